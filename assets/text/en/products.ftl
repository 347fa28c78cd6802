# The sentences of: products
