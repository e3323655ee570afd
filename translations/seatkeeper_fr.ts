<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>seatkeeper::EvidenceText</name>
    <message numerus="yes">
        <source>Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Jamais utilisée, attribuée il y a %n jour&#x202f;; la règle «&#x202f;%1&#x202f;» propose les licences à partir de %2 jours.</numerusform>
            <numerusform>Jamais utilisée, attribuée il y a %n jours&#x202f;; la règle «&#x202f;%1&#x202f;» propose les licences à partir de %2 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s); rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Inactive depuis %n jour&#x202f;; la règle «&#x202f;%1&#x202f;» propose les licences à partir de %2 jours.</numerusform>
            <numerusform>Inactive depuis %n jours&#x202f;; la règle «&#x202f;%1&#x202f;» propose les licences à partir de %2 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Pas encore utilisée, attribuée il y a %n jour&#x202f;; la règle «&#x202f;%1&#x202f;» attend %2 jours, jusqu’au %3.</numerusform>
            <numerusform>Pas encore utilisée, attribuée il y a %n jours&#x202f;; la règle «&#x202f;%1&#x202f;» attend %2 jours, jusqu’au %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Attribuée il y a %n jour&#x202f;; la règle «&#x202f;%1&#x202f;» attend %2 jours, jusqu’au %3.</numerusform>
            <numerusform>Attribuée il y a %n jours&#x202f;; la règle «&#x202f;%1&#x202f;» attend %2 jours, jusqu’au %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>%1&#xa0;: aujourd’hui&#x202f;; la règle «&#x202f;%2&#x202f;» propose les licences à partir de %3 jours, celle-ci pas avant le %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>
            <numerusform>%1&#xa0;: il y a %n jour&#x202f;; la règle «&#x202f;%2&#x202f;» propose les licences à partir de %3 jours, celle-ci pas avant le %4.</numerusform>
            <numerusform>%1&#xa0;: il y a %n jours&#x202f;; la règle «&#x202f;%2&#x202f;» propose les licences à partir de %3 jours, celle-ci pas avant le %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” is switched off.</source>
        <translation>La règle «&#x202f;%1&#x202f;» est désactivée.</translation>
    </message>
    <message>
        <source>Rule “%1” is for other software models.</source>
        <translation>La règle «&#x202f;%1&#x202f;» concerne d’autres modèles logiciels.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” does not hit.</source>
        <translation>La condition de la règle «&#x202f;%1&#x202f;» n’est pas remplie.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” cannot be read, so it hits nobody; edit the rule.</source>
        <translation>La condition de la règle «&#x202f;%1&#x202f;» est illisible, elle ne vise donc personne&#x202f;; modifiez la règle.</translation>
    </message>
    <message>
        <source>Never used, and rule “%1” leaves such seats out.</source>
        <translation>Jamais utilisée, et la règle «&#x202f;%1&#x202f;» laisse ces licences de côté.</translation>
    </message>
    <message>
        <source>Rule “%1” protects this person.</source>
        <translation>La règle «&#x202f;%1&#x202f;» protège cette personne.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Aucune règle n’examine cette licence.</translation>
    </message>
    <message>
        <source>The exclusion “%1” keeps this person out of counts, money and reclaim.</source>
        <translation>L’exclusion «&#x202f;%1&#x202f;» écarte cette personne des décomptes, des montants et de la récupération.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>Ce n’est pas une licence payante, il n’y a donc rien à récupérer.</translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown, and nobody is proposed on a guess.</source>
        <translation>On ignore si cette licence est payante, et nul n’est proposé sur une supposition.</translation>
    </message>
    <message numerus="yes">
        <source>The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.</source>
        <translation>
            <numerusform>Le compte a %n jour&#x202f;; la règle «&#x202f;%1&#x202f;» épargne les comptes pendant %2 jours, jusqu’au %3.</numerusform>
            <numerusform>Le compte a %n jours&#x202f;; la règle «&#x202f;%1&#x202f;» épargne les comptes pendant %2 jours, jusqu’au %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again before %1.</source>
        <translation>Conservée ou restituée récemment&#x202f;; pas de nouvelle proposition avant le %1.</translation>
    </message>
    <message>
        <source>Could not be read: %1. Without that nobody may conclude that this seat is idle; refresh again.</source>
        <translation>Lecture impossible&#xa0;: %1. Sans cela, nul ne peut conclure que cette licence est inactive&#x202f;; actualisez de nouveau.</translation>
    </message>
    <message>
        <source>Not read for this person: %1. Without that nobody may conclude that this seat is idle; the next refresh reads it.</source>
        <translation>Non lu pour cette personne&#xa0;: %1. Sans cela, nul ne peut conclure que cette licence est inactive&#x202f;; la prochaine actualisation le lira.</translation>
    </message>
    <message>
        <source>There is no date to measure from: neither activity nor assignment.</source>
        <translation>Aucune date de départ pour mesurer&#xa0;: ni activité, ni attribution.</translation>
    </message>
    <message>
        <source>%1: the date lies in the future and counts as today; a clock is wrong.</source>
        <translation>%1&#xa0;: la date est dans le futur et compte comme aujourd’hui&#x202f;; une horloge est fausse.</translation>
    </message>
    <message>
        <source>%1: not offered by plan or role.</source>
        <translation>%1&#xa0;: non proposé par le forfait ou le rôle.</translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation>%1&#xa0;: lecture impossible.</translation>
    </message>
    <message>
        <source>%1: not read for this person.</source>
        <translation>%1&#xa0;: non lu pour cette personne.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</source>
        <translation>
            <numerusform>Connexion il y a %n jour, mais aucun autre signal ne la confirme&#xa0;: un jeton d’API semble la maintenir récente.</numerusform>
            <numerusform>Connexion il y a %n jours, mais aucun autre signal ne la confirme&#xa0;: un jeton d’API semble la maintenir récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sign-in shows activity, and not every signal that could confirm it was read; an API token looks the same.</source>
        <translation>Seule la connexion montre une activité, et les signaux qui pourraient la confirmer n’ont pas tous été lus&#x202f;; un jeton d’API donne la même image.</translation>
    </message>
    <message numerus="yes">
        <source>The last sign-in is %n day(s) old, yet a session is in use: whoever never signs out does not sign in again.</source>
        <translation>
            <numerusform>La dernière connexion date de %n jour, pourtant une session est utilisée&#xa0;: qui ne se déconnecte jamais ne se reconnecte pas.</numerusform>
            <numerusform>La dernière connexion date de %n jours, pourtant une session est utilisée&#xa0;: qui ne se déconnecte jamais ne se reconnecte pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in is known, yet a session is in use.</source>
        <translation>Aucune connexion connue, pourtant une session est utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and automations touch tickets too.</source>
        <translation>
            <numerusform>Seuls des tickets assignés à cette personne montrent une activité, le plus récent il y a %n jour&#x202f;; les déclencheurs et les automatismes touchent aussi des tickets.</numerusform>
            <numerusform>Seuls des tickets assignés à cette personne montrent une activité, le plus récent il y a %n jours&#x202f;; les déclencheurs et les automatismes touchent aussi des tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the audit log shows a sign-in, %n day(s) ago; the account&apos;s own date is older.</source>
        <translation>
            <numerusform>Seul le journal d’audit montre une connexion, il y a %n jour&#x202f;; la date indiquée par le compte est plus ancienne.</numerusform>
            <numerusform>Seul le journal d’audit montre une connexion, il y a %n jours&#x202f;; la date indiquée par le compte est plus ancienne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came back after %n day(s) without any activity, as after a leave.</source>
        <translation>
            <numerusform>De retour après %n jour sans aucune activité, comme après un congé.</numerusform>
            <numerusform>De retour après %n jours sans aucune activité, comme après un congé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address looks like a shared mailbox: the signals may stem from several people.</source>
        <translation>L’adresse ressemble à une boîte partagée&#xa0;: les signaux peuvent venir de plusieurs personnes.</translation>
    </message>
    <message>
        <source>Shared from another account, where alone it can be changed.</source>
        <translation>Partagé depuis un autre compte, le seul où il peut être modifié.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>not offered by plan or role</source>
        <translation>non proposé par le forfait ou le rôle</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and the role held in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paid, because the role %1 takes a seat.</source>
        <translation>Payante, car le rôle %1 occupe une licence.</translation>
    </message>
    <message>
        <source>Paid although suspended: a suspension frees no seat.</source>
        <translation>Payante bien que suspendue&#xa0;: une suspension ne libère aucune licence.</translation>
    </message>
    <message>
        <source>Counted as paid, because the role type is not known.</source>
        <translation>Comptée comme payante, car le type de rôle est inconnu.</translation>
    </message>
    <message>
        <source>Paid, because of a product role: %1.</source>
        <translation>Payante, à cause d’un rôle produit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free: the role %1 takes no seat without a paid product role.</source>
        <translation>Gratuite&#xa0;: le rôle %1 n’occupe aucune licence sans rôle produit payant.</translation>
    </message>
    <message>
        <source>Free: end users take no seat.</source>
        <translation>Gratuite&#xa0;: les utilisateurs finaux n’occupent aucune licence.</translation>
    </message>
    <message>
        <source>Unknown, because the product roles could not be read: one of them may make this seat paid.</source>
        <translation>Inconnu, car les rôles produit n’ont pas pu être lus&#xa0;: l’un d’eux peut rendre cette licence payante.</translation>
    </message>
    <message>
        <source>Unknown: nobody has documented whether %1 takes a seat.</source>
        <translation>Inconnu&#xa0;: rien n’indique dans la documentation si %1 occupe une licence.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExclusionText</name>
    <message>
        <source>Active</source>
        <extracomment>Status of an exclusion rule</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Se termine aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Se termine dans %n jour</numerusform>
            <numerusform>Se termine dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>Un motif de recherche est nécessaire.</translation>
    </message>
    <message>
        <source>This pattern matches everybody: nothing would be left to count.</source>
        <translation>Ce motif correspond à tout le monde&#xa0;: il ne resterait rien à compter.</translation>
    </message>
    <message>
        <source>This pattern matches every identifier: nothing would be left to count.</source>
        <translation>Ce motif correspond à tous les identifiants&#xa0;: il ne resterait rien à compter.</translation>
    </message>
    <message>
        <source>No e-mail address and no id can match this pattern.</source>
        <translation>Aucune adresse e-mail ni aucun ID ne peut correspondre à ce motif.</translation>
    </message>
    <message>
        <source>No identifier of this profile type can match this pattern.</source>
        <translation>Aucun identifiant de ce type de profil ne peut correspondre à ce motif.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Vouliez-vous dire %2&#x202f;?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ImportText</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>Exportez-le de nouveau et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a CSV file.</source>
        <translation>C’est une feuille de calcul, pas un fichier CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose that file.</source>
        <translation>Enregistrez-la au format CSV (UTF-8) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>The file has too many columns.</source>
        <translation>Le fichier a trop de colonnes.</translation>
    </message>
    <message>
        <source>Choose the right separator, or export fewer columns.</source>
        <translation>Choisissez le bon séparateur, ou exportez moins de colonnes.</translation>
    </message>
    <message>
        <source>This computer does not know the encoding %1.</source>
        <translation>Cet ordinateur ne connaît pas l’encodage %1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and choose it again.</source>
        <translation>Enregistrez le fichier en UTF-8 et choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>No column holds the e-mail address.</source>
        <translation>Aucune colonne ne contient l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Indiquez quelle colonne la contient.</translation>
    </message>
    <message>
        <source>Not a single person of the file could be taken.</source>
        <translation>Aucune personne du fichier n’a pu être reprise.</translation>
    </message>
    <message>
        <source>Look at the separator, the encoding and the columns.</source>
        <translation>Vérifiez le séparateur, l’encodage et les colonnes.</translation>
    </message>
    <message>
        <source>This is not Zendesk&apos;s export of team members; these columns are missing: %1.</source>
        <translation>Ce n’est pas l’export des membres de l’équipe de Zendesk&#x202f;; il manque ces colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members and export the list.</source>
        <translation>Dans le Centre d’administration de Zendesk, ouvrez Utilisateurs &gt; Équipe &gt; Membres de l’équipe et exportez la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, the first in line %1.</source>
        <translation>
            <numerusform>%n ligne est illisible, la première à la ligne %1.</numerusform>
            <numerusform>%n lignes sont illisibles, la première à la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list with holes would make people look gone; mend the rows or export the list again.</source>
        <translation>Une liste lacunaire ferait croire à des départs&#x202f;; corrigez les lignes ou exportez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Mend the row and try again.</source>
        <translation>Corrigez la ligne et réessayez.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may be.</source>
        <translation>Un guillemet se trouve là où il n’est pas permis.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>La ligne a plus de cellules que le fichier n’a de colonnes.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KB.</source>
        <translation>Une cellule dépasse 64&#xa0;Ko.</translation>
    </message>
    <message>
        <source>There are characters that the chosen encoding does not know.</source>
        <translation>Certains caractères n’existent pas dans l’encodage choisi.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Il n’y a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The text in the column of e-mail addresses is no address.</source>
        <translation>Le texte de la colonne des adresses e-mail n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in line %1 already.</source>
        <translation>La même adresse e-mail figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>There is no ID of a person.</source>
        <translation>Il manque l’ID d’une personne.</translation>
    </message>
    <message>
        <source>The same ID stands in line %1 already.</source>
        <translation>Le même ID figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is no date that can be read without doubt.</source>
        <translation>«&#x202f;%1&#x202f;», dans la colonne «&#x202f;%2&#x202f;», n’est pas une date lisible sans ambiguïté.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is neither true nor false.</source>
        <translation>«&#x202f;%1&#x202f;», dans la colonne «&#x202f;%2&#x202f;», n’est ni true ni false.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeakText</name>
    <message>
        <source>Suspended but paid</source>
        <translation>Suspendu mais payant</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Paid light agent</source>
        <translation>Agent light payant</translation>
    </message>
    <message>
        <source>Copy of the light-agent role</source>
        <translation>Copie du rôle d’agent light</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connecté</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Compte en double</translation>
    </message>
    <message>
        <source>The account is suspended, but its seat is still paid.</source>
        <translation>Le compte est suspendu, mais sa licence est toujours payante.</translation>
    </message>
    <message>
        <source>The roster says that this person has left.</source>
        <translation>Selon la liste du personnel, cette personne a quitté l’entreprise.</translation>
    </message>
    <message>
        <source>The roster says that this person has left (%1).</source>
        <translation>Selon la liste du personnel, cette personne a quitté l’entreprise (%1).</translation>
    </message>
    <message>
        <source>A product role makes this contributor paid.</source>
        <translation>Un rôle produit rend ce contributeur payant.</translation>
    </message>
    <message>
        <source>A product role makes this light agent paid.</source>
        <translation>Un rôle produit rend cet agent light payant.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this contributor paid.</source>
        <translation>Le rôle produit «&#x202f;%1&#x202f;» rend ce contributeur payant.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this light agent paid.</source>
        <translation>Le rôle produit «&#x202f;%1&#x202f;» rend cet agent light payant.</translation>
    </message>
    <message>
        <source>The role “%1” allows no more than a light agent has, but as a copy it is paid.</source>
        <translation>Le rôle «&#x202f;%1&#x202f;» ne permet rien de plus que celui d’agent light, mais étant une copie, il est payant.</translation>
    </message>
    <message>
        <source>The same person already has a paid seat as %1.</source>
        <translation>La même personne a déjà une licence payante en tant que %1.</translation>
    </message>
    <message numerus="yes">
        <source>Never signed in since it was assigned on %1; %n day(s) of grace are over.</source>
        <translation>
            <numerusform>Jamais connecté depuis l’attribution le %1&#x202f;; le délai de grâce de %n jour est écoulé.</numerusform>
            <numerusform>Jamais connecté depuis l’attribution le %1&#x202f;; le délai de grâce de %n jours est écoulé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the person an end user; suspending alone frees no seat.</source>
        <translation>Faites de la personne un utilisateur final&#x202f;; suspendre ne suffit pas à libérer une licence.</translation>
    </message>
    <message>
        <source>Make the person an end user and suspend the account.</source>
        <translation>Faites de la personne un utilisateur final et suspendez le compte.</translation>
    </message>
    <message>
        <source>Take the product role away in Zendesk&apos;s Admin Center, then the person costs nothing; or make the person an end user.</source>
        <translation>Retirez le rôle produit dans le Centre d’administration de Zendesk, et la personne ne coûtera plus rien&#x202f;; ou faites d’elle un utilisateur final.</translation>
    </message>
    <message>
        <source>Give the account&apos;s own light-agent role instead; it allows the same and costs nothing.</source>
        <translation>Attribuez plutôt le rôle d’agent light propre au compte&#x202f;; il permet la même chose et ne coûte rien.</translation>
    </message>
    <message>
        <source>Ask whether the account is needed; if not, take the seat back.</source>
        <translation>Demandez si le compte est nécessaire&#x202f;; sinon, récupérez la licence.</translation>
    </message>
    <message>
        <source>Ask which account the person uses, and make the other one an end user in Zendesk.</source>
        <translation>Demandez quel compte la personne utilise, et faites de l’autre un utilisateur final dans Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanText</name>
    <message>
        <source>Not signed in as this person</source>
        <translation>N’est pas la personne authentifiée</translation>
    </message>
    <message>
        <source>Not the account owner</source>
        <translation>N’est pas le propriétaire du compte</translation>
    </message>
    <message>
        <source>An administrator remains</source>
        <translation>Il reste un administrateur</translation>
    </message>
    <message>
        <source>Not a shared agent</source>
        <translation>N’est pas un agent partagé</translation>
    </message>
    <message>
        <source>Not the owner of the OAuth client</source>
        <translation>N’est pas le propriétaire du client OAuth</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Non protégée</translation>
    </message>
    <message>
        <source>On no exclusion rule</source>
        <translation>Aucune règle d’exclusion ne s’applique</translation>
    </message>
    <message>
        <source>Every group keeps somebody</source>
        <translation>Chaque groupe garde au moins une personne</translation>
    </message>
    <message>
        <source>No role or group loses too many at once</source>
        <translation>Aucun rôle ni groupe ne perd trop de monde à la fois</translation>
    </message>
    <message>
        <source>Within the number of people for one run</source>
        <translation>Dans la limite de personnes par exécution</translation>
    </message>
    <message>
        <source>Not a blackout date</source>
        <translation>Pas un jour de gel</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Aucun ticket ouvert</translation>
    </message>
    <message>
        <source>Reclaim is switched on in the profile</source>
        <translation>La récupération est activée dans le profil</translation>
    </message>
    <message>
        <source>Somebody is signed in for reclaim</source>
        <translation>Quelqu’un est authentifié pour la récupération</translation>
    </message>
    <message>
        <source>The download is recent</source>
        <translation>Le téléchargement est récent</translation>
    </message>
    <message>
        <source>The account has a light agent role</source>
        <translation>Le compte a un rôle d’agent light</translation>
    </message>
    <message>
        <source>This person is signed in to Seatkeeper; nobody takes the own seat.</source>
        <translation>Cette personne est authentifiée dans Seatkeeper&#x202f;; nul ne récupère sa propre licence.</translation>
    </message>
    <message>
        <source>This is the account owner; ownership must be transferred in Zendesk first.</source>
        <translation>C’est le propriétaire du compte&#x202f;; la propriété doit d’abord être transférée dans Zendesk.</translation>
    </message>
    <message>
        <source>The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.</source>
        <translation>Le propriétaire du compte n’est pas encore indiqué&#x202f;; aucune licence d’administrateur ne peut donc être récupérée. Indiquez le propriétaire dans le profil.</translation>
    </message>
    <message>
        <source>No administrator would remain.</source>
        <translation>Il ne resterait aucun administrateur.</translation>
    </message>
    <message>
        <source>A shared agent cannot be changed.</source>
        <translation>Un agent partagé ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>This person owns the OAuth client; the sign-in would break.</source>
        <translation>Cette personne est propriétaire du client OAuth&#x202f;; l’authentification serait rompue.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Cette personne est protégée.</translation>
    </message>
    <message>
        <source>Exclusion rule “%1”: %2</source>
        <translation>Règle d’exclusion «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 people in “%3” at once; more than %4 need the number typed back.</source>
        <translation>%1 personnes sur %2 dans «&#x202f;%3&#x202f;» à la fois&#x202f;; au-delà de %4, il faut saisir le nombre.</translation>
    </message>
    <message>
        <source>%1 people in one run; more than %2 need the number typed back.</source>
        <translation>%1 personnes en une exécution&#x202f;; au-delà de %2, il faut saisir le nombre.</translation>
    </message>
    <message>
        <source>Today is a blackout date.</source>
        <translation>Aujourd’hui est un jour de gel.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n ticket ouvert</numerusform>
            <numerusform>%n tickets ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Reclaim is switched off in the profile.</source>
        <translation>La récupération est désactivée dans le profil.</translation>
    </message>
    <message>
        <source>Nobody is signed in for reclaim yet.</source>
        <translation>Personne n’est encore authentifié pour la récupération.</translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation>
            <numerusform>Le téléchargement date de %n heure&#x202f;; chaque personne est relue avant la modification.</numerusform>
            <numerusform>Le téléchargement date de %n heures&#x202f;; chaque personne est relue avant la modification.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no light agent role.</source>
        <translation>Le compte n’a pas de rôle d’agent light.</translation>
    </message>
    <message>
        <source>There is no call that leads there: %1</source>
        <translation>Aucun appel ne mène à ce résultat&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation>
            <numerusform>%n ticket ouvert perd son attribution.</numerusform>
            <numerusform>%n tickets ouverts perdent leur attribution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets become unassigned.</source>
        <translation>Les tickets ouverts perdent leur attribution.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation>
            <numerusform>%n ticket ouvert passe à l’auteur de la modification.</numerusform>
            <numerusform>%n tickets ouverts passent à l’auteur de la modification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets move to whoever makes the change.</source>
        <translation>Les tickets ouverts passent à l’auteur de la modification.</translation>
    </message>
    <message>
        <source>Personal views and macros are deleted for good.</source>
        <translation>Les vues et macros personnelles sont supprimées définitivement.</translation>
    </message>
    <message>
        <source>Group memberships are lost; an undo puts them back.</source>
        <translation>Les appartenances aux groupes sont perdues&#x202f;; une restitution les rétablit.</translation>
    </message>
    <message>
        <source>Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.</source>
        <translation>Les rôles dans Chat, Explore, Guide et Talk peuvent être perdus&#x202f;; une restitution ne peut pas les rétablir.</translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation>Une restitution exige une licence libre.</translation>
    </message>
    <message>
        <source>Suspending alone frees no seat.</source>
        <translation>Suspendre ne suffit pas à libérer une licence.</translation>
    </message>
    <message>
        <source>changes the role</source>
        <translation>change le rôle</translation>
    </message>
    <message>
        <source>suspends the user</source>
        <translation>suspend l’utilisateur</translation>
    </message>
    <message>
        <source>gives the role back</source>
        <translation>rend le rôle</translation>
    </message>
    <message>
        <source>lifts the suspension</source>
        <translation>lève la suspension</translation>
    </message>
    <message>
        <source>gives a group back</source>
        <translation>rend un groupe</translation>
    </message>
    <message>
        <source>sets the default group</source>
        <translation>définit le groupe par défaut</translation>
    </message>
    <message>
        <source>restores alias and signature</source>
        <translation>rétablit l’alias et la signature</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspendu</translation>
    </message>
    <message>
        <source>Read back: the paid seat is free.</source>
        <translation>Relu&#xa0;: la licence payante est libre.</translation>
    </message>
    <message>
        <source>Read back: everything recorded is as it was.</source>
        <translation>Relu&#xa0;: tout est comme enregistré.</translation>
    </message>
    <message>
        <source>Given back; some fields could not be restored.</source>
        <translation>Restituée&#x202f;; certains champs n’ont pas pu être rétablis.</translation>
    </message>
    <message>
        <source>Active since the proposal; nothing was sent.</source>
        <translation>Active depuis la proposition&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No longer in the account; nothing was sent.</source>
        <translation>N’est plus dans le compte&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The run was stopped before this person; nothing was sent.</source>
        <translation>L’exécution a été arrêtée avant cette personne&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Read back: the seat is still paid.</source>
        <translation>Relu&#xa0;: la licence est toujours payante.</translation>
    </message>
    <message>
        <source>The answer never came and the account could not be read.</source>
        <translation>La réponse n’est jamais venue et le compte n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s) who can work in it.</source>
        <translation>
            <numerusform>Le groupe «&#x202f;%1&#x202f;» garderait %n personne pouvant y travailler.</numerusform>
            <numerusform>Le groupe «&#x202f;%1&#x202f;» garderait %n personnes pouvant y travailler.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a light agent this person would stay paid because of “%1”.</source>
        <translation>En tant qu’agent light, cette personne resterait payante à cause de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Whether a role in Chat, Explore, Guide or Talk would keep the seat paid cannot be read; the seat counts as freed only once it can.</source>
        <translation>Impossible de lire si un rôle dans Chat, Explore, Guide ou Talk maintiendrait la licence payante&#x202f;; elle ne comptera comme libérée que lorsque ce sera lisible.</translation>
    </message>
    <message>
        <source>There is nothing to change any more.</source>
        <translation>Il n’y a plus rien à modifier.</translation>
    </message>
    <message>
        <source>The number of people, %1, must be typed back.</source>
        <translation>Il faut saisir le nombre de personnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody in the plan may be changed.</source>
        <translation>Aucune personne du plan ne peut être modifiée.</translation>
    </message>
    <message>
        <source>Who owns the OAuth client cannot be read, so nothing protects that person. Name the owner in the profile.</source>
        <translation>Impossible de lire qui est propriétaire du client OAuth&#x202f;; rien ne protège donc cette personne. Indiquez le propriétaire dans le profil.</translation>
    </message>
    <message>
        <source>Groups cannot be read, so nothing tells whether one of them would be left without people.</source>
        <translation>Les groupes sont illisibles&#x202f;; rien n’indique donc si l’un d’eux se retrouverait sans personne.</translation>
    </message>
    <message>
        <source>Leaves these groups: %1. An undo puts them back.</source>
        <translation>Quitte ces groupes&#xa0;: %1. Une restitution les rétablit.</translation>
    </message>
    <message>
        <source>The calls were accepted, but the role is not back.</source>
        <translation>Les appels ont été acceptés, mais le rôle n’est pas rétabli.</translation>
    </message>
    <message>
        <source>The paid seat was gone already; nothing was sent.</source>
        <translation>La licence payante avait déjà disparu&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Changed by another hand since the plan; nothing was sent.</source>
        <translation>Modifiée par ailleurs depuis le plan&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The decision was taken back meanwhile; nothing was sent.</source>
        <translation>La décision a été annulée entre-temps&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Kept out by an exclusion rule; nothing was sent.</source>
        <translation>Écartée par une règle d’exclusion&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Read back: the change was not made.</source>
        <translation>Relu&#xa0;: la modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>The product roles could not be read, so nobody can tell whether the seat is free.</source>
        <translation>Les rôles produit n’ont pas pu être lus&#x202f;; nul ne peut donc dire si la licence est libre.</translation>
    </message>
    <message>
        <source>Suspended; that frees no seat.</source>
        <translation>Suspendu&#x202f;; cela ne libère aucune licence.</translation>
    </message>
    <message>
        <source>The seat is free, but the suspension did not succeed.</source>
        <translation>La licence est libre, mais la suspension n’a pas abouti.</translation>
    </message>
    <message>
        <source>Read back: neither as it was nor as planned.</source>
        <translation>Relu&#xa0;: ni comme avant, ni comme prévu.</translation>
    </message>
    <message>
        <source>A guard refused, nothing was sent: %1</source>
        <translation>Un garde-fou a refusé, rien n’a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not restored: the role was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the custom role was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the kind of the role was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the default group was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the alias was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the signature was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the role “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the membership in group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the person was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: the person was not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::QualityText</name>
    <message>
        <source>Good</source>
        <extracomment>The traffic light of the data quality
