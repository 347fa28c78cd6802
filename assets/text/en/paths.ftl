# The sentences of: paths
