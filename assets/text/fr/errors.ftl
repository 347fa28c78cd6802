# Les phrases de : errors

# Un fichier illisible ; la ligne est montrée sous la phrase
errors-error = erreur{"\u00A0"}
errors-warning = avertissement{"\u00A0"}
errors-more = { $n ->
    [one] … et { $n } autre erreur dans ce fichier
   *[other] … et { $n } autres erreurs dans ce fichier
}
errors-left-out = le catalogue est laissé de côté : { $what }
errors-settings-left-out = les réglages sont laissés de côté : { $what }
errors-empty = le fichier est vide, ou ne contient que des commentaires
errors-too-large = le fichier dépasse { $most } Mio, la limite de lecture
errors-too-many = le fichier contient plus de { $most } valeurs, la limite de lecture
errors-not-utf8 = à partir d’ici, le fichier n’est pas un texte UTF-8
errors-too-deep = plus de { $most } niveaux imbriqués
errors-expected-value = une valeur est attendue ici
errors-expected-field-name = un nom de champ est attendu ici
errors-expected-colon = un deux-points est attendu après un nom de champ
errors-expected-comma = une virgule est attendue ici, ou « { $close } » pour ce qu’ouvre la ligne { $line }
errors-expected-end-of-file = la fin du fichier est attendue ici
errors-expected-end-of-text = ce texte n’a pas de guillemet fermant
errors-expected-end-of-comment = ce commentaire n’a pas de fin
errors-expected-escape = cet échappement n’existe pas ; une barre oblique inverse s’écrit deux fois
errors-expected-header = « #![enable(implicit_some)] » est attendu ici
errors-expected-text = un texte entre guillemets est attendu ici
errors-expected-date = une date « AAAA-MM-JJ » entre guillemets est attendue ici
errors-no-such-day = ce jour n’existe pas
errors-save-as-utf8 = enregistrez-le en UTF-8
errors-expected-number = un nombre entier de { $least } à { $most } est attendu ici
errors-expected-flag = true ou false est attendu ici
errors-expected-fields = des champs entre parenthèses sont attendus ici
errors-expected-list = une liste entre crochets est attendue ici
errors-expected-pairs = des textes par paires entre accolades sont attendus ici, par exemple {"{"}"delete": "d"{"}"}
errors-expected-one-of = l’un de ces mots est attendu ici : { $words }
errors-file-ends = le fichier se termine ici
errors-nearest = vouliez-vous dire { $word } ?
errors-missing-field = il faut donner le champ « { $field } »
errors-duplicate-field = le champ « { $field } » est déjà donné à la ligne { $line }
errors-out-of-range = le nombre doit aller de { $least } à { $most }
errors-name-empty = un nom est vide
errors-name-too-long = un nom dépasse 64 caractères
errors-name-slash = un nom contient une barre oblique, qui sépare les parties d’un emplacement
errors-name-control = un nom contient un caractère de commande
errors-name-outer-space = un nom commence ou finit par une espace
errors-blank-reason = un constat accepté l’est sans raison
errors-schema-later = un pbxplan plus récent a écrit ce plan : il faut la version { $needs } ou plus (schéma { $found } ; ce programme connaît { $newest })
errors-schema-unknown = aucun pbxplan n’a écrit le schéma { $found } ; le plus ancien est { $oldest }
errors-no-such-field = il n’y a pas de champ « { $field } » ici
errors-unknown-field = il n’y a pas de champ « { $field } » ici ; il est laissé de côté. Il y a ici : { $fields }
errors-unknown-field-near = il n’y a pas de champ « { $field } » ici ; il est laissé de côté. Vouliez-vous dire { $word } ?
errors-unknown-field-elsewhere = il n’y a pas de champ « { $field } » ici ; il est laissé de côté. Sa place est dans : { $parts }
errors-belongs = sa place est dans : { $parts }
errors-fields = il y a ici : { $fields }
errors-outermost = les parenthèses extérieures

# Un catalogue personnel
errors-product-id = l’identifiant d’un produit est un mot simple fait de minuscules a à z, de chiffres et de traits d’union
errors-twice = « { $name } » figure déjà à la ligne { $line }
errors-unknown-product = aucun catalogue ne connaît de fonction nommée « { $name } »
errors-name-taken = ce nom technique se lit comme celui du produit { $product }
errors-too-many-products = un catalogue contient au plus { $most } produits, et celui-ci est de trop
