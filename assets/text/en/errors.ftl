# The sentences of: errors
