# The sentences of: tui
