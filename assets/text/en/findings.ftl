# The sentences of: findings