----------
Verdict of one line of the data quality</extracomment>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>The numbers can be relied on.</source>
        <translation>Les chiffres sont fiables.</translation>
    </message>
    <message>
        <source>%1 No candidates are made until it is mended.</source>
        <translation>%1 Aucun candidat n’est créé tant que ce n’est pas corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n other warning(s).</source>
        <translation>
            <numerusform>%1 Et %n autre avertissement.</numerusform>
            <numerusform>%1 Et %n autres avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete download</source>
        <translation>Dernier téléchargement complet</translation>
    </message>
    <message>
        <source>Download held back</source>
        <translation>Téléchargement retenu</translation>
    </message>
    <message>
        <source>The newest download has %1 people instead of %2 and waits for a decision.</source>
        <translation>Le téléchargement le plus récent compte %1 personnes au lieu de %2 et attend une décision.</translation>
    </message>
    <message>
        <source>The lists show the account as it was before; people may be missing or gone.</source>
        <translation>Les listes montrent le compte tel qu’il était avant&#x202f;; des personnes peuvent manquer ou être parties.</translation>
    </message>
    <message>
        <source>Compare with Zendesk, then accept the smaller download or refresh again.</source>
        <translation>Comparez avec Zendesk, puis acceptez le téléchargement réduit ou actualisez de nouveau.</translation>
    </message>
    <message>
        <source>There is no complete download yet.</source>
        <translation>Il n’y a pas encore de téléchargement complet.</translation>
    </message>
    <message>
        <source>Nothing can be decided without one.</source>
        <translation>Sans lui, rien ne peut être décidé.</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Actualisez le profil.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Il s’est terminé le %1.</translation>
    </message>
    <message numerus="yes">
        <source>It ended on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Il s’est terminé le %1, il y a %n jour.</numerusform>
            <numerusform>Il s’est terminé le %1, il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who worked since then looks idle.</source>
        <translation>Qui a travaillé depuis paraît inactif.</translation>
    </message>
    <message>
        <source>Refresh now, and see in Jobs why it did not run by itself.</source>
        <translation>Actualisez maintenant, et voyez dans «&#x202f;Tâches&#x202f;» pourquoi cela ne s’est pas fait tout seul.</translation>
    </message>
    <message>
        <source>Count of the account</source>
        <translation>Effectif du compte</translation>
    </message>
    <message>
        <source>Zendesk&apos;s own count of the team members could not be compared.</source>
        <translation>Le nombre de membres de l’équipe indiqué par Zendesk n’a pas pu être comparé.</translation>
    </message>
    <message>
        <source>The download was read to its end, but nobody counted it a second time.</source>
        <translation>Le téléchargement a été lu jusqu’au bout, mais aucun second décompte ne l’a confirmé.</translation>
    </message>
    <message>
        <source>The next refresh tries again.</source>
        <translation>La prochaine actualisation réessaiera.</translation>
    </message>
    <message>
        <source>%1 people were read; Zendesk counts %2.</source>
        <translation>%1 personnes ont été lues&#x202f;; Zendesk en compte %2.</translation>
    </message>
    <message>
        <source>People are missing from the lists, or stand there who are gone.</source>
        <translation>Des personnes manquent dans les listes, ou y figurent alors qu’elles sont parties.</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>Actualisez de nouveau.</translation>
    </message>
    <message>
        <source>Members of each role</source>
        <translation>Membres de chaque rôle</translation>
    </message>
    <message>
        <source>“%1” differs most: %2 people here, %3 in Zendesk.</source>
        <translation>«&#x202f;%1&#x202f;» présente le plus grand écart&#xa0;: %2 personnes ici, %3 dans Zendesk.</translation>
    </message>
    <message>
        <source>Seats of this role may be counted wrongly.</source>
        <translation>Les licences de ce rôle peuvent être mal comptées.</translation>
    </message>
    <message>
        <source>Refresh again; if it stays, compare the role&apos;s people with Zendesk.</source>
        <translation>Actualisez de nouveau&#x202f;; si cela persiste, comparez les personnes du rôle avec Zendesk.</translation>
    </message>
    <message>
        <source>Signs of activity that failed</source>
        <translation>Signaux d’activité en échec</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody who works may look idle, so nobody is proposed.</source>
        <translation>Une personne qui travaille peut paraître inactive&#x202f;; nul n’est donc proposé.</translation>
    </message>
    <message>
        <source>Refresh again. If it fails again, validate the connection.</source>
        <translation>Actualisez de nouveau. En cas de nouvel échec, validez la connexion.</translation>
    </message>
    <message>
        <source>People with failed signs of activity</source>
        <translation>Personnes dont un signal d’activité a échoué</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) a sign of activity could not be read.</source>
        <translation>
            <numerusform>Pour %n personne, un signal d’activité n’a pas pu être lu.</numerusform>
            <numerusform>Pour %n personnes, un signal d’activité n’a pas pu être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not proposed until it can be.</source>
        <translation>Elles ne sont pas proposées tant qu’il ne peut pas l’être.</translation>
    </message>
    <message>
        <source>Signs of activity</source>
        <translation>Signaux d’activité</translation>
    </message>
    <message>
        <source>Only the sign-in is known.</source>
        <translation>Seule la connexion est connue.</translation>
    </message>
    <message>
        <source>It stays old in long sessions and is kept fresh by integrations: look twice before you approve.</source>
        <translation>Elle reste ancienne lors de longues sessions, et des intégrations la maintiennent récente&#xa0;: vérifiez deux fois avant d’approuver.</translation>
    </message>
    <message>
        <source>Refresh with evidence, and sign in with somebody who may read sessions and tickets.</source>
        <translation>Actualisez avec les preuves, authentifié en tant que personne autorisée à lire les sessions et les tickets.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read: %1. Not offered by plan or role: %2.</source>
        <translation>Lu&#xa0;: %1. Non proposé par le forfait ou le rôle&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Idle means: idle by every sign that could be read.</source>
        <translation>Inactif signifie&#xa0;: inactif selon tous les signaux qui ont pu être lus.</translation>
    </message>
    <message>
        <source>A higher plan or an administrator&apos;s sign-in may offer more.</source>
        <translation>Un forfait supérieur ou l’authentification d’un administrateur peut en offrir davantage.</translation>
    </message>
    <message>
        <source>Subscription identifiers</source>
        <translation>Identifiants d’abonnement</translation>
    </message>
    <message>
        <source>Every identifier has a software model.</source>
        <translation>Chaque identifiant a un modèle logiciel.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) without a software model: %1.</source>
        <translation>
            <numerusform>%n abonnement sans modèle logiciel&#xa0;: %1.</numerusform>
            <numerusform>%n abonnements sans modèle logiciel&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not reconciled and have no price.</source>
        <translation>Ils ne sont pas rapprochés et n’ont pas de prix.</translation>
    </message>
    <message>
        <source>Map the identifiers to a model.</source>
        <translation>Associez les identifiants à un modèle.</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>Rôles produit</translation>
    </message>
    <message numerus="yes">
        <source>For %n light agent(s) or contributor(s) it is not known whether the seat is paid.</source>
        <translation>
            <numerusform>Pour %n agent light ou contributeur, on ignore si la licence est payante.</numerusform>
            <numerusform>Pour %n agents light ou contributeurs, on ignore si la licence est payante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their seats are not counted and not proposed.</source>
        <translation>Leurs licences ne sont ni comptées ni proposées.</translation>
    </message>
    <message>
        <source>Refresh with evidence, signed in with somebody who may read product entitlements.</source>
        <translation>Actualisez avec les preuves, authentifié en tant que personne autorisée à lire les droits sur les produits.</translation>
    </message>
    <message>
        <source>People without e-mail</source>
        <translation>Personnes sans e-mail</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n personne n’a pas d’adresse e-mail.</numerusform>
            <numerusform>%n personnes n’ont pas d’adresse e-mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are told apart by their id; a roster or a message cannot reach them.</source>
        <translation>Elles se distinguent par leur ID&#x202f;; ni une liste du personnel ni un message ne peut les atteindre.</translation>
    </message>
    <message>
        <source>Add the address in Zendesk where there is one.</source>
        <translation>Ajoutez l’adresse dans Zendesk quand elle existe.</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Dates dans le futur</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a date of activity or creation that is still to come.</source>
        <translation>
            <numerusform>%n personne a une date d’activité ou de création encore à venir.</numerusform>
            <numerusform>%n personnes ont une date d’activité ou de création encore à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as active today.</source>
        <translation>Elles comptent comme actives aujourd’hui.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the record in Zendesk.</source>
        <translation>Vérifiez l’horloge de cet ordinateur et l’enregistrement dans Zendesk.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tâches planifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed at their last run, the newest on %1.</source>
        <translation>
            <numerusform>%n tâche a échoué à sa dernière exécution, la plus récente le %1.</numerusform>
            <numerusform>%n tâches ont échoué à leur dernière exécution, la plus récente le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they would have brought is missing.</source>
        <translation>Ce qu’elles auraient apporté manque.</translation>
    </message>
    <message>
        <source>Open Jobs, mend the cause and run them again.</source>
        <translation>Ouvrez «&#x202f;Tâches&#x202f;», corrigez la cause et exécutez-les de nouveau.</translation>
    </message>
    <message>
        <source>Expired exclusions</source>
        <translation>Exclusions expirées</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired: %1.</source>
        <translation>
            <numerusform>%n règle d’exclusion a expiré&#xa0;: %1.</numerusform>
            <numerusform>%n règles d’exclusion ont expiré&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they kept out counts and may be proposed again.</source>
        <translation>Les personnes qu’elles écartaient comptent et peuvent être proposées de nouveau.</translation>
    </message>
    <message>
        <source>Give them a new last day, or remove them.</source>
        <translation>Donnez-leur un nouveau dernier jour, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Exclusions about to end</source>
        <translation>Exclusions proches de leur fin</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) end soon, the first on %1.</source>
        <translation>
            <numerusform>%n règle d’exclusion se termine bientôt, la première le %1.</numerusform>
            <numerusform>%n règles d’exclusion se terminent bientôt, la première le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the people count and may be proposed.</source>
        <translation>Dès lors, les personnes comptent et peuvent être proposées.</translation>
    </message>
    <message>
        <source>Give them a new last day, or let them end.</source>
        <translation>Donnez-leur un nouveau dernier jour, ou laissez-les se terminer.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>The list price of %1 was read on %2.</source>
        <translation>Le prix catalogue de %1 a été relevé le %2.</translation>
    </message>
    <message>
        <source>Costs and savings that come from it are estimates by an old price.</source>
        <translation>Les coûts et les économies qui en découlent sont estimés sur un ancien prix.</translation>
    </message>
    <message>
        <source>Check the vendor&apos;s price list and edit the price in the settings.</source>
        <translation>Vérifiez le tarif du fournisseur et modifiez le prix dans les paramètres.</translation>
    </message>
    <message>
        <source>Seats without a price</source>
        <translation>Licences sans prix</translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) have no price.</source>
        <translation>
            <numerusform>%n licence payante n’a pas de prix.</numerusform>
            <numerusform>%n licences payantes n’ont pas de prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost money that no sum here contains.</source>
        <translation>Elles ont un coût qu’aucun total ne comprend ici.</translation>
    </message>
    <message>
        <source>Enter what was bought, or choose a list price as an estimate.</source>
        <translation>Saisissez ce qui a été acheté, ou choisissez un prix catalogue comme estimation.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RefusalText</name>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>Impossible dans l’état actuel.</translation>
    </message>
    <message>
        <source>“%1” is an imported list of team members; nothing can be asked or changed in Zendesk.</source>
        <translation>«&#x202f;%1&#x202f;» est une liste importée de membres de l’équipe&#x202f;; rien ne peut être demandé ni modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Import a newer list, or connect the account by OAuth to take seats back.</source>
        <translation>Importez une liste plus récente, ou connectez le compte par OAuth pour récupérer des licences.</translation>
    </message>
    <message>
        <source>“%1” is connected to its account, so no list can be imported into it.</source>
        <translation>«&#x202f;%1&#x202f;» est connecté à son compte&#x202f;; aucune liste ne peut donc y être importée.</translation>
    </message>
    <message>
        <source>Refresh it instead, or choose a profile that was made of an imported list.</source>
        <translation>Actualisez-le plutôt, ou choisissez un profil créé à partir d’une liste importée.</translation>
    </message>
    <message>
        <source>The profile is a draft.</source>
        <translation>Le profil est un brouillon.</translation>
    </message>
    <message>
        <source>Validate and publish it first.</source>
        <translation>Validez-le et publiez-le d’abord.</translation>
    </message>
    <message>
        <source>The profile has no fresh validation.</source>
        <translation>Le profil n’a pas de validation récente.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Validez la connexion, puis publiez.</translation>
    </message>
    <message>
        <source>The last validation failed.</source>
        <translation>La dernière validation a échoué.</translation>
    </message>
    <message>
        <source>Mend what it names, validate again, then publish.</source>
        <translation>Corrigez ce qu’elle signale, validez de nouveau, puis publiez.</translation>
    </message>
    <message>
        <source>This price is in use.</source>
        <translation>Ce prix est utilisé.</translation>
    </message>
    <message>
        <source>First choose another price for: %1.</source>
        <translation>Choisissez d’abord un autre prix pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This job has nothing to do yet.</source>
        <translation>Cette tâche n’a encore rien à faire.</translation>
    </message>
    <message>
        <source>A job works once its profile is published.</source>
        <translation>Une tâche s’exécute une fois son profil publié.</translation>
    </message>
    <message>
        <source>This workspace has no demo account.</source>
        <translation>Cet espace de travail n’a pas de compte de démonstration.</translation>
    </message>
    <message>
        <source>Choose the demo account at the first start.</source>
        <translation>Choisissez le compte de démonstration au premier démarrage.</translation>
    </message>
    <message>
        <source>Another profile uses this connection alias.</source>
        <translation>Un autre profil utilise cet alias de connexion.</translation>
    </message>
    <message>
        <source>Create a child alias for the further profile, or re-point the other one.</source>
        <translation>Créez un alias enfant pour le nouveau profil, ou rattachez l’autre profil à une autre connexion.</translation>
    </message>
    <message>
        <source>A child alias has no children of its own.</source>
        <translation>Un alias enfant ne peut pas avoir d’enfants.</translation>
    </message>
    <message>
        <source>Create the child at its parent.</source>
        <translation>Créez l’enfant sur son parent.</translation>
    </message>
    <message>
        <source>This connection alias has child aliases.</source>
        <translation>Cet alias de connexion a des alias enfants.</translation>
    </message>
    <message>
        <source>Remove these first.</source>
        <translation>Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Only a person can say which of the two accounts goes.</source>
        <translation>Seule une personne peut dire lequel des deux comptes doit disparaître.</translation>
    </message>
    <message>
        <source>Ask the person, then make the other account an end user in Zendesk.</source>
        <translation>Demandez à la personne, puis faites de l’autre compte un utilisateur final dans Zendesk.</translation>
    </message>
    <message>
        <source>This seat was kept on purpose until %1.</source>
        <translation>Cette licence est conservée volontairement jusqu’au %1.</translation>
    </message>
    <message>
        <source>Propose it again after that day.</source>
        <translation>Proposez-la de nouveau après ce jour.</translation>
    </message>
    <message>
        <source>This candidate was postponed until %1.</source>
        <translation>Ce candidat est reporté jusqu’au %1.</translation>
    </message>
    <message>
        <source>Approve it then, or take the postponing back.</source>
        <translation>Approuvez-le à cette date, ou annulez le report.</translation>
    </message>
    <message>
        <source>A signal of this person could not be read at the last refresh.</source>
        <translation>Un signal de cette personne n’a pas pu être lu à la dernière actualisation.</translation>
    </message>
    <message>
        <source>Refresh again; whoever cannot be judged by all signals is not approved.</source>
        <translation>Actualisez de nouveau&#x202f;; nul n’est approuvé sans pouvoir être jugé d’après tous les signaux.</translation>
    </message>
    <message>
        <source>A reclaim run has this candidate in hand.</source>
        <translation>Une exécution de récupération traite ce candidat.</translation>
    </message>
    <message>
        <source>Wait until the run ends.</source>
        <translation>Attendez la fin de l’exécution.</translation>
    </message>
    <message>
        <source>The candidate is not approved.</source>
        <translation>Le candidat n’est pas approuvé.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation>Approuvez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no decision of yours to take back.</source>
        <translation>Vous n’avez aucune décision à annuler.</translation>
    </message>
    <message>
        <source>Only the last one can be taken back, and only once.</source>
        <translation>Seule la dernière peut être annulée, et une seule fois.</translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state, %1.</source>
        <translation>Impossible dans l’état de ce candidat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state.</source>
        <translation>Impossible dans l’état de ce candidat.</translation>
    </message>
    <message>
        <source>Reclaim is switched off for this profile.</source>
        <translation>La récupération est désactivée pour ce profil.</translation>
    </message>
    <message>
        <source>Switch it on in the profile.</source>
        <translation>Activez-la dans le profil.</translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>Il n’y a rien à restituer.</translation>
    </message>
    <message>
        <source>A guard refused this.</source>
        <translation>Un garde-fou l’a refusé.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RosterText</name>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Statut d’emploi</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonais (Shift_JIS)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RuleText</name>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Another rule is called “%1”; give this one a name of its own.</source>
        <translation>Une autre règle s’appelle «&#x202f;%1&#x202f;»&#x202f;; donnez à celle-ci un nom distinct.</translation>
    </message>
    <message>
        <source>The threshold is a number of days from %1 to %2. With 0 everybody would be proposed who has not been active at this very moment.</source>
        <translation>Le seuil est un nombre de jours de %1 à %2. Avec 0, quiconque n’est pas actif à cet instant précis serait proposé.</translation>
    </message>
    <message>
        <source>The grace is a number of days from %1 to %2; 0 means none.</source>
        <translation>Le délai de grâce est un nombre de jours de %1 à %2&#x202f;; 0 signifie aucun.</translation>
    </message>
    <message>
        <source>The notice is a number of days from %1 to %2.</source>
        <translation>Le préavis est un nombre de jours de %1 à %2.</translation>
    </message>
    <message>
        <source>The priority is a number from %1 to %2; the smaller goes first.</source>
        <translation>La priorité est un nombre de %1 à %2&#x202f;; le plus petit passe en premier.</translation>
    </message>
    <message>
        <source>At least one signal must count.</source>
        <translation>Au moins un signal doit compter.</translation>
    </message>
    <message numerus="yes">
        <source>The condition hits every one of the %n paid seat(s): the rule would do the same without it.</source>
        <translation>
            <numerusform>La condition vise %n licence payante, la seule&#xa0;: sans elle, la règle ferait de même.</numerusform>
            <numerusform>La condition vise toutes les %n licences payantes&#xa0;: sans elle, la règle ferait de même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n paid seat(s) the rule looks at none: it would never propose anybody.</source>
        <translation>
            <numerusform>De %n licence payante, la règle n’en examine aucune&#xa0;: elle ne proposerait jamais personne.</numerusform>
            <numerusform>Des %n licences payantes, la règle n’en examine aucune&#xa0;: elle ne proposerait jamais personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid seat fits “%1”. Look for a slip of the pen.</source>
        <translation>Aucune licence payante ne correspond à «&#x202f;%1&#x202f;». Cherchez une faute de frappe.</translation>
    </message>
    <message>
        <source>Nobody in the last download has the id or e-mail “%1”.</source>
        <translation>Personne dans le dernier téléchargement n’a l’ID ou l’e-mail «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have a date in the future; it counts as 0 idle days.</source>
        <translation>
            <numerusform>%n licence a une date dans le futur&#x202f;; elle compte pour 0 jour d’inactivité.</numerusform>
            <numerusform>%n licences ont une date dans le futur&#x202f;; elle compte pour 0 jour d’inactivité.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one goes first because it is older</source>
        <translation>celle-ci passe en premier, car elle est plus ancienne</translation>
    </message>
    <message>
        <source>that one goes first because it is older</source>
        <translation>celle-là passe en premier, car elle est plus ancienne</translation>
    </message>
    <message>
        <source>“%1” has the same priority and says something else; %2. Give them different priorities.</source>
        <translation>«&#x202f;%1&#x202f;» a la même priorité et dit autre chose&#x202f;; %2. Donnez-leur des priorités différentes.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has the same priority and says something else of %n seat(s); %2. Give them different priorities.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a la même priorité et dit autre chose de %n licence&#x202f;; %2. Donnez-leur des priorités différentes.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a la même priorité et dit autre chose de %n licences&#x202f;; %2. Donnez-leur des priorités différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes first and already proposes every seat that this rule would propose: this rule decides nothing. Give it a smaller priority or another scope.</source>
        <translation>«&#x202f;%1&#x202f;» passe en premier et propose déjà toutes les licences que cette règle proposerait&#xa0;: cette règle ne décide rien. Donnez-lui une priorité plus petite ou un autre périmètre.</translation>
    </message>
    <message>
        <source>This rule goes first and proposes every seat that “%1” would propose: that rule decides nothing any more.</source>
        <translation>Cette règle passe en premier et propose toutes les licences que «&#x202f;%1&#x202f;» proposerait&#xa0;: cette autre règle ne décide plus rien.</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields are %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ. Les champs sont %2.</translation>
    </message>
    <message>
        <source>A field is expected, for example: role = agent.</source>
        <translation>Un champ est attendu, par exemple&#xa0;: role = agent.</translation>
    </message>
    <message>
        <source>After “%1” an operator is expected: = != &lt; &lt;= &gt; &gt;= or ~ (contains).</source>
        <translation>Après «&#x202f;%1&#x202f;», un opérateur est attendu&#xa0;: = != &lt; &lt;= &gt; &gt;= ou ~ (contient).</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être comparé avec «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A value is expected for “%1”.</source>
        <translation>Une valeur est attendue pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is yes or no, not “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» vaut yes ou no, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a number, not “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est un nombre, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is an age such as 60d or a date such as 2026-01-31, not “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est un âge tel que 60d ou une date telle que 2026-01-31, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Il manque une parenthèse fermante.</translation>
    </message>
    <message>
        <source>“%1” is not expected there; join conditions with and, or.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas attendu à cet endroit&#x202f;; reliez les conditions par and, or.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>La condition est trop longue.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>La condition a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Agent light, sinon utilisateur final</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value of a rule: before → after</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Délai de grâce des nouveaux comptes</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Proposer les licences jamais utilisées</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Signaux pris en compte</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Zendesk id</source>
        <translation>ID Zendesk</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identifiant d’abonnement</translation>
    </message>
    <message>
        <source>Seat kind</source>
        <translation>Type de licence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rôle personnalisé</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Type de rôle</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payante</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Shared agent</source>
        <translation>Agent partagé</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Signal of the last activity</source>
        <translation>Signal de la dernière activité</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modèle logiciel</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Exclu par</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>égal à</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n’est pas vide</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>il y a plus de</translation>
    </message>
    <message>
        <source>fewer days ago than</source>
        <translation>il y a moins de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant le</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après le</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>Default group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::ValidationText</name>
    <message>
        <source>Not checked, because a line above failed.</source>
        <translation>Non vérifié, car une ligne précédente a échoué.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Verdict of one line of the validation</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Authentifié en tant que</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Portées</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Lister les utilisateurs</translation>
    </message>
    <message>
        <source>List roles</source>
        <translation>Lister les rôles</translation>
    </message>
    <message>
        <source>Product entitlements</source>
        <translation>Droits sur les produits</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Reclaim would be allowed</source>
        <translation>La récupération serait autorisée</translation>
    </message>
    <message>
        <source>%1 is a Zendesk account</source>
        <translation>%1 est un compte Zendesk</translation>
    </message>
    <message>
        <source>Works; renews itself, next at %1</source>
        <translation>Valide&#x202f;; se renouvelle seul, prochaine fois %1</translation>
    </message>
    <message>
        <source>Works; does not expire</source>
        <translation>Valide&#x202f;; n’expire pas</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, administrateur</translation>
    </message>
    <message>
        <source>%1, team member</source>
        <translation>%1, membre de l’équipe</translation>
    </message>
    <message>
        <source>%1 team members can be read</source>
        <translation>%1 membres de l’équipe sont lisibles</translation>
    </message>
    <message>
        <source>%1 roles can be read</source>
        <translation>%1 rôles sont lisibles</translation>
    </message>
    <message>
        <source>Chat, Explore, Guide and Talk roles can be read</source>
        <translation>Les rôles Chat, Explore, Guide et Talk sont lisibles</translation>
    </message>
    <message>
        <source>Live sessions can be read</source>
        <translation>Les sessions actives sont lisibles</translation>
    </message>
    <message>
        <source>Sign-ins in the audit log can be read</source>
        <translation>Les connexions du journal d’audit sont lisibles</translation>
    </message>
    <message>
        <source>Yes, as %1. Found out without changing anything.</source>
        <translation>Oui, en tant que %1. Établi sans rien modifier.</translation>
    </message>
    <message>
        <source>Not yet: nobody has signed in for reclaim. Found out without changing anything.</source>
        <translation>Pas encore&#xa0;: personne ne s’est authentifié pour la récupération. Établi sans rien modifier.</translation>
    </message>
    <message>
        <source>No: the token may only read. Found out without changing anything.</source>
        <translation>Non&#xa0;: le jeton ne permet que la lecture. Établi sans rien modifier.</translation>
    </message>
    <message>
        <source>No: %1 is no administrator. Found out without changing anything.</source>
        <translation>Non&#xa0;: %1 n’est pas administrateur. Établi sans rien modifier.</translation>
    </message>
    <message>
        <source>Reclaim is switched off in this profile.</source>
        <translation>La récupération est désactivée dans ce profil.</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1, rôle «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: more than this profile needs</source>
        <translation>%1&#xa0;: plus que ce profil n’en a besoin</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): not part of this role or plan</source>
        <translation>Refusé par Zendesk (403)&#xa0;: non inclus dans ce rôle ou ce forfait</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): the token lacks the scope</source>
        <translation>Refusé par Zendesk (403)&#xa0;: le jeton n’a pas la portée requise</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1</source>
        <translation>Il n’y a pas de compte Zendesk à l’adresse %1</translation>
    </message>
    <message>
        <source>Zendesk refuses the token: it was revoked, or the sign-in has ended</source>
        <translation>Zendesk refuse le jeton&#xa0;: il a été révoqué ou l’authentification a expiré</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Pas de réponse de %1</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (TLS)</source>
        <translation>%1 n’a pas pu prouver son identité (TLS)</translation>
    </message>
    <message>
        <source>Zendesk asks to wait: the account&apos;s rate limit is used up</source>
        <translation>Zendesk demande d’attendre&#xa0;: la limite de requêtes du compte est épuisée</translation>
    </message>
    <message>
        <source>Zendesk answered with a failure of its own (%1)</source>
        <translation>Zendesk a répondu par une erreur de son côté (%1)</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything: without it nothing can be read.</source>
        <translation>Tout&#xa0;: sans cela, rien ne peut être lu.</translation>
    </message>
    <message>
        <source>Everything: the token belongs to no team member.</source>
        <translation>Tout&#xa0;: le jeton n’appartient à aucun membre de l’équipe.</translation>
    </message>
    <message>
        <source>Perhaps nothing. What this role may not read shows below.</source>
        <translation>Peut-être rien. Ce que ce rôle ne peut pas lire figure ci-dessous.</translation>
    </message>
    <message>
        <source>Nothing, but a token that can do less is safer.</source>
        <translation>Rien, mais un jeton aux droits plus réduits est plus sûr.</translation>
    </message>
    <message>
        <source>Everything: seats cannot be counted.</source>
        <translation>Tout&#xa0;: les licences ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>Custom roles have no name, and a light agent role cannot be chosen for a reclaim.</source>
        <translation>Les rôles personnalisés n’ont pas de nom et aucun rôle d’agent light ne peut être choisi pour une récupération.</translation>
    </message>
    <message>
        <source>Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.</source>
        <translation>Les agents light qui coûtent une licence à cause de Chat, Explore, Guide ou Talk sont introuvables.</translation>
    </message>
    <message>
        <source>People who stay signed in for weeks may look idle.</source>
        <translation>Les personnes qui restent connectées pendant des semaines peuvent paraître inactives.</translation>
    </message>
    <message>
        <source>Exact sign-in dates. The other activity signals remain.</source>
        <translation>Les dates exactes de connexion. Les autres signaux d’activité restent.</translation>
    </message>
    <message>
        <source>Candidates are found, but no seat can be taken back.</source>
        <translation>Les candidats sont trouvés, mais aucune licence ne peut être récupérée.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser when you work in Zendesk.</source>
        <translation>Comparez l’adresse avec celle de votre navigateur quand vous travaillez dans Zendesk.</translation>
    </message>
    <message>
        <source>Sign in for the download with the scope “read” alone, and for reclaim apart.</source>
        <translation>Authentifiez-vous pour le téléchargement avec la seule portée «&#x202f;read&#x202f;», et séparément pour la récupération.</translation>
    </message>
    <message>
        <source>None needed if no line below is red.</source>
        <translation>Aucun si aucune ligne ci-dessous n’est rouge.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “read” is asked for then.</source>
        <translation>Authentifiez-vous de nouveau&#x202f;; la portée «&#x202f;read&#x202f;» sera alors demandée.</translation>
    </message>
    <message>
        <source>Nothing to mend: it is included from Suite Enterprise on, for administrators.</source>
        <translation>Rien à corriger&#xa0;: c’est inclus à partir de Suite Enterprise, pour les administrateurs.</translation>
    </message>
    <message>
        <source>Give the role the right in Zendesk, or sign in as an administrator.</source>
        <translation>Accordez ce droit au rôle dans Zendesk, ou authentifiez-vous en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Check again later; if it stays, look at the details.</source>
        <translation>Vérifiez plus tard&#x202f;; si cela persiste, consultez les détails.</translation>
    </message>
    <message>
        <source>Tick “Reclaim subscriptions” in the profile when seats shall be taken back.</source>
        <translation>Cochez «&#x202f;Récupérer les abonnements&#x202f;» dans le profil pour permettre la récupération des licences.</translation>
    </message>
    <message>
        <source>Let a Zendesk administrator sign in for reclaim.</source>
        <translation>Demandez à un administrateur Zendesk de s’authentifier pour la récupération.</translation>
    </message>
    <message>
        <source>Sign in for reclaim, now or later; another person may do it.</source>
        <translation>Authentifiez-vous pour la récupération, maintenant ou plus tard&#x202f;; une autre personne peut le faire.</translation>
    </message>
    <message>
        <source>Yes, as %1; but who owns the OAuth client could not be read. Found out without changing anything.</source>
        <translation>Oui, en tant que %1&#x202f;; mais le propriétaire du client OAuth n’a pas pu être lu. Établi sans rien modifier.</translation>
    </message>
    <message>
        <source>Nothing keeps the owner of the OAuth client out of a reclaim; the sign-in would break with it.</source>
        <translation>Rien n’écarte le propriétaire du client OAuth d’une récupération&#x202f;; l’authentification serait rompue avec elle.</translation>
    </message>
    <message>
        <source>Name the owner of the OAuth client in the profile.</source>
        <translation>Indiquez le propriétaire du client OAuth dans le profil.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WhereText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared with “%2”.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» ne peut pas être comparé avec «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Un guillemet s’ouvre ici et ne se ferme jamais.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>La condition est trop longue.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>La condition a trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; conditions are joined by “and” or “or”.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas ici&#x202f;; les conditions se relient par «&#x202f;and&#x202f;» ou «&#x202f;or&#x202f;».</translation>
    </message>
    <message>
        <source>The condition ends too early: %1.</source>
        <translation>La condition se termine trop tôt&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit here: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the name of a field is expected</source>
        <translation>le nom d’un champ est attendu</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected</source>
        <translation>un opérateur parmi = != &lt; &lt;= &gt; &gt;= ~ est attendu</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 or an age such as 60d is expected</source>
        <translation>une date telle que 2026-03-31 ou un âge tel que 60d est attendu</translation>
    </message>
    <message>
        <source>a closing parenthesis is expected</source>
        <translation>une parenthèse fermante est attendue</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>Champs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message>
        <source>Attention Required</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Awaiting User</source>
        <translation>En attente de l’utilisateur</translation>
    </message>
    <message>
        <source>Awaiting Approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Awaiting Revocation</source>
        <translation>En attente de révocation</translation>
    </message>
    <message>
        <source>Closed Complete</source>
        <translation>Clos, terminé</translation>
    </message>
    <message>
        <source>Closed Skipped</source>
        <translation>Clos, ignoré</translation>
    </message>
    <message>
        <source>Closed Canceled</source>
        <translation>Clos, annulé</translation>
    </message>
    <message>
        <source>Low Usage</source>
        <translation>Peu utilisé</translation>
    </message>
    <message>
        <source>Never Used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Non alloué</translation>
    </message>
    <message>
        <source>Unlicensed</source>
        <translation>Sans licence</translation>
    </message>
    <message>
        <source>Suspended but Paid</source>
        <translation>Suspendu mais payant</translation>
    </message>
    <message>
        <source>Paid Light Agent</source>
        <translation>Agent light payant</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agent light</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilisateur final</translation>
    </message>
    <message>
        <source>End user, suspended</source>
        <translation>Utilisateur final, suspendu</translation>
    </message>
    <message>
        <source>Suspend, frees no seat</source>
        <translation>Suspendre, ne libère aucune licence</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Administrateur de facturation</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Contributeur</translation>
    </message>
    <message>
        <source>Chat agent</source>
        <translation>Agent de chat</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspendu</translation>
    </message>
    <message>
        <source>%1, paid or not is unknown</source>
        <translation>%1, payant ou non&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, payant</translation>
    </message>
    <message>
        <source>%1, paid: %2</source>
        <translation>%1, payant&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ticket work</source>
        <translation>Travail sur les tickets</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Stays old while a session is open; an API token keeps it fresh.</source>
        <translation>Reste ancienne tant qu’une session est ouverte&#x202f;; un jeton d’API la maintient récente.</translation>
    </message>
    <message>
        <source>Only live sessions are listed, and their time is approximate.</source>
        <translation>Seules les sessions actives sont listées, avec une heure approximative.</translation>
    </message>
    <message>
        <source>Triggers can touch tickets too.</source>
        <translation>Les déclencheurs peuvent aussi toucher des tickets.</translation>
    </message>
    <message>
        <source>Password sign-ins may be missing.</source>
        <translation>Les connexions par mot de passe peuvent manquer.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Refresh %1 Subscriptions</source>
        <translation>Actualiser les abonnements %1</translation>
    </message>
    <message>
        <source>Update removal candidates</source>
        <translation>Mettre à jour les candidats au retrait</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>A rule proposes this seat for reclaim.</source>
        <translation>Une règle propose de récupérer cette licence.</translation>
    </message>
    <message>
        <source>An exclusion rule keeps this person out.</source>
        <translation>Une règle d’exclusion écarte cette personne.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>Cette licence n’est pas payante&#x202f;; il n’y a rien à récupérer.</translation>
    </message>
    <message>
        <source>Active within the rule&apos;s threshold.</source>
        <translation>Active dans la limite du seuil de la règle.</translation>
    </message>
    <message>
        <source>The account is younger than the rule&apos;s grace.</source>
        <translation>Le compte est plus récent que le délai de grâce de la règle.</translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again yet.</source>
        <translation>Conservée ou restituée récemment&#x202f;; pas encore proposée de nouveau.</translation>
    </message>
    <message>
        <source>An activity signal could not be read, so nobody may conclude.</source>
        <translation>Un signal d’activité n’a pas pu être lu&#x202f;; aucune conclusion n’est permise.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>La règle est désactivée.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Aucune règle n’examine cette licence.</translation>
    </message>
    <message>
        <source>Never used, and the rule leaves those out.</source>
        <translation>Jamais utilisée, et la règle laisse ces licences de côté.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Cette personne est protégée.</translation>
    </message>
    <message>
        <source>Zendesk gives no date to measure from.</source>
        <translation>Zendesk ne fournit aucune date de départ pour mesurer.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approbation retirée</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Proposed by a rule</source>
        <translation>Proposé par une règle</translation>
    </message>
    <message>
        <source>Seat taken back, proved</source>
        <translation>Licence récupérée, prouvé</translation>
    </message>
    <message>
        <source>Reclaim failed</source>
        <translation>Échec de la récupération</translation>
    </message>
    <message>
        <source>Reclaim in doubt</source>
        <translation>Récupération incertaine</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Removed by hand, proved</source>
        <translation>Retirée à la main, prouvé</translation>
    </message>
    <message>
        <source>Activity seen</source>
        <translation>Activité constatée</translation>
    </message>
    <message>
        <source>Gone by another hand</source>
        <translation>Disparu par ailleurs</translation>
    </message>
    <message>
        <source>Error not resolved in 30 days</source>
        <translation>Erreur non résolue en 30 jours</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil supprimé</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>Aucun utilisateur trouvé</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituée</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality was red.</source>
        <translation>Aucun nouveau candidat n’a été créé, car la qualité des données était au rouge.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired.</source>
        <translation>
            <numerusform>%n règle d’exclusion a expiré.</numerusform>
            <numerusform>%n règles d’exclusion ont expiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown.</source>
        <translation>On ignore si cette licence est payante.</translation>
    </message>
    <message>
        <source>An activity signal was not read, so nobody may conclude.</source>
        <translation>Un signal d’activité n’a pas été lu&#x202f;; nul ne peut donc conclure.</translation>
    </message>
    <message>
        <source>The rule is for other software models.</source>
        <translation>La règle concerne d’autres modèles logiciels.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition does not hit.</source>
        <translation>La condition de la règle n’est pas remplie.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition cannot be read, so it hits nobody.</source>
        <translation>La condition de la règle est illisible, elle ne vise donc personne.</translation>
    </message>
    <message>
        <source>Proposed as a seat leak</source>
        <translation>Proposée comme fuite de licences</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation>La personne a été consultée</translation>
    </message>
    <message>
        <source>The person gives the seat up</source>
        <translation>La personne renonce à la licence</translation>
    </message>
    <message>
        <source>The person wants to keep the seat</source>
        <translation>La personne veut conserver la licence</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Keeping was confirmed</source>
        <translation>Conservation confirmée</translation>
    </message>
    <message>
        <source>Keeping was refused</source>
        <translation>Conservation refusée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::AuditText</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation>
            <numerusform>La chaîne de %n entrée est intacte&#x202f;; comparée avec&#xa0;: %1.</numerusform>
            <numerusform>La chaîne de %n entrées est intacte&#x202f;; comparée avec&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation>La chaîne est rompue à l’entrée %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The tamper-evident log.</source>
        <translation>Le journal infalsifiable.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Lister ce qui a été fait, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Only from this day or ISO 8601 time on.</source>
        <translation>Seulement à partir de ce jour ou de cette date ISO 8601.</translation>
    </message>
    <message>
        <source>Check the chain; exit code 1 and the first broken entry if it does not hold.</source>
        <translation>Vérifier la chaîne&#x202f;; code de retour 1 et première entrée rompue si elle n’est pas intacte.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message>
        <source>Ids of candidates.</source>
        <translation>ID de candidats.</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>Pourquoi&#x202f;; conservé dans l’historique.</translation>
    </message>
    <message>
        <source>List the removal candidates of a profile.</source>
        <translation>Lister les candidats au retrait d’un profil.</translation>
    </message>
    <message>
        <source>Only in this state.</source>
        <translation>Seulement dans cet état.</translation>
    </message>
    <message>
        <source>Approve candidates: the next reclaim takes their seats back.</source>
        <translation>Approuver des candidats&#xa0;: la prochaine récupération reprend leurs licences.</translation>
    </message>
    <message>
        <source>Ids of candidates; with --all one profile.</source>
        <translation>ID de candidats&#x202f;; avec --all, un profil.</translation>
    </message>
    <message>
        <source>All ready candidates of a profile.</source>
        <translation>Tous les candidats prêts d’un profil.</translation>
    </message>
    <message>
        <source>With --all: at most so many.</source>
        <translation>Avec --all&#xa0;: au plus ce nombre.</translation>
    </message>
    <message>
        <source>Keep the seats; they are not proposed again for 90 days.</source>
        <translation>Conserver les licences&#x202f;; elles ne sont plus proposées pendant 90 jours.</translation>
    </message>
    <message>
        <source>Not proposed again before this day.</source>
        <translation>Pas de nouvelle proposition avant ce jour.</translation>
    </message>
    <message>
        <source>Leave the decision until a day.</source>
        <translation>Reporter la décision à un jour donné.</translation>
    </message>
    <message>
        <source>May not be approved before this day.</source>
        <translation>Ne peut pas être approuvé avant ce jour.</translation>
    </message>
    <message>
        <source>Seats proposed for reclaim, and every decision about them.</source>
        <translation>Les licences proposées à la récupération et chaque décision à leur sujet.</translation>
    </message>
    <message>
        <source>Take an approval back.</source>
        <translation>Retirer une approbation.</translation>
    </message>
    <message>
        <source>Leave the seats out this time; they may return.</source>
        <translation>Laisser ces licences de côté cette fois&#x202f;; elles peuvent revenir.</translation>
    </message>
    <message>
        <source>Return candidates that needed attention to ready.</source>
        <translation>Remettre à l’état prêt des candidats qui demandaient attention.</translation>
    </message>
    <message>
        <source>Say that the seats were removed by hand; the account is read to prove it.</source>
        <translation>Indiquer que les licences ont été retirées à la main&#x202f;; le compte est lu pour le prouver.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Économie par an</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation>
            <numerusform>%n candidat traité.</numerusform>
            <numerusform>%n candidats traités.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Condition, for example &quot;state = ready and inactiveDays &gt; 90&quot;.</source>
        <translation>Condition, par exemple &quot;state = ready and inactiveDays &gt; 90&quot;.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CardText</name>
    <message>
        <source>not read</source>
        <translation>non lus</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <translation>%1, comptés %2</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>%1 (others were not read)</source>
        <translation>%1 (d’autres n’ont pas été lus)</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décisif</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Règles&#xa0;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Exclusions:</source>
        <translation>Exclusions&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1 (plus en vigueur)</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historique&#xa0;:</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CompletionText</name>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Afficher le script de complétion d’un shell.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>Le shell.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Afficher la page de manuel.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DemoText</name>
    <message>
        <source>Run the simulated account on this computer until Ctrl+C.</source>
        <translation>Faire tourner le compte simulé sur cet ordinateur jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Something that goes wrong, such as 503@/users:2.</source>
        <translation>Une panne à provoquer, par exemple 503@/users:2.</translation>
    </message>
    <message>
        <source>Port; any free one when not given.</source>
        <translation>Port&#x202f;; sans indication, un port libre quelconque.</translation>
    </message>
    <message>
        <source>Team members, 10 to 1000000.</source>
        <translation>Membres de l’équipe, de 10 à 1000000.</translation>
    </message>
    <message>
        <source>Another account for another number.</source>
        <translation>Un autre nombre donne un autre compte.</translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation>Millisecondes avant chaque réponse.</translation>
    </message>
    <message>
        <source>Requests a minute; 0 as the plan says.</source>
        <translation>Requêtes par minute&#x202f;; 0&#xa0;: selon le forfait.</translation>
    </message>
    <message>
        <source>Plan of the account.</source>
        <translation>Forfait du compte.</translation>
    </message>
    <message>
        <source>Seconds that an access token lives.</source>
        <translation>Durée de vie d’un jeton d’accès, en secondes.</translation>
    </message>
    <message>
        <source>Serve https; needs --certificate and --private-key.</source>
        <translation>Servir en https&#x202f;; exige --certificate et --private-key.</translation>
    </message>
    <message>
        <source>Certificate (PEM).</source>
        <translation>Certificat (PEM).</translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation>Clé privée (PEM).</translation>
    </message>
    <message>
        <source>Refuse to downgrade people with open tickets.</source>
        <translation>Refuser de rétrograder les personnes qui ont des tickets ouverts.</translation>
    </message>
    <message>
        <source>Register the OAuth client as confidential.</source>
        <translation>Enregistrer le client OAuth comme confidentiel.</translation>
    </message>
    <message>
        <source>Answer the consent page without a person.</source>
        <translation>Répondre à la page de consentement sans intervention humaine.</translation>
    </message>
    <message>
        <source>Keep the account&apos;s changes in this file.</source>
        <translation>Conserver les modifications du compte dans ce fichier.</translation>
    </message>
    <message>
        <source>Open a control port for tests.</source>
        <translation>Ouvrir un port de contrôle pour les tests.</translation>
    </message>
    <message>
        <source>Go the whole way against the demo account, unattended.</source>
        <translation>Parcourir toutes les étapes avec le compte de démonstration, sans intervention.</translation>
    </message>
    <message>
        <source>The simulated account.</source>
        <translation>Le compte simulé.</translation>
    </message>
    <message>
        <source>The demo account runs until Ctrl+C.</source>
        <translation>Le compte de démonstration tourne jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Set up the demo profile</source>
        <translation>Configurer le profil de démonstration</translation>
    </message>
    <message>
        <source>Sign in for inventory</source>
        <translation>S’authentifier pour l’inventaire</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>S’authentifier pour la récupération</translation>
    </message>
    <message>
        <source>Validate the connection</source>
        <translation>Valider la connexion</translation>
    </message>
    <message>
        <source>Publish and refresh</source>
        <translation>Publier et actualiser</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger de nouveau</translation>
    </message>
    <message>
        <source>Find idle seats</source>
        <translation>Trouver les licences inactives</translation>
    </message>
    <message>
        <source>Plan the reclaim</source>
        <translation>Planifier la récupération</translation>
    </message>
    <message>
        <source>Approve a few</source>
        <translation>En approuver quelques-unes</translation>
    </message>
    <message>
        <source>Reclaim them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Verify the outcome and the audit log</source>
        <translation>Vérifier le résultat et le journal d’audit</translation>
    </message>
    <message>
        <source>Give one seat back</source>
        <translation>Restituer une licence</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.</source>
        <translation>Les %1 étapes ont toutes réussi&#xa0;: %2 personnes, %3 licences libérées et une restituée, en %4 secondes.</translation>
    </message>
    <message>
        <source>%1 planned, %2 withdrawn</source>
        <translation>%1 planifiées, %2 retirées</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DoctorText</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets.</source>
        <translation>Faits pour l’assistance&#xa0;: versions, chemins, coffre à secrets, base de données, horloge, TLS&#x202f;; aucun secret.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ErrorText</name>
    <message>
        <source>Something in Seatkeeper went wrong. Nothing was changed.</source>
        <translation>Une erreur s’est produite dans Seatkeeper. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again with --verbose; report it with the log if it happens again.</source>
        <translation>Réessayez avec --verbose&#x202f;; si cela se reproduit, signalez-le en joignant le journal.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>La ligne de commande n’est pas comprise.</translation>
    </message>
    <message>
        <source>Something is missing for %1.</source>
        <translation>Il manque quelque chose pour %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas pour %2.</translation>
    </message>
    <message>
        <source>Stopped on request. What was finished before stays.</source>
        <translation>Arrêté à votre demande. Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>Introuvable&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>The matching list command shows what there is.</source>
        <translation>La commande list correspondante montre ce qui existe.</translation>
    </message>
    <message>
        <source>There is already a %1 %2.</source>
        <translation>Existe déjà&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that exists.</source>
        <translation>Choisissez un autre nom ou modifiez l’élément existant.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another run holds the profile %1.</source>
        <translation>Une autre exécution occupe le profil %1.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>It is process %1; try again when it has ended.</source>
        <translation>C’est le processus %1&#x202f;; réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>The download was held back: %1 people instead of %2. The old data stays.</source>
        <translation>Le téléchargement a été retenu&#xa0;: %1 personnes au lieu de %2. Les anciennes données restent.</translation>
    </message>
    <message>
        <source>Look into it; sync with --accept-shrink takes it.</source>
        <translation>Vérifiez ce qu’il en est&#x202f;; sync avec --accept-shrink l’accepte.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Fait en partie&#xa0;: %1 réussis, %2 échoués.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The last good data stays.</source>
        <translation>Impossible de joindre %1. Les dernières données valides restent.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The last good data stays.</source>
        <translation>Pas de réponse à temps&#xa0;: %1. Les dernières données valides restent.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation>La connexion n’est pas sûre&#xa0;: %1. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check the clock and whether a proxy or a missing certificate is in the way.</source>
        <translation>Vérifiez l’horloge, et si un proxy ou un certificat manquant fait obstacle.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https. Nothing was sent.</source>
        <translation>L’adresse %1 ne commence pas par https. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>http is accepted for this computer only.</source>
        <translation>http n’est accepté que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1. Nothing was sent there.</source>
        <translation>Une réponse renvoyait vers un autre hôte&#xa0;: %1. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Vérifiez l’adresse du compte.</translation>
    </message>
    <message>
        <source>The account&apos;s rate limit is used up. The last good data stays.</source>
        <translation>La limite de requêtes du compte est épuisée. Les dernières données valides restent.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server failed (%1). The last good data stays.</source>
        <translation>Le serveur a signalé une erreur (%1). Les dernières données valides restent.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents. The last good data stays.</source>
        <translation>La réponse n’est pas celle que documente Zendesk. Les dernières données valides restent.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; --verbose logs the details.</source>
        <translation>Vérifiez que l’adresse est celle d’un compte Zendesk&#x202f;; --verbose consigne les détails.</translation>
    </message>
    <message>
        <source>An answer or a file is larger than %1.</source>
        <translation>Une réponse ou un fichier dépasse la taille permise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>A change was sent and its answer never came. It was not sent again.</source>
        <translation>Une modification a été envoyée et sa réponse n’est jamais venue. Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>reclaim recover reads the person and settles it.</source>
        <translation>reclaim recover relit la personne et clarifie la situation.</translation>
    </message>
    <message>
        <source>Sign-in is needed for the profile %1.</source>
        <translation>Une authentification est nécessaire pour le profil %1.</translation>
    </message>
    <message>
        <source>Run: seatkeeperctl profile authorize PROFILE</source>
        <translation>Exécutez&#xa0;: seatkeeperctl profile authorize PROFILE</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation>L’authentification a été refusée dans le navigateur.</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Authentifiez-vous de nouveau et autorisez l’accès.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>Le navigateur n’est pas revenu à temps.</translation>
    </message>
    <message>
        <source>Sign in again; --paste works without a browser here.</source>
        <translation>Authentifiez-vous de nouveau&#x202f;; --paste fonctionne sans navigateur ici.</translation>
    </message>
    <message>
        <source>All registered local ports are taken: %1.</source>
        <translation>Tous les ports locaux enregistrés sont occupés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close the program that holds them, or use --paste.</source>
        <translation>Fermez le programme qui les occupe ou utilisez --paste.</translation>
    </message>
    <message>
        <source>The account refused the OAuth client.</source>
        <translation>Le compte a refusé le client OAuth.</translation>
    </message>
    <message>
        <source>Check the unique identifier and the client secret.</source>
        <translation>Vérifiez l’identifiant unique et le secret du client.</translation>
    </message>
    <message>
        <source>The sign-in does not cover: %1.</source>
        <translation>L’authentification ne couvre pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign in again with profile authorize --for reclaim.</source>
        <translation>Authentifiez-vous de nouveau avec profile authorize --for reclaim.</translation>
    </message>
    <message>
        <source>The account refused this: %1.</source>
        <translation>Le compte a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The person who signed in lacks the role, or the plan lacks the feature.</source>
        <translation>La personne authentifiée n’a pas le rôle requis, ou le forfait n’inclut pas la fonction.</translation>
    </message>
    <message>
        <source>The account does not know this record any more.</source>
        <translation>Le compte ne connaît plus cet enregistrement.</translation>
    </message>
    <message>
        <source>Run sync.</source>
        <translation>Exécutez sync.</translation>
    </message>
    <message>
        <source>There is no account at %1.</source>
        <translation>Il n’y a pas de compte à l’adresse %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The account rejected the request: %1.</source>
        <translation>Le compte a rejeté la requête&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The account has no free seat to give back.</source>
        <translation>Le compte n’a aucune licence libre à restituer.</translation>
    </message>
    <message>
        <source>Buy or free a seat, then undo again.</source>
        <translation>Achetez ou libérez une licence, puis relancez la restitution.</translation>
    </message>
    <message>
        <source>The account or the plan changed in the meantime. Nothing was changed.</source>
        <translation>Le compte ou le plan a changé entre-temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Run sync and make a new plan.</source>
        <translation>Exécutez sync et établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Il n’y a pas de trousseau ici.</translation>
    </message>
    <message>
        <source>Use --credentials file:PATH on a server.</source>
        <translation>Utilisez --credentials file:PATH sur un serveur.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow it, or use --credentials file:PATH.</source>
        <translation>Autorisez-le ou utilisez --credentials file:PATH.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1 (%2). It was not used.</source>
        <translation>D’autres peuvent lire le fichier d’authentification %1 (%2). Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Give it the mode 0600.</source>
        <translation>Donnez-lui le mode 0600.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed.</source>
        <translation>Le disque est plein&#xa0;: %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>Écriture interdite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check owner and mode of file and folder.</source>
        <translation>Vérifiez le propriétaire et le mode du fichier et du dossier.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed.</source>
        <translation>Un autre programme occupe %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation>%1&#xa0;: données endommagées. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>There is no copy beside it.</source>
        <translation>Il n’y a pas de copie à côté.</translation>
    </message>
    <message>
        <source>The newest copy is %1.</source>
        <translation>La copie la plus récente est %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer version (%1, this one knows %2). It was not touched.</source>
        <translation>La base de données vient d’une version plus récente (%1, celle-ci connaît %2). Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the released one. It was not touched.</source>
        <translation>L’étape %1 du schéma de la base n’est pas celle qui a été publiée. La base n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Use the copy that was made before.</source>
        <translation>Utilisez la copie faite auparavant.</translation>
    </message>
    <message>
        <source>The database failed: %1.</source>
        <translation>La base de données a signalé une erreur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The input is malformed at %1: %2.</source>
        <translation>L’entrée est mal formée à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>job result</source>
        <translation>résultat de tâche</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ExclusionReport</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif de recherche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Écarte</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation>
            <numerusform>L’exclusion %1 écarte %n abonnement.</numerusform>
            <numerusform>L’exclusion %1 écarte %n abonnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would keep %n subscription(s) out.</source>
        <translation>
            <numerusform>La règle écarterait %n abonnement.</numerusform>
            <numerusform>La règle écarterait %n abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Ils coûtent %1 par an.</translation>
    </message>
    <message>
        <source>Open candidates closed: %1.</source>
        <translation>Candidats ouverts clôturés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Kept out by other rules already: %1.</source>
        <translation>Déjà écartés par d’autres règles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Par exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its last day is past, so it does nothing.</source>
        <translation>Son dernier jour est passé, elle est donc sans effet.</translation>
    </message>
    <message>
        <source>Exclusion %1 removed. Its rows count again from the next refresh on.</source>
        <translation>Exclusion %1 supprimée. Ses lignes compteront de nouveau dès la prochaine actualisation.</translation>
    </message>
    <message>
        <source>a narrower pattern, or --everybody</source>
        <translation>un motif plus étroit, ou --everybody</translation>
    </message>
    <message>
        <source>Rules that keep identifiers or people out of cost and reclaim.</source>
        <translation>Règles qui écartent des identifiants ou des personnes des coûts et de la récupération.</translation>
    </message>
    <message>
        <source>List the exclusion rules, what they keep out and what that costs.</source>
        <translation>Lister les règles d’exclusion, ce qu’elles écartent et ce que cela coûte.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Seulement ce type.</translation>
    </message>
    <message>
        <source>Add an exclusion rule; it acts at once.</source>
        <translation>Ajouter une règle d’exclusion&#x202f;; elle agit aussitôt.</translation>
    </message>
    <message>
        <source>What the pattern is about.</source>
        <translation>Ce que vise le motif de recherche.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Pourquoi.</translation>
    </message>
    <message>
        <source>Identifier, e-mail or external id; * and ? are wildcards.</source>
        <translation>Identifiant, e-mail ou ID externe&#x202f;; * et ? sont des caractères génériques.</translation>
    </message>
    <message>
        <source>Last day on which it holds.</source>
        <translation>Dernier jour de validité.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Qui l’a demandée.</translation>
    </message>
    <message>
        <source>Say what it would do, and save nothing.</source>
        <translation>Indiquer ce qu’elle ferait, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Save it even if it matches everybody.</source>
        <translation>L’enregistrer même si elle correspond à tout le monde.</translation>
    </message>
    <message>
        <source>Remove an exclusion rule.</source>
        <translation>Supprimer une règle d’exclusion.</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>ID de la règle.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>(unrecognized)</source>
        <translation>(non reconnu)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation>
            <numerusform>%n abonnement mis à jour.</numerusform>
            <numerusform>%n abonnements mis à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription identifiers and the models they stand for.</source>
        <translation>Identifiants d’abonnement et modèles qu’ils représentent.</translation>
    </message>
    <message>
        <source>List the identifiers that a profile&apos;s subscriptions use.</source>
        <translation>Lister les identifiants utilisés par les abonnements d’un profil.</translation>
    </message>
    <message>
        <source>Only those without a model.</source>
        <translation>Seulement ceux sans modèle.</translation>
    </message>
    <message>
        <source>Map an identifier to a software model; every subscription follows at once.</source>
        <translation>Associer un identifiant à un modèle logiciel&#x202f;; chaque abonnement suit aussitôt.</translation>
    </message>
    <message>
        <source>The identifier.</source>
        <translation>L’identifiant.</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID ou nom d’un modèle logiciel.</translation>
    </message>
    <message>
        <source>Make the model when there is none of that name.</source>
        <translation>Créer le modèle s’il n’en existe aucun de ce nom.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rôle personnalisé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détaché</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message numerus="yes">
        <source>The people of %1 are %2 now, model %3: %n subscription(s).</source>
        <translation>
            <numerusform>Les personnes de %1 ont désormais l’identifiant %2, modèle %3&#xa0;: %n abonnement.</numerusform>
            <numerusform>Les personnes de %1 ont désormais l’identifiant %2, modèle %3&#xa0;: %n abonnements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n candidat ouvert a suivi.</numerusform>
            <numerusform>%n candidats ouverts ont suivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n d’entre eux était exclu par son identifiant et compte de nouveau.</numerusform>
            <numerusform>%n d’entre eux étaient exclus par leur identifiant et comptent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n d’entre eux est désormais exclu par son identifiant.</numerusform>
            <numerusform>%n d’entre eux sont désormais exclus par leur identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the custom agent roles and which of them were split off.</source>
        <translation>Lister les rôles d’agent personnalisés et ceux qui ont été détachés.</translation>
    </message>
    <message>
        <source>Make a custom agent role an identifier of its own, to price or license it apart; everything follows at once and lasts.</source>
        <translation>Faire d’un rôle d’agent personnalisé un identifiant distinct, avec son propre prix ou sa propre licence&#x202f;; tout suit aussitôt et durablement.</translation>
    </message>
    <message>
        <source>Id or name of the role.</source>
        <translation>ID ou nom du rôle.</translation>
    </message>
    <message>
        <source>Software model, an existing or a new one; without it one of its own.</source>
        <translation>Modèle logiciel, existant ou nouveau&#x202f;; par défaut, un modèle propre au rôle.</translation>
    </message>
    <message>
        <source>Take a role that was split off back to zendesk.agent.</source>
        <translation>Réintégrer dans zendesk.agent un rôle qui en a été détaché.</translation>
    </message>
    <message>
        <source>Id, name or identifier.</source>
        <translation>ID, nom ou identifiant.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ImportWords</name>
    <message>
        <source>Import Admin Center&apos;s export of team members as a profile without OAuth, or a newer one into it.</source>
        <translation>Importer l’export des membres de l’équipe du Centre d’administration comme profil sans OAuth, ou un export plus récent dans ce profil.</translation>
    </message>
    <message>
        <source>What a Support role stands for: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user or unrecognized.</source>
        <translation>Ce que représente un rôle Support&#xa0;: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user ou unrecognized.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>Fichier CSV.</translation>
    </message>
    <message>
        <source>Display name of a new profile.</source>
        <translation>Nom d’affichage d’un nouveau profil.</translation>
    </message>
    <message>
        <source>Address or subdomain of its account.</source>
        <translation>Adresse ou sous-domaine de son compte.</translation>
    </message>
    <message>
        <source>Profile to be refreshed, by id or name.</source>
        <translation>Profil à actualiser, par ID ou nom.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Accepter qu’il y ait bien moins de personnes que la dernière fois.</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, séparateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Support roles:</source>
        <translation>Rôles Support&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>Rien n’a été importé&#x202f;; ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 open candidates</source>
        <translation>%1&#xa0;: %2 abonnements, %3 licences&#x202f;; %4 candidats ouverts</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Rôle Support</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n membre de l’équipe.</numerusform>
            <numerusform>%n membres de l’équipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n licence payante.</numerusform>
            <numerusform>%n licences payantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with --role.</source>
        <translation>
            <numerusform>Pour %n personne, on ignore si la licence est payante&#x202f;; indiquez avec --role ce que représente le rôle.</numerusform>
            <numerusform>Pour %n personnes, on ignore si la licence est payante&#x202f;; indiquez avec --role ce que représente le rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged.</source>
        <translation>%1 ajoutés, %2 modifiés, %3 retirés, %4 inchangés.</translation>
    </message>
    <message numerus="yes">
        <source>The last import had %n person(s); --accept-shrink takes the smaller list.</source>
        <translation>
            <numerusform>Le dernier import comptait %n personne&#x202f;; --accept-shrink accepte la liste réduite.</numerusform>
            <numerusform>Le dernier import comptait %n personnes&#x202f;; --accept-shrink accepte la liste réduite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n ligne a une date dans le futur&#x202f;; elle compte comme aujourd’hui.</numerusform>
            <numerusform>%n lignes ont une date dans le futur&#x202f;; elle compte comme aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date of the file is %1.</source>
        <translation>La date la plus récente du fichier est&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::JobText</name>
    <message>
        <source>List the scheduled jobs.</source>
        <translation>Lister les tâches planifiées.</translation>
    </message>
    <message>
        <source>List what the jobs did, newest first.</source>
        <translation>Lister ce que les tâches ont fait, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Run a job now, or every job that is due.</source>
        <translation>Exécuter une tâche maintenant, ou toutes celles qui sont dues.</translation>
    </message>
    <message>
        <source>Id of a job.</source>
        <translation>ID d’une tâche.</translation>
    </message>
    <message>
        <source>Every active job whose time has come.</source>
        <translation>Toutes les tâches actives dont l’heure est venue.</translation>
    </message>
    <message>
        <source>Have due jobs run without the window: a systemd user timer, or a cron line.</source>
        <translation>Faire exécuter les tâches dues sans la fenêtre&#xa0;: un timer systemd de l’utilisateur ou une ligne cron.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Scheduled jobs and their results.</source>
        <translation>Les tâches planifiées et leurs résultats.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Every days</source>
        <translation>Intervalle (jours)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No job is due.</source>
        <translation>Aucune tâche n’est due.</translation>
    </message>
    <message>
        <source>The timer %1 runs due jobs every hour.</source>
        <translation>Le timer %1 exécute les tâches dues toutes les heures.</translation>
    </message>
    <message>
        <source>There is no systemd for this user. Add this line with crontab -e:
%1</source>
        <translation>Il n’y a pas de systemd pour cet utilisateur. Ajoutez cette ligne avec crontab -e&#xa0;:
%1</translation>
    </message>
    <message>
        <source>The timer is gone.</source>
        <translation>Le timer est supprimé.</translation>
    </message>
    <message>
        <source>No timer is installed.</source>
        <translation>Aucun timer n’est installé.</translation>
    </message>
    <message>
        <source>The timer is installed and active.</source>
        <translation>Le timer est installé et actif.</translation>
    </message>
    <message>
        <source>The timer is installed, but not active.</source>
        <translation>Le timer est installé, mais inactif.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::LeakWords</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), %1 a year.</source>
        <translation>
            <numerusform>%n licence, %1 par an.</numerusform>
            <numerusform>%n licences, %1 par an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded yet; run sync first.</source>
        <translation>Rien n’a encore été téléchargé&#x202f;; exécutez d’abord sync.</translation>
    </message>
    <message>
        <source>Nobody is known to have left: import a roster with roster import.</source>
        <translation>Aucun départ n’est connu&#xa0;: importez une liste du personnel avec roster import.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Pour %n agent light ou contributeur, on ignore s’il est payant.</numerusform>
            <numerusform>Pour %n agents light ou contributeurs, on ignore s’ils sont payants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the light-agent role cannot be told: the roles could not be read.</source>
        <translation>Les copies du rôle d’agent light ne peuvent pas être reconnues&#xa0;: les rôles n’ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made; nothing is approved by that.</source>
        <translation>
            <numerusform>%n candidat au retrait créé&#x202f;; cela n’approuve rien.</numerusform>
            <numerusform>%n candidats au retrait créés&#x202f;; cela n’approuve rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake.</source>
        <translation>Licences payantes par erreur.</translation>
    </message>
    <message>
        <source>List the seat leaks of a profile with price, explanation and remedy.</source>
        <translation>Lister les fuites de licences d’un profil, avec prix, explication et solution.</translation>
    </message>
    <message>
        <source>Only seats with this reason.</source>
        <translation>Seulement les licences ayant ce motif.</translation>
    </message>
    <message>
        <source>Condition, as for subscriptions.</source>
        <translation>Condition, comme pour subscriptions.</translation>
    </message>
    <message>
        <source>Make seats removal candidates in the state Ready.</source>
        <translation>Faire des licences des candidats au retrait à l’état Prêt.</translation>
    </message>
    <message>
        <source>Our ids or the vendor&apos;s.</source>
        <translation>Nos ID ou ceux du fournisseur.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>Pourquoi, pour le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ManualText</name>
    <message>
        <source>find, take back and account for unneeded seats</source>
        <translation>trouver, récupérer et justifier les licences inutiles</translation>
    </message>
    <message>
        <source>The headless twin of the Seatkeeper window: the same database, rules and guards. What would change the vendor&apos;s account is only a plan unless --yes is given.</source>
        <translation>Le jumeau sans interface de la fenêtre Seatkeeper&#xa0;: même base de données, mêmes règles, mêmes garde-fous. Ce qui modifierait le compte chez le fournisseur n’est qu’un plan tant que --yes n’est pas donné.</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  fait</translation>
    </message>
    <message>
        <source>1  failed; nothing half-done is left</source>
        <translation>1  échec&#x202f;; rien d’inachevé ne reste</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  mauvaise utilisation</translation>
    </message>
    <message>
        <source>3  sign-in needed</source>
        <translation>3  authentification nécessaire</translation>
    </message>
    <message>
        <source>4  finished in part; each failure is listed</source>
        <translation>4  terminé en partie&#x202f;; chaque échec est indiqué</translation>
    </message>
    <message>
        <source>5  refused by a guard</source>
        <translation>5  refusé par un garde-fou</translation>
    </message>
    <message>
        <source>6  busy: another run holds this profile</source>
        <translation>6  occupé&#xa0;: une autre exécution tient ce profil</translation>
    </message>
    <message>
        <source>130  cancelled; the state is consistent</source>
        <translation>130  annulé&#x202f;; l’état est cohérent</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ModelText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Software models.</source>
        <translation>Les modèles logiciels.</translation>
    </message>
    <message>
        <source>List the software models of a profile, or all.</source>
        <translation>Lister les modèles logiciels d’un profil, ou tous.</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Prix catalogue de</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the plan of their profile.</source>
        <translation>Le prix des licences de %1 est celui du forfait de leur profil.</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the list price of %2.</source>
        <translation>Le prix des licences de %1 est le prix catalogue de %2.</translation>
    </message>
    <message>
        <source>Choose the plan whose list price estimates the seats of a model; --none leaves it to the plan of the profile (profile set PROFILE plan=PLAN).</source>
        <translation>Choisir le forfait dont le prix catalogue estime les licences d’un modèle&#x202f;; --none s’en remet au forfait du profil (profile set PROFILE plan=PLAN).</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID ou nom d’un modèle logiciel.</translation>
    </message>
    <message>
        <source>Plan, by id or name; see prices list.</source>
        <translation>Forfait, par ID ou nom&#x202f;; voir prices list.</translation>
    </message>
    <message>
        <source>No plan of its own.</source>
        <translation>Pas de forfait propre.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::PriceText</name>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>List price saved. %1. Costs that come from it are estimates.</source>
        <translation>Prix catalogue enregistré. %1. Les coûts qui en découlent sont des estimations.</translation>
    </message>
    <message>
        <source>%1 is as shipped again, or gone.</source>
        <translation>%1 est de nouveau tel que fourni, ou supprimé.</translation>
    </message>
    <message>
        <source>List prices: what a seat costs as published, for estimates.</source>
        <translation>Prix catalogue&#xa0;: ce que coûte une licence selon le tarif publié, pour les estimations.</translation>
    </message>
    <message>
        <source>List the prices, per agent and month when billed yearly.</source>
        <translation>Lister les prix, par agent et par mois, en facturation annuelle.</translation>
    </message>
    <message>
        <source>Edit a list price, or add one under a new name.</source>
        <translation>Modifier un prix catalogue, ou en ajouter un sous un nouveau nom.</translation>
    </message>
    <message>
        <source>Plan, by id or name; a new name adds a price.</source>
        <translation>Forfait, par ID ou nom&#x202f;; un nouveau nom ajoute un prix.</translation>
    </message>
    <message>
        <source>Price per agent and month, for example 55.00.</source>
        <translation>Prix par agent et par mois, par exemple 55.00.</translation>
    </message>
    <message>
        <source>Its currency, for example USD.</source>
        <translation>Sa devise, par exemple USD.</translation>
    </message>
    <message>
        <source>Day on which it was read; without it today.</source>
        <translation>Jour où il a été relevé&#x202f;; par défaut, aujourd’hui.</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>Où il a été relevé.</translation>
    </message>
    <message>
        <source>Set a shipped price back, or remove an own one.</source>
        <translation>Rétablir un prix fourni, ou supprimer un prix ajouté.</translation>
    </message>
    <message>
        <source>Plan, by id or name.</source>
        <translation>Forfait, par ID ou nom.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProfileText</name>
    <message>
        <source>Make a draft profile for an account.</source>
        <translation>Créer un profil brouillon pour un compte.</translation>
    </message>
    <message>
        <source>Display name.</source>
        <translation>Nom d’affichage.</translation>
    </message>
    <message>
        <source>Address or subdomain of the account.</source>
        <translation>Adresse ou sous-domaine du compte.</translation>
    </message>
    <message>
        <source>Unique identifier of the OAuth client.</source>
        <translation>Identifiant unique du client OAuth.</translation>
    </message>
    <message>
        <source>Kind of the OAuth client; confidential when a secret file is given, else public.</source>
        <translation>Type du client OAuth&#x202f;; confidentiel si un fichier de secret est donné, sinon public.</translation>
    </message>
    <message>
        <source>File with the client secret, or - for standard input.</source>
        <translation>Fichier contenant le secret du client, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>What the account is used for; read finds only.</source>
        <translation>Usage du compte&#x202f;; read se limite à trouver.</translation>
    </message>
    <message>
        <source>Never take seats back with this profile.</source>
        <translation>Ne jamais récupérer de licences avec ce profil.</translation>
    </message>
    <message>
        <source>Name of the connection alias.</source>
        <translation>Nom de l’alias de connexion.</translation>
    </message>
    <message>
        <source>Alias that it is a child of.</source>
        <translation>Alias dont il est l’enfant.</translation>
    </message>
    <message>
        <source>Sign in at the account with a browser.</source>
        <translation>S’authentifier auprès du compte avec un navigateur.</translation>
    </message>
    <message>
        <source>What the sign-in is for; inventory when not given.</source>
        <translation>Usage de l’authentification&#x202f;; inventory par défaut.</translation>
    </message>
    <message>
        <source>Print the address to open as the first line and wait for the browser.</source>
        <translation>Afficher l’adresse à ouvrir en première ligne et attendre le navigateur.</translation>
    </message>
    <message>
        <source>Read from standard input the address at which the browser ended.</source>
        <translation>Lire sur l’entrée standard l’adresse à laquelle le navigateur s’est arrêté.</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser; 300 when not given.</source>
        <translation>Secondes d’attente du navigateur&#x202f;; 300 par défaut.</translation>
    </message>
    <message>
        <source>Change a profile: %1.</source>
        <translation>Modifier un profil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delete a profile, its subscriptions, jobs and tokens.</source>
        <translation>Supprimer un profil, ses abonnements, tâches et jetons.</translation>
    </message>
    <message>
        <source>Publish a validated profile and run its first refresh.</source>
        <translation>Publier un profil validé et lancer sa première actualisation.</translation>
    </message>
    <message>
        <source>Integration profiles: the connected accounts.</source>
        <translation>Profils d’intégration&#xa0;: les comptes connectés.</translation>
    </message>
    <message>
        <source>List the profiles.</source>
        <translation>Lister les profils.</translation>
    </message>
    <message>
        <source>Show a profile.</source>
        <translation>Afficher un profil.</translation>
    </message>
    <message>
        <source>Try the connection with real calls that change nothing.</source>
        <translation>Tester la connexion par de vrais appels qui ne modifient rien.</translation>
    </message>
    <message>
        <source>Return a profile to draft; its jobs pause.</source>
        <translation>Remettre un profil à l’état brouillon&#x202f;; ses tâches sont suspendues.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DÉMO)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Refresh at</source>
        <translation>Actualisation à</translation>
    </message>
    <message>
        <source>Rate share</source>
        <translation>Part de la limite</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Propriétaire du compte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Signed in for %1</source>
        <translation>Authentifié pour %1</translation>
    </message>
    <message>
        <source>Draft profile %1 made: %2.</source>
        <translation>Profil brouillon %1 créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. Add --yes to do it.</source>
        <translation>Supprimer %1 retirerait %2 abonnements et %3 tâches, clôturerait %4 candidats et révoquerait l’authentification. Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.</source>
        <translation>%1 supprimé&#xa0;: %2 abonnements, %3 tâches&#x202f;; %4 candidats clôturés.</translation>
    </message>
    <message>
        <source>Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. Add --yes to do it.</source>
        <translation>Publier %1 créerait ses modèles, sa règle de récupération et ses tâches, puis lancerait la première actualisation. Ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>%1 is published, but its first refresh failed: %2</source>
        <translation>%1 est publié, mais sa première actualisation a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is published and refreshed.</source>
        <translation>%1 est publié et actualisé.</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2) for %3.</source>
        <translation>Authentifié en tant que %1 (%2) pour %3.</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>Ouvrez cette adresse dans un navigateur&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ended:</source>
        <translation>Collez l’adresse à laquelle le navigateur s’est arrêté&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (read from the account)</source>
        <translation>%1 (lu dans le compte)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Owner of the OAuth client</source>
        <translation>Propriétaire du client OAuth</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProgressBar</name>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Reading activity</source>
        <translation>Lecture de l’activité</translation>
    </message>
    <message>
        <source>Applying rules</source>
        <translation>Application des règles</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Attente du navigateur</translation>
    </message>
    <message>
        <source>Reclaiming</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Reading product roles</source>
        <translation>Lecture des rôles produit</translation>
    </message>
    <message>
        <source>Reading the people of the plan</source>
        <translation>Lecture des personnes du plan</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Lecture des groupes</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Giving seats back</source>
        <translation>Restitution des licences</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::QualityReport</name>
    <message>
        <source>Whether a profile&apos;s numbers can be relied on, why not, and what mends it.</source>
        <translation>Si les chiffres d’un profil sont fiables, sinon pourquoi, et comment y remédier.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message>
        <source>Show what a reclaim of the approved candidates would send; changes nothing.</source>
        <translation>Montrer ce qu’enverrait une récupération des candidats approuvés&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Write the plan to this file as well.</source>
        <translation>Écrire aussi le plan dans ce fichier.</translation>
    </message>
    <message>
        <source>At most so many people.</source>
        <translation>Au plus ce nombre de personnes.</translation>
    </message>
    <message>
        <source>Take the approved seats back, one by one, each proved by reading back.</source>
        <translation>Récupérer les licences approuvées une à une, chacune prouvée par relecture.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID ou nom d’un profil.</translation>
    </message>
    <message>
        <source>Execute exactly this saved plan.</source>
        <translation>Exécuter exactement ce plan enregistré.</translation>
    </message>
    <message>
        <source>Number of people, when the plan asks for it.</source>
        <translation>Nombre de personnes, quand le plan le demande.</translation>
    </message>
    <message>
        <source>Why; kept in the audit log.</source>
        <translation>Pourquoi&#x202f;; conservé dans le journal d’audit.</translation>
    </message>
    <message>
        <source>A run, for example R-3.</source>
        <translation>Une exécution, par exemple R-3.</translation>
    </message>
    <message>
        <source>Give the seats of a run, or of one candidate, back and verify every field.</source>
        <translation>Restituer les licences d’une exécution ou d’un candidat et vérifier chaque champ.</translation>
    </message>
    <message>
        <source>A run such as R-3, or the id of a candidate that was reclaimed.</source>
        <translation>Une exécution telle que R-3, ou l’ID d’un candidat récupéré.</translation>
    </message>
    <message>
        <source>Plan, run, prove, undo and recover reclaims.</source>
        <translation>Planifier, exécuter, prouver, restituer et clarifier des récupérations.</translation>
    </message>
    <message>
        <source>List the runs of a profile.</source>
        <translation>Lister les exécutions d’un profil.</translation>
    </message>
    <message>
        <source>Show a run person by person.</source>
        <translation>Afficher une exécution, personne par personne.</translation>
    </message>
    <message>
        <source>Settle what a crash left open, by reading the account.</source>
        <translation>Clarifier, en lisant le compte, ce qu’un plantage a laissé ouvert.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libérées</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes to do it.</source>
        <translation>Rien n’a été envoyé. Ajoutez --yes pour le faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation>
            <numerusform>%n exécution clarifiée.</numerusform>
            <numerusform>%n exécutions clarifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RosterOutput</name>
    <message>
        <source>The company&apos;s people: who left, managers, cost centers.</source>
        <translation>Le personnel de l’entreprise&#xa0;: départs, managers, centres de coûts.</translation>
    </message>
    <message>
        <source>Import the roster from a CSV file; it replaces the former one.</source>
        <translation>Importer la liste du personnel depuis un fichier CSV&#x202f;; elle remplace la précédente.</translation>
    </message>
    <message>
        <source>Which column holds email, name, manager, cost_center or employment; guessed when not given.</source>
        <translation>Quelle colonne contient email, name, manager, cost_center ou employment&#x202f;; devinée par défaut.</translation>
    </message>
    <message>
        <source>What a word of the status column means: active, on_leave, left or unknown.</source>
        <translation>Ce que signifie un mot de la colonne du statut&#xa0;: active, on_leave, left ou unknown.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>Fichier CSV.</translation>
    </message>
    <message>
        <source>List the people of the roster.</source>
        <translation>Lister les personnes de la liste du personnel.</translation>
    </message>
    <message>
        <source>Only people with this status.</source>
        <translation>Seulement les personnes ayant ce statut.</translation>
    </message>
    <message>
        <source>List the rows of the last import that could not be taken.</source>
        <translation>Lister les lignes du dernier import qui n’ont pas pu être reprises.</translation>
    </message>
    <message>
        <source>Forget the roster.</source>
        <translation>Oublier la liste du personnel.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>aucune colonne</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, séparateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Words for the status:</source>
        <translation>Mots du statut&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>Rien n’a été importé&#x202f;; ajoutez --yes pour le faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken.</source>
        <translation>
            <numerusform>%n personne reprise.</numerusform>
            <numerusform>%n personnes reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n ligne n’a pas pu être reprise.</numerusform>
            <numerusform>%n lignes n’ont pas pu être reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n personne a quitté l’entreprise.</numerusform>
            <numerusform>%n personnes ont quitté l’entreprise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n licence payante appartient à une personne partie.</numerusform>
            <numerusform>%n licences payantes appartiennent à des personnes parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are of people in the roster.</source>
        <translation>
            <numerusform>%n abonnement est celui d’une personne de la liste du personnel.</numerusform>
            <numerusform>%n abonnements sont ceux de personnes de la liste du personnel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; say what it means with --status.</source>
        <translation>
            <numerusform>Le statut de %n personne n’a pas été compris&#x202f;; indiquez sa signification avec --status.</numerusform>
            <numerusform>Le statut de %n personnes n’a pas été compris&#x202f;; indiquez sa signification avec --status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be forgotten; add --yes to do it.</source>
        <translation>
            <numerusform>%n personne serait oubliée&#x202f;; ajoutez --yes pour le faire.</numerusform>
            <numerusform>%n personnes seraient oubliées&#x202f;; ajoutez --yes pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) forgotten.</source>
        <translation>
            <numerusform>%n personne oubliée.</numerusform>
            <numerusform>%n personnes oubliées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RuleLines</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reclamation rules: which seats are proposed.</source>
        <translation>Règles de récupération&#xa0;: quelles licences sont proposées.</translation>
    </message>
    <message>
        <source>List the rules of a profile, or all.</source>
        <translation>Lister les règles d’un profil, ou toutes.</translation>
    </message>
    <message>
        <source>Id or name of a rule.</source>
        <translation>ID ou nom d’une règle.</translation>
    </message>
    <message>
        <source>Show a rule.</source>
        <translation>Afficher une règle.</translation>
    </message>
    <message>
        <source>Change a rule: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</source>
        <translation>Modifier une règle&#xa0;: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspendu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>    from %1 to %2, saves %3 a year</source>
        <translation>    de %1 à %2, économise %3 par an</translation>
    </message>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation>
            <numerusform>Plan pour %1, %n personne</numerusform>
            <numerusform>Plan pour %1, %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves %1 a year.</source>
        <translation>Économise %1 par an.</translation>
    </message>
    <message>
        <source>Needs --confirm %1.</source>
        <translation>Exige --confirm %1.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Libérée</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation>
            <numerusform>Exécution %1&#xa0;: %2, %n licence libérée</numerusform>
            <numerusform>Exécution %1&#xa0;: %2, %n licences libérées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SubscriptionText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payante</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Exclu par</translation>
    </message>
    <message>
        <source>People and the licences they hold.</source>
        <translation>Les personnes et les licences qu’elles détiennent.</translation>
    </message>
    <message>
        <source>List the current subscriptions of a profile.</source>
        <translation>Lister les abonnements actuels d’un profil.</translation>
    </message>
    <message>
        <source>Condition, for example &quot;paid = true and lastActivity &gt; 60d&quot;.</source>
        <translation>Condition, par exemple &quot;paid = true and lastActivity &gt; 60d&quot;.</translation>
    </message>
    <message>
        <source>Show the evidence about one person.</source>
        <translation>Afficher les preuves concernant une personne.</translation>
    </message>
    <message>
        <source>Our id or the vendor&apos;s.</source>
        <translation>Notre ID ou celui du fournisseur.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SyncText</name>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates</source>
        <translation>%1&#xa0;: %2 abonnements, %3 licences&#x202f;; %4 ajoutés, %5 modifiés, %6 retirés, %7 inchangés&#x202f;; %8 candidats ouverts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Download subscriptions and evidence, then apply the rules.</source>
        <translation>Télécharger les abonnements et les preuves, puis appliquer les règles.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID ou nom d’un profil.</translation>
    </message>
    <message>
        <source>Every published profile.</source>
        <translation>Tous les profils publiés.</translation>
    </message>
    <message>
        <source>Do not resume an interrupted download.</source>
        <translation>Ne pas reprendre un téléchargement interrompu.</translation>
    </message>
    <message>
        <source>Whose activity is read in depth; candidates when not given.</source>
        <translation>Personnes dont l’activité est lue en détail&#x202f;; candidates par défaut.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Accepter qu’il y ait bien moins de personnes que la dernière fois.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::WhatIfLines</name>
    <message>
        <source>Fact</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>none is stored; the default one was asked</source>
        <translation>aucune n’est enregistrée&#x202f;; la règle par défaut a été interrogée</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (actuellement %2)</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Économies par an</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Below the saved threshold</source>
        <translation>Sous le seuil enregistré</translation>
    </message>
    <message>
        <source>%1 proved, %2 by the sign-in alone</source>
        <translation>%1 prouvées, %2 par la seule connexion</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisées</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>aucune date connue</translation>
    </message>
    <message>
        <source>What other settings of a rule would propose; nothing is changed.</source>
        <translation>Ce que proposeraient d’autres réglages d’une règle&#x202f;; rien n’est modifié.</translation>
    </message>
    <message>
        <source>Threshold of idle days to try.</source>
        <translation>Seuil de jours d’inactivité à essayer.</translation>
    </message>
    <message>
        <source>Grace for new accounts in days; without it the rule&apos;s.</source>
        <translation>Délai de grâce des nouveaux comptes en jours&#x202f;; par défaut, celui de la règle.</translation>
    </message>
    <message>
        <source>Signals that count: sign_in,session,ticket_work,audit_log; without it the rule&apos;s.</source>
        <translation>Signaux pris en compte&#xa0;: sign_in,session,ticket_work,audit_log&#x202f;; par défaut, ceux de la règle.</translation>
    </message>
    <message>
        <source>What to do with seats that were never used; without it what the rule says.</source>
        <translation>Que faire des licences jamais utilisées&#x202f;; par défaut, ce que dit la règle.</translation>
    </message>
    <message>
        <source>Id or name of the rule; without it the first active one.</source>
        <translation>ID ou nom de la règle&#x202f;; par défaut, la première règle active.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message>
        <source>Form of the list.</source>
        <translation>Forme de la liste.</translation>
    </message>
    <message>
        <source>At most so many; without it the whole list.</source>
        <translation>Au plus ce nombre&#x202f;; sans cela, la liste entière.</translation>
    </message>
    <message>
        <source>Really do it; without it a plan is printed.</source>
        <translation>Exécuter vraiment&#x202f;; sans cela, un plan est affiché.</translation>
    </message>
    <message>
        <source>What to change.</source>
        <translation>Ce qu’il faut modifier.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID ou nom d’un profil.</translation>
    </message>
    <message>
        <source>Id or name of a profile; without it all.</source>
        <translation>ID ou nom d’un profil&#x202f;; sans cela, tous.</translation>
    </message>
    <message>
        <source>Database to work on; without it the one of the window is used.</source>
        <translation>Base de données à utiliser&#x202f;; par défaut, celle de la fenêtre.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else on standard output.</source>
        <translation>Écrire un document JSON et rien d’autre sur la sortie standard.</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>N’afficher que les résultats et les erreurs.</translation>
    </message>
    <message>
        <source>Language of the messages, for example de or pt-BR.</source>
        <translation>Langue des messages, par exemple de ou pt-BR.</translation>
    </message>
    <message>
        <source>Where secrets are: keychain, session or file:PATH (mode 0600).</source>
        <translation>Où se trouvent les secrets&#xa0;: keychain, session ou file:PATH (mode 0600).</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>Ne pas afficher de barre de progression.</translation>
    </message>
    <message>
        <source>Write the log to this file.</source>
        <translation>Écrire le journal dans ce fichier.</translation>
    </message>
    <message>
        <source>Log more; names and e-mail addresses may appear.</source>
        <translation>Journaliser davantage&#x202f;; des noms et adresses e-mail peuvent y figurer.</translation>
    </message>
    <message>
        <source>expected key=value</source>
        <translation>la forme key=value</translation>
    </message>
    <message>
        <source>no more arguments than --help shows</source>
        <translation>pas plus d’arguments que n’en montre --help</translation>
    </message>
    <message>
        <source>Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.</source>
        <translation>Seatkeeper en ligne de commande&#xa0;: trouve, récupère et justifie les licences inutiles.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not used for a long time.</source>
        <translation>Non utilisé depuis longtemps.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Jamais utilisé.</translation>
    </message>
    <message>
        <source>Not covered by an allocated right.</source>
        <translation>Non couvert par un droit alloué.</translation>
    </message>
    <message>
        <source>There are too few rights.</source>
        <translation>Il y a trop peu de droits.</translation>
    </message>
    <message>
        <source>Suspended, but still paid.</source>
        <translation>Suspendu, mais toujours payant.</translation>
    </message>
    <message>
        <source>Light agent made paid by a product role.</source>
        <translation>Agent light rendu payant par un rôle produit.</translation>
    </message>
    <message>
        <source>Has left the company.</source>
        <translation>A quitté l’entreprise.</translation>
    </message>
    <message>
        <source>Needs attention: %1.</source>
        <translation>Demande attention&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Needs attention: %1 (%2).</source>
        <translation>Demande attention&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation>
            <numerusform>Non utilisé depuis %n jour.</numerusform>
            <numerusform>Non utilisé depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file; guessed when not given.</source>
        <translation>Encodage du fichier&#x202f;; deviné par défaut.</translation>
    </message>
    <message>
        <source>What separates the cells; guessed when not given.</source>
        <translation>Ce qui sépare les cellules&#x202f;; deviné par défaut.</translation>
    </message>
    <message>
        <source>The first row is a person, not the names of the columns.</source>
        <translation>La première ligne est une personne, pas les noms des colonnes.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimation)</translation>
    </message>
    <message>
        <source>%1: %2 a month, as of %3</source>
        <translation>%1&#xa0;: %2 par mois, relevé le %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ActivityTimeline</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>%1, %2: decides</source>
        <translation>%1, %2&#xa0;: décisif</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: last on %2.</source>
        <translation>%1&#xa0;: dernière fois le %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who did what and when. Each entry holds the hash of the one before, so a change is found.</source>
        <translation>Qui a fait quoi et quand. Chaque entrée contient l’empreinte de la précédente&#xa0;: toute modification se voit.</translation>
    </message>
    <message>
        <source>Who, what, on what</source>
        <translation>Qui, quoi, sur quoi</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
        <source>The first entry comes with the first profile.</source>
        <translation>La première entrée vient avec le premier profil.</translation>
    </message>
    <message>
        <source>Compared with the head kept in the secret store.</source>
        <translation>Comparé avec l’empreinte de tête gardée dans le coffre à secrets.</translation>
    </message>
    <message>
        <source>There was no earlier head to compare with; a cut-off end would not be seen.</source>
        <translation>Il n’y avait pas d’empreinte antérieure à comparer&#x202f;; une fin tronquée ne se verrait pas.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation>
            <numerusform>La chaîne de %n entrée est intacte.</numerusform>
            <numerusform>La chaîne de %n entrées est intacte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>La chaîne est rompue à l’entrée %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>La fin du journal manque.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditRecords</name>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Profil créé</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>Profile published</source>
        <translation>Profil publié</translation>
    </message>
    <message>
        <source>Profile returned to Draft</source>
        <translation>Profil remis en brouillon</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil supprimé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Authentification révoquée</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Règle supprimée</translation>
    </message>
    <message>
        <source>Exclusion removed</source>
        <translation>Exclusion supprimée</translation>
    </message>
    <message>
        <source>Candidate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of team members imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection alias created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection alias deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclusion deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role joined again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software model changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a model chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List price set back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the roster mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the roster left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guards changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a job changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim: call sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim: answer received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim: person settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::BulkBar</name>
    <message>
        <source>More acts for the selection</source>
        <translation>Autres actions pour la sélection</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidateRecords</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation>Action proposée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation>Économie par an</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>Aucun utilisateur trouvé</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Seat freed</source>
        <translation>Licence libérée</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Reporté au %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message>
        <source>%1 of %2 are not: %3</source>
        <translation>%1 sur %2 ne sont pas à l’état&#xa0;: %3</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Candidats au retrait</translation>
    </message>
    <message>
        <source>A rule proposes them; nothing happens in Zendesk before you approve.</source>
        <translation>Une règle les propose&#x202f;; rien ne se passe dans Zendesk avant votre approbation.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nom, e-mail ou ID</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Tous les ouverts</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisés</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Agents light payants</translation>
    </message>
    <message>
        <source>Attention Required</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidats</translation>
    </message>
    <message>
        <source>Saves %1 a year</source>
        <translation>Économise %1 par an</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Nothing to reclaim</source>
        <translation>Rien à récupérer</translation>
    </message>
    <message>
        <source>No rule proposes a seat at present. The next refresh looks again.</source>
        <translation>Aucune règle ne propose de licence pour l’instant. La prochaine actualisation vérifiera de nouveau.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Reporter…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirer l’approbation</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Approbation retirée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>Resume Reclaim</source>
        <translation>Reprendre la récupération</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>De nouveau prêt</translation>
    </message>
    <message>
        <source>I removed it by hand</source>
        <translation>Retirée à la main</translation>
    </message>
    <message>
        <source>Reclaim approved…</source>
        <translation>Récupérer les approuvés…</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Décision annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation>
            <numerusform>%n candidat n’a pas pu être traité.</numerusform>
            <numerusform>%n candidats n’ont pas pu être traités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %n candidat.</numerusform>
            <numerusform>%1&#xa0;: %n candidats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to Zendesk. Ctrl+Z takes it back.</source>
        <translation>Rien n’a été envoyé à Zendesk. Ctrl+Z annule cette décision.</translation>
    </message>
    <message>
        <source>Kept, not proposed again for 90 days</source>
        <translation>Conservé, pas de nouvelle proposition pendant 90 jours</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation>
            <numerusform>Reporter %n candidat</numerusform>
            <numerusform>Reporter %n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay Ready, but cannot be approved before this day.</source>
        <translation>Ils restent prêts, mais ne peuvent pas être approuvés avant ce jour.</translation>
    </message>
    <message>
        <source>Day (yyyy-mm-dd)</source>
        <translation>Jour (aaaa-mm-jj)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>A day after today is needed, such as 2027-01-31.</source>
        <translation>Il faut un jour postérieur à aujourd’hui, par exemple 2027-01-31.</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation>
            <numerusform>Exclure %n personne</numerusform>
            <numerusform>Exclure %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>An exclusion rule for each person keeps them out of cost and reclaim from now on.</source>
        <translation>Une règle d’exclusion par personne l’écarte désormais des coûts et de la récupération.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Read back and closed</source>
        <translation>Relu et clos</translation>
    </message>
    <message>
        <source>No candidate is approved yet.</source>
        <translation>Aucun candidat n’est encore approuvé.</translation>
    </message>
    <message>
        <source>Select some and choose Approve.</source>
        <translation>Sélectionnez-en et choisissez Approuver.</translation>
    </message>
    <message>
        <source>No candidates can be made now</source>
        <translation>Aucun candidat ne peut être créé pour le moment</translation>
    </message>
    <message>
        <source>The data cannot be relied on; the message above says why.</source>
        <translation>Les données ne sont pas fiables&#x202f;; le message ci-dessus dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesModel</name>
    <message>
        <source>Enter</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>Attribuée&#xa0;: %1</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Par la seule connexion</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesView</name>
    <message>
        <source>Who enters and who leaves</source>
        <translation>Qui entre et qui sort</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who enter in a list</source>
        <translation>
            <numerusform>Afficher %n entrée dans une liste</numerusform>
            <numerusform>Afficher les %n entrées dans une liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who leave in a list</source>
        <translation>
            <numerusform>Afficher %n sortie dans une liste</numerusform>
            <numerusform>Afficher les %n sorties dans une liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CheckRow</name>
    <message>
        <source>Not yet checked</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Command</name>
    <message>
        <source>No row is selected.</source>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisissez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionEditor</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>Comment les conditions sont reliées</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Toutes ces conditions sont remplies</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Au moins une de ces conditions est remplie</translation>
    </message>
    <message>
        <source>Everybody: there is no condition.</source>
        <translation>Tout le monde&#xa0;: il n’y a pas de condition.</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation>Condition sous forme de texte</translation>
    </message>
    <message>
        <source>for example: role = agent and not tag ~ vip</source>
        <translation>par exemple&#xa0;: role = agent and not tag ~ vip</translation>
    </message>
    <message>
        <source>Condition %1 has no value yet. Give it one, or remove it.</source>
        <translation>La condition %1 n’a pas encore de valeur. Donnez-lui-en une, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Conditions without a value are not in the text. They come back with the rows as long as the text stays as it is.</source>
        <translation>Les conditions sans valeur ne sont pas dans le texte. Elles reviennent avec les lignes tant que le texte reste tel quel.</translation>
    </message>
    <message>
        <source>This condition is too rich for rows: it nests conditions or uses a comparison that the rows do not offer. It stays text.</source>
        <translation>Cette condition est trop complexe pour des lignes&#xa0;: elle imbrique des conditions ou utilise une comparaison que les lignes n’offrent pas. Elle reste du texte.</translation>
    </message>
    <message>
        <source>Rows can show the condition once it can be read.</source>
        <translation>Les lignes peuvent afficher la condition dès qu’elle est lisible.</translation>
    </message>
    <message>
        <source>Edit as rows</source>
        <translation>Modifier en lignes</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Modifier en texte</translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation>Enregistrée sous la forme&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionRowEditor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>choisissez ou saisissez</translation>
    </message>
    <message>
        <source>Condition %1: field</source>
        <translation>Condition %1&#xa0;: champ</translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation>Condition %1&#xa0;: comparaison</translation>
    </message>
    <message>
        <source>Condition %1: value of %2</source>
        <translation>Condition %1&#xa0;: valeur de %2</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Supprimer la condition %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionSearch</name>
    <message>
        <source>Search by condition</source>
        <translation>Rechercher par condition</translation>
    </message>
    <message>
        <source>Search by condition, for example: %1</source>
        <translation>Rechercher par condition, par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fields: %1. Compare with = != &lt; &lt;= &gt; &gt;= ~ (contains); join with and, or, not.</source>
        <translation>Champs&#xa0;: %1. Comparez avec = != &lt; &lt;= &gt; &gt;= ~ (contient)&#x202f;; reliez par and, or, not.</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>Rechercher par texte</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionPage</name>
    <message>
        <source>Connection and credential</source>
        <translation>Connexion et authentification</translation>
    </message>
    <message>
        <source>Where the account is, through which client Seatkeeper signs in, and who signs in.</source>
        <translation>Où se trouve le compte, par quel client Seatkeeper s’authentifie, et qui s’authentifie.</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Alias de connexion</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>URL de connexion</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID du client OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Secret du client OAuth</translation>
    </message>
    <message>
        <source>OAuth redirect URL</source>
        <translation>URL de redirection OAuth</translation>
    </message>
    <message>
        <source>Typed in the step “OAuth client”.</source>
        <translation>Saisi à l’étape «&#x202f;Client OAuth&#x202f;».</translation>
    </message>
    <message>
        <source>Credential for the download (scope: read)</source>
        <translation>Authentification pour le téléchargement (portée&#xa0;: read)</translation>
    </message>
    <message>
        <source>Credential for reclaim (scope: read write), may wait</source>
        <translation>Authentification pour la récupération (portée&#xa0;: read write), peut attendre</translation>
    </message>
    <message>
        <source>Needs a Zendesk administrator, who may be another person. You can do this later, when the first seat is to be taken back.</source>
        <translation>Exige un administrateur Zendesk, qui peut être une autre personne. Vous pouvez le faire plus tard, quand la première licence devra être récupérée.</translation>
    </message>
    <message>
        <source>made when the draft is saved</source>
        <translation>créé à l’enregistrement du brouillon</translation>
    </message>
    <message>
        <source>A child alias: each further profile has a connection of its own.</source>
        <translation>Un alias enfant&#xa0;: chaque profil suivant a sa propre connexion.</translation>
    </message>
    <message>
        <source>The parent alias, used by the first profile.</source>
        <translation>L’alias parent, utilisé par le premier profil.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>Inutile pour un client public</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Next opens when somebody has signed in for the download.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que quelqu’un s’est authentifié pour le téléchargement.</translation>
    </message>
    <message>
        <source>Signing in changes nothing in Zendesk.</source>
        <translation>S’authentifier ne modifie rien dans Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionRecords</name>
    <message>
        <source>Connection alias</source>
        <translation>Alias de connexion</translation>
    </message>
    <message>
        <source>Parent alias</source>
        <translation>Alias parent</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>URL de connexion</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>none: a parent alias</source>
        <translation>aucun&#xa0;: alias parent</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>aucun profil</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionsPage</name>
    <message>
        <source>Choose one connection</source>
        <translation>Choisissez une seule connexion</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connection aliases and their child aliases. The first profile uses the parent, each further one a child.</source>
        <translation>Les alias de connexion et leurs alias enfants. Le premier profil utilise le parent, chaque profil suivant un enfant.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Create child alias…</source>
        <translation>Créer un alias enfant…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Point a profile here…</source>
        <translation>Rattacher un profil ici…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Pas encore de connexions</translation>
    </message>
    <message>
        <source>Connecting an account makes the first one.</source>
        <translation>La première est créée en connectant un compte.</translation>
    </message>
    <message>
        <source>Create child alias</source>
        <translation>Créer un alias enfant</translation>
    </message>
    <message>
        <source>A child of “%1” gives a further profile a connection of its own.</source>
        <translation>Un enfant de «&#x202f;%1&#x202f;» donne à un autre profil sa propre connexion.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename connection alias</source>
        <translation>Renommer l’alias de connexion</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The connection record and its stored sign-ins are deleted here.</source>
        <translation>L’enregistrement de connexion et ses authentifications stockées sont supprimés ici.</translation>
    </message>
    <message>
        <source>The OAuth client in Zendesk stays.</source>
        <translation>Le client OAuth dans Zendesk reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed; the last good data stays.</source>
        <translation>Rien n’a été modifié&#x202f;; les dernières données valides restent.</translation>
    </message>
    <message>
        <source>Something in Seatkeeper went wrong.</source>
        <translation>Une erreur s’est produite dans Seatkeeper.</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, report it with the details.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>Ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas au champ&#xa0;: %2.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>ci-dessus</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>N’existe plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Actualisez la liste et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>Existe déjà&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is being worked on elsewhere.</source>
        <translation>En cours de traitement ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>le profil</translation>
    </message>
    <message>
        <source>Wait until that run ends.</source>
        <translation>Attendez la fin de cette exécution.</translation>
    </message>
    <message>
        <source>Wait until %1 is done.</source>
        <translation>Attendez la fin de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The download was held back: %1 seats instead of %2.</source>
        <translation>Le téléchargement a été retenu&#xa0;: %1 licences au lieu de %2.</translation>
    </message>
    <message>
        <source>The old rows stay.</source>
        <translation>Les anciennes lignes restent.</translation>
    </message>
    <message>
        <source>Compare both, then accept or refuse the new ones.</source>
        <translation>Comparez les deux, puis acceptez ou refusez les nouvelles.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Fait en partie&#xa0;: %1 réussis, %2 échoués.</translation>
    </message>
    <message>
        <source>What failed was not changed.</source>
        <translation>Ce qui a échoué n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Look at the failed ones and try them again.</source>
        <translation>Examinez les échecs et réessayez.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Impossible de joindre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Pas de réponse à temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>Pas de réponse en %2 secondes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>La connexion n’est pas sûre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Rien n’a été envoyé ni modifié.</translation>
    </message>
    <message>
        <source>Ask your network team whether a proxy or a missing certificate is in the way.</source>
        <translation>Demandez à votre équipe réseau si un proxy ou un certificat manquant fait obstacle.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https.</source>
        <translation>L’adresse %1 ne commence pas par https.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Type the address with https.</source>
        <translation>Saisissez l’adresse avec https.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1.</source>
        <translation>Une réponse renvoyait vers un autre hôte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there, and nothing was changed.</source>
        <translation>Rien n’y a été envoyé et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; it should be %1.</source>
        <translation>Vérifiez l’adresse du compte&#x202f;; elle devrait être&#xa0;: %1.</translation>
    </message>
    <message>
        <source>your account&apos;s own</source>
        <translation>celle de votre compte</translation>
    </message>
    <message>
        <source>Zendesk asks to slow down.</source>
        <translation>Zendesk demande de ralentir.</translation>
    </message>
    <message>
        <source>Seatkeeper goes on by itself after the pause.</source>
        <translation>Seatkeeper continue de lui-même après la pause.</translation>
    </message>
    <message>
        <source>Zendesk has a fault of its own (%1).</source>
        <translation>Zendesk rencontre une erreur de son côté (%1).</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents.</source>
        <translation>La réponse n’est pas celle que documente Zendesk.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; otherwise report the details.</source>
        <translation>Vérifiez que l’adresse est celle d’un compte Zendesk&#x202f;; sinon, signalez les détails.</translation>
    </message>
    <message>
        <source>The answer or file is larger than allowed.</source>
        <translation>La réponse ou le fichier dépasse la taille permise.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>La limite est de %1.</translation>
    </message>
    <message>
        <source>A change was sent, but its answer never came.</source>
        <translation>Une modification a été envoyée, mais sa réponse n’est jamais venue.</translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation>Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>Seatkeeper reads the person again and settles what happened.</source>
        <translation>Seatkeeper relit la personne et clarifie ce qui s’est passé.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>Zendesk no longer accepts the sign-in of %1.</source>
        <translation>Zendesk n’accepte plus cette authentification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The access was denied in Zendesk.</source>
        <translation>L’accès a été refusé dans Zendesk.</translation>
    </message>
    <message>
        <source>Authorize again and press Allow, or ask an administrator to do it.</source>
        <translation>Autorisez de nouveau et choisissez «&#x202f;Autoriser&#x202f;», ou demandez-le à un administrateur.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>Le navigateur n’a envoyé aucune réponse.</translation>
    </message>
    <message>
        <source>Open the sign-in again. If Zendesk showed an error, compare the client&apos;s identifier and redirect URLs.</source>
        <translation>Rouvrez l’authentification. Si Zendesk a affiché une erreur, comparez l’identifiant et les URL de redirection du client.</translation>
    </message>
    <message>
        <source>All three return addresses are taken by other programs.</source>
        <translation>Les trois adresses de retour sont occupées par d’autres programmes.</translation>
    </message>
    <message>
        <source>Close the program that uses the ports %1, or paste the address from the browser.</source>
        <translation>Fermez le programme qui utilise les ports %1, ou collez l’adresse affichée par le navigateur.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client, or its secret is wrong.</source>
        <translation>Zendesk ne connaît pas ce client OAuth, ou son secret est erroné.</translation>
    </message>
    <message>
        <source>Compare the unique identifier and, for a confidential client, the secret.</source>
        <translation>Comparez l’identifiant unique et, pour un client confidentiel, le secret.</translation>
    </message>
    <message>
        <source>The sign-in may not do this: %1 is missing.</source>
        <translation>L’authentification ne le permet pas&#x202f;; il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>une portée</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Authentifiez-vous de nouveau et autorisez l’accès.</translation>
    </message>
    <message>
        <source>Zendesk does not allow this to the person signed in.</source>
        <translation>Zendesk ne le permet pas à la personne authentifiée.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or check whether the plan includes it.</source>
        <translation>Authentifiez-vous en tant qu’administrateur, ou vérifiez que le forfait l’inclut.</translation>
    </message>
    <message>
        <source>Zendesk no longer has %1.</source>
        <translation>N’existe plus dans Zendesk&#xa0;: %1.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>cet enregistrement</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Actualisez le profil.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1.</source>
        <translation>Il n’y a pas de compte Zendesk à l’adresse %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>indiquée</translation>
    </message>
    <message>
        <source>Check the spelling of the subdomain.</source>
        <translation>Vérifiez l’orthographe du sous-domaine.</translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation>Zendesk a refusé la modification.</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>La personne est inchangée.</translation>
    </message>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Message de Zendesk&#xa0;: %1</translation>
    </message>
    <message>
        <source>No seat is free to give back.</source>
        <translation>Aucune licence n’est libre pour la restitution.</translation>
    </message>
    <message>
        <source>Free a seat or buy one, then undo again.</source>
        <translation>Libérez une licence ou achetez-en une, puis relancez la restitution.</translation>
    </message>
    <message>
        <source>The person changed since the plan was made.</source>
        <translation>La personne a changé depuis l’établissement du plan.</translation>
    </message>
    <message>
        <source>The person was not changed by Seatkeeper.</source>
        <translation>Seatkeeper n’a pas modifié la personne.</translation>
    </message>
    <message>
        <source>Look at the person again and decide anew.</source>
        <translation>Examinez de nouveau la personne et redécidez.</translation>
    </message>
    <message>
        <source>You can also keep the sign-in for this run only.</source>
        <translation>Vous pouvez aussi ne garder l’authentification que pour cette session.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service.</source>
        <translation>Ce bureau n’a pas de service de trousseau.</translation>
    </message>
    <message>
        <source>No secret was written anywhere.</source>
        <translation>Aucun secret n’a été écrit nulle part.</translation>
    </message>
    <message>
        <source>Install or start one, for example GNOME Keyring or KWallet.</source>
        <translation>Installez-en ou démarrez-en un, par exemple GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>No secret was read or written.</source>
        <translation>Aucun secret n’a été lu ni écrit.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Le trousseau a refusé l’accès.</translation>
    </message>
    <message>
        <source>Allow Seatkeeper to use it and try again.</source>
        <translation>Autorisez Seatkeeper à l’utiliser et réessayez.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1.</source>
        <translation>D’autres peuvent lire le fichier d’authentification %1.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>Make it readable by you alone (mode 0600).</source>
        <translation>Rendez-le lisible par vous seul (mode 0600).</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de données</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>Le disque est plein&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Écriture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>Fichier inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>le fichier choisi</translation>
    </message>
    <message>
        <source>Check the place and its permissions.</source>
        <translation>Vérifiez l’emplacement et ses permissions.</translation>
    </message>
    <message>
        <source>The text is not well formed (%1).</source>
        <translation>Le texte est mal formé (%1).</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>emplacement inconnu</translation>
    </message>
    <message>
        <source>Another program holds the database %1.</source>
        <translation>Un autre programme occupe la base de données %1.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>La base de données %1 est endommagée.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the backup %1.</source>
        <translation>Restaurer la sauvegarde %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer Seatkeeper.</source>
        <translation>La base de données vient d’une version plus récente de Seatkeeper.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>The database&apos;s structure was changed by hand.</source>
        <translation>La structure de la base de données a été modifiée à la main.</translation>
    </message>
    <message>
        <source>Restore a backup, or open it with the version that wrote it.</source>
        <translation>Restaurez une sauvegarde, ou ouvrez la base avec la version qui l’a écrite.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>La base de données a refusé.</translation>
    </message>
    <message>
        <source>Try again; the details say why.</source>
        <translation>Réessayez&#x202f;; les détails en donnent la raison.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message>
        <source>Close the card</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>%n dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>pas d’adresse e-mail</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Inactif depuis %n jour.</numerusform>
            <numerusform>Inactif depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>Règle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation>
            <numerusform>%n signal a été lu</numerusform>
            <numerusform>%n signaux ont été lus</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1.</source>
        <translation>situation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation>%1, décisif</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modèle logiciel</translation>
    </message>
    <message>
        <source>unrecognized identifier %1</source>
        <translation>identifiant non reconnu %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>None apply</source>
        <translation>Aucune ne s’applique</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>No decisions so far</source>
        <translation>Aucune décision jusqu’ici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1; others were not read</source>
        <translation>%1&#x202f;; d’autres n’ont pas été lus</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>nothing: the seat is not paid</source>
        <translation>rien&#xa0;: la licence n’est pas payante</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year</source>
        <translation>%1 par mois, %2 par an</translation>
    </message>
    <message>
        <source>%1. An estimate: the list price of %2 as of %3.</source>
        <translation>%1. Une estimation&#xa0;: le prix catalogue de %2 relevé le %3.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message>
        <source>User exclusion rule</source>
        <translation>Règle d’exclusion d’utilisateur</translation>
    </message>
    <message>
        <source>Identifier exclusion rule</source>
        <translation>Règle d’exclusion d’identifiant</translation>
    </message>
    <message>
        <source>Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate.</source>
        <translation>Les lignes correspondantes sont gardées et marquées, mais ne comptent nulle part&#xa0;: ni modèle, ni coût, ni candidat.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nom d’utilisateur principal</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identifiant d’abonnement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Owner (optional)</source>
        <translation>Responsable (facultatif)</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Se termine après</translation>
    </message>
    <message>
        <source>Last day on which the rule acts</source>
        <translation>Dernier jour où la règle agit</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>For example zendesk.light_agent; * and ? are allowed.</source>
        <translation>Par exemple zendesk.light_agent&#x202f;; * et ? sont permis.</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>Un motif de recherche est nécessaire.</translation>
    </message>
    <message>
        <source>A reason is needed; auditors ask for it.</source>
        <translation>Une raison est nécessaire&#x202f;; les auditeurs la demandent.</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation>
            <numerusform>Clôture %n candidat ouvert.</numerusform>
            <numerusform>Clôture %n candidats ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Ils coûtent %1 par an.</translation>
    </message>
    <message>
        <source>Expiry (optional)</source>
        <translation>Expiration (facultatif)</translation>
    </message>
    <message>
        <source>An e-mail address or id, or with * and ?: *@partner.example</source>
        <translation>Une adresse e-mail ou un ID, ou avec * et ?&#xa0;: *@partner.example</translation>
    </message>
    <message>
        <source>This day is past: the rule keeps nobody out.</source>
        <translation>Ce jour est passé&#xa0;: la règle n’écarte personne.</translation>
    </message>
    <message>
        <source>Type a pattern to see what it keeps out.</source>
        <translation>Saisissez un motif pour voir ce qu’il écarte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match, but another rule keeps them out already.</source>
        <translation>
            <numerusform>%n autre correspond, mais une autre règle l’écarte déjà.</numerusform>
            <numerusform>%n autres correspondent, mais une autre règle les écarte déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>A later refresh may bring somebody whom it matches.</source>
        <translation>Une actualisation ultérieure peut amener une personne à laquelle il correspond.</translation>
    </message>
    <message>
        <source>Keeps everybody out: nothing would be left to count.</source>
        <translation>Écarte tout le monde&#xa0;: il ne resterait rien à compter.</translation>
    </message>
    <message>
        <source>Keeps nobody out at present.</source>
        <translation>N’écarte personne actuellement.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n of %1 subscriptions out.</source>
        <translation>
            <numerusform>Écarte %n abonnement sur %1.</numerusform>
            <numerusform>Écarte %n abonnements sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude everybody?</source>
        <translation>Exclure tout le monde&#x202f;?</translation>
    </message>
    <message>
        <source>This rule matches everybody. All costs, counts and candidates would be empty.</source>
        <translation>Cette règle correspond à tout le monde. Tous les coûts, décomptes et candidats seraient vides.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk. The rule can be deactivated again.</source>
        <translation>Rien n’est modifié dans Zendesk. La règle peut être désactivée ensuite.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionRecords</name>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Type de profil</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Écarte</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Abonnement Zendesk</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coût par an</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Règles d’exclusion d’utilisateurs</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Règles d’exclusion d’identifiants</translation>
    </message>
    <message>
        <source>Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.</source>
        <translation>Écarte des lignes des coûts et de la récupération. Elles restent visibles, pour que leur coût se voie.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Choisissez une seule règle</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No exclusion rules</source>
        <translation>Aucune règle d’exclusion</translation>
    </message>
    <message>
        <source>Everything that is downloaded counts.</source>
        <translation>Tout ce qui est téléchargé compte.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation>
            <numerusform>Supprimer %n règle d’exclusion&#x202f;?</numerusform>
            <numerusform>Supprimer %n règles d’exclusion&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows come back at the next refresh.</source>
        <translation>Les lignes reviennent à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Rien n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Fin proche</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactives</translation>
    </message>
    <message>
        <source>What is excluded costs %1 a year</source>
        <translation>Ce qui est exclu coûte %1 par an</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FeedList</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FirstRulePage</name>
    <message>
        <source>First rule</source>
        <translation>Première règle</translation>
    </message>
    <message>
        <source>Which seats Seatkeeper proposes to take back. It only proposes: a person decides.</source>
        <translation>Quelles licences Seatkeeper propose de récupérer. Il ne fait que proposer&#xa0;: une personne décide.</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Publishing starts the first download; after it the seats stand here by their idle days, and the rule can be moved at any time.</source>
        <translation>Rien n’a encore été téléchargé. La publication lance le premier téléchargement&#x202f;; ensuite, les licences s’affichent ici par jours d’inactivité, et la règle peut être ajustée à tout moment.</translation>
    </message>
    <message>
        <source>What this rule does</source>
        <translation>Ce que fait cette règle</translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Agent light si le compte a ce rôle, sinon utilisateur final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What a candidate becomes when a person approves. It can be another one for each candidate. Suspending alone frees no seat.</source>
        <translation>Ce que devient un candidat quand une personne l’approuve. Ce choix peut différer pour chaque candidat. Suspendre ne suffit pas à libérer une licence.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Cette règle est désactivée&#xa0;: elle ne propose personne actuellement.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose. It is switched on in the list of rules.</source>
        <translation>Les chiffres montrent ce qu’elle proposerait. Elle s’active dans la liste des règles.</translation>
    </message>
    <message>
        <source>Threshold: a paid seat is proposed once its person was idle for %1.</source>
        <translation>Seuil&#xa0;: une licence payante est proposée dès que la personne est inactive depuis %1.</translation>
    </message>
    <message>
        <source>Idle means that none of these was seen: %1.</source>
        <translation>Inactif signifie qu’aucun de ces signaux n’a été vu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Grace: in the first %1 after a seat was assigned nobody is proposed.</source>
        <translation>Délai de grâce&#xa0;: nul n’est proposé pendant %1 après l’attribution de sa licence.</translation>
    </message>
    <message>
        <source>Grace: none, new accounts are judged from their first day.</source>
        <translation>Délai de grâce&#xa0;: aucun, les nouveaux comptes sont jugés dès le premier jour.</translation>
    </message>
    <message>
        <source>Never used: such a seat counts as idle since it was assigned, and is proposed as well.</source>
        <translation>Jamais utilisée&#xa0;: une telle licence compte comme inactive depuis son attribution et est aussi proposée.</translation>
    </message>
    <message>
        <source>Never used: such a seat is not proposed.</source>
        <translation>Jamais utilisée&#xa0;: une telle licence n’est pas proposée.</translation>
    </message>
    <message>
        <source>Proposed action: %1. Nothing is taken back before a person approves.</source>
        <translation>Action proposée&#xa0;: %1. Rien n’est récupéré avant l’approbation d’une personne.</translation>
    </message>
    <message>
        <source>Next opens when the rule and the saved data were read.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que la règle et les données enregistrées ont été lues.</translation>
    </message>
    <message>
        <source>A rule changes nothing in Zendesk. It can be changed later.</source>
        <translation>Une règle ne modifie rien dans Zendesk. Elle peut être modifiée plus tard.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::HistogramView</name>
    <message>
        <source>Seats by idle days</source>
        <translation>Licences par jours d’inactivité</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>days and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 proposed, %3 leaving</source>
        <translation>
            <numerusform>%1&#xa0;: %n licence, %2 proposées, %3 sortantes</numerusform>
            <numerusform>%1&#xa0;: %n licences, %2 proposées, %3 sortantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 idle days</source>
        <translation>%1 à %2 jours d’inactivité</translation>
    </message>
    <message>
        <source>%1 idle days and more</source>
        <translation>%1 jours d’inactivité et plus</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisées</translation>
    </message>
    <message>
        <source>%1 seats, %2 of them proposed at a threshold of %3. Show as table reads the bars.</source>
        <translation>%1 licences, dont %2 proposées au seuil de %3. «&#x202f;Afficher en tableau&#x202f;» donne la lecture des barres.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifierRecords</name>
    <message>
        <source>Subscription identifier</source>
        <translation>Identifiant d’abonnement</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modèle logiciel</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Mapped by hand</source>
        <translation>Associé à la main</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rôle personnalisé</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Détaché</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Identifiants non reconnus</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Identifiants d’abonnement</translation>
    </message>
    <message>
        <source>What the vendor calls a seat. Without a model it is not reconciled.</source>
        <translation>Le nom que le fournisseur donne à une licence. Sans modèle, elle n’est pas rapprochée.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Map to a model…</source>
        <translation>Associer à un modèle…</translation>
    </message>
    <message>
        <source>Choose one identifier</source>
        <translation>Choisissez un seul identifiant</translation>
    </message>
    <message>
        <source>Every identifier has a model</source>
        <translation>Chaque identifiant a un modèle</translation>
    </message>
    <message>
        <source>A role type that the catalogue does not know would appear here.</source>
        <translation>Un type de rôle inconnu du catalogue apparaîtrait ici.</translation>
    </message>
    <message>
        <source>“%1” has a model now.</source>
        <translation>«&#x202f;%1&#x202f;» a maintenant un modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation>
            <numerusform>%n abonnement a été mis à jour.</numerusform>
            <numerusform>%n abonnements ont été mis à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a role off…</source>
        <translation>Détacher un rôle…</translation>
    </message>
    <message>
        <source>Join with the agents…</source>
        <translation>Réintégrer aux agents…</translation>
    </message>
    <message>
        <source>Only a role that was split off can be joined</source>
        <translation>Seul un rôle détaché peut être réintégré</translation>
    </message>
    <message>
        <source>No identifiers yet</source>
        <translation>Pas encore d’identifiants</translation>
    </message>
    <message>
        <source>The first refresh brings them.</source>
        <translation>La première actualisation les apporte.</translation>
    </message>
    <message>
        <source>Join “%1” with the agents again?</source>
        <translation>Réintégrer «&#x202f;%1&#x202f;» aux agents&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are zendesk.agent again at once, with its model and its price.</source>
        <translation>
            <numerusform>%n abonnement redevient aussitôt zendesk.agent, avec son modèle et son prix.</numerusform>
            <numerusform>%n abonnements redeviennent aussitôt zendesk.agent, avec son modèle et son prix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates and history move along. Nothing is changed in Zendesk.</source>
        <translation>Les candidats et l’historique suivent. Rien n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Join role</source>
        <translation>Réintégrer le rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n candidat ouvert a suivi.</numerusform>
            <numerusform>%n candidats ouverts ont suivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n d’entre eux était exclu par son identifiant et compte de nouveau.</numerusform>
            <numerusform>%n d’entre eux étaient exclus par leur identifiant et comptent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n d’entre eux est désormais exclu par son identifiant.</numerusform>
            <numerusform>%n d’entre eux sont désormais exclus par leur identifiant.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an identifier of its own.</source>
        <translation>«&#x202f;%1&#x202f;» est désormais un identifiant distinct.</translation>
    </message>
    <message>
        <source>“%1” counts among the agents again.</source>
        <translation>«&#x202f;%1&#x202f;» compte de nouveau parmi les agents.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ImportFileBox</name>
    <message>
        <source>A CSV file</source>
        <translation>Un fichier CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Encoding and separator</source>
        <translation>Encodage et séparateur</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IntegrationProfilePage</name>
    <message>
        <source>Integration profile</source>
        <translation>Profil d’intégration</translation>
    </message>
    <message>
        <source>The record that holds the connection, what may be done with it, and when it refreshes.</source>
        <translation>L’enregistrement qui contient la connexion, ce qu’elle permet de faire et l’heure d’actualisation.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Type de profil</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Abonnement Zendesk</translation>
    </message>
    <message>
        <source>Local time. A time that was missed is made up for at the next start.</source>
        <translation>Heure locale. Une heure manquée est rattrapée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Actualiser chaque jour à</translation>
    </message>
    <message>
        <source> % of the account&apos;s request limit</source>
        <extracomment>Suffix of a number: percent of the account&apos;s request limit</extracomment>
        <translation>&#x202f;% de la limite de requêtes du compte</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Utiliser au plus</translation>
    </message>
    <message>
        <source>Process configuration</source>
        <translation>Configuration des processus</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Télécharger les abonnements</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Toujours activé&#xa0;: sans cela, il n’y a rien à voir.</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Download Subscriptions</source>
        <translation>Sous-flux&#xa0;: Zendesk Download Subscriptions</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Récupérer les abonnements</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Reclaim Subscription</source>
        <translation>Sous-flux&#xa0;: Zendesk Reclaim Subscription</translation>
    </message>
    <message>
        <source>Vendor configuration</source>
        <translation>Configuration du fournisseur</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Next opens when the profile has a display name.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que le profil a un nom d’affichage.</translation>
    </message>
    <message>
        <source>A name that is used once, for example “Zendesk Global”.</source>
        <translation>Un nom utilisé une seule fois, par exemple «&#x202f;Zendesk Global&#x202f;».</translation>
    </message>
    <message>
        <source>Seats are taken back only after a person approved them.</source>
        <translation>Les licences ne sont récupérées qu’après l’approbation d’une personne.</translation>
    </message>
    <message>
        <source>Removal candidates are still found, but nothing is ever reclaimed.</source>
        <translation>Les candidats au retrait sont toujours trouvés, mais rien n’est jamais récupéré.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobRecords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Prochaine exécution</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultDialog</name>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>Non reconnus</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Removal candidates</source>
        <translation>Candidats au retrait</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>attente %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>Rien n’a été journalisé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultRecords</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultsList</name>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Résultats des tâches planifiées</translation>
    </message>
    <message>
        <source>What each run of a job read and changed, and why one failed.</source>
        <translation>Ce que chaque exécution d’une tâche a lu et modifié, et pourquoi une autre a échoué.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Aucune tâche n’a encore été exécutée</translation>
    </message>
    <message>
        <source>The first refresh writes the first result.</source>
        <translation>La première actualisation écrit le premier résultat.</translation>
    </message>
    <message>
        <source>Failed in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobsList</name>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Tâches planifiées</translation>
    </message>
    <message>
        <source>What Seatkeeper does by itself while it runs. A time that was missed is made up for once.</source>
        <translation>Ce que Seatkeeper fait de lui-même tant qu’il tourne. Une heure manquée est rattrapée une fois.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Changer l’heure…</translation>
    </message>
    <message>
        <source>Choose one job</source>
        <translation>Choisissez une seule tâche</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de tâches</translation>
    </message>
    <message>
        <source>Publishing a profile makes its jobs.</source>
        <translation>Publier un profil crée ses tâches.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>«&#x202f;%1&#x202f;» est terminé.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>“%1” runs at this local time.</source>
        <translation>«&#x202f;%1&#x202f;» s’exécute à cette heure locale.</translation>
    </message>
    <message>
        <source>Time (hh:mm)</source>
        <translation>Heure (hh:mm)</translation>
    </message>
    <message>
        <source>A time such as 06:00 is needed.</source>
        <translation>Il faut une heure telle que 06:00.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeakRecords</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constatée</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeaksList</name>
    <message>
        <source>Choose one person</source>
        <translation>Choisissez une seule personne</translation>
    </message>
    <message numerus="yes">
        <source>Of %n second account(s) only a person can say which of the two goes</source>
        <translation>
            <numerusform>Pour %n compte en double, seule une personne peut dire lequel des deux doit disparaître</numerusform>
            <numerusform>Pour %n comptes en double, seule une personne peut dire lequel des deux doit disparaître</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Fuites de licences</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake. Nobody has to argue about inactivity here.</source>
        <translation>Des licences payantes par erreur. Ici, nul besoin de débattre de l’inactivité.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nom, e-mail ou ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Wastes %1 a year</source>
        <translation>Gaspille %1 par an</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Rien n’a encore été téléchargé</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see which seats are wasted.</source>
        <translation>Publiez un profil, ou actualisez-le, pour voir quelles licences sont gaspillées.</translation>
    </message>
    <message>
        <source>No seat is paid by mistake</source>
        <translation>Aucune licence n’est payante par erreur</translation>
    </message>
    <message>
        <source>Nobody is suspended and paid, and no role or product role makes a light agent paid. The next refresh looks again.</source>
        <translation>Personne n’est à la fois suspendu et payant, et aucun rôle ni rôle produit ne rend un agent light payant. La prochaine actualisation vérifiera de nouveau.</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>Aucun départ n’est connu</translation>
    </message>
    <message>
        <source>Import the company&apos;s roster: a CSV file with e-mail addresses and the employment status.</source>
        <translation>Importez la liste du personnel de l’entreprise&#xa0;: un fichier CSV avec les adresses e-mail et le statut d’emploi.</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importer une liste du personnel…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>Les rôles n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Without their configuration a copy of the light-agent role cannot be told from another role.</source>
        <translation>Sans leur configuration, une copie du rôle d’agent light ne se distingue pas d’un autre rôle.</translation>
    </message>
    <message>
        <source>The product roles could not be read</source>
        <translation>Les rôles produit n’ont pas pu être lus</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>Pour %n agent light ou contributeur, on ignore s’il est payant.</numerusform>
            <numerusform>Pour %n agents light ou contributeurs, on ignore s’ils sont payants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for reclaim</source>
        <translation>Proposer à la récupération</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Ouvrir dans Zendesk</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made.</source>
        <translation>
            <numerusform>%n candidat créé.</numerusform>
            <numerusform>%n candidats créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) could not be proposed.</source>
        <translation>
            <numerusform>%n licence n’a pas pu être proposée.</numerusform>
            <numerusform>%n licences n’ont pas pu être proposées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made.</source>
        <translation>
            <numerusform>%n candidat au retrait créé.</numerusform>
            <numerusform>%n candidats au retrait créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Ready; nothing happens in Zendesk before you approve them.</source>
        <translation>Ils sont à l’état Prêt&#x202f;; rien ne se passe dans Zendesk avant votre approbation.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <extracomment>%1 rows shown of %2 rows in all</extracomment>
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation>
            <numerusform>dont %n masqué par le filtre</numerusform>
            <numerusform>dont %n masqués par le filtre</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Grouper par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Long lists are not grouped.</source>
        <translation>Les longues listes ne sont pas groupées.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <extracomment>%1 is a sum of money in words, such as &quot;Saves $1,104 a year&quot;</extracomment>
        <translation>%1 (estimation)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>La liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucune correspondance</translation>
    </message>
    <message>
        <source>A filter is set. Without it there are %1.</source>
        <translation>Un filtre est actif. Sans lui, il y en a %1.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Réinitialiser les filtres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 rows, the columns as shown.</source>
        <translation>%1 lignes, colonnes comme affichées.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceDialog</name>
    <message>
        <source>Add a list price</source>
        <translation>Ajouter un prix catalogue</translation>
    </message>
    <message>
        <source>List price of %1</source>
        <translation>Prix catalogue de %1</translation>
    </message>
    <message>
        <source>Per agent and month when billed yearly, as the vendor publishes it. Costs that come from it are called estimates.</source>
        <translation>Par agent et par mois en facturation annuelle, tel que publié par le fournisseur. Les coûts qui en découlent sont appelés estimations.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>Source (optional)</source>
        <translation>Source (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Enregistrer le prix</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as %1, without other signs.</source>
        <translation>Saisissez un montant supérieur à zéro, par exemple %1, sans autre signe.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A price is needed. Without one, choose no plan.</source>
        <translation>Un prix est nécessaire. Sans prix, ne choisissez aucun forfait.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceRecords</name>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, ancien</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Fourni</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPricesList</name>
    <message>
        <source>List prices</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>Per agent and month, billed yearly. What is priced by them is called an estimate.</source>
        <translation>Par agent et par mois, en facturation annuelle. Ce qui est chiffré d’après eux est appelé estimation.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Ajouter un prix…</translation>
    </message>
    <message>
        <source>Choose one price</source>
        <translation>Choisissez un seul prix</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Set back or remove…</source>
        <translation>Rétablir ou supprimer…</translation>
    </message>
    <message>
        <source>This price is as it was shipped</source>
        <translation>Ce prix est tel que fourni</translation>
    </message>
    <message>
        <source>No list prices</source>
        <translation>Aucun prix catalogue</translation>
    </message>
    <message>
        <source>Add what your vendor publishes.</source>
        <translation>Ajoutez ce que publie votre fournisseur.</translation>
    </message>
    <message>
        <source>Set the price of %1 back?</source>
        <translation>Rétablir le prix de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove the price of %1?</source>
        <translation>Supprimer le prix de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The shipped price holds again, and what it estimates follows at once.</source>
        <translation>Le prix fourni s’applique de nouveau, et ce qu’il estime suit aussitôt.</translation>
    </message>
    <message>
        <source>It is no longer offered for estimates.</source>
        <translation>Il n’est plus proposé pour les estimations.</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Supprimer le prix</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MainWindow</name>
    <message>
        <source>Seatkeeper</source>
        <translation>Seatkeeper</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Afficher les noms des pages</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Afficher seulement les icônes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Refresh this page</source>
        <translation>&amp;Actualiser cette page</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Aide pour &amp;cette page</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>%1 – Seatkeeper</source>
        <translation>%1 – Seatkeeper</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MapIdentifierDialog</name>
    <message>
        <source>Map “%1”</source>
        <translation>Associer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation>
            <numerusform>%n abonnement reçoit le modèle aussitôt, et les suivants aussi.</numerusform>
            <numerusform>%n abonnements reçoivent le modèle aussitôt, et les suivants aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modèle logiciel</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one.</source>
        <translation>Choisissez un modèle, ou saisissez le nom d’un nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Map identifier</source>
        <translation>Associer l’identifiant</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MeaningTable</name>
    <message>
        <source>What “%1” means</source>
        <translation>Signification de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MendRowDialog</name>
    <message>
        <source>Mend line %1</source>
        <translation>Corriger la ligne %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the person</source>
        <translation>Reprendre la personne</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelChoice</name>
    <message>
        <source>All software models</source>
        <translation>Tous les modèles logiciels</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) that this profile does not have now</source>
        <translation>
            <numerusform>%n modèle que ce profil n’a pas actuellement</numerusform>
            <numerusform>%n modèles que ce profil n’a pas actuellement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelPriceDialog</name>
    <message>
        <source>List price of “%1”</source>
        <translation>Prix catalogue de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>That of the profile&apos;s plan</source>
        <translation>Celui du forfait du profil</translation>
    </message>
    <message>
        <source>Where no purchase is known, a list price estimates what a seat costs. A plan chosen here holds for this model in every profile.</source>
        <translation>Quand aucun achat n’est connu, un prix catalogue estime le coût d’une licence. Un forfait choisi ici vaut pour ce modèle dans tous les profils.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose price</source>
        <translation>Choisir le prix</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelRecords</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>License under management</source>
        <translation>Licence sous gestion</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Licensable</source>
        <translation>Soumis à licence</translation>
    </message>
    <message>
        <source>Not licensable</source>
        <translation>Non soumis à licence</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Prix catalogue de</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Prix par an</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Relevé le</translation>
    </message>
    <message>
        <source>%1 (profile)</source>
        <translation>%1 (profil)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelsList</name>
    <message>
        <source>Software Models</source>
        <translation>Modèles logiciels</translation>
    </message>
    <message>
        <source>Publisher, product and edition at which entitlements and subscriptions meet.</source>
        <translation>Éditeur, produit et édition auxquels se rejoignent droits d’utilisation et abonnements.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>No software models yet</source>
        <translation>Pas encore de modèles logiciels</translation>
    </message>
    <message>
        <source>The first refresh makes them from what it finds.</source>
        <translation>La première actualisation les crée d’après ce qu’elle trouve.</translation>
    </message>
    <message>
        <source>List price…</source>
        <translation>Prix catalogue…</translation>
    </message>
    <message>
        <source>Choose one model</source>
        <translation>Choisissez un seul modèle</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MoneyCell</name>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimation</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimation)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::OAuthClientPage</name>
    <message>
        <source>Create the OAuth client in Zendesk</source>
        <translation>Créer le client OAuth dans Zendesk</translation>
    </message>
    <message>
        <source>Seatkeeper signs in through a client of your own account. No vendor cloud is involved and no admin token leaves this computer.</source>
        <translation>Seatkeeper s’authentifie par un client de votre propre compte. Aucun cloud d’éditeur n’intervient et aucun jeton d’administrateur ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>your-company.zendesk.com</source>
        <translation>votre-entreprise.zendesk.com</translation>
    </message>
    <message>
        <source>Open OAuth clients</source>
        <translation>Ouvrir les clients OAuth</translation>
    </message>
    <message>
        <source>Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account</source>
        <translation>Ouvre Centre d’administration › Applications et intégrations › API › Clients OAuth de ce compte</translation>
    </message>
    <message>
        <source>address of the OAuth clients page</source>
        <translation>adresse de la page des clients OAuth</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Choose “Add OAuth client” there and type these values. Only a Zendesk administrator can do this.</source>
        <translation>Choisissez-y «&#x202f;Ajouter un client OAuth&#x202f;» et saisissez ces valeurs. Seul un administrateur Zendesk peut le faire.</translation>
    </message>
    <message>
        <source>all values as a message for a colleague</source>
        <translation>toutes les valeurs en un message pour un collègue</translation>
    </message>
    <message>
        <source>Copy all as a message</source>
        <translation>Tout copier en un message</translation>
    </message>
    <message>
        <source>Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients</source>
        <translation>Zendesk › Centre d’administration › Applications et intégrations › API › Clients OAuth</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Leave empty, or choose your company&apos;s logo</source>
        <translation>Laissez vide, ou choisissez le logo de votre entreprise</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>redirect URLs</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Type de client</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Choose “Save” in Zendesk, then bring back:</source>
        <translation>Choisissez «&#x202f;Enregistrer&#x202f;» dans Zendesk, puis reportez ici&#xa0;:</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identifiant unique</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Le navigateur n’a pas pu être ouvert. Copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>Could you create an OAuth client in our Zendesk account?

Admin Center › Apps and integrations › APIs › OAuth clients › Add OAuth client

Client name: %1
Description: %2
Company: %3
Identifier: %4
Client kind: %5
Redirect URLs:
%6

I need the identifier back afterwards.</source>
        <translation>Pourriez-vous créer un client OAuth dans notre compte Zendesk&#x202f;?

Centre d’administration › Applications et intégrations › API › Clients OAuth › Ajouter un client OAuth

Nom du client&#xa0;: %1
Description&#xa0;: %2
Entreprise&#xa0;: %3
Identifiant&#xa0;: %4
Type de client&#xa0;: %5
URL de redirection&#xa0;:
%6

J’aurai ensuite besoin de l’identifiant.</translation>
    </message>
    <message>
        <source>Next opens when the account&apos;s address is typed.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que l’adresse du compte est saisie.</translation>
    </message>
    <message>
        <source>Next opens when there is a redirect URL.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès qu’il y a une URL de redirection.</translation>
    </message>
    <message>
        <source>Next opens when the unique identifier is brought back.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que l’identifiant unique est saisi.</translation>
    </message>
    <message>
        <source>Next opens when the secret of the confidential client is pasted.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que le secret du client confidentiel est collé.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Rien n’a encore été envoyé à Zendesk.</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Zendesk.</source>
        <translation>L’adresse que vous voyez dans le navigateur quand vous travaillez dans Zendesk.</translation>
    </message>
    <message>
        <source>This is no address of an account. Example: your-company.zendesk.com</source>
        <translation>Ce n’est pas l’adresse d’un compte. Exemple&#xa0;: votre-entreprise.zendesk.com</translation>
    </message>
    <message>
        <source>%1; it is tried when you validate the connection.</source>
        <translation>%1&#x202f;; elle est essayée quand vous validez la connexion.</translation>
    </message>
    <message>
        <source>No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.</source>
        <translation>Aucun secret sur cet ordinateur&#x202f;; chaque authentification a une clé à usage unique (PKCE). Recommandé.</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s keychain, in addition to the one-time key.</source>
        <translation>Un secret est conservé dans le trousseau de cet ordinateur, en plus de la clé à usage unique.</translation>
    </message>
    <message>
        <source>Zendesk calls it “Identifier”.</source>
        <translation>Zendesk l’appelle «&#x202f;Identifiant&#x202f;».</translation>
    </message>
    <message>
        <source>A number is the client&apos;s id, not its identifier.</source>
        <translation>Un nombre est l’ID du client, pas son identifiant.</translation>
    </message>
    <message>
        <source>Matches the value above</source>
        <translation>Correspond à la valeur ci-dessus</translation>
    </message>
    <message>
        <source>Differs from the value above; that is fine when Zendesk shows it so.</source>
        <translation>Diffère de la valeur ci-dessus&#x202f;; c’est correct si Zendesk l’affiche ainsi.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>Inutile pour un client public</translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation>Enregistré&#x202f;; saisissez pour le remplacer</translation>
    </message>
    <message>
        <source>Zendesk shows one anyway; do not use it.</source>
        <translation>Zendesk en affiche un malgré tout&#x202f;; ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>Zendesk shows it once, right after saving.</source>
        <translation>Zendesk l’affiche une seule fois, juste après l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PageHead</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation>Afficher ou masquer l’explication</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PermissionTable</name>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Least Zendesk role</source>
        <translation>Rôle Zendesk minimal</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Télécharger les abonnements</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agent light</translation>
    </message>
    <message>
        <source>Lists team members, their roles and their last sign-in.</source>
        <translation>Liste les membres de l’équipe, leurs rôles et leur dernière connexion.</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Lire l’activité</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.</source>
        <translation>Ajoute les sessions actives, les rôles produit et le journal d’audit. Moins est possible&#x202f;; ce qui manque est nommé.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Récupérer les abonnements</translation>
    </message>
    <message>
        <source>Changes a role after you approved it. A sign-in of its own, only when you need it.</source>
        <translation>Change un rôle après votre approbation. Une authentification distincte, seulement quand vous en avez besoin.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlanComboBox</name>
    <message>
        <source>The list prices could not be read.</source>
        <translation>Les prix catalogue n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1&#xa0;: %2 par mois</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>Relevé le %1. %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlannedCalls</name>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>les appels</translation>
    </message>
    <message>
        <source>Exact calls</source>
        <translation>Appels exacts</translation>
    </message>
    <message>
        <source>What undoing sends for %1</source>
        <translation>Ce qu’envoie la restitution pour %1</translation>
    </message>
    <message>
        <source>What will be sent for %1</source>
        <translation>Ce qui sera envoyé pour %1</translation>
    </message>
    <message>
        <source>read again right before the change; snapshot for undo</source>
        <translation>relu juste avant la modification&#x202f;; instantané pour la restitution</translation>
    </message>
    <message>
        <source>snapshot for undo</source>
        <translation>instantané pour la restitution</translation>
    </message>
    <message>
        <source>proves that everything is back</source>
        <translation>prouve que tout est rétabli</translation>
    </message>
    <message>
        <source>proves that the seat is free</source>
        <translation>prouve que la licence est libre</translation>
    </message>
    <message>
        <source>proves that no product role keeps it paid</source>
        <translation>prouve qu’aucun rôle produit ne la maintient payante</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileDraft</name>
    <message>
        <source>Finds unused seats, takes them back on approval. Runs on our workstation.</source>
        <translation>Trouve les licences inutilisées et les récupère après approbation. S’exécute sur notre poste de travail.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileHeader</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Abonnement Zendesk</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Type de profil</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Actualiser chaque jour à</translation>
    </message>
    <message>
        <source>Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed.</source>
        <translation>Zendesk n’indique pas qui est propriétaire du compte. Tant qu’il n’est pas indiqué, aucune licence d’administrateur ne peut être récupérée.</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Propriétaire du compte</translation>
    </message>
    <message>
        <source>Download subscriptions (Zendesk Download Subscriptions)</source>
        <translation>Télécharger (Zendesk Download Subscriptions)</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Toujours activé&#xa0;: sans cela, il n’y a rien à voir.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions (Zendesk Reclaim Subscription)</source>
        <translation>Récupérer (Zendesk Reclaim Subscription)</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Alias de connexion</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se réauthentifier</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Authentifié en tant que</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation>Dernière validation</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>Sign-in for reclaim</source>
        <translation>Accès récupération</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>membre de l’équipe</translation>
    </message>
    <message>
        <source>%1, %2; may: %3</source>
        <translation>%1, %2&#x202f;; droits&#xa0;: %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>se termine %1</translation>
    </message>
    <message>
        <source>Nobody yet; only needed for the first reclaim</source>
        <translation>Personne encore&#x202f;; nécessaire seulement pour la première récupération</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation>%1&#xa0;: %2 réussis sur %3</translation>
    </message>
    <message>
        <source>Not since the last change</source>
        <translation>Pas depuis la dernière modification</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Pas encore indiqué</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
    </message>
    <message>
        <source>None of the listed people</source>
        <translation>Aucune des personnes listées</translation>
    </message>
    <message>
        <source>OAuth client owner</source>
        <translation>Propriétaire du client OAuth</translation>
    </message>
    <message>
        <source>None: costs are not estimated</source>
        <translation>Aucun&#xa0;: les coûts ne sont pas estimés</translation>
    </message>
    <message>
        <source>Until a purchase is entered, the list price of this plan estimates what a seat costs. Prices can be edited in the settings.</source>
        <translation>Tant qu’aucun achat n’est saisi, le prix catalogue de ce forfait estime le coût d’une licence. Les prix se modifient dans les paramètres.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Prix catalogue</translation>
    </message>
    <message>
        <source>An imported list has no connection to its account.</source>
        <translation>Une liste importée n’a pas de connexion à son compte.</translation>
    </message>
    <message>
        <source>Read from the account. This person is never reclaimed.</source>
        <translation>Lu dans le compte. Cette personne ne fait jamais l’objet d’une récupération.</translation>
    </message>
    <message>
        <source>Could not be read from the account. Whoever is named here is never reclaimed, because the sign-in would break.</source>
        <translation>Illisible dans le compte. La personne indiquée ici ne fait jamais l’objet d’une récupération, car l’authentification serait rompue.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View: Custom integration</source>
        <translation>Vue&#xa0;: Intégration personnalisée</translation>
    </message>
    <message>
        <source>View: Default</source>
        <translation>Vue&#xa0;: Par défaut</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DÉMO)</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>dernière actualisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>never refreshed</source>
        <translation>jamais actualisé</translation>
    </message>
    <message>
        <source>Integration profile for %1, %2</source>
        <translation>Profil d’intégration pour %1, %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Validate the connection first.</source>
        <translation>Validez d’abord la connexion.</translation>
    </message>
    <message>
        <source>This profile is a draft; nothing refreshes.</source>
        <translation>Ce profil est un brouillon&#x202f;; rien n’est actualisé.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Validez la connexion, puis publiez.</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Poursuivre la configuration…</translation>
    </message>
    <message>
        <source>The lists show the last complete download until it is whole.</source>
        <translation>Les listes montrent le dernier téléchargement complet jusqu’à ce que le nouveau soit entier.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation>
            <numerusform>À jour&#xa0;: %n abonnement.</numerusform>
            <numerusform>À jour&#xa0;: %n abonnements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 ajoutés, %2 modifiés, %3 retirés.</translation>
    </message>
    <message>
        <source>Validate connection</source>
        <translation>Valider la connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Only reading calls are sent; nothing is changed in Zendesk.</source>
        <translation>Seuls des appels de lecture sont envoyés&#x202f;; rien n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>S’authentifier pour la récupération</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’authentifier</translation>
    </message>
    <message>
        <source>A Zendesk administrator signs in with the scope “read write”. It is used for approved reclaims and for undo only.</source>
        <translation>Un administrateur Zendesk s’authentifie avec la portée «&#x202f;read write&#x202f;». Elle ne sert qu’aux récupérations approuvées et aux restitutions.</translation>
    </message>
    <message>
        <source>Signs in with the scope “read”, for the download.</source>
        <translation>Authentifie avec la portée «&#x202f;read&#x202f;», pour le téléchargement.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Publier «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>Le profil devient actif&#xa0;: ses licences sont téléchargées maintenant et actualisées chaque jour.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Rien n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importer une liste plus récente…</translation>
    </message>
    <message>
        <source>This profile is an imported list of team members.</source>
        <translation>Ce profil est une liste importée de membres de l’équipe.</translation>
    </message>
    <message>
        <source>Only the sign-in is known, and no seat can be taken back before the account is connected.</source>
        <translation>Seule la connexion est connue, et aucune licence ne peut être récupérée avant que le compte soit connecté.</translation>
    </message>
    <message>
        <source>Connect by OAuth…</source>
        <translation>Connecter par OAuth…</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality is red.</source>
        <translation>Aucun nouveau candidat n’a été créé, car la qualité des données est au rouge.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecords</name>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Type de profil</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation>Chaque jour à</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DÉMO)</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Abonnement Zendesk</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>par import</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileSelector</name>
    <message>
        <source>All profiles</source>
        <translation>Tous les profils</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message>
        <source>Choose one profile</source>
        <translation>Choisissez un seul profil</translation>
    </message>
    <message>
        <source>Integration Profiles</source>
        <translation>Profils d’intégration</translation>
    </message>
    <message>
        <source>One connected account each, with its configuration, jobs and lists.</source>
        <translation>Un compte connecté chacun, avec sa configuration, ses tâches et ses listes.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Connecter Zendesk…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>A draft must be published first</source>
        <translation>Un brouillon doit d’abord être publié</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Poursuivre la configuration…</translation>
    </message>
    <message>
        <source>This profile is published</source>
        <translation>Ce profil est publié</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>Aucun compte n’est connecté</translation>
    </message>
    <message>
        <source>“%1” is up to date.</source>
        <translation>«&#x202f;%1&#x202f;» est à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation>
            <numerusform>%n abonnement lu.</numerusform>
            <numerusform>%n abonnements lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation>
            <numerusform>%n abonnement et les tâches du profil sont supprimés ici, et les authentifications révoquées.</numerusform>
            <numerusform>%n abonnements et les tâches du profil sont supprimés ici, et les authentifications révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation>
            <numerusform>%n candidat ouvert passe à «&#x202f;Clos, ignoré&#x202f;».</numerusform>
            <numerusform>%n candidats ouverts passent à «&#x202f;Clos, ignoré&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Models, rules, job results and the audit log stay. No user in Zendesk is changed.</source>
        <translation>Les modèles, les règles, les résultats de tâches et le journal d’audit restent. Aucun utilisateur n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Importer un export des membres de l’équipe…</translation>
    </message>
    <message>
        <source>“%1” is refreshed by importing a newer list</source>
        <translation>«&#x202f;%1&#x202f;» s’actualise en important une liste plus récente</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importer une liste plus récente…</translation>
    </message>
    <message>
        <source>This profile is connected to its account</source>
        <translation>Ce profil est connecté à son compte</translation>
    </message>
    <message>
        <source>Connect your Zendesk account in seven short steps.</source>
        <translation>Connectez votre compte Zendesk en sept étapes courtes.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Program</name>
    <message>
        <source>Seatkeeper cannot open its database</source>
        <translation>Seatkeeper ne peut pas ouvrir sa base de données</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PublishPage</name>
    <message>
        <source>Publish the profile</source>
        <translation>Publier le profil</translation>
    </message>
    <message>
        <source>Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once.</source>
        <translation>Publier crée la règle de récupération et les tâches quotidiennes, et télécharge aussitôt les licences.</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Ce qui sera publié</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>First refresh</source>
        <translation>Première actualisation</translation>
    </message>
    <message>
        <source>Progress of the first refresh</source>
        <translation>Progression de la première actualisation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Profil d’intégration</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Signed in for the download</source>
        <translation>Authentifié pour le téléchargement</translation>
    </message>
    <message>
        <source>Signed in for reclaim</source>
        <translation>Authentifié pour la récupération</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>Reclamation rule</source>
        <translation>Règle de récupération</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Récupérer les abonnements</translation>
    </message>
    <message>
        <source>On: approved seats can be taken back</source>
        <translation>Activée&#xa0;: les licences approuvées peuvent être récupérées</translation>
    </message>
    <message>
        <source>Off: removal candidates are found, nothing is ever reclaimed</source>
        <translation>Désactivée&#xa0;: des candidats au retrait sont trouvés, rien n’est jamais récupéré</translation>
    </message>
    <message>
        <source>Publishing reads from Zendesk and changes nothing there.</source>
        <translation>Publier lit dans Zendesk et n’y modifie rien.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>Publier «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>Le profil devient actif&#xa0;: ses licences sont téléchargées maintenant et actualisées chaque jour.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>Rien n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>%1 of about %2 team members</source>
        <translation>%1 sur environ %2 membres de l’équipe</translation>
    </message>
    <message>
        <source>%1 team members so far</source>
        <translation>%1 membres de l’équipe jusqu’ici</translation>
    </message>
    <message>
        <source>Published, but the first refresh did not end. Run it again from the profile.</source>
        <translation>Publié, mais la première actualisation n’a pas abouti. Relancez-la depuis le profil.</translation>
    </message>
    <message>
        <source>Done: %1 team members read, %2 removal candidates found.</source>
        <translation>Terminé&#xa0;: %1 membres de l’équipe lus, %2 candidats au retrait trouvés.</translation>
    </message>
    <message>
        <source>Read about %1 of %2 people</source>
        <translation>%1 personnes sur %2 examinées</translation>
    </message>
    <message>
        <source>Switched off: it proposes nobody until it is switched on in the list of rules.</source>
        <translation>Désactivée&#xa0;: elle ne propose personne tant qu’elle n’est pas activée dans la liste des règles.</translation>
    </message>
    <message>
        <source>Idle for %1, grace for new accounts: %2. It proposes; a person approves.</source>
        <translation>Inactif depuis %1, délai de grâce des nouveaux comptes&#xa0;: %2. Elle propose&#x202f;; une personne approuve.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityMessage</name>
    <message>
        <source>No new candidates are made for %1.</source>
        <translation>Aucun nouveau candidat n’est créé pour %1.</translation>
    </message>
    <message>
        <source>The data quality is red. %1 %2</source>
        <translation>La qualité des données est au rouge. %1 %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Checks of the data quality</source>
        <translation>Vérifications de la qualité des données</translation>
    </message>
    <message>
        <source>Hide checks</source>
        <translation>Masquer les vérifications</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Afficher les vérifications</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Data quality: %1</source>
        <translation>Qualité des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Conséquence</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message>
        <source>All passed</source>
        <translation>Tous franchis</translation>
    </message>
    <message>
        <source>Reclaim plan</source>
        <translation>Plan de récupération</translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation>Plan de restitution</translation>
    </message>
    <message>
        <source>Gives the seats back as they were recorded. Nothing has been changed so far.</source>
        <translation>Restitue les licences telles qu’enregistrées. Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>What would be done, person by person. Nothing has been changed so far.</source>
        <translation>Ce qui serait fait, personne par personne. Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exporter le plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation>Personnes du plan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, vers</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets ouverts</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Frees a year</source>
        <translation>Libéré par an</translation>
    </message>
    <message>
        <source>Costs a year again</source>
        <translation>Coûtera à nouveau par an</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Pas encore économisé</translation>
    </message>
    <message>
        <source>The seat is counted again as soon as it is given back.</source>
        <translation>La licence compte de nouveau dès qu’elle est restituée.</translation>
    </message>
    <message>
        <source>The invoice falls when the contract is reduced, usually at renewal.</source>
        <translation>La facture baisse quand le contrat est réduit, d’ordinaire au renouvellement.</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>Autres conséquences</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Change Zendesk</source>
        <translation>Modifier Zendesk</translation>
    </message>
    <message>
        <source>Reading the account; this changes nothing…</source>
        <translation>Lecture du compte&#x202f;; cela ne modifie rien…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnus</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Aucun prix</translation>
    </message>
    <message>
        <source>Nobody is notified by Seatkeeper.</source>
        <translation>Seatkeeper ne prévient personne.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation>
            <numerusform>%n licence sera restituée.</numerusform>
            <numerusform>%n licences seront restituées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation>
            <numerusform>La licence de %n des personnes sera récupérée.</numerusform>
            <numerusform>Les licences de %n des personnes seront récupérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation>
            <numerusform>%n retenue par un garde-fou.</numerusform>
            <numerusform>%n retenues par un garde-fou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation>
            <numerusform>Restituer %n licence</numerusform>
            <numerusform>Restituer %n licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation>
            <numerusform>Récupérer %n licence</numerusform>
            <numerusform>Récupérer %n licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation>
            <numerusform>Une modification par seconde, environ %n seconde. Vous pouvez arrêter après la personne en cours.</numerusform>
            <numerusform>Une modification par seconde, environ %n secondes. Vous pouvez arrêter après la personne en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on.</source>
        <translation>Une simulation n’envoie que des appels de lecture. Choisissez «&#x202f;Modifier Zendesk&#x202f;» pour continuer.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan was exported.</source>
        <translation>Le plan a été exporté.</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Coût par an</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message>
        <source>Given back later.</source>
        <translation>Restituée plus tard.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>Personnes de l’exécution</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, vers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Arrêter après cette personne</translation>
    </message>
    <message>
        <source>Undo selected…</source>
        <translation>Restituer la sélection…</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Tout restituer…</translation>
    </message>
    <message>
        <source>Stopping after the current person…</source>
        <translation>Arrêt après la personne en cours…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Select the people whose seats shall be given back.</source>
        <translation>Sélectionnez les personnes dont les licences doivent être restituées.</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation>
            <numerusform>%n licence libérée et prouvée.</numerusform>
            <numerusform>%n licences libérées et prouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation>
            <numerusform>%n licence restituée.</numerusform>
            <numerusform>%n licences restituées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n échec.</numerusform>
            <numerusform>%n échecs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation>
            <numerusform>%n n’a pas pu être prouvée.</numerusform>
            <numerusform>%n n’ont pas pu être prouvées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Ajuster au contenu</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordModel</name>
    <message>
        <source>%1, %2 rows, collapsed</source>
        <translation>%1, %2 lignes, replié</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordView</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedLists</name>
    <message>
        <source>Software Models</source>
        <translation>Modèles logiciels</translation>
    </message>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Identifiants non reconnus</translation>
    </message>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Tâches planifiées</translation>
    </message>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Résultats des tâches planifiées</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Abonnements logiciels</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Règles d’exclusion d’identifiants</translation>
    </message>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Règles d’exclusion d’utilisateurs</translation>
    </message>
    <message>
        <source>Reclamation Rules</source>
        <translation>Règles de récupération</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Candidats au retrait</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Identifiants d’abonnement</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedTabBar</name>
    <message>
        <source>Related lists</source>
        <translation>Listes associées</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This list needs somebody.</source>
        <translation>Cette liste demande une intervention.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RepointDialog</name>
    <message>
        <source>Point a profile to “%1”</source>
        <translation>Rattacher un profil à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The profile returns to Draft and must be validated and published again.</source>
        <translation>Le profil redevient brouillon et doit être validé et publié de nouveau.</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Profil d’intégration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Point the profile here</source>
        <translation>Rattacher le profil ici</translation>
    </message>
    <message>
        <source>“%1” uses this connection already.</source>
        <translation>«&#x202f;%1&#x202f;» utilise déjà cette connexion.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterErrorsDialog</name>
    <message>
        <source>Choose one row</source>
        <translation>Choisissez une seule ligne</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Lignes qui n’ont pas pu être reprises</translation>
    </message>
    <message>
        <source>Rows of the last import</source>
        <translation>Lignes du dernier import</translation>
    </message>
    <message>
        <source>Mend a row here, or mend the file and import it again.</source>
        <translation>Corrigez une ligne ici, ou corrigez le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>Toutes les lignes ont été reprises</translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation>Il ne reste rien à corriger.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>Importer une liste du personnel</translation>
    </message>
    <message>
        <source>A CSV file of the company&apos;s people. It tells who has left, and whose manager and cost center a seat belongs to. It replaces the roster that is there.</source>
        <translation>Un fichier CSV du personnel de l’entreprise. Il dit qui est parti, et de quel manager et de quel centre de coûts relève une licence. Il remplace la liste du personnel existante.</translation>
    </message>
    <message>
        <source>Words for the employment status</source>
        <translation>Mots du statut d’emploi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importer la liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose a file to see what would come of it. Nothing changes before you import.</source>
        <translation>Choisissez un fichier pour voir ce qui en résulterait. Rien ne change avant l’import.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 lignes lues…</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the e-mail address; people are known by it.</source>
        <translation>Indiquez quelle colonne contient l’adresse e-mail&#x202f;; c’est elle qui identifie les personnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken.</source>
        <translation>
            <numerusform>%n personne serait reprise.</numerusform>
            <numerusform>%n personnes seraient reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current subscription(s) are theirs.</source>
        <translation>
            <numerusform>%n abonnement actuel leur appartient.</numerusform>
            <numerusform>%n abonnements actuels leur appartiennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n licence payante appartient à une personne partie.</numerusform>
            <numerusform>%n licences payantes appartiennent à des personnes parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster of %n person(s) is replaced.</source>
        <translation>
            <numerusform>La liste du personnel de %n personne est remplacée.</numerusform>
            <numerusform>La liste du personnel de %n personnes est remplacée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; they do not count as having left.</source>
        <translation>
            <numerusform>Le statut de %n personne n’a pas été compris&#x202f;; elle ne compte pas comme partie.</numerusform>
            <numerusform>Le statut de %n personnes n’a pas été compris&#x202f;; elles ne comptent pas comme parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are kept for you to mend.</source>
        <translation>
            <numerusform>%n ligne ne peut pas être reprise&#x202f;; elle est gardée pour que vous la corrigiez.</numerusform>
            <numerusform>%n lignes ne peuvent pas être reprises&#x202f;; elles sont gardées pour que vous les corrigiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterPage</name>
    <message>
        <source>Roster</source>
        <translation>Liste du personnel</translation>
    </message>
    <message>
        <source>The company&apos;s people, from a CSV file. Whoever left and still has a paid seat is a leak.</source>
        <translation>Le personnel de l’entreprise, d’après un fichier CSV. Toute personne partie qui a encore une licence payante est une fuite.</translation>
    </message>
    <message>
        <source>Name, e-mail, manager or cost center</source>
        <translation>Nom, e-mail, manager ou centre de coûts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>With a paid seat</source>
        <translation>Avec une licence payante</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importer une liste du personnel…</translation>
    </message>
    <message>
        <source>Forget the roster…</source>
        <translation>Oublier la liste du personnel…</translation>
    </message>
    <message>
        <source>No roster is imported</source>
        <translation>Aucune liste du personnel n’est importée</translation>
    </message>
    <message>
        <source>Without one everything works, but nobody is known to have left. A CSV file with e-mail addresses and the employment status is enough.</source>
        <translation>Sans elle, tout fonctionne, mais aucun départ n’est connu. Un fichier CSV avec les adresses e-mail et le statut d’emploi suffit.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the last import could not be taken.</source>
        <translation>
            <numerusform>%n ligne du dernier import n’a pas pu être reprise.</numerusform>
            <numerusform>%n lignes du dernier import n’ont pas pu être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, imported %2.</source>
        <translation>«&#x202f;%1&#x202f;», import&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Forget the roster?</source>
        <translation>Oublier la liste du personnel&#x202f;?</translation>
    </message>
    <message>
        <source>Managers, cost centers and leavers are not known any more.</source>
        <translation>Les managers, les centres de coûts et les départs ne sont plus connus.</translation>
    </message>
    <message>
        <source>Candidates that were made of leavers stay. No user in Zendesk is changed.</source>
        <translation>Les candidats issus de départs restent. Aucun utilisateur n’est modifié dans Zendesk.</translation>
    </message>
    <message>
        <source>Forget roster</source>
        <translation>Oublier la liste</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterRecords</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Statut d’emploi</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>Contenu de la ligne</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleDialog</name>
    <message>
        <source>A rule proposes seats. Nothing happens in Zendesk before a person approves.</source>
        <translation>Une règle propose des licences. Rien ne se passe dans Zendesk avant l’approbation d’une personne.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Saving looks at the saved data again at once.</source>
        <translation>Enregistrer réexamine aussitôt les données stockées.</translation>
    </message>
    <message>
        <source>Edit reclamation rule</source>
        <translation>Modifier la règle de récupération</translation>
    </message>
    <message>
        <source>New reclamation rule</source>
        <translation>Nouvelle règle de récupération</translation>
    </message>
    <message>
        <source>Saving, and looking at the saved data again…</source>
        <translation>Enregistrement et réexamen des données enregistrées…</translation>
    </message>
    <message>
        <source>Looking at the saved data before saving…</source>
        <translation>Examen des données enregistrées avant l’enregistrement…</translation>
    </message>
    <message>
        <source>A condition that leaves nobody out?</source>
        <translation>Une condition qui n’écarte personne&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>Rien ne change dans Zendesk&#xa0;: une règle propose, une personne décide.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>The rule was changed and is not saved.</source>
        <translation>La règle a été modifiée et n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleEffectView</name>
    <message>
        <source>What the rule would do</source>
        <translation>Ce que ferait la règle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuellement</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Avec elle</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Montant par an</translation>
    </message>
    <message>
        <source>The saved data could not be asked. %1</source>
        <translation>Les données enregistrées n’ont pas pu être interrogées. %1</translation>
    </message>
    <message>
        <source>The numbers follow once what is marked is mended.</source>
        <translation>Les chiffres s’affichent dès que ce qui est signalé est corrigé.</translation>
    </message>
    <message>
        <source>Looking at the saved data…</source>
        <translation>Examen des données enregistrées…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. The numbers follow after the first refresh.</source>
        <translation>Rien n’a encore été téléchargé. Les chiffres s’affichent après la première actualisation.</translation>
    </message>
    <message>
        <source>Switched off, the rule proposes nobody.</source>
        <translation>Désactivée, la règle ne propose personne.</translation>
    </message>
    <message>
        <source>Nobody enters and nobody leaves: the same people are proposed as now.</source>
        <translation>Personne n’entre et personne ne sort&#xa0;: les mêmes personnes sont proposées qu’actuellement.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message>
        <source>Who enters with this rule</source>
        <translation>Qui entre avec cette règle</translation>
    </message>
    <message>
        <source>Who leaves with it</source>
        <translation>Qui sort avec elle</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Where two rules look at the same seat, the one with the smaller number decides.</source>
        <translation>Si deux règles examinent la même licence, celle qui a le plus petit nombre décide.</translation>
    </message>
    <message>
        <source>Whom it looks at</source>
        <translation>Qui elle examine</translation>
    </message>
    <message>
        <source>Software models</source>
        <translation>Modèles logiciels</translation>
    </message>
    <message>
        <source>When none is chosen, it looks at all of them.</source>
        <translation>Si aucun n’est choisi, elle les examine tous.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Only seats that meet it are looked at. In texts * stands for any letters and ? for one.</source>
        <translation>Seules les licences qui la remplissent sont examinées. Dans les textes, * remplace des lettres quelconques et ? une seule.</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>E-mail addresses or Zendesk ids, one in each line. The rule never proposes them.</source>
        <translation>Adresses e-mail ou ID Zendesk, un par ligne. La règle ne les propose jamais.</translation>
    </message>
    <message>
        <source>When it proposes a seat</source>
        <translation>Quand elle propose une licence</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>A seat is proposed once it was idle for so many whole days.</source>
        <translation>Une licence est proposée après ce nombre de jours entiers d’inactivité.</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Seuil en jours</translation>
    </message>
    <message>
        <source> days since assigned</source>
        <translation> jours depuis l’attribution</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>New accounts are left in peace for so long.</source>
        <translation>Les nouveaux comptes sont épargnés pendant ce délai.</translation>
    </message>
    <message>
        <source>Grace for new accounts in days</source>
        <translation>Délai de grâce des nouveaux comptes en jours</translation>
    </message>
    <message>
        <source>Propose seats that were never used</source>
        <translation>Proposer les licences jamais utilisées</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Signaux pris en compte</translation>
    </message>
    <message>
        <source>A person is idle only if every one of them is older than the threshold.</source>
        <translation>Une personne n’est inactive que si chacun d’eux est plus ancien que le seuil.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation>Ce qu’elle propose</translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Agent light si le compte a ce rôle, sinon utilisateur final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>A person may choose another one for each candidate. Suspending alone frees no seat.</source>
        <translation>Une personne peut en choisir une autre pour chaque candidat. Suspendre ne suffit pas à libérer une licence.</translation>
    </message>
    <message>
        <source>Look for open tickets first, so that they can be reassigned</source>
        <translation>Chercher d’abord les tickets ouverts, pour qu’ils puissent être réassignés</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est consulté</translation>
    </message>
    <message>
        <source>Tell the person before, and wait for an answer</source>
        <translation>Prévenir d’abord la personne et attendre une réponse</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>No answer never reclaims by itself: the candidate goes to the assignment group.</source>
        <translation>L’absence de réponse n’entraîne jamais à elle seule une récupération&#xa0;: le candidat passe au groupe d’assignation.</translation>
    </message>
    <message>
        <source>Assignment group</source>
        <translation>Groupe d’assignation</translation>
    </message>
    <message>
        <source>Who approves what the rule proposes.</source>
        <translation>Qui approuve ce que propose la règle.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleRecords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Jours de grâce</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisées</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Agent light, sinon utilisateur final</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RulesList</name>
    <message>
        <source>Reclamation Rules</source>
        <translation>Règles de récupération</translation>
    </message>
    <message>
        <source>Which seats are proposed for reclaim. A rule proposes; a person decides.</source>
        <translation>Quelles licences sont proposées à la récupération. Une règle propose&#x202f;; une personne décide.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Choisissez une seule règle</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>No reclamation rules</source>
        <translation>Aucune règle de récupération</translation>
    </message>
    <message>
        <source>Publishing a profile makes its first rule.</source>
        <translation>Publier un profil crée sa première règle.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunRecords</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Profil d’intégration</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>Licences libérées</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Every reclaim and every undo, person by person, with what was read back.</source>
        <translation>Chaque récupération et chaque restitution, personne par personne, avec ce qui a été relu.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose one run</source>
        <translation>Choisissez une seule exécution</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Restituer…</translation>
    </message>
    <message>
        <source>An undo cannot be undone; reclaim again</source>
        <translation>Une restitution ne s’annule pas&#x202f;; récupérez de nouveau</translation>
    </message>
    <message>
        <source>Settle open runs</source>
        <translation>Clarifier les exécutions ouvertes</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’exécutions</translation>
    </message>
    <message>
        <source>Approve removal candidates first, then reclaim them.</source>
        <translation>Approuvez d’abord des candidats au retrait, puis récupérez-les.</translation>
    </message>
    <message>
        <source>No run was left open.</source>
        <translation>Aucune exécution n’était restée ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation>
            <numerusform>%n exécution clarifiée par lecture du compte.</numerusform>
            <numerusform>%n exécutions clarifiées par lecture du compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatRecords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Montant par an</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Par la seule connexion</translation>
    </message>
    <message>
        <source>Every counting signal</source>
        <translation>Tous les signaux pris en compte</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatsDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune personne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The %1 that are idle for the longest of %2.</source>
        <translation>Les %1 inactives depuis le plus longtemps, sur %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Limits of a run</source>
        <translation>Limites d’une exécution</translation>
    </message>
    <message>
        <source>Type the number back above</source>
        <translation>Faire saisir le nombre au-delà de</translation>
    </message>
    <message>
        <source> people in a run</source>
        <translation> personnes par exécution</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source> % of a role or group</source>
        <translation>&#x202f;% d’un rôle ou d’un groupe</translation>
    </message>
    <message>
        <source>but always allow</source>
        <translation>mais toujours permettre</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personnes</translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation>Garder au moins</translation>
    </message>
    <message>
        <source> people in each group</source>
        <translation> personnes dans chaque groupe</translation>
    </message>
    <message>
        <source>Never, and not today</source>
        <translation>Jamais, et pas aujourd’hui</translation>
    </message>
    <message>
        <source>One e-mail address or Zendesk id a line</source>
        <translation>Une adresse e-mail ou un ID Zendesk par ligne</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Personnes protégées</translation>
    </message>
    <message>
        <source>One day a line, such as 2026-12-24</source>
        <translation>Un jour par ligne, par exemple 2026-12-24</translation>
    </message>
    <message>
        <source>Blackout dates</source>
        <translation>Jours de gel</translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation>Pas un jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend the blackout dates first</source>
        <translation>Corrigez d’abord les jours de gel</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Every later plan respects it.</source>
        <translation>Chaque plan ultérieur en tient compte.</translation>
    </message>
    <message>
        <source>What every reclaim must respect, and what a seat costs where no purchase is known.</source>
        <translation>Ce que toute récupération doit respecter, et ce que coûte une licence quand aucun achat n’est connu.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SetupWizard</name>
    <message>
        <source>Connect Zendesk</source>
        <translation>Connecter Zendesk</translation>
    </message>
    <message>
        <source>Welcome and minimal permissions</source>
        <translation>Bienvenue et permissions minimales</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Client OAuth</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Profil d’intégration</translation>
    </message>
    <message>
        <source>Connection and credential</source>
        <translation>Connexion et authentification</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Enregistrer et quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Ouvrir le profil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Draft saved at %1. You can leave at any step and resume here.</source>
        <translation>Brouillon enregistré à %1. Vous pouvez quitter à toute étape et reprendre ici.</translation>
    </message>
    <message>
        <source>First rule</source>
        <translation>Première règle</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SignInPanel</name>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>S’authentifier pour la récupération…</translation>
    </message>
    <message>
        <source>Create and Get OAuth Token</source>
        <translation>Créer et obtenir un jeton OAuth</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only (nothing is stored in the keychain)</source>
        <translation>Garder l’authentification pour cette session seulement (rien n’est stocké dans le trousseau)</translation>
    </message>
    <message>
        <source>The browser runs on another computer: I will paste the address at which it ends</source>
        <translation>Le navigateur est sur un autre ordinateur&#xa0;: je collerai l’adresse à laquelle il s’arrête</translation>
    </message>
    <message>
        <source>sign-in link</source>
        <translation>lien d’authentification</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Adresse à laquelle le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>The address at which the browser ended</source>
        <translation>L’adresse à laquelle le navigateur s’est arrêté</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>Le navigateur n’a pas pu être ouvert. Copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>membre de l’équipe</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Authentifié en tant que %1, %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se réauthentifier</translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Préparation de l’authentification…</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser…</source>
        <translation>Attente de Zendesk dans votre navigateur…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it by hand.</source>
        <translation>Le navigateur n’a pas pu être ouvert. Copiez le lien et ouvrez-le à la main.</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser… %1:%2 left</source>
        <translation>Attente de Zendesk dans votre navigateur… reste %1:%2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled; nothing was stored.</source>
        <translation>L’authentification a été annulée&#x202f;; rien n’a été stocké.</translation>
    </message>
    <message>
        <source>No answer came from the browser. If it shows an error page, compare the identifier and the redirect URLs with those in Zendesk; each must be the same to the letter.</source>
        <translation>Le navigateur n’a envoyé aucune réponse. S’il affiche une page d’erreur, comparez l’identifiant et les URL de redirection avec ceux de Zendesk&#x202f;; ils doivent être identiques à la lettre.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SplitRoleDialog</name>
    <message>
        <source>Split a custom role off</source>
        <translation>Détacher un rôle personnalisé</translation>
    </message>
    <message>
        <source>The people of the role become an identifier of their own, so that they can be priced and licensed apart from the other agents. Candidates, exclusions and rules follow at once, and every later refresh keeps to it.</source>
        <translation>Les personnes du rôle reçoivent un identifiant distinct, pour avoir un prix et une licence à part des autres agents. Les candidats, les exclusions et les règles suivent aussitôt, et chaque actualisation ultérieure s’y tient.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rôle personnalisé</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modèle logiciel</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one. A new one starts with the price of the agents.</source>
        <translation>Choisissez un modèle, ou saisissez le nom d’un nouveau. Un nouveau modèle part du prix des agents.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Split role off</source>
        <translation>Détacher le rôle</translation>
    </message>
    <message>
        <source>The account has no custom agent role that could be split off.</source>
        <translation>Le compte n’a aucun rôle d’agent personnalisé à détacher.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) become %1.</source>
        <translation>
            <numerusform>%n abonnement devient %1.</numerusform>
            <numerusform>%n abonnements deviennent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is needed.</source>
        <translation>Un modèle est nécessaire.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StartPage</name>
    <message>
        <source>Find the seats nobody needs</source>
        <translation>Trouver les licences dont personne n’a besoin</translation>
    </message>
    <message>
        <source>Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes them back when a person approves, and can give every one of them back.</source>
        <translation>Seatkeeper trouve les licences Zendesk qu’une entreprise paie et dont personne n’a besoin, le prouve, les récupère quand une personne l’approuve et peut restituer chacune d’elles.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Essayer d’abord</translation>
    </message>
    <message>
        <source>A complete simulated Zendesk account inside the program: no network, no account, nothing to lose.</source>
        <translation>Un compte Zendesk simulé complet dans le programme&#xa0;: sans réseau, sans compte, sans risque.</translation>
    </message>
    <message>
        <source>Explore a demo account</source>
        <translation>Explorer un compte de démonstration</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Utiliser votre propre compte</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Connecter Zendesk…</translation>
    </message>
    <message>
        <source>Does your account not allow OAuth yet?</source>
        <translation>Votre compte ne permet pas encore OAuth&#x202f;?</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Importer un export des membres de l’équipe…</translation>
    </message>
    <message>
        <source>Seven short steps with an OAuth client of your own. Reading only, until you approve a reclaim.</source>
        <translation>Sept étapes courtes avec votre propre client OAuth. En lecture seule, tant que vous n’approuvez pas de récupération.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop what runs now</source>
        <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Dernière actualisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never refreshed</source>
        <translation>Jamais actualisé</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Rien en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 sur environ %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionRecords</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identifiant d’abonnement</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modèle logiciel</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Exclu par</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>unrecognized</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centre de coûts</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Statut d’emploi</translation>
    </message>
    <message>
        <source>%1, excluded: it is in no sum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionsList</name>
    <message>
        <source>Choose one person</source>
        <translation>Choisissez une seule personne</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Abonnements logiciels</translation>
    </message>
    <message>
        <source>All team members; the filled seat is a paid one.</source>
        <translation>Tous les membres de l’équipe&#x202f;; le siège plein indique une licence payante.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nom, e-mail ou ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>Licences payantes</translation>
    </message>
    <message>
        <source>Idle 60+ days</source>
        <translation>Inactifs depuis 60+ jours</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Jamais connectés</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Agents light payants</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>Costs %1 a year</source>
        <translation>Coûte %1 par an</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Ouvrir dans Zendesk</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Rien n’a encore été téléchargé</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see who holds which seat.</source>
        <translation>Publiez un profil, ou actualisez-le, pour voir qui détient quelle licence.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste du personnel</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::TeamImportDialog</name>
    <message>
        <source>Import a newer list into “%1”</source>
        <translation>Importer une liste plus récente dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Import a team-member export</source>
        <translation>Importer un export des membres de l’équipe</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members, choose Export and import the file here. It needs no OAuth. Only the sign-in is known from it, and no seat can be taken back.</source>
        <translation>Dans le Centre d’administration de Zendesk, ouvrez Utilisateurs &gt; Équipe &gt; Membres de l’équipe, choisissez Exporter et importez le fichier ici. Aucun OAuth n’est nécessaire. Le fichier ne révèle que la connexion, et aucune licence ne peut être récupérée.</translation>
    </message>
    <message>
        <source>What the Support roles stand for</source>
        <translation>Ce que représentent les rôles Support</translation>
    </message>
    <message>
        <source>That many people really are gone</source>
        <translation>Toutes ces personnes sont vraiment parties</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importer la liste</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Adresse du compte</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>Type the address of the account, such as acme.zendesk.com.</source>
        <translation>Saisissez l’adresse du compte, par exemple acme.zendesk.com.</translation>
    </message>
    <message>
        <source>Choose the exported file.</source>
        <translation>Choisissez le fichier exporté.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 lignes lues…</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Aucun rôle</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n membre de l’équipe.</numerusform>
            <numerusform>%n membres de l’équipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n licence payante.</numerusform>
            <numerusform>%n licences payantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.</source>
        <translation>
            <numerusform>Pour %n licence, on ignore si elle est payante tant que vous n’indiquez pas ce que représente le rôle.</numerusform>
            <numerusform>Pour %n licences, on ignore si elles sont payantes tant que vous n’indiquez pas ce que représente le rôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 gone since the last import.</source>
        <translation>%1 ajoutés, %2 modifiés, %3 disparus depuis le dernier import.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</source>
        <translation>
            <numerusform>%n ligne est illisible. Une liste lacunaire ferait croire à des départs&#x202f;; rien n’est donc importé avant sa correction.</numerusform>
            <numerusform>%n lignes sont illisibles. Une liste lacunaire ferait croire à des départs&#x202f;; rien n’est donc importé avant leur correction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The last list had %n person(s). An export that was cut off looks like this.</source>
        <translation>
            <numerusform>La dernière liste comptait %n personne. Un export tronqué ressemble à cela.</numerusform>
            <numerusform>La dernière liste comptait %n personnes. Un export tronqué ressemble à cela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n ligne a une date dans le futur&#x202f;; elle compte comme aujourd’hui.</numerusform>
            <numerusform>%n lignes ont une date dans le futur&#x202f;; elle compte comme aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date in the file is %1: the list is old, and people look more idle than they are.</source>
        <translation>La date la plus récente du fichier est&#xa0;: %1. La liste est ancienne, et les personnes paraissent plus inactives qu’elles ne le sont.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Not known, without a price</source>
        <translation>Inconnu, sans prix</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Aucune licence</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidatePage</name>
    <message>
        <source>Validate the connection</source>
        <translation>Valider la connexion</translation>
    </message>
    <message>
        <source>Each line says what was tried, what is lost without it, and how to mend it.</source>
        <translation>Chaque ligne dit ce qui a été essayé, ce que l’on perd sans elle et comment y remédier.</translation>
    </message>
    <message>
        <source>Next opens when the checks are done.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que les vérifications sont faites.</translation>
    </message>
    <message>
        <source>Next opens when the connection was validated.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès que la connexion est validée.</translation>
    </message>
    <message>
        <source>Next opens when no line is red: %1.</source>
        <translation>«&#x202f;Suivant&#x202f;» s’active dès qu’aucune ligne n’est rouge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only reading calls were sent; nothing was changed in Zendesk.</source>
        <translation>Seuls des appels de lecture ont été envoyés&#x202f;; rien n’a été modifié dans Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se réauthentifier</translation>
    </message>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>S’authentifier pour la récupération…</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation>
            <numerusform>%n limité</numerusform>
            <numerusform>%n limités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was changed</source>
        <translation>Vérifié à %1&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WelcomePage</name>
    <message>
        <source>Connect a Zendesk account</source>
        <translation>Connecter un compte Zendesk</translation>
    </message>
    <message>
        <source>Minimal permissions</source>
        <translation>Permissions minimales</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Ce que vous devez savoir</translation>
    </message>
    <message>
        <source>A Zendesk administrator creates an OAuth client in your account once. The next step shows every value to type there.</source>
        <translation>Un administrateur Zendesk crée une fois un client OAuth dans votre compte. L’étape suivante montre chaque valeur à y saisir.</translation>
    </message>
    <message>
        <source>Everything that is downloaded stays on this computer. Tokens are kept in its keychain and go to your Zendesk account only.</source>
        <translation>Tout ce qui est téléchargé reste sur cet ordinateur. Les jetons sont conservés dans son trousseau et ne vont qu’à votre compte Zendesk.</translation>
    </message>
    <message>
        <source>Connecting and validating change nothing in Zendesk. A seat is taken back only after a person approved it.</source>
        <translation>Connecter et valider ne modifient rien dans Zendesk. Une licence n’est récupérée qu’après l’approbation d’une personne.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Rien n’a encore été envoyé à Zendesk.</translation>
    </message>
    <message>
        <source>Seven short steps. You can leave at any of them and go on later; nothing is lost.</source>
        <translation>Sept étapes courtes. Vous pouvez quitter à chacune et poursuivre plus tard&#x202f;; rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Move anything here: nothing changes until you save it as the rule.</source>
        <translation>Changez ce que vous voulez ici&#xa0;: rien n’est modifié tant que vous ne l’enregistrez pas comme règle.</translation>
    </message>
    <message>
        <source>Reset to the rule</source>
        <translation>Revenir à la règle</translation>
    </message>
    <message>
        <source>Save as rule…</source>
        <translation>Enregistrer comme règle…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. After the first refresh of a published profile the seats stand here.</source>
        <translation>Rien n’a encore été téléchargé. Après la première actualisation d’un profil publié, les licences s’affichent ici.</translation>
    </message>
    <message>
        <source>Nothing was turned: this is the rule as it is saved.</source>
        <translation>Aucun réglage n’a changé&#xa0;: c’est la règle telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Cette règle est désactivée&#xa0;: elle ne propose personne actuellement.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose; saving switches it on.</source>
        <translation>Les chiffres montrent ce qu’elle proposerait&#x202f;; l’enregistrer l’active.</translation>
    </message>
    <message numerus="yes">
        <source>Idle %n day(s)</source>
        <translation>
            <numerusform>Inactif %n jour</numerusform>
            <numerusform>Inactif %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule “%1” is made.</source>
        <translation>Une nouvelle règle «&#x202f;%1&#x202f;» est créée.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) enter: they become candidates.</source>
        <translation>
            <numerusform>%n licence entre&#xa0;: elle devient candidate.</numerusform>
            <numerusform>%n licences entrent&#xa0;: elles deviennent candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) leave: those that nobody approved yet are closed as skipped.</source>
        <translation>
            <numerusform>%n licence sort&#xa0;: si personne ne l’a encore approuvée, elle est close comme ignorée.</numerusform>
            <numerusform>%n licences sortent&#xa0;: celles que personne n’a encore approuvées sont closes comme ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as rule</source>
        <translation>Enregistrer comme règle</translation>
    </message>
    <message>
        <source>Save as rule “%1”</source>
        <translation>Enregistrer comme règle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>Rien ne change dans Zendesk&#xa0;: une règle propose, une personne décide.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>La règle «&#x202f;%1&#x202f;» est enregistrée.</translation>
    </message>
    <message>
        <source>The saved data were looked at again; the candidates are up to date.</source>
        <translation>Les données enregistrées ont été réexaminées&#x202f;; les candidats sont à jour.</translation>
    </message>
    <message numerus="yes">
        <source>Candidates at %n day(s)</source>
        <translation>
            <numerusform>Candidats à %n jour</numerusform>
            <numerusform>Candidats à %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who enters at %n day(s)</source>
        <translation>
            <numerusform>Qui entre à %n jour</numerusform>
            <numerusform>Qui entre à %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who leaves at %n day(s)</source>
        <translation>
            <numerusform>Qui sort à %n jour</numerusform>
            <numerusform>Qui sort à %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Potential savings a year</source>
        <translation>Économies potentielles par an</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Jours d’inactivité</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>Non inactives</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sortantes</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactives</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisées</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Seats by idle days</source>
        <translation>Licences par jours d’inactivité</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Seuil en jours</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Signaux pris en compte</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Également</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Proposer les licences jamais utilisées</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Délai de grâce des nouveaux comptes</translation>
    </message>
    <message>
        <source>known after the first refresh</source>
        <translation>connu après la première actualisation</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>autant qu’actuellement</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now (%1)</source>
        <translation>
            <numerusform>%n de plus qu’actuellement (%1)</numerusform>
            <numerusform>%n de plus qu’actuellement (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now (%1)</source>
        <translation>
            <numerusform>%n de moins qu’actuellement (%1)</numerusform>
            <numerusform>%n de moins qu’actuellement (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>by the saved rules: %1</source>
        <translation>selon les règles enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>aucun prix</translation>
    </message>
    <message>
        <source>as much as now</source>
        <translation>autant qu’actuellement</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>%1 de plus qu’actuellement</translation>
    </message>
    <message>
        <source>%1 less than now</source>
        <translation>%1 de moins qu’actuellement</translation>
    </message>
    <message>
        <source>nobody leaves</source>
        <translation>aucune sortie</translation>
    </message>
    <message>
        <source>idle for %1 or less</source>
        <translation>%1 d’inactivité ou moins</translation>
    </message>
    <message>
        <source>nobody enters</source>
        <translation>aucune entrée</translation>
    </message>
    <message>
        <source>below %1: %2 proved, %3 by sign-in alone</source>
        <translation>sous %1&#xa0;: %2 prouvées, %3 par la seule connexion</translation>
    </message>
    <message>
        <source>idle for fewer than %1</source>
        <translation>moins de %1 d’inactivité</translation>
    </message>
    <message>
        <source>grace is %1, not %2</source>
        <translation>délai de grâce&#xa0;: %1 au lieu de %2</translation>
    </message>
    <message>
        <source>who are not proposed now</source>
        <translation>non proposées actuellement</translation>
    </message>
    <message numerus="yes">
        <source>Idle days of %n paid seat(s)</source>
        <translation>
            <numerusform>Jours d’inactivité de %n licence payante</numerusform>
            <numerusform>Jours d’inactivité de %n licences payantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Sortantes</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisées</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
    </message>
    <message numerus="yes">
        <source>known of %n seat(s)</source>
        <translation>
            <numerusform>connu pour %n licence</numerusform>
            <numerusform>connu pour %n licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n licence</numerusform>
            <numerusform>%n licences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded seat(s) are left out.</source>
        <translation>
            <numerusform>%n licence exclue est laissée de côté.</numerusform>
            <numerusform>%n licences exclues sont laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message>
        <source>Integration Profiles</source>
        <translation>Profils d’intégration</translation>
    </message>
    <message>
        <source>Connect accounts, validate and publish them, and look at everything that belongs to one.</source>
        <translation>Connectez des comptes, validez-les et publiez-les, et consultez tout ce qui s’y rattache.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Who holds which seat and how active each person really is. Click a person to see the evidence.</source>
        <translation>Qui détient quelle licence et à quel point chacun est vraiment actif. Cliquez sur une personne pour voir les preuves.</translation>
    </message>
    <message>
        <source>Reclamation</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.</source>
        <translation>Décidez avec Approuver, Conserver, Reporter, Exclure ou Ignorer. «&#x202f;Récupérer les approuvés…&#x202f;» montre d’abord le plan.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>A rule proposes seats: threshold, grace, signals that count, proposed action.</source>
        <translation>Une règle propose des licences&#xa0;: seuil, délai de grâce, signaux pris en compte, action proposée.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Every run with its outcome for each person. Undo gives seats back.</source>
        <translation>Chaque exécution avec son résultat pour chaque personne. «&#x202f;Restituer&#x202f;» rend les licences.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What runs by itself and what came of it.</source>
        <translation>Ce qui s’exécute de soi-même et ce qu’il en est résulté.</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Who did what and when. Verify walks the whole chain.</source>
        <translation>Qui a fait quoi et quand. «&#x202f;Vérifier&#x202f;» parcourt toute la chaîne.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Guard limits, protected people and blackout dates.</source>
        <translation>Limites des garde-fous, personnes protégées et jours de gel.</translation>
    </message>
    <message>
        <source>&amp;Connect Zendesk…</source>
        <translation>&amp;Connecter Zendesk…</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>&amp;Annuler la dernière décision</translation>
    </message>
    <message>
        <source>&amp;Leave the demo account</source>
        <translation>Quitter &amp;le compte de démonstration</translation>
    </message>
    <message>
        <source>Explore a &amp;demo account</source>
        <translation>Explorer un compte de &amp;démonstration</translation>
    </message>
    <message>
        <source>Settling open runs</source>
        <translation>Clarification des exécutions ouvertes</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo account could not start</source>
        <translation>Le compte de démonstration n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Closing stops it after the current person. What is done stays done and is recorded.</source>
        <translation>Fermer l’arrête après la personne en cours. Ce qui est fait reste fait et est enregistré.</translation>
    </message>
    <message>
        <source>The next start settles anything that is left open by reading the account.</source>
        <translation>Le prochain démarrage clarifie tout ce qui reste ouvert en lisant le compte.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Fuites de licences</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake, why, and what mends it. Import a roster to find people who left.</source>
        <translation>Les licences payantes par erreur, pourquoi, et comment y remédier. Importez une liste du personnel pour trouver les personnes parties.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What another threshold, grace or other signals would give, on the saved data.</source>
        <translation>Ce que donneraient un autre seuil, un autre délai de grâce ou d’autres signaux, sur les données enregistrées.</translation>
    </message>
</context>
</TS>
