<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>seatkeeper::EvidenceText</name>
    <message numerus="yes">
        <source>Never used, assigned %n day(s) ago; rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Nunca usada, asignada hace %n día; la regla «%1» propone licencias a partir de %2 días.</numerusform>
            <numerusform>Nunca usada, asignada hace %n días; la regla «%1» propone licencias a partir de %2 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s); rule “%1” proposes seats from %2 days on.</source>
        <translation>
            <numerusform>Inactiva desde hace %n día; la regla «%1» propone licencias a partir de %2 días.</numerusform>
            <numerusform>Inactiva desde hace %n días; la regla «%1» propone licencias a partir de %2 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never used so far, assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Nunca usada hasta ahora, asignada hace %n día; la regla «%1» espera %2 días, hasta el %3.</numerusform>
            <numerusform>Nunca usada hasta ahora, asignada hace %n días; la regla «%1» espera %2 días, hasta el %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n day(s) ago; rule “%1” waits for %2 days, until %3.</source>
        <translation>
            <numerusform>Asignada hace %n día; la regla «%1» espera %2 días, hasta el %3.</numerusform>
            <numerusform>Asignada hace %n días; la regla «%1» espera %2 días, hasta el %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: today; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>%1: hoy; la regla «%2» propone licencias a partir de %3 días, y esta no antes del %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) ago; rule “%2” proposes seats from %3 days on, this one not before %4.</source>
        <translation>
            <numerusform>%1: hace %n día; la regla «%2» propone licencias a partir de %3 días, y esta no antes del %4.</numerusform>
            <numerusform>%1: hace %n días; la regla «%2» propone licencias a partir de %3 días, y esta no antes del %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1” is switched off.</source>
        <translation>La regla «%1» está desactivada.</translation>
    </message>
    <message>
        <source>Rule “%1” is for other software models.</source>
        <translation>La regla «%1» es para otros modelos de software.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” does not hit.</source>
        <translation>La condición de la regla «%1» no se cumple.</translation>
    </message>
    <message>
        <source>The condition of rule “%1” cannot be read, so it hits nobody; edit the rule.</source>
        <translation>La condición de la regla «%1» no se entiende, así que no se cumple para nadie; edite la regla.</translation>
    </message>
    <message>
        <source>Never used, and rule “%1” leaves such seats out.</source>
        <translation>Nunca usada, y la regla «%1» deja fuera esas licencias.</translation>
    </message>
    <message>
        <source>Rule “%1” protects this person.</source>
        <translation>La regla «%1» protege a esta persona.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Ninguna regla examina esta licencia.</translation>
    </message>
    <message>
        <source>The exclusion “%1” keeps this person out of counts, money and reclaim.</source>
        <translation>La exclusión «%1» deja a esta persona fuera de los recuentos, los costos y la recuperación.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>No es una licencia de pago, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown, and nobody is proposed on a guess.</source>
        <translation>Se desconoce si esta licencia es de pago, y no se propone a nadie por suposición.</translation>
    </message>
    <message numerus="yes">
        <source>The account is %n day(s) old; rule “%1” leaves accounts alone for %2 days, until %3.</source>
        <translation>
            <numerusform>La cuenta tiene %n día; la regla «%1» no toca las cuentas durante %2 días, hasta el %3.</numerusform>
            <numerusform>La cuenta tiene %n días; la regla «%1» no toca las cuentas durante %2 días, hasta el %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again before %1.</source>
        <translation>Conservada o devuelta hace poco; no se vuelve a proponer antes del %1.</translation>
    </message>
    <message>
        <source>Could not be read: %1. Without that nobody may conclude that this seat is idle; refresh again.</source>
        <translation>No se pudo leer: %1. Sin eso no cabe concluir que esta licencia esté inactiva; actualice de nuevo.</translation>
    </message>
    <message>
        <source>Not read for this person: %1. Without that nobody may conclude that this seat is idle; the next refresh reads it.</source>
        <translation>Sin leer para esta persona: %1. Sin eso no cabe concluir que esta licencia esté inactiva; la próxima actualización lo lee.</translation>
    </message>
    <message>
        <source>There is no date to measure from: neither activity nor assignment.</source>
        <translation>No hay ninguna fecha desde la que medir: ni actividad ni asignación.</translation>
    </message>
    <message>
        <source>%1: the date lies in the future and counts as today; a clock is wrong.</source>
        <translation>%1: la fecha está en el futuro y cuenta como hoy; algún reloj está mal.</translation>
    </message>
    <message>
        <source>%1: not offered by plan or role.</source>
        <translation>%1: no disponible con este plan o rol.</translation>
    </message>
    <message>
        <source>%1: could not be read.</source>
        <translation>%1: no se pudo leer.</translation>
    </message>
    <message>
        <source>%1: not read for this person.</source>
        <translation>%1: sin leer para esta persona.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n day(s) ago, but no other signal confirms it: an API token seems to keep the sign-in fresh.</source>
        <translation>
            <numerusform>Inició sesión hace %n día, pero ninguna otra señal lo confirma: parece que un token de API mantiene reciente el inicio de sesión.</numerusform>
            <numerusform>Inició sesión hace %n días, pero ninguna otra señal lo confirma: parece que un token de API mantiene reciente el inicio de sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sign-in shows activity, and not every signal that could confirm it was read; an API token looks the same.</source>
        <translation>Solo el inicio de sesión muestra actividad, y no se leyeron todas las señales que podrían confirmarla; un token de API se ve igual.</translation>
    </message>
    <message numerus="yes">
        <source>The last sign-in is %n day(s) old, yet a session is in use: whoever never signs out does not sign in again.</source>
        <translation>
            <numerusform>El último inicio de sesión fue hace %n día, pero hay una sesión en uso: quien nunca cierra la sesión no vuelve a iniciarla.</numerusform>
            <numerusform>El último inicio de sesión fue hace %n días, pero hay una sesión en uso: quien nunca cierra la sesión no vuelve a iniciarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sign-in is known, yet a session is in use.</source>
        <translation>No se conoce ningún inicio de sesión, pero hay una sesión en uso.</translation>
    </message>
    <message numerus="yes">
        <source>Only tickets assigned to this person show activity, the newest %n day(s) ago; triggers and automations touch tickets too.</source>
        <translation>
            <numerusform>Solo muestran actividad los tickets asignados a esta persona, el más reciente de hace %n día; los disparadores y las automatizaciones también modifican tickets.</numerusform>
            <numerusform>Solo muestran actividad los tickets asignados a esta persona, el más reciente de hace %n días; los disparadores y las automatizaciones también modifican tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the audit log shows a sign-in, %n day(s) ago; the account&apos;s own date is older.</source>
        <translation>
            <numerusform>Solo el registro de auditoría muestra un inicio de sesión, de hace %n día; la fecha de la propia cuenta es anterior.</numerusform>
            <numerusform>Solo el registro de auditoría muestra un inicio de sesión, de hace %n días; la fecha de la propia cuenta es anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came back after %n day(s) without any activity, as after a leave.</source>
        <translation>
            <numerusform>Volvió tras %n día sin ninguna actividad, como después de una ausencia.</numerusform>
            <numerusform>Volvió tras %n días sin ninguna actividad, como después de una ausencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address looks like a shared mailbox: the signals may stem from several people.</source>
        <translation>La dirección parece un buzón compartido: las señales pueden proceder de varias personas.</translation>
    </message>
    <message>
        <source>Shared from another account, where alone it can be changed.</source>
        <translation>Compartido desde otra cuenta; solo allí se puede modificar.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>not offered by plan or role</source>
        <translation>no disponible con este plan o rol</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>product and the role held in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paid, because the role %1 takes a seat.</source>
        <translation>De pago, porque el rol %1 ocupa una licencia.</translation>
    </message>
    <message>
        <source>Paid although suspended: a suspension frees no seat.</source>
        <translation>De pago aunque esté suspendida: suspender no libera ninguna licencia.</translation>
    </message>
    <message>
        <source>Counted as paid, because the role type is not known.</source>
        <translation>Cuenta como de pago, porque se desconoce el tipo de rol.</translation>
    </message>
    <message>
        <source>Paid, because of a product role: %1.</source>
        <translation>De pago, por un rol de producto: %1.</translation>
    </message>
    <message>
        <source>Free: the role %1 takes no seat without a paid product role.</source>
        <translation>Gratuita: el rol %1 no ocupa ninguna licencia si no hay un rol de producto de pago.</translation>
    </message>
    <message>
        <source>Free: end users take no seat.</source>
        <translation>Gratuita: los usuarios finales no ocupan ninguna licencia.</translation>
    </message>
    <message>
        <source>Unknown, because the product roles could not be read: one of them may make this seat paid.</source>
        <translation>Se desconoce, porque no se pudieron leer los roles de producto: alguno podría hacer que esta licencia sea de pago.</translation>
    </message>
    <message>
        <source>Unknown: nobody has documented whether %1 takes a seat.</source>
        <translation>Se desconoce: no está documentado si %1 ocupa una licencia.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ExclusionText</name>
    <message>
        <source>Active</source>
        <extracomment>Status of an exclusion rule</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Termina hoy</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s)</source>
        <translation>
            <numerusform>Termina en %n día</numerusform>
            <numerusform>Termina en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>Hace falta un patrón.</translation>
    </message>
    <message>
        <source>This pattern matches everybody: nothing would be left to count.</source>
        <translation>Este patrón coincide con todas las personas: no quedaría nada que contar.</translation>
    </message>
    <message>
        <source>This pattern matches every identifier: nothing would be left to count.</source>
        <translation>Este patrón coincide con todos los identificadores: no quedaría nada que contar.</translation>
    </message>
    <message>
        <source>No e-mail address and no id can match this pattern.</source>
        <translation>Ningún correo electrónico ni ID puede coincidir con este patrón.</translation>
    </message>
    <message>
        <source>No identifier of this profile type can match this pattern.</source>
        <translation>Ningún identificador de este tipo de perfil puede coincidir con este patrón.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 ¿Quiso decir %2?</translation>
    </message>
</context>
<context>
    <name>seatkeeper::ImportText</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Export it again and choose the new file.</source>
        <translation>Expórtelo de nuevo y elija el archivo nuevo.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>El archivo no contiene texto.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, not a CSV file.</source>
        <translation>Es una hoja de cálculo, no un archivo CSV.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and choose that file.</source>
        <translation>Guárdela como CSV (UTF-8) y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file has too many columns.</source>
        <translation>El archivo tiene demasiadas columnas.</translation>
    </message>
    <message>
        <source>Choose the right separator, or export fewer columns.</source>
        <translation>Elija el separador correcto o exporte menos columnas.</translation>
    </message>
    <message>
        <source>This computer does not know the encoding %1.</source>
        <translation>Este equipo no conoce la codificación %1.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and choose it again.</source>
        <translation>Guarde el archivo como UTF-8 y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>No column holds the e-mail address.</source>
        <translation>Ninguna columna contiene el correo electrónico.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Indique qué columna es.</translation>
    </message>
    <message>
        <source>Not a single person of the file could be taken.</source>
        <translation>No se pudo incorporar a ninguna persona del archivo.</translation>
    </message>
    <message>
        <source>Look at the separator, the encoding and the columns.</source>
        <translation>Revise el separador, la codificación y las columnas.</translation>
    </message>
    <message>
        <source>This is not Zendesk&apos;s export of team members; these columns are missing: %1.</source>
        <translation>No es la exportación de integrantes del equipo de Zendesk; faltan estas columnas: %1.</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members and export the list.</source>
        <translation>En el Centro de administración de Zendesk, abra Personas &gt; Integrantes del equipo y exporte la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, the first in line %1.</source>
        <translation>
            <numerusform>No se puede leer %n fila, en la línea %1.</numerusform>
            <numerusform>No se pueden leer %n filas, la primera en la línea %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list with holes would make people look gone; mend the rows or export the list again.</source>
        <translation>En una lista con huecos, algunas personas parecerían haberse ido; corrija las filas o exporte la lista de nuevo.</translation>
    </message>
    <message>
        <source>Mend the row and try again.</source>
        <translation>Corrija la fila e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may be.</source>
        <translation>Hay una comilla donde no puede haberla.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abre una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>The row has more cells than the file has columns.</source>
        <translation>La fila tiene más celdas que columnas el archivo.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KB.</source>
        <translation>Una celda supera los 64 KB.</translation>
    </message>
    <message>
        <source>There are characters that the chosen encoding does not know.</source>
        <translation>Hay caracteres que la codificación elegida no conoce.</translation>
    </message>
    <message>
        <source>There is no e-mail address.</source>
        <translation>Falta el correo electrónico.</translation>
    </message>
    <message>
        <source>The text in the column of e-mail addresses is no address.</source>
        <translation>El texto de la columna de correos electrónicos no es una dirección.</translation>
    </message>
    <message>
        <source>The same e-mail address stands in line %1 already.</source>
        <translation>El mismo correo electrónico ya está en la línea %1.</translation>
    </message>
    <message>
        <source>There is no ID of a person.</source>
        <translation>Falta el ID de una persona.</translation>
    </message>
    <message>
        <source>The same ID stands in line %1 already.</source>
        <translation>El mismo ID ya está en la línea %1.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is no date that can be read without doubt.</source>
        <translation>«%1», en «%2», no es una fecha que se pueda leer sin lugar a dudas.</translation>
    </message>
    <message>
        <source>“%1” below “%2” is neither true nor false.</source>
        <translation>«%1», en «%2», no es ni verdadero ni falso.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::LeakText</name>
    <message>
        <source>Suspended but paid</source>
        <translation>Suspendido pero de pago</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Paid light agent</source>
        <translation>Agente light de pago</translation>
    </message>
    <message>
        <source>Copy of the light-agent role</source>
        <translation>Copia del rol de agente light</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca inició sesión</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Segunda cuenta</translation>
    </message>
    <message>
        <source>The account is suspended, but its seat is still paid.</source>
        <translation>La cuenta está suspendida, pero su licencia sigue siendo de pago.</translation>
    </message>
    <message>
        <source>The roster says that this person has left.</source>
        <translation>Según la lista de personal, esta persona ha dejado la empresa.</translation>
    </message>
    <message>
        <source>The roster says that this person has left (%1).</source>
        <translation>Según la lista de personal, esta persona ha dejado la empresa (%1).</translation>
    </message>
    <message>
        <source>A product role makes this contributor paid.</source>
        <translation>Un rol de producto hace que este colaborador sea de pago.</translation>
    </message>
    <message>
        <source>A product role makes this light agent paid.</source>
        <translation>Un rol de producto hace que este agente light sea de pago.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this contributor paid.</source>
        <translation>El rol de producto «%1» hace que este colaborador sea de pago.</translation>
    </message>
    <message>
        <source>The product role “%1” makes this light agent paid.</source>
        <translation>El rol de producto «%1» hace que este agente light sea de pago.</translation>
    </message>
    <message>
        <source>The role “%1” allows no more than a light agent has, but as a copy it is paid.</source>
        <translation>El rol «%1» no permite más de lo que puede un agente light, pero por ser una copia es de pago.</translation>
    </message>
    <message>
        <source>The same person already has a paid seat as %1.</source>
        <translation>La misma persona ya tiene una licencia de pago como %1.</translation>
    </message>
    <message numerus="yes">
        <source>Never signed in since it was assigned on %1; %n day(s) of grace are over.</source>
        <translation>
            <numerusform>Nunca inició sesión desde la asignación, el %1; ya pasó el período de gracia de %n día.</numerusform>
            <numerusform>Nunca inició sesión desde la asignación, el %1; ya pasó el período de gracia de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the person an end user; suspending alone frees no seat.</source>
        <translation>Convierta a la persona en usuario final; suspender por sí solo no libera ninguna licencia.</translation>
    </message>
    <message>
        <source>Make the person an end user and suspend the account.</source>
        <translation>Convierta a la persona en usuario final y suspenda la cuenta.</translation>
    </message>
    <message>
        <source>Take the product role away in Zendesk&apos;s Admin Center, then the person costs nothing; or make the person an end user.</source>
        <translation>Quite el rol de producto en el Centro de administración de Zendesk; entonces la persona no cuesta nada. O bien convierta a la persona en usuario final.</translation>
    </message>
    <message>
        <source>Give the account&apos;s own light-agent role instead; it allows the same and costs nothing.</source>
        <translation>Asigne en su lugar el rol de agente light propio de la cuenta; permite lo mismo y no cuesta nada.</translation>
    </message>
    <message>
        <source>Ask whether the account is needed; if not, take the seat back.</source>
        <translation>Pregunte si la cuenta hace falta; si no, recupere la licencia.</translation>
    </message>
    <message>
        <source>Ask which account the person uses, and make the other one an end user in Zendesk.</source>
        <translation>Pregunte qué cuenta usa la persona y convierta la otra en usuario final en Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::PlanText</name>
    <message>
        <source>Not signed in as this person</source>
        <translation>No es la persona que inició sesión</translation>
    </message>
    <message>
        <source>Not the account owner</source>
        <translation>No es el dueño de la cuenta</translation>
    </message>
    <message>
        <source>An administrator remains</source>
        <translation>Queda un administrador</translation>
    </message>
    <message>
        <source>Not a shared agent</source>
        <translation>No es un agente compartido</translation>
    </message>
    <message>
        <source>Not the owner of the OAuth client</source>
        <translation>No es el dueño del cliente OAuth</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>No está protegida</translation>
    </message>
    <message>
        <source>On no exclusion rule</source>
        <translation>Ninguna regla de exclusión se aplica</translation>
    </message>
    <message>
        <source>Every group keeps somebody</source>
        <translation>Cada grupo conserva a alguien</translation>
    </message>
    <message>
        <source>No role or group loses too many at once</source>
        <translation>Ningún rol ni grupo pierde a demasiados a la vez</translation>
    </message>
    <message>
        <source>Within the number of people for one run</source>
        <translation>Dentro del límite de personas por ejecución</translation>
    </message>
    <message>
        <source>Not a blackout date</source>
        <translation>No es un día de bloqueo</translation>
    </message>
    <message>
        <source>No open tickets</source>
        <translation>Sin tickets abiertos</translation>
    </message>
    <message>
        <source>Reclaim is switched on in the profile</source>
        <translation>La recuperación está activada en el perfil</translation>
    </message>
    <message>
        <source>Somebody is signed in for reclaim</source>
        <translation>Alguien inició sesión para la recuperación</translation>
    </message>
    <message>
        <source>The download is recent</source>
        <translation>La descarga es reciente</translation>
    </message>
    <message>
        <source>The account has a light agent role</source>
        <translation>La cuenta tiene un rol de agente light</translation>
    </message>
    <message>
        <source>This person is signed in to Seatkeeper; nobody takes the own seat.</source>
        <translation>Esta persona tiene la sesión iniciada en Seatkeeper; nadie recupera su propia licencia.</translation>
    </message>
    <message>
        <source>This is the account owner; ownership must be transferred in Zendesk first.</source>
        <translation>Es el dueño de la cuenta; primero hay que transferir la propiedad en Zendesk.</translation>
    </message>
    <message>
        <source>The account owner is not named yet, so no administrator can be reclaimed. Name the owner in the profile.</source>
        <translation>Aún no se indicó el dueño de la cuenta, así que no se puede recuperar la licencia de ningún administrador. Indique el dueño en el perfil.</translation>
    </message>
    <message>
        <source>No administrator would remain.</source>
        <translation>No quedaría ningún administrador.</translation>
    </message>
    <message>
        <source>A shared agent cannot be changed.</source>
        <translation>Un agente compartido no se puede modificar.</translation>
    </message>
    <message>
        <source>This person owns the OAuth client; the sign-in would break.</source>
        <translation>Esta persona es dueña del cliente OAuth; el inicio de sesión dejaría de funcionar.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Esta persona está protegida.</translation>
    </message>
    <message>
        <source>Exclusion rule “%1”: %2</source>
        <translation>Regla de exclusión «%1»: %2</translation>
    </message>
    <message>
        <source>%1 of %2 people in “%3” at once; more than %4 need the number typed back.</source>
        <translation>%1 de %2 personas en «%3» a la vez; con más de %4 hay que escribir el número.</translation>
    </message>
    <message>
        <source>%1 people in one run; more than %2 need the number typed back.</source>
        <translation>%1 personas en una ejecución; con más de %2 hay que escribir el número.</translation>
    </message>
    <message>
        <source>Today is a blackout date.</source>
        <translation>Hoy es un día de bloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s)</source>
        <translation>
            <numerusform>%n ticket abierto</numerusform>
            <numerusform>%n tickets abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reclaim is switched off in the profile.</source>
        <translation>La recuperación está desactivada en el perfil.</translation>
    </message>
    <message>
        <source>Nobody is signed in for reclaim yet.</source>
        <translation>Nadie ha iniciado sesión para la recuperación.</translation>
    </message>
    <message numerus="yes">
        <source>The download is %n hour(s) old; each person is read again before the change.</source>
        <translation>
            <numerusform>La descarga tiene %n hora; cada persona se vuelve a leer antes del cambio.</numerusform>
            <numerusform>La descarga tiene %n horas; cada persona se vuelve a leer antes del cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has no light agent role.</source>
        <translation>La cuenta no tiene rol de agente light.</translation>
    </message>
    <message>
        <source>There is no call that leads there: %1</source>
        <translation>Ninguna llamada lleva ahí: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) become unassigned.</source>
        <translation>
            <numerusform>%n ticket abierto queda sin asignar.</numerusform>
            <numerusform>%n tickets abiertos quedan sin asignar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets become unassigned.</source>
        <translation>Los tickets abiertos quedan sin asignar.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) move to whoever makes the change.</source>
        <translation>
            <numerusform>%n ticket abierto pasa a quien hace el cambio.</numerusform>
            <numerusform>%n tickets abiertos pasan a quien hace el cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tickets move to whoever makes the change.</source>
        <translation>Los tickets abiertos pasan a quien hace el cambio.</translation>
    </message>
    <message>
        <source>Personal views and macros are deleted for good.</source>
        <translation>Las vistas y macros personales se borran definitivamente.</translation>
    </message>
    <message>
        <source>Group memberships are lost; an undo puts them back.</source>
        <translation>Se pierden las pertenencias a grupos; deshacer las restablece.</translation>
    </message>
    <message>
        <source>Roles in Chat, Explore, Guide and Talk may be lost; an undo cannot put them back.</source>
        <translation>Pueden perderse los roles en Chat, Explore, Guide y Talk; deshacer no puede restablecerlos.</translation>
    </message>
    <message>
        <source>An undo needs a free seat.</source>
        <translation>Para deshacer hace falta una licencia libre.</translation>
    </message>
    <message>
        <source>Suspending alone frees no seat.</source>
        <translation>Suspender por sí solo no libera ninguna licencia.</translation>
    </message>
    <message>
        <source>changes the role</source>
        <translation>cambia el rol</translation>
    </message>
    <message>
        <source>suspends the user</source>
        <translation>suspende al usuario</translation>
    </message>
    <message>
        <source>gives the role back</source>
        <translation>devuelve el rol</translation>
    </message>
    <message>
        <source>lifts the suspension</source>
        <translation>levanta la suspensión</translation>
    </message>
    <message>
        <source>gives a group back</source>
        <translation>devuelve un grupo</translation>
    </message>
    <message>
        <source>sets the default group</source>
        <translation>establece el grupo predeterminado</translation>
    </message>
    <message>
        <source>restores alias and signature</source>
        <translation>restablece el alias y la firma</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspendido</translation>
    </message>
    <message>
        <source>Read back: the paid seat is free.</source>
        <translation>Releído: la licencia de pago está libre.</translation>
    </message>
    <message>
        <source>Read back: everything recorded is as it was.</source>
        <translation>Releído: todo está como se registró.</translation>
    </message>
    <message>
        <source>Given back; some fields could not be restored.</source>
        <translation>Devuelta; algunos campos no se pudieron restablecer.</translation>
    </message>
    <message>
        <source>Active since the proposal; nothing was sent.</source>
        <translation>Activa desde la propuesta; no se envió nada.</translation>
    </message>
    <message>
        <source>No longer in the account; nothing was sent.</source>
        <translation>Ya no está en la cuenta; no se envió nada.</translation>
    </message>
    <message>
        <source>The run was stopped before this person; nothing was sent.</source>
        <translation>La ejecución se detuvo antes de esta persona; no se envió nada.</translation>
    </message>
    <message>
        <source>Read back: the seat is still paid.</source>
        <translation>Releído: la licencia sigue siendo de pago.</translation>
    </message>
    <message>
        <source>The answer never came and the account could not be read.</source>
        <translation>La respuesta no llegó y la cuenta no se pudo leer.</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” would keep %n person(s) who can work in it.</source>
        <translation>
            <numerusform>El grupo «%1» conservaría a %n persona que puede trabajar en él.</numerusform>
            <numerusform>El grupo «%1» conservaría a %n personas que pueden trabajar en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a light agent this person would stay paid because of “%1”.</source>
        <translation>Como agente light, esta persona seguiría siendo de pago por «%1».</translation>
    </message>
    <message>
        <source>Whether a role in Chat, Explore, Guide or Talk would keep the seat paid cannot be read; the seat counts as freed only once it can.</source>
        <translation>No se puede leer si un rol en Chat, Explore, Guide o Talk mantendría la licencia de pago; la licencia solo cuenta como liberada cuando se pueda.</translation>
    </message>
    <message>
        <source>There is nothing to change any more.</source>
        <translation>Ya no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>The number of people, %1, must be typed back.</source>
        <translation>Hay que escribir el número de personas: %1.</translation>
    </message>
    <message>
        <source>Nobody in the plan may be changed.</source>
        <translation>No se permite cambiar a nadie del plan.</translation>
    </message>
    <message>
        <source>Who owns the OAuth client cannot be read, so nothing protects that person. Name the owner in the profile.</source>
        <translation>No se puede leer quién es el dueño del cliente OAuth, así que nada protege a esa persona. Indique el dueño en el perfil.</translation>
    </message>
    <message>
        <source>Groups cannot be read, so nothing tells whether one of them would be left without people.</source>
        <translation>No se pueden leer los grupos, así que no se sabe si alguno se quedaría sin personas.</translation>
    </message>
    <message>
        <source>Leaves these groups: %1. An undo puts them back.</source>
        <translation>Deja estos grupos: %1. Deshacer los restablece.</translation>
    </message>
    <message>
        <source>The calls were accepted, but the role is not back.</source>
        <translation>Las llamadas se aceptaron, pero el rol no se ha restablecido.</translation>
    </message>
    <message>
        <source>The paid seat was gone already; nothing was sent.</source>
        <translation>La licencia de pago ya no estaba; no se envió nada.</translation>
    </message>
    <message>
        <source>Changed by another hand since the plan; nothing was sent.</source>
        <translation>Cambiado por otra vía desde el plan; no se envió nada.</translation>
    </message>
    <message>
        <source>The decision was taken back meanwhile; nothing was sent.</source>
        <translation>La decisión se deshizo entretanto; no se envió nada.</translation>
    </message>
    <message>
        <source>Kept out by an exclusion rule; nothing was sent.</source>
        <translation>Una regla de exclusión deja fuera a esta persona; no se envió nada.</translation>
    </message>
    <message>
        <source>Read back: the change was not made.</source>
        <translation>Releído: el cambio no se hizo.</translation>
    </message>
    <message>
        <source>The product roles could not be read, so nobody can tell whether the seat is free.</source>
        <translation>No se pudieron leer los roles de producto, así que no se sabe si la licencia está libre.</translation>
    </message>
    <message>
        <source>Suspended; that frees no seat.</source>
        <translation>Suspendido; eso no libera ninguna licencia.</translation>
    </message>
    <message>
        <source>The seat is free, but the suspension did not succeed.</source>
        <translation>La licencia está libre, pero no se pudo suspender al usuario.</translation>
    </message>
    <message>
        <source>Read back: neither as it was nor as planned.</source>
        <translation>Releído: ni como estaba ni como se planificó.</translation>
    </message>
    <message>
        <source>A guard refused, nothing was sent: %1</source>
        <translation>Una salvaguarda lo rechazó, no se envió nada: %1</translation>
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
        <translation>Bien</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Not reliable</source>
        <translation>No fiable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>The numbers can be relied on.</source>
        <translation>Las cifras son fiables.</translation>
    </message>
    <message>
        <source>%1 No candidates are made until it is mended.</source>
        <translation>%1 No se crean candidatos hasta que se corrija.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n other warning(s).</source>
        <translation>
            <numerusform>%1 Y %n advertencia más.</numerusform>
            <numerusform>%1 Y %n advertencias más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last complete download</source>
        <translation>Última descarga completa</translation>
    </message>
    <message>
        <source>Download held back</source>
        <translation>Descarga retenida</translation>
    </message>
    <message>
        <source>The newest download has %1 people instead of %2 and waits for a decision.</source>
        <translation>La descarga más reciente tiene %1 personas en lugar de %2 y espera una decisión.</translation>
    </message>
    <message>
        <source>The lists show the account as it was before; people may be missing or gone.</source>
        <translation>Las listas muestran la cuenta como estaba antes; puede que falten personas o que algunas ya no estén.</translation>
    </message>
    <message>
        <source>Compare with Zendesk, then accept the smaller download or refresh again.</source>
        <translation>Compare con Zendesk y acepte la descarga más pequeña o actualice de nuevo.</translation>
    </message>
    <message>
        <source>There is no complete download yet.</source>
        <translation>Aún no hay ninguna descarga completa.</translation>
    </message>
    <message>
        <source>Nothing can be decided without one.</source>
        <translation>Sin ella no se puede decidir nada.</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Actualice el perfil.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminó el %1.</translation>
    </message>
    <message numerus="yes">
        <source>It ended on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Terminó el %1, hace %n día.</numerusform>
            <numerusform>Terminó el %1, hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who worked since then looks idle.</source>
        <translation>Quien trabajó desde entonces parece inactivo.</translation>
    </message>
    <message>
        <source>Refresh now, and see in Jobs why it did not run by itself.</source>
        <translation>Actualice ahora y vea en Tareas por qué no se ejecutó por sí sola.</translation>
    </message>
    <message>
        <source>Count of the account</source>
        <translation>Recuento de la cuenta</translation>
    </message>
    <message>
        <source>Zendesk&apos;s own count of the team members could not be compared.</source>
        <translation>No se pudo comparar con el recuento de integrantes del equipo del propio Zendesk.</translation>
    </message>
    <message>
        <source>The download was read to its end, but nobody counted it a second time.</source>
        <translation>La descarga se leyó hasta el final, pero nadie la contó por segunda vez.</translation>
    </message>
    <message>
        <source>The next refresh tries again.</source>
        <translation>La próxima actualización lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 people were read; Zendesk counts %2.</source>
        <translation>Se leyeron %1 personas; Zendesk cuenta %2.</translation>
    </message>
    <message>
        <source>People are missing from the lists, or stand there who are gone.</source>
        <translation>En las listas faltan personas o figuran algunas que ya no están.</translation>
    </message>
    <message>
        <source>Refresh again.</source>
        <translation>Actualice de nuevo.</translation>
    </message>
    <message>
        <source>Members of each role</source>
        <translation>Personas de cada rol</translation>
    </message>
    <message>
        <source>“%1” differs most: %2 people here, %3 in Zendesk.</source>
        <translation>La mayor diferencia está en «%1»: %2 personas aquí, %3 en Zendesk.</translation>
    </message>
    <message>
        <source>Seats of this role may be counted wrongly.</source>
        <translation>Puede que las licencias de este rol estén mal contadas.</translation>
    </message>
    <message>
        <source>Refresh again; if it stays, compare the role&apos;s people with Zendesk.</source>
        <translation>Actualice de nuevo; si continúa, compare las personas del rol con Zendesk.</translation>
    </message>
    <message>
        <source>Signs of activity that failed</source>
        <translation>Señales de actividad con error</translation>
    </message>
    <message>
        <source>Could not be read: %1.</source>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>Somebody who works may look idle, so nobody is proposed.</source>
        <translation>Alguien que trabaja podría parecer inactivo, así que no se propone a nadie.</translation>
    </message>
    <message>
        <source>Refresh again. If it fails again, validate the connection.</source>
        <translation>Actualice de nuevo. Si vuelve a fallar, valide la conexión.</translation>
    </message>
    <message>
        <source>People with failed signs of activity</source>
        <translation>Personas con señales de actividad fallidas</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s) a sign of activity could not be read.</source>
        <translation>
            <numerusform>De %n persona no se pudo leer alguna señal de actividad.</numerusform>
            <numerusform>De %n personas no se pudo leer alguna señal de actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not proposed until it can be.</source>
        <translation>No se proponen hasta que se pueda leer.</translation>
    </message>
    <message>
        <source>Signs of activity</source>
        <translation>Señales de actividad</translation>
    </message>
    <message>
        <source>Only the sign-in is known.</source>
        <translation>Solo se conoce el inicio de sesión.</translation>
    </message>
    <message>
        <source>It stays old in long sessions and is kept fresh by integrations: look twice before you approve.</source>
        <translation>Sigue antiguo en sesiones largas y las integraciones lo mantienen reciente: fíjese bien antes de aprobar.</translation>
    </message>
    <message>
        <source>Refresh with evidence, and sign in with somebody who may read sessions and tickets.</source>
        <translation>Actualice con evidencias e inicie sesión con alguien que pueda leer sesiones y tickets.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Leído: %1.</translation>
    </message>
    <message>
        <source>Read: %1. Not offered by plan or role: %2.</source>
        <translation>Leído: %1. No disponible con este plan o rol: %2.</translation>
    </message>
    <message>
        <source>Idle means: idle by every sign that could be read.</source>
        <translation>Inactivo significa: inactivo según todas las señales que se pudieron leer.</translation>
    </message>
    <message>
        <source>A higher plan or an administrator&apos;s sign-in may offer more.</source>
        <translation>Un plan superior o el inicio de sesión de un administrador puede ofrecer más.</translation>
    </message>
    <message>
        <source>Subscription identifiers</source>
        <translation>Identificadores de suscripción</translation>
    </message>
    <message>
        <source>Every identifier has a software model.</source>
        <translation>Todos los identificadores tienen modelo de software.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) without a software model: %1.</source>
        <translation>
            <numerusform>%n suscripción sin modelo de software: %1.</numerusform>
            <numerusform>%n suscripciones sin modelo de software: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not reconciled and have no price.</source>
        <translation>No se concilian y no tienen precio.</translation>
    </message>
    <message>
        <source>Map the identifiers to a model.</source>
        <translation>Asigne los identificadores a un modelo.</translation>
    </message>
    <message>
        <source>Product roles</source>
        <translation>Roles de producto</translation>
    </message>
    <message numerus="yes">
        <source>For %n light agent(s) or contributor(s) it is not known whether the seat is paid.</source>
        <translation>
            <numerusform>No se sabe si la licencia de %n agente light o colaborador es de pago.</numerusform>
            <numerusform>No se sabe si las licencias de %n agentes light o colaboradores son de pago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their seats are not counted and not proposed.</source>
        <translation>Sus licencias no se cuentan ni se proponen.</translation>
    </message>
    <message>
        <source>Refresh with evidence, signed in with somebody who may read product entitlements.</source>
        <translation>Actualice con evidencias y con la sesión de alguien que pueda leer los derechos sobre productos.</translation>
    </message>
    <message>
        <source>People without e-mail</source>
        <translation>Personas sin correo</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no e-mail address.</source>
        <translation>
            <numerusform>%n persona no tiene correo electrónico.</numerusform>
            <numerusform>%n personas no tienen correo electrónico.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are told apart by their id; a roster or a message cannot reach them.</source>
        <translation>Se distinguen por su ID; una lista de personal o un mensaje no puede llegar a ellas.</translation>
    </message>
    <message>
        <source>Add the address in Zendesk where there is one.</source>
        <translation>Agregue la dirección en Zendesk si existe.</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Fechas en el futuro</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a date of activity or creation that is still to come.</source>
        <translation>
            <numerusform>%n persona tiene una fecha de actividad o de creación que aún no ha llegado.</numerusform>
            <numerusform>%n personas tienen una fecha de actividad o de creación que aún no ha llegado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as active today.</source>
        <translation>Cuentan como activas hoy.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and the record in Zendesk.</source>
        <translation>Compruebe el reloj de este equipo y el registro en Zendesk.</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Tareas programadas</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed at their last run, the newest on %1.</source>
        <translation>
            <numerusform>%n tarea falló en su última ejecución, el %1.</numerusform>
            <numerusform>%n tareas fallaron en su última ejecución, la más reciente el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they would have brought is missing.</source>
        <translation>Falta lo que habrían aportado.</translation>
    </message>
    <message>
        <source>Open Jobs, mend the cause and run them again.</source>
        <translation>Abra Tareas, corrija la causa y ejecútelas de nuevo.</translation>
    </message>
    <message>
        <source>Expired exclusions</source>
        <translation>Exclusiones caducadas</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired: %1.</source>
        <translation>
            <numerusform>%n regla de exclusión ha caducado: %1.</numerusform>
            <numerusform>%n reglas de exclusión han caducado: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom they kept out counts and may be proposed again.</source>
        <translation>Las personas que dejaban fuera cuentan y se pueden proponer de nuevo.</translation>
    </message>
    <message>
        <source>Give them a new last day, or remove them.</source>
        <translation>Asígneles un nuevo último día o quítelas.</translation>
    </message>
    <message>
        <source>Exclusions about to end</source>
        <translation>Exclusiones a punto de terminar</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) end soon, the first on %1.</source>
        <translation>
            <numerusform>%n regla de exclusión termina pronto, el %1.</numerusform>
            <numerusform>%n reglas de exclusión terminan pronto, la primera el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the people count and may be proposed.</source>
        <translation>Desde entonces las personas cuentan y se pueden proponer.</translation>
    </message>
    <message>
        <source>Give them a new last day, or let them end.</source>
        <translation>Asígneles un nuevo último día o deje que terminen.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>The list price of %1 was read on %2.</source>
        <translation>El precio de lista de %1 se leyó el %2.</translation>
    </message>
    <message>
        <source>Costs and savings that come from it are estimates by an old price.</source>
        <translation>Los costos y ahorros que salen de él son estimaciones con un precio antiguo.</translation>
    </message>
    <message>
        <source>Check the vendor&apos;s price list and edit the price in the settings.</source>
        <translation>Consulte la lista de precios del proveedor y edite el precio en la configuración.</translation>
    </message>
    <message>
        <source>Seats without a price</source>
        <translation>Licencias sin precio</translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) have no price.</source>
        <translation>
            <numerusform>%n licencia de pago no tiene precio.</numerusform>
            <numerusform>%n licencias de pago no tienen precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost money that no sum here contains.</source>
        <translation>Cuestan dinero que aquí no figura en ninguna suma.</translation>
    </message>
    <message>
        <source>Enter what was bought, or choose a list price as an estimate.</source>
        <translation>Indique lo que se compró o elija un precio de lista como estimación.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RefusalText</name>
    <message>
        <source>This is not possible in the present state.</source>
        <translation>No es posible en el estado actual.</translation>
    </message>
    <message>
        <source>“%1” is an imported list of team members; nothing can be asked or changed in Zendesk.</source>
        <translation type="unfinished">«%1» es una lista importada de integrantes del equipo; no se puede consultar ni cambiar nada en Zendesk.</translation>
    </message>
    <message>
        <source>Import a newer list, or connect the account by OAuth to take seats back.</source>
        <translation type="unfinished">Importe una lista más reciente o conecte la cuenta mediante OAuth para recuperar licencias.</translation>
    </message>
    <message>
        <source>“%1” is connected to its account, so no list can be imported into it.</source>
        <translation type="unfinished">«%1» está conectado a su cuenta, así que no se puede importar ninguna lista en él.</translation>
    </message>
    <message>
        <source>Refresh it instead, or choose a profile that was made of an imported list.</source>
        <translation type="unfinished">Actualícelo en su lugar o elija un perfil creado a partir de una lista importada.</translation>
    </message>
    <message>
        <source>The profile is a draft.</source>
        <translation>El perfil es un borrador.</translation>
    </message>
    <message>
        <source>Validate and publish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no fresh validation.</source>
        <translation>El perfil no tiene una validación reciente.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Valide la conexión y después publique.</translation>
    </message>
    <message>
        <source>The last validation failed.</source>
        <translation>La última validación falló.</translation>
    </message>
    <message>
        <source>Mend what it names, validate again, then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price is in use.</source>
        <translation type="unfinished">Este precio está en uso.</translation>
    </message>
    <message>
        <source>First choose another price for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has nothing to do yet.</source>
        <translation>Esta tarea aún no tiene nada que hacer.</translation>
    </message>
    <message>
        <source>A job works once its profile is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no demo account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the demo account at the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile uses this connection alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a child alias for the further profile, or re-point the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child alias has no children of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the child at its parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection alias has child aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person can say which of the two accounts goes.</source>
        <translation type="unfinished">Solo una persona puede decir cuál de las dos cuentas sobra.</translation>
    </message>
    <message>
        <source>Ask the person, then make the other account an end user in Zendesk.</source>
        <translation type="unfinished">Pregunte a la persona y convierta después la otra cuenta en usuario final en Zendesk.</translation>
    </message>
    <message>
        <source>This seat was kept on purpose until %1.</source>
        <translation type="unfinished">Esta licencia se conservó a propósito hasta el %1.</translation>
    </message>
    <message>
        <source>Propose it again after that day.</source>
        <translation type="unfinished">Propóngala de nuevo después de ese día.</translation>
    </message>
    <message>
        <source>This candidate was postponed until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve it then, or take the postponing back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal of this person could not be read at the last refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh again; whoever cannot be judged by all signals is not approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reclaim run has this candidate in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the run ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The candidate is not approved.</source>
        <translation>El candidato no está aprobado.</translation>
    </message>
    <message>
        <source>Approve it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision of yours to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last one can be taken back, and only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go with the candidate&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclaim is switched off for this profile.</source>
        <translation>La recuperación está desactivada para este perfil.</translation>
    </message>
    <message>
        <source>Switch it on in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>No hay nada que devolver.</translation>
    </message>
    <message>
        <source>A guard refused this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::RosterText</name>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>De permiso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Dejó la empresa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Japanese (Shift_JIS)</source>
        <translation>Japonés (Shift_JIS)</translation>
    </message>
    <message>
        <source>Unicode (%1)</source>
        <translation>Unicode (%1)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
</context>
<context>
    <name>seatkeeper::RuleText</name>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>Another rule is called “%1”; give this one a name of its own.</source>
        <translation>Otra regla se llama «%1»; dé a esta un nombre propio.</translation>
    </message>
    <message>
        <source>The threshold is a number of days from %1 to %2. With 0 everybody would be proposed who has not been active at this very moment.</source>
        <translation>El umbral es un número de días de %1 a %2. Con 0 se propondría a todo el que no esté activo en este preciso momento.</translation>
    </message>
    <message>
        <source>The grace is a number of days from %1 to %2; 0 means none.</source>
        <translation>El período de gracia es un número de días de %1 a %2; 0 significa ninguno.</translation>
    </message>
    <message>
        <source>The notice is a number of days from %1 to %2.</source>
        <translation>El plazo de aviso es un número de días de %1 a %2.</translation>
    </message>
    <message>
        <source>The priority is a number from %1 to %2; the smaller goes first.</source>
        <translation>La prioridad es un número de %1 a %2; el menor va primero.</translation>
    </message>
    <message>
        <source>At least one signal must count.</source>
        <translation>Al menos una señal debe contar.</translation>
    </message>
    <message numerus="yes">
        <source>The condition hits every one of the %n paid seat(s): the rule would do the same without it.</source>
        <translation>
            <numerusform>La condición se cumple en %n licencia de pago, la única: sin la condición, la regla haría lo mismo.</numerusform>
            <numerusform>La condición se cumple en cada una de las %n licencias de pago: sin la condición, la regla haría lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n paid seat(s) the rule looks at none: it would never propose anybody.</source>
        <translation>
            <numerusform>La regla no examina la única licencia de pago (%n): nunca propondría a nadie.</numerusform>
            <numerusform>De las %n licencias de pago, la regla no examina ninguna: nunca propondría a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No paid seat fits “%1”. Look for a slip of the pen.</source>
        <translation>Ninguna licencia de pago coincide con «%1». Compruebe si hay una errata.</translation>
    </message>
    <message>
        <source>Nobody in the last download has the id or e-mail “%1”.</source>
        <translation>Nadie en la última descarga tiene el ID o el correo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) have a date in the future; it counts as 0 idle days.</source>
        <translation>
            <numerusform>%n licencia tiene una fecha en el futuro; cuenta como 0 días de inactividad.</numerusform>
            <numerusform>%n licencias tienen una fecha en el futuro; cuenta como 0 días de inactividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>this one goes first because it is older</source>
        <translation>esta va primero porque es más antigua</translation>
    </message>
    <message>
        <source>that one goes first because it is older</source>
        <translation>aquella va primero porque es más antigua</translation>
    </message>
    <message>
        <source>“%1” has the same priority and says something else; %2. Give them different priorities.</source>
        <translation>«%1» tiene la misma prioridad y dice otra cosa; %2. Asígneles prioridades distintas.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has the same priority and says something else of %n seat(s); %2. Give them different priorities.</source>
        <translation>
            <numerusform>«%1» tiene la misma prioridad y dice otra cosa de %n licencia; %2. Asígneles prioridades distintas.</numerusform>
            <numerusform>«%1» tiene la misma prioridad y dice otra cosa de %n licencias; %2. Asígneles prioridades distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes first and already proposes every seat that this rule would propose: this rule decides nothing. Give it a smaller priority or another scope.</source>
        <translation>«%1» va primero y ya propone todas las licencias que propondría esta regla: esta regla no decide nada. Asígnele una prioridad menor u otro alcance.</translation>
    </message>
    <message>
        <source>This rule goes first and proposes every seat that “%1” would propose: that rule decides nothing any more.</source>
        <translation>Esta regla va primero y propone todas las licencias que propondría «%1»: aquella regla ya no decide nada.</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields are %2.</source>
        <translation>«%1» no es un campo. Los campos son %2.</translation>
    </message>
    <message>
        <source>A field is expected, for example: role = agent.</source>
        <translation>Se espera un campo, por ejemplo: role = agent.</translation>
    </message>
    <message>
        <source>After “%1” an operator is expected: = != &lt; &lt;= &gt; &gt;= or ~ (contains).</source>
        <translation>Después de «%1» se espera un operador: = != &lt; &lt;= &gt; &gt;= o ~ (contiene).</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>«%1» no se puede comparar con «%2».</translation>
    </message>
    <message>
        <source>A value is expected for “%1”.</source>
        <translation>Se espera un valor para «%1».</translation>
    </message>
    <message>
        <source>“%1” is yes or no, not “%2”.</source>
        <translation>«%1» es un valor de sí o no, no «%2».</translation>
    </message>
    <message>
        <source>“%1” is a number, not “%2”.</source>
        <translation>«%1» es un número, no «%2».</translation>
    </message>
    <message>
        <source>“%1” is an age such as 60d or a date such as 2026-01-31, not “%2”.</source>
        <translation>«%1» es una antigüedad como 60d o una fecha como 2026-01-31, no «%2».</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Falta un paréntesis de cierre.</translation>
    </message>
    <message>
        <source>“%1” is not expected there; join conditions with and, or.</source>
        <translation>Ahí no se espera «%1»; una las condiciones con and, or.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay una comilla sin cerrar.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>La condición es demasiado larga.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>La condición tiene demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Agente light; si no, usuario final</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>value of a rule: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Período de gracia de cuentas nuevas</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Proponer licencias nunca usadas</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Señales que cuentan</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Zendesk id</source>
        <translation>ID de Zendesk</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de suscripción</translation>
    </message>
    <message>
        <source>Seat kind</source>
        <translation>Tipo de licencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rol personalizado</translation>
    </message>
    <message>
        <source>Role type</source>
        <translation>Tipo de rol</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>De pago</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Shared agent</source>
        <translation>Agente compartido</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Signal of the last activity</source>
        <translation>Señal de la última actividad</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Excluido por</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>es igual a</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>more days ago than</source>
        <translation>hace más días que</translation>
    </message>
    <message>
        <source>fewer days ago than</source>
        <translation>hace menos días que</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes del</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después del</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
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
        <translation>No se comprobó porque falló una línea anterior.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Verdict of one line of the validation</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>List users</source>
        <translation>Listar usuarios</translation>
    </message>
    <message>
        <source>List roles</source>
        <translation>Listar roles</translation>
    </message>
    <message>
        <source>Product entitlements</source>
        <translation>Derechos sobre productos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Reclaim would be allowed</source>
        <translation>La recuperación estaría permitida</translation>
    </message>
    <message>
        <source>%1 is a Zendesk account</source>
        <translation>%1 es una cuenta de Zendesk</translation>
    </message>
    <message>
        <source>Works; renews itself, next at %1</source>
        <translation>Válido; se renueva solo, la próxima vez %1</translation>
    </message>
    <message>
        <source>Works; does not expire</source>
        <translation>Válido; no caduca</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, administrador</translation>
    </message>
    <message>
        <source>%1, team member</source>
        <translation>%1, integrante del equipo</translation>
    </message>
    <message>
        <source>%1 team members can be read</source>
        <translation>Se pueden leer %1 integrantes del equipo</translation>
    </message>
    <message>
        <source>%1 roles can be read</source>
        <translation>Se pueden leer %1 roles</translation>
    </message>
    <message>
        <source>Chat, Explore, Guide and Talk roles can be read</source>
        <translation>Se pueden leer los roles de Chat, Explore, Guide y Talk</translation>
    </message>
    <message>
        <source>Live sessions can be read</source>
        <translation>Se pueden leer las sesiones activas</translation>
    </message>
    <message>
        <source>Sign-ins in the audit log can be read</source>
        <translation>Se pueden leer los inicios de sesión del registro de auditoría</translation>
    </message>
    <message>
        <source>Yes, as %1. Found out without changing anything.</source>
        <translation>Sí, como %1. Averiguado sin cambiar nada.</translation>
    </message>
    <message>
        <source>Not yet: nobody has signed in for reclaim. Found out without changing anything.</source>
        <translation>Aún no: nadie ha iniciado sesión para la recuperación. Averiguado sin cambiar nada.</translation>
    </message>
    <message>
        <source>No: the token may only read. Found out without changing anything.</source>
        <translation>No: el token solo permite leer. Averiguado sin cambiar nada.</translation>
    </message>
    <message>
        <source>No: %1 is no administrator. Found out without changing anything.</source>
        <translation>No: %1 no es administrador. Averiguado sin cambiar nada.</translation>
    </message>
    <message>
        <source>Reclaim is switched off in this profile.</source>
        <translation>La recuperación está desactivada en este perfil.</translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation>%1, rol «%2»</translation>
    </message>
    <message>
        <source>%1: more than this profile needs</source>
        <translation>%1: más de lo que este perfil necesita</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): not part of this role or plan</source>
        <translation>Denegado por Zendesk (403): no forma parte de este rol o plan</translation>
    </message>
    <message>
        <source>Refused by Zendesk (403): the token lacks the scope</source>
        <translation>Denegado por Zendesk (403): al token le falta el ámbito</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1</source>
        <translation>No hay ninguna cuenta de Zendesk en %1</translation>
    </message>
    <message>
        <source>Zendesk refuses the token: it was revoked, or the sign-in has ended</source>
        <translation>Zendesk rechaza el token: fue revocado o el inicio de sesión caducó</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Sin respuesta de %1</translation>
    </message>
    <message>
        <source>%1 could not prove its identity (TLS)</source>
        <translation>%1 no pudo demostrar su identidad (TLS)</translation>
    </message>
    <message>
        <source>Zendesk asks to wait: the account&apos;s rate limit is used up</source>
        <translation>Zendesk pide esperar: se agotó el límite de solicitudes de la cuenta</translation>
    </message>
    <message>
        <source>Zendesk answered with a failure of its own (%1)</source>
        <translation>Zendesk respondió con un error propio (%1)</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>No funcionó: %1</translation>
    </message>
    <message>
        <source>Everything: without it nothing can be read.</source>
        <translation>Todo: sin esto no se puede leer nada.</translation>
    </message>
    <message>
        <source>Everything: the token belongs to no team member.</source>
        <translation>Todo: el token no pertenece a ningún integrante del equipo.</translation>
    </message>
    <message>
        <source>Perhaps nothing. What this role may not read shows below.</source>
        <translation>Quizá nada. Lo que este rol no puede leer aparece abajo.</translation>
    </message>
    <message>
        <source>Nothing, but a token that can do less is safer.</source>
        <translation>Nada, pero un token con menos permisos es más seguro.</translation>
    </message>
    <message>
        <source>Everything: seats cannot be counted.</source>
        <translation>Todo: no se pueden contar las licencias.</translation>
    </message>
    <message>
        <source>Custom roles have no name, and a light agent role cannot be chosen for a reclaim.</source>
        <translation>Los roles personalizados no tienen nombre y no se puede elegir un rol de agente light para una recuperación.</translation>
    </message>
    <message>
        <source>Light agents that cost a seat because of Chat, Explore, Guide or Talk cannot be found.</source>
        <translation>No se pueden encontrar los agentes light que cuestan una licencia por Chat, Explore, Guide o Talk.</translation>
    </message>
    <message>
        <source>People who stay signed in for weeks may look idle.</source>
        <translation>Quienes mantienen la sesión abierta durante semanas pueden parecer inactivos.</translation>
    </message>
    <message>
        <source>Exact sign-in dates. The other activity signals remain.</source>
        <translation>Las fechas exactas de inicio de sesión. Quedan las demás señales de actividad.</translation>
    </message>
    <message>
        <source>Candidates are found, but no seat can be taken back.</source>
        <translation>Se encuentran candidatos, pero no se puede recuperar ninguna licencia.</translation>
    </message>
    <message>
        <source>Compare the address with the one in your browser when you work in Zendesk.</source>
        <translation>Compare la dirección con la de su navegador cuando trabaja en Zendesk.</translation>
    </message>
    <message>
        <source>Sign in for the download with the scope “read” alone, and for reclaim apart.</source>
        <translation>Inicie sesión para la descarga solo con el ámbito «read», y por separado para la recuperación.</translation>
    </message>
    <message>
        <source>None needed if no line below is red.</source>
        <translation>Ninguno si no hay líneas rojas abajo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again; the scope “read” is asked for then.</source>
        <translation>Vuelva a iniciar sesión; entonces se pedirá el ámbito «read».</translation>
    </message>
    <message>
        <source>Nothing to mend: it is included from Suite Enterprise on, for administrators.</source>
        <translation>Nada que corregir: se incluye a partir de Suite Enterprise, para administradores.</translation>
    </message>
    <message>
        <source>Give the role the right in Zendesk, or sign in as an administrator.</source>
        <translation>Conceda el permiso al rol en Zendesk o inicie sesión como administrador.</translation>
    </message>
    <message>
        <source>Check again later; if it stays, look at the details.</source>
        <translation>Compruébelo más tarde; si continúa, consulte los detalles.</translation>
    </message>
    <message>
        <source>Tick “Reclaim subscriptions” in the profile when seats shall be taken back.</source>
        <translation>Marque «Recuperar suscripciones» en el perfil si se han de recuperar licencias.</translation>
    </message>
    <message>
        <source>Let a Zendesk administrator sign in for reclaim.</source>
        <translation>Pida a un administrador de Zendesk que inicie sesión para la recuperación.</translation>
    </message>
    <message>
        <source>Sign in for reclaim, now or later; another person may do it.</source>
        <translation>Inicie sesión para la recuperación, ahora o más tarde; puede hacerlo otra persona.</translation>
    </message>
    <message>
        <source>Yes, as %1; but who owns the OAuth client could not be read. Found out without changing anything.</source>
        <translation>Sí, como %1; pero no se pudo leer quién es el dueño del cliente OAuth. Averiguado sin cambiar nada.</translation>
    </message>
    <message>
        <source>Nothing keeps the owner of the OAuth client out of a reclaim; the sign-in would break with it.</source>
        <translation>Nada deja al dueño del cliente OAuth fuera de una recuperación; con ella dejaría de funcionar el inicio de sesión.</translation>
    </message>
    <message>
        <source>Name the owner of the OAuth client in the profile.</source>
        <translation>Indique en el perfil el dueño del cliente OAuth.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::WhereText</name>
    <message>
        <source>There is no field “%1”.</source>
        <translation>No existe el campo «%1».</translation>
    </message>
    <message>
        <source>The field “%1” cannot be compared with “%2”.</source>
        <translation>El campo «%1» no se puede comparar con «%2».</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abre una comilla que no se cierra.</translation>
    </message>
    <message>
        <source>The condition is too long.</source>
        <translation>La condición es demasiado larga.</translation>
    </message>
    <message>
        <source>The condition has too many parentheses inside each other.</source>
        <translation>La condición tiene demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; conditions are joined by “and” or “or”.</source>
        <translation>«%1» no encaja aquí; las condiciones se unen con «and» u «or».</translation>
    </message>
    <message>
        <source>The condition ends too early: %1.</source>
        <translation>La condición termina demasiado pronto: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit here: %2.</source>
        <translation>«%1» no encaja aquí: %2.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>the name of a field is expected</source>
        <translation>se espera el nombre de un campo</translation>
    </message>
    <message>
        <source>one of = != &lt; &lt;= &gt; &gt;= ~ is expected</source>
        <translation>se espera uno de = != &lt; &lt;= &gt; &gt;= ~</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>se espera un valor</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>se espera true o false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se espera un número</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31 or an age such as 60d is expected</source>
        <translation>se espera una fecha como 2026-03-31 o una antigüedad como 60d</translation>
    </message>
    <message>
        <source>a closing parenthesis is expected</source>
        <translation>se espera un paréntesis de cierre</translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation>Campos: %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::Words</name>
    <message>
        <source>Attention Required</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Awaiting User</source>
        <translation>En espera del usuario</translation>
    </message>
    <message>
        <source>Awaiting Approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>Awaiting Revocation</source>
        <translation>En espera de revocación</translation>
    </message>
    <message>
        <source>Closed Complete</source>
        <translation>Cerrado, completado</translation>
    </message>
    <message>
        <source>Closed Skipped</source>
        <translation>Cerrado, omitido</translation>
    </message>
    <message>
        <source>Closed Canceled</source>
        <translation>Cerrado, cancelado</translation>
    </message>
    <message>
        <source>Low Usage</source>
        <translation>Poco uso</translation>
    </message>
    <message>
        <source>Never Used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Unallocated</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Unlicensed</source>
        <translation>Sin licencia</translation>
    </message>
    <message>
        <source>Suspended but Paid</source>
        <translation>Suspendido pero de pago</translation>
    </message>
    <message>
        <source>Paid Light Agent</source>
        <translation>Agente light de pago</translation>
    </message>
    <message>
        <source>Leaver</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agente light</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>End user, suspended</source>
        <translation>Usuario final, suspendido</translation>
    </message>
    <message>
        <source>Suspend, frees no seat</source>
        <translation>Suspender, no libera licencias</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Billing admin</source>
        <translation>Administrador de facturación</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Colaborador</translation>
    </message>
    <message>
        <source>Chat agent</source>
        <translation>Agente de chat</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspendido</translation>
    </message>
    <message>
        <source>%1, paid or not is unknown</source>
        <translation>%1, se desconoce si es de pago</translation>
    </message>
    <message>
        <source>%1, paid</source>
        <translation>%1, de pago</translation>
    </message>
    <message>
        <source>%1, paid: %2</source>
        <translation>%1, de pago: %2</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Ticket work</source>
        <translation>Trabajo en tickets</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Stays old while a session is open; an API token keeps it fresh.</source>
        <translation>Sigue antigua mientras haya una sesión abierta; un token de API la mantiene reciente.</translation>
    </message>
    <message>
        <source>Only live sessions are listed, and their time is approximate.</source>
        <translation>Solo se listan las sesiones activas, y su hora es aproximada.</translation>
    </message>
    <message>
        <source>Triggers can touch tickets too.</source>
        <translation>Los disparadores también pueden modificar tickets.</translation>
    </message>
    <message>
        <source>Password sign-ins may be missing.</source>
        <translation>Pueden faltar los inicios de sesión con contraseña.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Refresh %1 Subscriptions</source>
        <translation>Actualizar suscripciones de %1</translation>
    </message>
    <message>
        <source>Update removal candidates</source>
        <translation>Actualizar candidatos a retirada</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>A rule proposes this seat for reclaim.</source>
        <translation>Una regla propone recuperar esta licencia.</translation>
    </message>
    <message>
        <source>An exclusion rule keeps this person out.</source>
        <translation>Una regla de exclusión deja fuera a esta persona.</translation>
    </message>
    <message>
        <source>This is no paid seat, so there is nothing to take back.</source>
        <translation>No es una licencia de pago, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>Active within the rule&apos;s threshold.</source>
        <translation>Activa dentro del umbral de la regla.</translation>
    </message>
    <message>
        <source>The account is younger than the rule&apos;s grace.</source>
        <translation>La cuenta es más reciente que el período de gracia de la regla.</translation>
    </message>
    <message>
        <source>Kept or given back not long ago; not proposed again yet.</source>
        <translation>Conservada o devuelta hace poco; aún no se vuelve a proponer.</translation>
    </message>
    <message>
        <source>An activity signal could not be read, so nobody may conclude.</source>
        <translation>No se pudo leer una señal de actividad, así que no cabe concluir nada.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>La regla está desactivada.</translation>
    </message>
    <message>
        <source>No rule looks at this seat.</source>
        <translation>Ninguna regla examina esta licencia.</translation>
    </message>
    <message>
        <source>Never used, and the rule leaves those out.</source>
        <translation>Nunca usada, y la regla las deja fuera.</translation>
    </message>
    <message>
        <source>This person is protected.</source>
        <translation>Esta persona está protegida.</translation>
    </message>
    <message>
        <source>Zendesk gives no date to measure from.</source>
        <translation>Zendesk no da ninguna fecha desde la que medir.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Proposed by a rule</source>
        <translation>Propuesto por una regla</translation>
    </message>
    <message>
        <source>Seat taken back, proved</source>
        <translation>Licencia recuperada, comprobado</translation>
    </message>
    <message>
        <source>Reclaim failed</source>
        <translation>Error en la recuperación</translation>
    </message>
    <message>
        <source>Reclaim in doubt</source>
        <translation>Recuperación dudosa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudado</translation>
    </message>
    <message>
        <source>Removed by hand, proved</source>
        <translation>Retirada a mano, comprobado</translation>
    </message>
    <message>
        <source>Activity seen</source>
        <translation>Actividad detectada</translation>
    </message>
    <message>
        <source>Gone by another hand</source>
        <translation>Desaparecido por otra vía</translation>
    </message>
    <message>
        <source>Error not resolved in 30 days</source>
        <translation>Error no resuelto en 30 días</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Perfil eliminado</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>No se encontró ningún usuario</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Decisión deshecha</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality was red.</source>
        <translation>No se crearon candidatos nuevos, porque la calidad de los datos estaba en rojo.</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion rule(s) have expired.</source>
        <translation>
            <numerusform>%n regla de exclusión ha caducado.</numerusform>
            <numerusform>%n reglas de exclusión han caducado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether this seat is paid is unknown.</source>
        <translation>Se desconoce si esta licencia es de pago.</translation>
    </message>
    <message>
        <source>An activity signal was not read, so nobody may conclude.</source>
        <translation>No se leyó una señal de actividad, así que no cabe concluir nada.</translation>
    </message>
    <message>
        <source>The rule is for other software models.</source>
        <translation>La regla es para otros modelos de software.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition does not hit.</source>
        <translation>La condición de la regla no se cumple.</translation>
    </message>
    <message>
        <source>The rule&apos;s condition cannot be read, so it hits nobody.</source>
        <translation>La condición de la regla no se entiende, así que no se cumple para nadie.</translation>
    </message>
    <message>
        <source>Proposed as a seat leak</source>
        <translation>Propuesto como fuga de licencias</translation>
    </message>
    <message>
        <source>The person was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person gives the seat up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person wants to keep the seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::AuditText</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entry(ies) holds; compared with: %1.</source>
        <translation>
            <numerusform>La cadena de %n entrada está intacta; comparada con: %1.</numerusform>
            <numerusform>La cadena de %n entradas está intacta; comparada con: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1: %2.</source>
        <translation>La cadena está rota en la entrada %1: %2.</translation>
    </message>
    <message>
        <source>The tamper-evident log.</source>
        <translation>El registro a prueba de manipulaciones.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Listar lo que se hizo, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Only from this day or ISO 8601 time on.</source>
        <translation>Solo a partir de este día u hora ISO 8601.</translation>
    </message>
    <message>
        <source>Check the chain; exit code 1 and the first broken entry if it does not hold.</source>
        <translation>Comprobar la cadena; código de salida 1 y la primera entrada rota si no está intacta.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CandidateText</name>
    <message>
        <source>Ids of candidates.</source>
        <translation>ID de candidatos.</translation>
    </message>
    <message>
        <source>Why; kept in the history.</source>
        <translation>Por qué; se conserva en el historial.</translation>
    </message>
    <message>
        <source>List the removal candidates of a profile.</source>
        <translation>Listar los candidatos a retirada de un perfil.</translation>
    </message>
    <message>
        <source>Only in this state.</source>
        <translation>Solo en este estado.</translation>
    </message>
    <message>
        <source>Approve candidates: the next reclaim takes their seats back.</source>
        <translation>Aprobar candidatos: la próxima recuperación recobra sus licencias.</translation>
    </message>
    <message>
        <source>Ids of candidates; with --all one profile.</source>
        <translation>ID de candidatos; con --all, un perfil.</translation>
    </message>
    <message>
        <source>All ready candidates of a profile.</source>
        <translation>Todos los candidatos listos de un perfil.</translation>
    </message>
    <message>
        <source>With --all: at most so many.</source>
        <translation>Con --all: como máximo este número.</translation>
    </message>
    <message>
        <source>Keep the seats; they are not proposed again for 90 days.</source>
        <translation>Conservar las licencias; no se vuelven a proponer durante 90 días.</translation>
    </message>
    <message>
        <source>Not proposed again before this day.</source>
        <translation>No se vuelve a proponer antes de este día.</translation>
    </message>
    <message>
        <source>Leave the decision until a day.</source>
        <translation>Dejar la decisión hasta un día.</translation>
    </message>
    <message>
        <source>May not be approved before this day.</source>
        <translation>No se puede aprobar antes de este día.</translation>
    </message>
    <message>
        <source>Seats proposed for reclaim, and every decision about them.</source>
        <translation>Licencias propuestas para recuperar y todas las decisiones sobre ellas.</translation>
    </message>
    <message>
        <source>Take an approval back.</source>
        <translation>Retirar una aprobación.</translation>
    </message>
    <message>
        <source>Leave the seats out this time; they may return.</source>
        <translation>Dejar fuera las licencias esta vez; pueden volver.</translation>
    </message>
    <message>
        <source>Return candidates that needed attention to ready.</source>
        <translation>Devolver al estado listo los candidatos que requerían atención.</translation>
    </message>
    <message>
        <source>Say that the seats were removed by hand; the account is read to prove it.</source>
        <translation>Indicar que las licencias se retiraron a mano; se lee la cuenta para comprobarlo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Ahorro anual</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) decided.</source>
        <translation>
            <numerusform>%n candidato decidido.</numerusform>
            <numerusform>%n candidatos decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 rechazado: %2</translation>
    </message>
    <message>
        <source>Condition, for example &quot;state = ready and inactiveDays &gt; 90&quot;.</source>
        <translation>Condición, por ejemplo &quot;state = ready and inactiveDays &gt; 90&quot;.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CardText</name>
    <message>
        <source>not read</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>%1, counted %2</source>
        <translation>%1, contados: %2</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>%1 (others were not read)</source>
        <translation>%1 (otros no se leyeron)</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo anual</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Rules:</source>
        <translation>Reglas:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Exclusions:</source>
        <translation>Exclusiones:</translation>
    </message>
    <message>
        <source>%1 (no longer in force)</source>
        <translation>%1 (ya no está en vigor)</translation>
    </message>
    <message>
        <source>History:</source>
        <translation>Historial:</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::CompletionText</name>
    <message>
        <source>Print the completion script of a shell.</source>
        <translation>Mostrar el script de completado de un shell.</translation>
    </message>
    <message>
        <source>The shell.</source>
        <translation>El shell.</translation>
    </message>
    <message>
        <source>Print the manual page.</source>
        <translation>Mostrar la página de manual.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DemoText</name>
    <message>
        <source>Run the simulated account on this computer until Ctrl+C.</source>
        <translation>Ejecutar la cuenta simulada en este equipo hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Something that goes wrong, such as 503@/users:2.</source>
        <translation>Algo que debe fallar, por ejemplo 503@/users:2.</translation>
    </message>
    <message>
        <source>Port; any free one when not given.</source>
        <translation>Puerto; si no se indica, cualquiera libre.</translation>
    </message>
    <message>
        <source>Team members, 10 to 1000000.</source>
        <translation>Integrantes del equipo, de 10 a 1000000.</translation>
    </message>
    <message>
        <source>Another account for another number.</source>
        <translation>Otro número da otra cuenta.</translation>
    </message>
    <message>
        <source>Milliseconds before each answer.</source>
        <translation>Milisegundos antes de cada respuesta.</translation>
    </message>
    <message>
        <source>Requests a minute; 0 as the plan says.</source>
        <translation>Solicitudes por minuto; 0: las del plan.</translation>
    </message>
    <message>
        <source>Plan of the account.</source>
        <translation>Plan de la cuenta.</translation>
    </message>
    <message>
        <source>Seconds that an access token lives.</source>
        <translation>Segundos de vida de un token de acceso.</translation>
    </message>
    <message>
        <source>Serve https; needs --certificate and --private-key.</source>
        <translation>Servir https; requiere --certificate y --private-key.</translation>
    </message>
    <message>
        <source>Certificate (PEM).</source>
        <translation>Certificado (PEM).</translation>
    </message>
    <message>
        <source>Private key (PEM).</source>
        <translation>Clave privada (PEM).</translation>
    </message>
    <message>
        <source>Refuse to downgrade people with open tickets.</source>
        <translation>Negarse a bajar de categoría a quienes tienen tickets abiertos.</translation>
    </message>
    <message>
        <source>Register the OAuth client as confidential.</source>
        <translation>Registrar el cliente OAuth como confidencial.</translation>
    </message>
    <message>
        <source>Answer the consent page without a person.</source>
        <translation>Responder a la página de consentimiento sin intervención.</translation>
    </message>
    <message>
        <source>Keep the account&apos;s changes in this file.</source>
        <translation>Guardar los cambios de la cuenta en este archivo.</translation>
    </message>
    <message>
        <source>Open a control port for tests.</source>
        <translation>Abrir un puerto de control para pruebas.</translation>
    </message>
    <message>
        <source>Go the whole way against the demo account, unattended.</source>
        <translation>Recorrer todo el camino con la cuenta de demostración, sin intervención.</translation>
    </message>
    <message>
        <source>The simulated account.</source>
        <translation>La cuenta simulada.</translation>
    </message>
    <message>
        <source>The demo account runs until Ctrl+C.</source>
        <translation>La cuenta de demostración se ejecuta hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Set up the demo profile</source>
        <translation>Configurar el perfil de demostración</translation>
    </message>
    <message>
        <source>Sign in for inventory</source>
        <translation>Iniciar sesión para el inventario</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>Iniciar sesión para la recuperación</translation>
    </message>
    <message>
        <source>Validate the connection</source>
        <translation>Validar la conexión</translation>
    </message>
    <message>
        <source>Publish and refresh</source>
        <translation>Publicar y actualizar</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Find idle seats</source>
        <translation>Encontrar licencias inactivas</translation>
    </message>
    <message>
        <source>Plan the reclaim</source>
        <translation>Planificar la recuperación</translation>
    </message>
    <message>
        <source>Approve a few</source>
        <translation>Aprobar algunas</translation>
    </message>
    <message>
        <source>Reclaim them</source>
        <translation>Recuperarlas</translation>
    </message>
    <message>
        <source>Verify the outcome and the audit log</source>
        <translation>Verificar el resultado y el registro de auditoría</translation>
    </message>
    <message>
        <source>Give one seat back</source>
        <translation>Devolver una licencia</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>All %1 steps held: %2 people, %3 seats freed and one given back, in %4 seconds.</source>
        <translation>Los %1 pasos se cumplieron: %2 personas, %3 licencias liberadas y una devuelta, en %4 segundos.</translation>
    </message>
    <message>
        <source>%1 planned, %2 withdrawn</source>
        <translation>%1 planificadas, %2 retiradas</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::DoctorText</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Facts for support: versions, paths, secrets store, database, clock, TLS; no secrets.</source>
        <translation>Datos para soporte: versiones, rutas, almacén de secretos, base de datos, reloj, TLS; ningún secreto.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ErrorText</name>
    <message>
        <source>Something in Seatkeeper went wrong. Nothing was changed.</source>
        <translation>Se produjo un error en Seatkeeper. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again with --verbose; report it with the log if it happens again.</source>
        <translation>Inténtelo de nuevo con --verbose; si vuelve a ocurrir, notifíquelo con el registro.</translation>
    </message>
    <message>
        <source>The command line is not understood.</source>
        <translation>No se entiende la línea de comandos.</translation>
    </message>
    <message>
        <source>Something is missing for %1.</source>
        <translation>Falta algo para %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit %2.</source>
        <translation>«%1» no es válido para %2.</translation>
    </message>
    <message>
        <source>Stopped on request. What was finished before stays.</source>
        <translation>Detenido a petición suya. Lo terminado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Se esperaba: %1.</translation>
    </message>
    <message>
        <source>There is no %1 %2.</source>
        <translation>No existe: %1 %2.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>The matching list command shows what there is.</source>
        <translation>El comando list correspondiente muestra lo que hay.</translation>
    </message>
    <message>
        <source>There is already a %1 %2.</source>
        <translation>Ya existe: %1 %2.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that exists.</source>
        <translation>Elija otro nombre o modifique lo existente.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Another run holds the profile %1.</source>
        <translation>Otra ejecución ocupa el perfil %1.</translation>
    </message>
    <message>
        <source>Try again when it has ended.</source>
        <translation>Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>It is process %1; try again when it has ended.</source>
        <translation>Es el proceso %1; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The download was held back: %1 people instead of %2. The old data stays.</source>
        <translation>La descarga quedó retenida: %1 personas en lugar de %2. Se conservan los datos anteriores.</translation>
    </message>
    <message>
        <source>Look into it; sync with --accept-shrink takes it.</source>
        <translation>Revíselo; sync con --accept-shrink la acepta.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Hecho en parte: %1 hechos, %2 con error.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The last good data stays.</source>
        <translation>No hay conexión con %1. Se conservan los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Check the network and the address.</source>
        <translation>Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The last good data stays.</source>
        <translation>Sin respuesta a tiempo: %1. Se conservan los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe. Nothing was sent.</source>
        <translation>La conexión con %1 no es segura. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the clock and whether a proxy or a missing certificate is in the way.</source>
        <translation>Compruebe el reloj y si lo impide un proxy o falta un certificado.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https. Nothing was sent.</source>
        <translation>La dirección %1 no empieza por https. No se envió nada.</translation>
    </message>
    <message>
        <source>http is accepted for this computer only.</source>
        <translation>http solo se acepta para este equipo.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1. Nothing was sent there.</source>
        <translation>Una respuesta remitía a otro host: %1. No se envió nada allí.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address.</source>
        <translation>Compruebe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s rate limit is used up. The last good data stays.</source>
        <translation>Se agotó el límite de solicitudes de la cuenta. Se conservan los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The server failed (%1). The last good data stays.</source>
        <translation>El servidor falló (%1). Se conservan los últimos datos válidos.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents. The last good data stays.</source>
        <translation>La respuesta no es la que documenta Zendesk. Se conservan los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; --verbose logs the details.</source>
        <translation>Compruebe que la dirección sea de una cuenta de Zendesk; --verbose registra los detalles.</translation>
    </message>
    <message>
        <source>An answer or a file is larger than %1.</source>
        <translation>Una respuesta o un archivo supera el límite: %1.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>el permitido</translation>
    </message>
    <message>
        <source>A change was sent and its answer never came. It was not sent again.</source>
        <translation>Se envió un cambio y su respuesta no llegó. No se volvió a enviar.</translation>
    </message>
    <message>
        <source>reclaim recover reads the person and settles it.</source>
        <translation>reclaim recover vuelve a leer a la persona y lo aclara.</translation>
    </message>
    <message>
        <source>Sign-in is needed for the profile %1.</source>
        <translation>Hay que iniciar sesión para el perfil %1.</translation>
    </message>
    <message>
        <source>Run: seatkeeperctl profile authorize PROFILE</source>
        <translation>Ejecute: seatkeeperctl profile authorize PROFILE</translation>
    </message>
    <message>
        <source>The sign-in was denied in the browser.</source>
        <translation>El inicio de sesión se denegó en el navegador.</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Vuelva a iniciar sesión y permita el acceso.</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>El navegador no volvió a tiempo.</translation>
    </message>
    <message>
        <source>Sign in again; --paste works without a browser here.</source>
        <translation>Vuelva a iniciar sesión; --paste funciona sin navegador aquí.</translation>
    </message>
    <message>
        <source>All registered local ports are taken: %1.</source>
        <translation>Todos los puertos locales registrados están ocupados: %1.</translation>
    </message>
    <message>
        <source>Close the program that holds them, or use --paste.</source>
        <translation>Cierre el programa que los ocupa o use --paste.</translation>
    </message>
    <message>
        <source>The account refused the OAuth client.</source>
        <translation>La cuenta rechazó el cliente OAuth.</translation>
    </message>
    <message>
        <source>Check the unique identifier and the client secret.</source>
        <translation>Compruebe el identificador único y el secreto del cliente.</translation>
    </message>
    <message>
        <source>The sign-in does not cover: %1.</source>
        <translation>El inicio de sesión no incluye: %1.</translation>
    </message>
    <message>
        <source>Sign in again with profile authorize --for reclaim.</source>
        <translation>Vuelva a iniciar sesión con profile authorize --for reclaim.</translation>
    </message>
    <message>
        <source>The account refused this: %1.</source>
        <translation>La cuenta lo denegó: %1.</translation>
    </message>
    <message>
        <source>The person who signed in lacks the role, or the plan lacks the feature.</source>
        <translation>A quien inició sesión le falta el rol, o al plan la función.</translation>
    </message>
    <message>
        <source>The account does not know this record any more.</source>
        <translation>La cuenta ya no conoce este registro.</translation>
    </message>
    <message>
        <source>Run sync.</source>
        <translation>Ejecute sync.</translation>
    </message>
    <message>
        <source>There is no account at %1.</source>
        <translation>No hay ninguna cuenta en %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The account rejected the request: %1.</source>
        <translation>La cuenta rechazó la solicitud: %1.</translation>
    </message>
    <message>
        <source>The account has no free seat to give back.</source>
        <translation>La cuenta no tiene ninguna licencia libre que devolver.</translation>
    </message>
    <message>
        <source>Buy or free a seat, then undo again.</source>
        <translation>Compre o libere una licencia y vuelva a deshacer.</translation>
    </message>
    <message>
        <source>The account or the plan changed in the meantime. Nothing was changed.</source>
        <translation>La cuenta o el plan cambió entretanto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Run sync and make a new plan.</source>
        <translation>Ejecute sync y cree un plan nuevo.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Aquí no hay llavero.</translation>
    </message>
    <message>
        <source>Use --credentials file:PATH on a server.</source>
        <translation>Use --credentials file:PATH en un servidor.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Allow it, or use --credentials file:PATH.</source>
        <translation>Permítalo o use --credentials file:PATH.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1 (%2). It was not used.</source>
        <translation>Otros pueden leer el archivo de credenciales %1 (%2). No se usó.</translation>
    </message>
    <message>
        <source>Give it the mode 0600.</source>
        <translation>Asígnele el modo 0600.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed.</source>
        <translation>El disco está lleno: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>%1 may not be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Check owner and mode of file and folder.</source>
        <translation>Compruebe el propietario y el modo del archivo y de la carpeta.</translation>
    </message>
    <message>
        <source>Another program holds %1. Nothing was changed.</source>
        <translation>Otro programa ocupa %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is.</source>
        <translation>%1: datos dañados. Se dejó como está.</translation>
    </message>
    <message>
        <source>There is no copy beside it.</source>
        <translation>No hay ninguna copia al lado.</translation>
    </message>
    <message>
        <source>The newest copy is %1.</source>
        <translation>La copia más reciente es %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer version (%1, this one knows %2). It was not touched.</source>
        <translation>La base de datos es de una versión más reciente (%1; esta conoce %2). No se tocó.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the released one. It was not touched.</source>
        <translation>El paso %1 del esquema de la base de datos no es el publicado. No se tocó.</translation>
    </message>
    <message>
        <source>Use the copy that was made before.</source>
        <translation>Use la copia hecha antes.</translation>
    </message>
    <message>
        <source>The database failed: %1.</source>
        <translation>La base de datos falló: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>The input is malformed at %1: %2.</source>
        <translation>La entrada tiene un formato incorrecto en %1: %2.</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>suscripción</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusión</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>job</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>job result</source>
        <translation>resultado de tarea</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Deja fuera</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Costo anual</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message numerus="yes">
        <source>Exclusion %1 keeps %n subscription(s) out.</source>
        <translation>
            <numerusform>La exclusión %1 deja fuera %n suscripción.</numerusform>
            <numerusform>La exclusión %1 deja fuera %n suscripciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rule would keep %n subscription(s) out.</source>
        <translation>
            <numerusform>La regla dejaría fuera %n suscripción.</numerusform>
            <numerusform>La regla dejaría fuera %n suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Cuestan %1 al año.</translation>
    </message>
    <message>
        <source>Open candidates closed: %1.</source>
        <translation>Candidatos abiertos que se cierran: %1.</translation>
    </message>
    <message>
        <source>Kept out by other rules already: %1.</source>
        <translation>Ya fuera por otras reglas: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Por ejemplo: %1.</translation>
    </message>
    <message>
        <source>Its last day is past, so it does nothing.</source>
        <translation>Su último día ya pasó, así que no hace nada.</translation>
    </message>
    <message>
        <source>Exclusion %1 removed. Its rows count again from the next refresh on.</source>
        <translation>Exclusión %1 quitada. Sus filas vuelven a contar a partir de la próxima actualización.</translation>
    </message>
    <message>
        <source>a narrower pattern, or --everybody</source>
        <translation>un patrón más limitado, o --everybody</translation>
    </message>
    <message>
        <source>Rules that keep identifiers or people out of cost and reclaim.</source>
        <translation>Reglas que dejan identificadores o personas fuera del costo y de la recuperación.</translation>
    </message>
    <message>
        <source>List the exclusion rules, what they keep out and what that costs.</source>
        <translation>Listar las reglas de exclusión, lo que dejan fuera y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation>Solo de este tipo.</translation>
    </message>
    <message>
        <source>Add an exclusion rule; it acts at once.</source>
        <translation>Agregar una regla de exclusión; actúa de inmediato.</translation>
    </message>
    <message>
        <source>What the pattern is about.</source>
        <translation>A qué se refiere el patrón.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>Identifier, e-mail or external id; * and ? are wildcards.</source>
        <translation>Identificador, correo o ID externo; * y ? son comodines.</translation>
    </message>
    <message>
        <source>Last day on which it holds.</source>
        <translation>Último día en que vale.</translation>
    </message>
    <message>
        <source>Who asked for it.</source>
        <translation>Quién lo pidió.</translation>
    </message>
    <message>
        <source>Say what it would do, and save nothing.</source>
        <translation>Decir lo que haría, sin guardar nada.</translation>
    </message>
    <message>
        <source>Save it even if it matches everybody.</source>
        <translation>Guardarla aunque coincida con todos.</translation>
    </message>
    <message>
        <source>Remove an exclusion rule.</source>
        <translation>Quitar una regla de exclusión.</translation>
    </message>
    <message>
        <source>Id of the rule.</source>
        <translation>ID de la regla.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::IdentifierText</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>(unrecognized)</source>
        <translation>(no reconocido)</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) updated.</source>
        <translation>
            <numerusform>%n suscripción actualizada.</numerusform>
            <numerusform>%n suscripciones actualizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscription identifiers and the models they stand for.</source>
        <translation>Identificadores de suscripción y los modelos que representan.</translation>
    </message>
    <message>
        <source>List the identifiers that a profile&apos;s subscriptions use.</source>
        <translation>Listar los identificadores que usan las suscripciones de un perfil.</translation>
    </message>
    <message>
        <source>Only those without a model.</source>
        <translation>Solo los que no tienen modelo.</translation>
    </message>
    <message>
        <source>Map an identifier to a software model; every subscription follows at once.</source>
        <translation>Asignar un identificador a un modelo de software; todas las suscripciones lo siguen de inmediato.</translation>
    </message>
    <message>
        <source>The identifier.</source>
        <translation>El identificador.</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID o nombre de un modelo de software.</translation>
    </message>
    <message>
        <source>Make the model when there is none of that name.</source>
        <translation>Crear el modelo si no existe ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rol personalizado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>The people of %1 are %2 now, model %3: %n subscription(s).</source>
        <translation>
            <numerusform>Las personas de %1 son ahora %2, modelo %3: %n suscripción.</numerusform>
            <numerusform>Las personas de %1 son ahora %2, modelo %3: %n suscripciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n candidato abierto pasó con ellas.</numerusform>
            <numerusform>%n candidatos abiertos pasaron con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n de ellas estaba excluida por su identificador y vuelve a contar.</numerusform>
            <numerusform>%n de ellas estaban excluidas por su identificador y vuelven a contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n de ellas queda ahora excluida por su identificador.</numerusform>
            <numerusform>%n de ellas quedan ahora excluidas por su identificador.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the custom agent roles and which of them were split off.</source>
        <translation>Listar los roles de agente personalizados y cuáles se separaron.</translation>
    </message>
    <message>
        <source>Make a custom agent role an identifier of its own, to price or license it apart; everything follows at once and lasts.</source>
        <translation>Convertir un rol de agente personalizado en un identificador propio, con precio o derechos aparte; todo lo sigue de inmediato y de forma permanente.</translation>
    </message>
    <message>
        <source>Id or name of the role.</source>
        <translation>ID o nombre del rol.</translation>
    </message>
    <message>
        <source>Software model, an existing or a new one; without it one of its own.</source>
        <translation>Modelo de software, existente o nuevo; si no se indica, uno propio.</translation>
    </message>
    <message>
        <source>Take a role that was split off back to zendesk.agent.</source>
        <translation>Devolver a zendesk.agent un rol que se separó.</translation>
    </message>
    <message>
        <source>Id, name or identifier.</source>
        <translation>ID, nombre o identificador.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ImportWords</name>
    <message>
        <source>Import Admin Center&apos;s export of team members as a profile without OAuth, or a newer one into it.</source>
        <translation>Importar como perfil sin OAuth la exportación de integrantes del equipo del Centro de administración, o una más reciente en ese perfil.</translation>
    </message>
    <message>
        <source>What a Support role stands for: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user or unrecognized.</source>
        <translation>Qué representa un rol de Support: admin, billing_admin, agent, light_agent, contributor, chat_agent, end_user o unrecognized.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>Archivo CSV.</translation>
    </message>
    <message>
        <source>Display name of a new profile.</source>
        <translation>Nombre para mostrar de un perfil nuevo.</translation>
    </message>
    <message>
        <source>Address or subdomain of its account.</source>
        <translation>Dirección o subdominio de su cuenta.</translation>
    </message>
    <message>
        <source>Profile to be refreshed, by id or name.</source>
        <translation>Perfil que se ha de actualizar, por ID o nombre.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Aceptar que haya muchas menos personas que la última vez.</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, separado por: %2</translation>
    </message>
    <message>
        <source>Support roles:</source>
        <translation>Roles de Support:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>No se importó nada; agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 open candidates</source>
        <translation>%1: %2 suscripciones, %3 licencias; %4 candidatos abiertos</translation>
    </message>
    <message>
        <source>Support role</source>
        <translation>Rol de Support</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n integrante del equipo.</numerusform>
            <numerusform>%n integrantes del equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n licencia de pago.</numerusform>
            <numerusform>%n licencias de pago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) nobody knows whether the seat is paid; say what the role stands for with --role.</source>
        <translation>
            <numerusform>No se sabe si la licencia de %n persona es de pago; indique con --role qué representa el rol.</numerusform>
            <numerusform>No se sabe si las licencias de %n personas son de pago; indique con --role qué representa el rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 unchanged.</source>
        <translation>%1 agregadas, %2 modificadas, %3 quitadas, %4 sin cambios.</translation>
    </message>
    <message numerus="yes">
        <source>The last import had %n person(s); --accept-shrink takes the smaller list.</source>
        <translation>
            <numerusform>La última importación tenía %n persona; --accept-shrink acepta la lista más pequeña.</numerusform>
            <numerusform>La última importación tenía %n personas; --accept-shrink acepta la lista más pequeña.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n fila tiene una fecha en el futuro; cuenta como hoy.</numerusform>
            <numerusform>%n filas tienen una fecha en el futuro; cuenta como hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date of the file is %1.</source>
        <translation>La fecha más reciente del archivo es %1.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::JobText</name>
    <message>
        <source>List the scheduled jobs.</source>
        <translation>Listar las tareas programadas.</translation>
    </message>
    <message>
        <source>List what the jobs did, newest first.</source>
        <translation>Listar lo que hicieron las tareas, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Run a job now, or every job that is due.</source>
        <translation>Ejecutar ahora una tarea, o todas las pendientes.</translation>
    </message>
    <message>
        <source>Id of a job.</source>
        <translation>ID de una tarea.</translation>
    </message>
    <message>
        <source>Every active job whose time has come.</source>
        <translation>Todas las tareas activas cuya hora ha llegado.</translation>
    </message>
    <message>
        <source>Have due jobs run without the window: a systemd user timer, or a cron line.</source>
        <translation>Ejecutar las tareas pendientes sin la ventana: un temporizador systemd del usuario o una línea de cron.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>Scheduled jobs and their results.</source>
        <translation>Tareas programadas y sus resultados.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Every days</source>
        <translation>Cada (días)</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>No job is due.</source>
        <translation>No hay tareas pendientes.</translation>
    </message>
    <message>
        <source>The timer %1 runs due jobs every hour.</source>
        <translation>El temporizador %1 ejecuta las tareas pendientes cada hora.</translation>
    </message>
    <message>
        <source>There is no systemd for this user. Add this line with crontab -e:
%1</source>
        <translation>No hay systemd para este usuario. Agregue esta línea con crontab -e:
%1</translation>
    </message>
    <message>
        <source>The timer is gone.</source>
        <translation>El temporizador se quitó.</translation>
    </message>
    <message>
        <source>No timer is installed.</source>
        <translation>No hay ningún temporizador instalado.</translation>
    </message>
    <message>
        <source>The timer is installed and active.</source>
        <translation>El temporizador está instalado y activo.</translation>
    </message>
    <message>
        <source>The timer is installed, but not active.</source>
        <translation>El temporizador está instalado, pero no activo.</translation>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo anual</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), %1 a year.</source>
        <translation>
            <numerusform>%n licencia, %1 al año.</numerusform>
            <numerusform>%n licencias, %1 al año.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was downloaded yet; run sync first.</source>
        <translation>Aún no se ha descargado nada; ejecute primero sync.</translation>
    </message>
    <message>
        <source>Nobody is known to have left: import a roster with roster import.</source>
        <translation>No consta que nadie haya dejado la empresa: importe una lista de personal con roster import.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>No se sabe si %n agente light o colaborador es de pago.</numerusform>
            <numerusform>No se sabe si %n agentes light o colaboradores son de pago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies of the light-agent role cannot be told: the roles could not be read.</source>
        <translation>No se pueden detectar las copias del rol de agente light: no se pudieron leer los roles.</translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made; nothing is approved by that.</source>
        <translation>
            <numerusform>%n candidato a retirada creado; con ello no se aprueba nada.</numerusform>
            <numerusform>%n candidatos a retirada creados; con ello no se aprueba nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake.</source>
        <translation>Licencias que se pagan por error.</translation>
    </message>
    <message>
        <source>List the seat leaks of a profile with price, explanation and remedy.</source>
        <translation>Listar las fugas de licencias de un perfil con precio, explicación y solución.</translation>
    </message>
    <message>
        <source>Only seats with this reason.</source>
        <translation>Solo licencias con este motivo.</translation>
    </message>
    <message>
        <source>Condition, as for subscriptions.</source>
        <translation>Condición, como para las suscripciones.</translation>
    </message>
    <message>
        <source>Make seats removal candidates in the state Ready.</source>
        <translation>Convertir licencias en candidatos a retirada en el estado Listo.</translation>
    </message>
    <message>
        <source>Our ids or the vendor&apos;s.</source>
        <translation>Nuestros ID o los del proveedor.</translation>
    </message>
    <message>
        <source>Why, for the audit log.</source>
        <translation>Por qué, para el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ManualText</name>
    <message>
        <source>find, take back and account for unneeded seats</source>
        <translation>encontrar, recuperar y justificar licencias innecesarias</translation>
    </message>
    <message>
        <source>The headless twin of the Seatkeeper window: the same database, rules and guards. What would change the vendor&apos;s account is only a plan unless --yes is given.</source>
        <translation>El gemelo sin interfaz de la ventana de Seatkeeper: la misma base de datos, las mismas reglas y salvaguardas. Lo que cambiaría la cuenta del proveedor es solo un plan si no se indica --yes.</translation>
    </message>
    <message>
        <source>0  done</source>
        <translation>0  hecho</translation>
    </message>
    <message>
        <source>1  failed; nothing half-done is left</source>
        <translation>1  error; no queda nada a medias</translation>
    </message>
    <message>
        <source>2  wrong usage</source>
        <translation>2  uso incorrecto</translation>
    </message>
    <message>
        <source>3  sign-in needed</source>
        <translation>3  hay que iniciar sesión</translation>
    </message>
    <message>
        <source>4  finished in part; each failure is listed</source>
        <translation>4  terminado en parte; se indica cada error</translation>
    </message>
    <message>
        <source>5  refused by a guard</source>
        <translation>5  rechazado por una salvaguarda</translation>
    </message>
    <message>
        <source>6  busy: another run holds this profile</source>
        <translation>6  ocupado: otra ejecución usa este perfil</translation>
    </message>
    <message>
        <source>130  cancelled; the state is consistent</source>
        <translation>130  cancelado; el estado es coherente</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Software models.</source>
        <translation>Modelos de software.</translation>
    </message>
    <message>
        <source>List the software models of a profile, or all.</source>
        <translation>Listar los modelos de software de un perfil, o todos.</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Precio anual</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Precio de lista de</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the plan of their profile.</source>
        <translation>Las licencias de %1 toman su precio del plan de su perfil.</translation>
    </message>
    <message>
        <source>The seats of %1 are priced by the list price of %2.</source>
        <translation>Las licencias de %1 toman su precio del precio de lista de %2.</translation>
    </message>
    <message>
        <source>Choose the plan whose list price estimates the seats of a model; --none leaves it to the plan of the profile (profile set PROFILE plan=PLAN).</source>
        <translation>Elegir el plan cuyo precio de lista estima las licencias de un modelo; --none lo deja al plan del perfil (profile set PROFILE plan=PLAN).</translation>
    </message>
    <message>
        <source>Id or name of a software model.</source>
        <translation>ID o nombre de un modelo de software.</translation>
    </message>
    <message>
        <source>Plan, by id or name; see prices list.</source>
        <translation>Plan, por ID o nombre; véase prices list.</translation>
    </message>
    <message>
        <source>No plan of its own.</source>
        <translation>Sin plan propio.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::PriceText</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>List price saved. %1. Costs that come from it are estimates.</source>
        <translation>Precio de lista guardado. %1. Los costos que salen de él son estimaciones.</translation>
    </message>
    <message>
        <source>%1 is as shipped again, or gone.</source>
        <translation>%1 vuelve a ser el incluido, o se quitó.</translation>
    </message>
    <message>
        <source>List prices: what a seat costs as published, for estimates.</source>
        <translation>Precios de lista: lo que cuesta una licencia según lo publicado, para estimaciones.</translation>
    </message>
    <message>
        <source>List the prices, per agent and month when billed yearly.</source>
        <translation>Listar los precios, por agente y mes con facturación anual.</translation>
    </message>
    <message>
        <source>Edit a list price, or add one under a new name.</source>
        <translation>Editar un precio de lista o agregar uno con un nombre nuevo.</translation>
    </message>
    <message>
        <source>Plan, by id or name; a new name adds a price.</source>
        <translation>Plan, por ID o nombre; un nombre nuevo agrega un precio.</translation>
    </message>
    <message>
        <source>Price per agent and month, for example 55.00.</source>
        <translation>Precio por agente y mes, por ejemplo 55.00.</translation>
    </message>
    <message>
        <source>Its currency, for example USD.</source>
        <translation>Su moneda, por ejemplo USD.</translation>
    </message>
    <message>
        <source>Day on which it was read; without it today.</source>
        <translation>Día en que se leyó; si no se indica, hoy.</translation>
    </message>
    <message>
        <source>Where it was read.</source>
        <translation>Dónde se leyó.</translation>
    </message>
    <message>
        <source>Set a shipped price back, or remove an own one.</source>
        <translation>Restablecer un precio incluido o quitar uno propio.</translation>
    </message>
    <message>
        <source>Plan, by id or name.</source>
        <translation>Plan, por ID o nombre.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProfileText</name>
    <message>
        <source>Make a draft profile for an account.</source>
        <translation>Crear un perfil borrador para una cuenta.</translation>
    </message>
    <message>
        <source>Display name.</source>
        <translation>Nombre para mostrar.</translation>
    </message>
    <message>
        <source>Address or subdomain of the account.</source>
        <translation>Dirección o subdominio de la cuenta.</translation>
    </message>
    <message>
        <source>Unique identifier of the OAuth client.</source>
        <translation>Identificador único del cliente OAuth.</translation>
    </message>
    <message>
        <source>Kind of the OAuth client; confidential when a secret file is given, else public.</source>
        <translation>Tipo del cliente OAuth; confidencial si se da un archivo de secreto; si no, público.</translation>
    </message>
    <message>
        <source>File with the client secret, or - for standard input.</source>
        <translation>Archivo con el secreto del cliente, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>What the account is used for; read finds only.</source>
        <translation>Para qué se usa la cuenta; read solo encuentra.</translation>
    </message>
    <message>
        <source>Never take seats back with this profile.</source>
        <translation>No recuperar nunca licencias con este perfil.</translation>
    </message>
    <message>
        <source>Name of the connection alias.</source>
        <translation>Nombre del alias de conexión.</translation>
    </message>
    <message>
        <source>Alias that it is a child of.</source>
        <translation>Alias del que es secundario.</translation>
    </message>
    <message>
        <source>Sign in at the account with a browser.</source>
        <translation>Iniciar sesión en la cuenta con un navegador.</translation>
    </message>
    <message>
        <source>What the sign-in is for; inventory when not given.</source>
        <translation>Para qué es el inicio de sesión; inventory si no se indica.</translation>
    </message>
    <message>
        <source>Print the address to open as the first line and wait for the browser.</source>
        <translation>Mostrar en la primera línea la dirección que se ha de abrir y esperar al navegador.</translation>
    </message>
    <message>
        <source>Read from standard input the address at which the browser ended.</source>
        <translation>Leer de la entrada estándar la dirección en la que terminó el navegador.</translation>
    </message>
    <message>
        <source>Seconds to wait for the browser; 300 when not given.</source>
        <translation>Segundos de espera al navegador; 300 si no se indica.</translation>
    </message>
    <message>
        <source>Change a profile: %1.</source>
        <translation>Modificar un perfil: %1.</translation>
    </message>
    <message>
        <source>Delete a profile, its subscriptions, jobs and tokens.</source>
        <translation>Eliminar un perfil, sus suscripciones, tareas y tokens.</translation>
    </message>
    <message>
        <source>Publish a validated profile and run its first refresh.</source>
        <translation>Publicar un perfil validado y ejecutar su primera actualización.</translation>
    </message>
    <message>
        <source>Integration profiles: the connected accounts.</source>
        <translation>Perfiles de integración: las cuentas conectadas.</translation>
    </message>
    <message>
        <source>List the profiles.</source>
        <translation>Listar los perfiles.</translation>
    </message>
    <message>
        <source>Show a profile.</source>
        <translation>Mostrar un perfil.</translation>
    </message>
    <message>
        <source>Try the connection with real calls that change nothing.</source>
        <translation>Probar la conexión con llamadas reales que no cambian nada.</translation>
    </message>
    <message>
        <source>Return a profile to draft; its jobs pause.</source>
        <translation>Devolver un perfil a borrador; sus tareas se pausan.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Refresh at</source>
        <translation>Actualización a las</translation>
    </message>
    <message>
        <source>Rate share</source>
        <translation>Cuota del límite</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Dueño de la cuenta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Signed in for %1</source>
        <translation>Sesión iniciada para %1</translation>
    </message>
    <message>
        <source>Draft profile %1 made: %2.</source>
        <translation>Perfil borrador %1 creado: %2.</translation>
    </message>
    <message>
        <source>Deleting %1 would remove %2 subscriptions and %3 jobs, close %4 candidates and sign out. Add --yes to do it.</source>
        <translation>Eliminar %1 quitaría %2 suscripciones y %3 tareas, cerraría %4 candidatos y cerraría la sesión. Agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>%1 deleted: %2 subscriptions, %3 jobs; %4 candidates closed.</source>
        <translation>%1 eliminado: %2 suscripciones, %3 tareas; %4 candidatos cerrados.</translation>
    </message>
    <message>
        <source>Publishing %1 would make its models, its reclamation rule and its jobs and run the first refresh. Add --yes to do it.</source>
        <translation>Publicar %1 crearía sus modelos, su regla de recuperación y sus tareas, y ejecutaría la primera actualización. Agregue --yes para hacerlo.</translation>
    </message>
    <message>
        <source>%1 is published, but its first refresh failed: %2</source>
        <translation>%1 está publicado, pero su primera actualización falló: %2</translation>
    </message>
    <message>
        <source>%1 is published and refreshed.</source>
        <translation>%1 está publicado y actualizado.</translation>
    </message>
    <message>
        <source>%1 is a draft again.</source>
        <translation>%1 es de nuevo un borrador.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2) for %3.</source>
        <translation>Sesión iniciada como %1 (%2) para %3.</translation>
    </message>
    <message>
        <source>Open this address in a browser:
%1</source>
        <translation>Abra esta dirección en un navegador:
%1</translation>
    </message>
    <message>
        <source>Paste the address at which the browser ended:</source>
        <translation>Pegue la dirección en la que terminó el navegador:</translation>
    </message>
    <message>
        <source>%1 (read from the account)</source>
        <translation>%1 (leído de la cuenta)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Owner of the OAuth client</source>
        <translation>Dueño del cliente OAuth</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ProgressBar</name>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Reading activity</source>
        <translation>Leyendo la actividad</translation>
    </message>
    <message>
        <source>Applying rules</source>
        <translation>Aplicando las reglas</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Reclaiming</source>
        <translation>Recuperando</translation>
    </message>
    <message>
        <source>Reading product roles</source>
        <translation>Leyendo los roles de producto</translation>
    </message>
    <message>
        <source>Reading the people of the plan</source>
        <translation>Leyendo las personas del plan</translation>
    </message>
    <message>
        <source>Reading groups</source>
        <translation>Leyendo los grupos</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Giving seats back</source>
        <translation>Devolviendo licencias</translation>
    </message>
    <message>
        <source>Reading back</source>
        <translation>Releyendo</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::QualityReport</name>
    <message>
        <source>Whether a profile&apos;s numbers can be relied on, why not, and what mends it.</source>
        <translation>Si las cifras de un perfil son fiables, por qué no y cómo corregirlo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::ReclaimText</name>
    <message>
        <source>Show what a reclaim of the approved candidates would send; changes nothing.</source>
        <translation>Mostrar lo que enviaría una recuperación de los candidatos aprobados; no cambia nada.</translation>
    </message>
    <message>
        <source>Write the plan to this file as well.</source>
        <translation>Escribir el plan también en este archivo.</translation>
    </message>
    <message>
        <source>At most so many people.</source>
        <translation>Como máximo este número de personas.</translation>
    </message>
    <message>
        <source>Take the approved seats back, one by one, each proved by reading back.</source>
        <translation>Recuperar las licencias aprobadas una a una, cada una comprobada con una nueva lectura.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID o nombre de un perfil.</translation>
    </message>
    <message>
        <source>Execute exactly this saved plan.</source>
        <translation>Ejecutar exactamente este plan guardado.</translation>
    </message>
    <message>
        <source>Number of people, when the plan asks for it.</source>
        <translation>Número de personas, cuando el plan lo pide.</translation>
    </message>
    <message>
        <source>Why; kept in the audit log.</source>
        <translation>Por qué; se conserva en el registro de auditoría.</translation>
    </message>
    <message>
        <source>A run, for example R-3.</source>
        <translation>Una ejecución, por ejemplo R-3.</translation>
    </message>
    <message>
        <source>Give the seats of a run, or of one candidate, back and verify every field.</source>
        <translation>Devolver las licencias de una ejecución o de un candidato y verificar cada campo.</translation>
    </message>
    <message>
        <source>A run such as R-3, or the id of a candidate that was reclaimed.</source>
        <translation>Una ejecución como R-3, o el ID de un candidato recuperado.</translation>
    </message>
    <message>
        <source>Plan, run, prove, undo and recover reclaims.</source>
        <translation>Planificar, ejecutar, comprobar, deshacer y aclarar recuperaciones.</translation>
    </message>
    <message>
        <source>List the runs of a profile.</source>
        <translation>Listar las ejecuciones de un perfil.</translation>
    </message>
    <message>
        <source>Show a run person by person.</source>
        <translation>Mostrar una ejecución persona por persona.</translation>
    </message>
    <message>
        <source>Settle what a crash left open, by reading the account.</source>
        <translation>Aclarar, leyendo la cuenta, lo que un fallo dejó abierto.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberadas</translation>
    </message>
    <message>
        <source>Nothing was sent. Add --yes to do it.</source>
        <translation>No se envió nada. Agregue --yes para hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled.</source>
        <translation>
            <numerusform>%n ejecución aclarada.</numerusform>
            <numerusform>%n ejecuciones aclaradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RosterOutput</name>
    <message>
        <source>The company&apos;s people: who left, managers, cost centers.</source>
        <translation>Las personas de la empresa: quién la dejó, superiores directos, centros de costos.</translation>
    </message>
    <message>
        <source>Import the roster from a CSV file; it replaces the former one.</source>
        <translation>Importar la lista de personal desde un archivo CSV; reemplaza la anterior.</translation>
    </message>
    <message>
        <source>Which column holds email, name, manager, cost_center or employment; guessed when not given.</source>
        <translation>Qué columna contiene email, name, manager, cost_center o employment; si no se indica, se deduce.</translation>
    </message>
    <message>
        <source>What a word of the status column means: active, on_leave, left or unknown.</source>
        <translation>Qué significa una palabra de la columna de situación: active, on_leave, left o unknown.</translation>
    </message>
    <message>
        <source>CSV file.</source>
        <translation>Archivo CSV.</translation>
    </message>
    <message>
        <source>List the people of the roster.</source>
        <translation>Listar las personas de la lista de personal.</translation>
    </message>
    <message>
        <source>Only people with this status.</source>
        <translation>Solo personas en esta situación.</translation>
    </message>
    <message>
        <source>List the rows of the last import that could not be taken.</source>
        <translation>Listar las filas de la última importación que no se pudieron incorporar.</translation>
    </message>
    <message>
        <source>Forget the roster.</source>
        <translation>Olvidar la lista de personal.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>En la lista de personal</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>ninguna columna</translation>
    </message>
    <message>
        <source>%1, separated by: %2</source>
        <translation>%1, separado por: %2</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Columnas:</translation>
    </message>
    <message>
        <source>Words for the status:</source>
        <translation>Palabras para la situación:</translation>
    </message>
    <message>
        <source>Nothing was imported; add --yes to do it.</source>
        <translation>No se importó nada; agregue --yes para hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken.</source>
        <translation>
            <numerusform>%n persona incorporada.</numerusform>
            <numerusform>%n personas incorporadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken.</source>
        <translation>
            <numerusform>%n fila no se pudo incorporar.</numerusform>
            <numerusform>%n filas no se pudieron incorporar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n persona ha dejado la empresa.</numerusform>
            <numerusform>%n personas han dejado la empresa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n licencia de pago es de personas que dejaron la empresa.</numerusform>
            <numerusform>%n licencias de pago son de personas que dejaron la empresa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are of people in the roster.</source>
        <translation>
            <numerusform>%n suscripción es de personas de la lista de personal.</numerusform>
            <numerusform>%n suscripciones son de personas de la lista de personal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; say what it means with --status.</source>
        <translation>
            <numerusform>No se entendió la situación de %n persona; indique con --status qué significa.</numerusform>
            <numerusform>No se entendió la situación de %n personas; indique con --status qué significa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be forgotten; add --yes to do it.</source>
        <translation>
            <numerusform>Se olvidaría a %n persona; agregue --yes para hacerlo.</numerusform>
            <numerusform>Se olvidaría a %n personas; agregue --yes para hacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) forgotten.</source>
        <translation>
            <numerusform>%n persona olvidada.</numerusform>
            <numerusform>%n personas olvidadas.</numerusform>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Gracia</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Reclamation rules: which seats are proposed.</source>
        <translation>Reglas de recuperación: qué licencias se proponen.</translation>
    </message>
    <message>
        <source>List the rules of a profile, or all.</source>
        <translation>Listar las reglas de un perfil, o todas.</translation>
    </message>
    <message>
        <source>Id or name of a rule.</source>
        <translation>ID o nombre de una regla.</translation>
    </message>
    <message>
        <source>Show a rule.</source>
        <translation>Mostrar una regla.</translation>
    </message>
    <message>
        <source>Change a rule: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</source>
        <translation>Modificar una regla: name, active, threshold, grace, never-used, signals, condition, action, reassign, notify, notify-days, assignment-group, protected, priority, models.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::RunText</name>
    <message>
        <source>%1, suspended</source>
        <translation>%1, suspendido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>    from %1 to %2, saves %3 a year</source>
        <translation>    de %1 a %2, ahorra %3 al año</translation>
    </message>
    <message numerus="yes">
        <source>Plan for %1, %n person(s)</source>
        <translation>
            <numerusform>Plan para %1, %n persona</numerusform>
            <numerusform>Plan para %1, %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saves %1 a year.</source>
        <translation>Ahorra %1 al año.</translation>
    </message>
    <message>
        <source>Needs --confirm %1.</source>
        <translation>Requiere --confirm %1.</translation>
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
        <translation>Persona</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message numerus="yes">
        <source>Run %1: %2, %n seat(s) freed</source>
        <translation>
            <numerusform>Ejecución %1: %2, %n licencia liberada</numerusform>
            <numerusform>Ejecución %1: %2, %n licencias liberadas</numerusform>
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
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>De pago</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo anual</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Excluido por</translation>
    </message>
    <message>
        <source>People and the licences they hold.</source>
        <translation>Personas y las licencias que tienen.</translation>
    </message>
    <message>
        <source>List the current subscriptions of a profile.</source>
        <translation>Listar las suscripciones actuales de un perfil.</translation>
    </message>
    <message>
        <source>Condition, for example &quot;paid = true and lastActivity &gt; 60d&quot;.</source>
        <translation>Condición, por ejemplo &quot;paid = true and lastActivity &gt; 60d&quot;.</translation>
    </message>
    <message>
        <source>Show the evidence about one person.</source>
        <translation>Mostrar las evidencias sobre una persona.</translation>
    </message>
    <message>
        <source>Our id or the vendor&apos;s.</source>
        <translation>Nuestro ID o el del proveedor.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::SyncText</name>
    <message>
        <source>%1: %2 subscriptions, %3 seats; %4 added, %5 changed, %6 removed, %7 unchanged; %8 open candidates</source>
        <translation>%1: %2 suscripciones, %3 licencias; %4 agregadas, %5 modificadas, %6 quitadas, %7 sin cambios; %8 candidatos abiertos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Download subscriptions and evidence, then apply the rules.</source>
        <translation>Descargar suscripciones y evidencias, y aplicar después las reglas.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID o nombre de un perfil.</translation>
    </message>
    <message>
        <source>Every published profile.</source>
        <translation>Todos los perfiles publicados.</translation>
    </message>
    <message>
        <source>Do not resume an interrupted download.</source>
        <translation>No reanudar una descarga interrumpida.</translation>
    </message>
    <message>
        <source>Whose activity is read in depth; candidates when not given.</source>
        <translation>De quién se lee la actividad a fondo; candidates si no se indica.</translation>
    </message>
    <message>
        <source>Accept that far fewer people are there than last time.</source>
        <translation>Aceptar que haya muchas menos personas que la última vez.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::WhatIfLines</name>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>none is stored; the default one was asked</source>
        <translation>no hay ninguna guardada; se usó la predeterminada</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (ahora %2)</translation>
    </message>
    <message>
        <source>Savings a year</source>
        <translation>Ahorro anual</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Below the saved threshold</source>
        <translation>Por debajo del umbral guardado</translation>
    </message>
    <message>
        <source>%1 proved, %2 by the sign-in alone</source>
        <translation>%1 comprobadas, %2 solo por el inicio de sesión</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usadas</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>sin fecha conocida</translation>
    </message>
    <message>
        <source>What other settings of a rule would propose; nothing is changed.</source>
        <translation>Lo que propondrían otros ajustes de una regla; no se cambia nada.</translation>
    </message>
    <message>
        <source>Threshold of idle days to try.</source>
        <translation>Umbral de días de inactividad que se ha de probar.</translation>
    </message>
    <message>
        <source>Grace for new accounts in days; without it the rule&apos;s.</source>
        <translation>Período de gracia de cuentas nuevas, en días; si no se indica, el de la regla.</translation>
    </message>
    <message>
        <source>Signals that count: sign_in,session,ticket_work,audit_log; without it the rule&apos;s.</source>
        <translation>Señales que cuentan: sign_in,session,ticket_work,audit_log; si no se indican, las de la regla.</translation>
    </message>
    <message>
        <source>What to do with seats that were never used; without it what the rule says.</source>
        <translation>Qué hacer con las licencias nunca usadas; si no se indica, lo que diga la regla.</translation>
    </message>
    <message>
        <source>Id or name of the rule; without it the first active one.</source>
        <translation>ID o nombre de la regla; si no se indica, la primera activa.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
</context>
<context>
    <name>seatkeeper::cli::Words</name>
    <message>
        <source>Form of the list.</source>
        <translation>Formato de la lista.</translation>
    </message>
    <message>
        <source>At most so many; without it the whole list.</source>
        <translation>Como máximo este número; si no se indica, la lista entera.</translation>
    </message>
    <message>
        <source>Really do it; without it a plan is printed.</source>
        <translation>Hacerlo de verdad; si no se indica, se muestra un plan.</translation>
    </message>
    <message>
        <source>What to change.</source>
        <translation>Qué modificar.</translation>
    </message>
    <message>
        <source>Id or name of a profile.</source>
        <translation>ID o nombre de un perfil.</translation>
    </message>
    <message>
        <source>Id or name of a profile; without it all.</source>
        <translation>ID o nombre de un perfil; si no se indica, todos.</translation>
    </message>
    <message>
        <source>Database to work on; without it the one of the window is used.</source>
        <translation>Base de datos que se usa; si no se indica, la de la ventana.</translation>
    </message>
    <message>
        <source>Print one JSON document and nothing else on standard output.</source>
        <translation>Escribir un documento JSON y nada más en la salida estándar.</translation>
    </message>
    <message>
        <source>Print results and errors only.</source>
        <translation>Mostrar solo resultados y errores.</translation>
    </message>
    <message>
        <source>Language of the messages, for example de or pt-BR.</source>
        <translation>Idioma de los mensajes, por ejemplo de o pt-BR.</translation>
    </message>
    <message>
        <source>Where secrets are: keychain, session or file:PATH (mode 0600).</source>
        <translation>Dónde están los secretos: keychain, session o file:PATH (modo 0600).</translation>
    </message>
    <message>
        <source>Show no progress bar.</source>
        <translation>No mostrar barra de progreso.</translation>
    </message>
    <message>
        <source>Write the log to this file.</source>
        <translation>Escribir el registro en este archivo.</translation>
    </message>
    <message>
        <source>Log more; names and e-mail addresses may appear.</source>
        <translation>Registrar más; pueden aparecer nombres y correos.</translation>
    </message>
    <message>
        <source>expected key=value</source>
        <translation>la forma key=value</translation>
    </message>
    <message>
        <source>no more arguments than --help shows</source>
        <translation>no más argumentos que los que muestra --help</translation>
    </message>
    <message>
        <source>Seatkeeper on the command line: finds, takes back and accounts for unneeded seats.</source>
        <translation>Seatkeeper en la línea de comandos: encuentra, recupera y justifica licencias innecesarias.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Not used for a long time.</source>
        <translation>Sin usar desde hace mucho.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nunca usado.</translation>
    </message>
    <message>
        <source>Not covered by an allocated right.</source>
        <translation>No cubierto por un derecho asignado.</translation>
    </message>
    <message>
        <source>There are too few rights.</source>
        <translation>Hay muy pocos derechos.</translation>
    </message>
    <message>
        <source>Suspended, but still paid.</source>
        <translation>Suspendido, pero sigue siendo de pago.</translation>
    </message>
    <message>
        <source>Light agent made paid by a product role.</source>
        <translation>Agente light de pago por un rol de producto.</translation>
    </message>
    <message>
        <source>Has left the company.</source>
        <translation>Ha dejado la empresa.</translation>
    </message>
    <message>
        <source>Needs attention: %1.</source>
        <translation>Requiere atención: %1.</translation>
    </message>
    <message>
        <source>Needs attention: %1 (%2).</source>
        <translation>Requiere atención: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %n day(s).</source>
        <translation>
            <numerusform>Sin usar desde hace %n día.</numerusform>
            <numerusform>Sin usar desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding of the file; guessed when not given.</source>
        <translation>Codificación del archivo; si no se indica, se deduce.</translation>
    </message>
    <message>
        <source>What separates the cells; guessed when not given.</source>
        <translation>Qué separa las celdas; si no se indica, se deduce.</translation>
    </message>
    <message>
        <source>The first row is a person, not the names of the columns.</source>
        <translation>La primera fila es una persona, no los nombres de las columnas.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimación)</translation>
    </message>
    <message>
        <source>%1: %2 a month, as of %3</source>
        <translation>%1: %2 al mes, a fecha de %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ActivityTimeline</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>%1, %2: decides</source>
        <translation>%1, %2: decide</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: last on %2.</source>
        <translation>%1: por última vez el %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditList</name>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what and when. Each entry holds the hash of the one before, so a change is found.</source>
        <translation>Quién hizo qué y cuándo. Cada entrada contiene el hash de la anterior, así que un cambio se descubre.</translation>
    </message>
    <message>
        <source>Who, what, on what</source>
        <translation>Quién, qué, sobre qué</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha ocurrido nada</translation>
    </message>
    <message>
        <source>The first entry comes with the first profile.</source>
        <translation>La primera entrada llega con el primer perfil.</translation>
    </message>
    <message>
        <source>Compared with the head kept in the secret store.</source>
        <translation>Comparada con el hash de cabecera guardado en el almacén de secretos.</translation>
    </message>
    <message>
        <source>There was no earlier head to compare with; a cut-off end would not be seen.</source>
        <translation>No había un hash de cabecera anterior con el que comparar; no se vería un final cortado.</translation>
    </message>
    <message numerus="yes">
        <source>The chain of %n entries holds.</source>
        <translation>
            <numerusform>La cadena de %n entrada está intacta.</numerusform>
            <numerusform>La cadena de %n entradas está intacta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken at entry %1.</source>
        <translation>La cadena está rota en la entrada %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing.</source>
        <translation>Falta el final del registro.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::AuditRecords</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Perfil creado</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Perfil modificado</translation>
    </message>
    <message>
        <source>Profile published</source>
        <translation>Perfil publicado</translation>
    </message>
    <message>
        <source>Profile returned to Draft</source>
        <translation>Perfil devuelto a borrador</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Perfil eliminado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Rule removed</source>
        <translation>Regla quitada</translation>
    </message>
    <message>
        <source>Exclusion removed</source>
        <translation>Exclusión quitada</translation>
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
        <translation>Más acciones para la selección</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidateRecords</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Proposed action</source>
        <translation>Acción propuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Inactive days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation>Ahorro anual</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>No user found</source>
        <translation>No se encontró ningún usuario</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Seat freed</source>
        <translation>Licencia liberada</translation>
    </message>
    <message>
        <source>Postponed to %1</source>
        <translation>Pospuesto al %1</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CandidatesList</name>
    <message>
        <source>%1 of %2 are not: %3</source>
        <translation>%1 de %2 no están en el estado: %3</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Candidatos a retirada</translation>
    </message>
    <message>
        <source>A rule proposes them; nothing happens in Zendesk before you approve.</source>
        <translation>Una regla los propone; en Zendesk no ocurre nada hasta que usted los apruebe.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nombre, correo o ID</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todos los abiertos</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendidos</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Agentes light de pago</translation>
    </message>
    <message>
        <source>Attention Required</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidatos</translation>
    </message>
    <message>
        <source>Saves %1 a year</source>
        <translation>Ahorra %1 al año</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Nothing to reclaim</source>
        <translation>Nada que recuperar</translation>
    </message>
    <message>
        <source>No rule proposes a seat at present. The next refresh looks again.</source>
        <translation>Ninguna regla propone una licencia por ahora. La próxima actualización lo revisará de nuevo.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Withdraw approval</source>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>Approval withdrawn</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Resume Reclaim</source>
        <translation>Reanudar la recuperación</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Listo de nuevo</translation>
    </message>
    <message>
        <source>I removed it by hand</source>
        <translation>La retiré a mano</translation>
    </message>
    <message>
        <source>Reclaim approved…</source>
        <translation>Recuperar los aprobados…</translation>
    </message>
    <message>
        <source>Decision taken back</source>
        <translation>Decisión deshecha</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) could not be decided.</source>
        <translation>
            <numerusform>No se pudo decidir sobre %n candidato.</numerusform>
            <numerusform>No se pudo decidir sobre %n candidatos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s).</source>
        <translation>
            <numerusform>%1: %n candidato.</numerusform>
            <numerusform>%1: %n candidatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent to Zendesk. Ctrl+Z takes it back.</source>
        <translation>No se envió nada a Zendesk. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Kept, not proposed again for 90 days</source>
        <translation>Conservado, no se propone de nuevo en 90 días</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n candidate(s)</source>
        <translation>
            <numerusform>Posponer %n candidato</numerusform>
            <numerusform>Posponer %n candidatos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay Ready, but cannot be approved before this day.</source>
        <translation>Siguen listos, pero no se pueden aprobar antes de este día.</translation>
    </message>
    <message>
        <source>Day (yyyy-mm-dd)</source>
        <translation>Día (aaaa-mm-dd)</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>A day after today is needed, such as 2027-01-31.</source>
        <translation>Hace falta un día posterior a hoy, por ejemplo 2027-01-31.</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesto</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n person(s)</source>
        <translation>
            <numerusform>Excluir a %n persona</numerusform>
            <numerusform>Excluir a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>An exclusion rule for each person keeps them out of cost and reclaim from now on.</source>
        <translation>Una regla de exclusión por persona la deja fuera del costo y de la recuperación a partir de ahora.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Read back and closed</source>
        <translation>Releído y cerrado</translation>
    </message>
    <message>
        <source>No candidate is approved yet.</source>
        <translation>Aún no hay candidatos aprobados.</translation>
    </message>
    <message>
        <source>Select some and choose Approve.</source>
        <translation>Seleccione algunos y elija Aprobar.</translation>
    </message>
    <message>
        <source>No candidates can be made now</source>
        <translation>Ahora no se pueden crear candidatos</translation>
    </message>
    <message>
        <source>The data cannot be relied on; the message above says why.</source>
        <translation>Los datos no son fiables; el mensaje de arriba dice por qué.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesModel</name>
    <message>
        <source>Enter</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Assigned %1</source>
        <translation>Asignada %1</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Solo por el inicio de sesión</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ChangesView</name>
    <message>
        <source>Who enters and who leaves</source>
        <translation>Quién entra y quién sale</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who enter in a list</source>
        <translation>
            <numerusform>Mostrar en una lista el %n que entra</numerusform>
            <numerusform>Mostrar en una lista los %n que entran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n who leave in a list</source>
        <translation>
            <numerusform>Mostrar en una lista el %n que sale</numerusform>
            <numerusform>Mostrar en una lista los %n que salen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CheckRow</name>
    <message>
        <source>Not yet checked</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Se pierde</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>No hay ninguna fila seleccionada.</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Comandos coincidentes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: there is no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: role = agent and not tag ~ vip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1 has no value yet. Give it one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions without a value are not in the text. They come back with the rows as long as the text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This condition is too rich for rows: it nests conditions or uses a comparison that the rows do not offer. It stays text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows can show the condition once it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionRowEditor</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition %1: value of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConditionSearch</name>
    <message>
        <source>Search by condition</source>
        <translation>Buscar por condición</translation>
    </message>
    <message>
        <source>Search by condition, for example: %1</source>
        <translation>Buscar por condición, por ejemplo: %1</translation>
    </message>
    <message>
        <source>Fields: %1. Compare with = != &lt; &lt;= &gt; &gt;= ~ (contains); join with and, or, not.</source>
        <translation>Campos: %1. Compare con = != &lt; &lt;= &gt; &gt;= ~ (contiene); una con and, or, not.</translation>
    </message>
    <message>
        <source>Search by text</source>
        <translation>Buscar por texto</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionPage</name>
    <message>
        <source>Connection and credential</source>
        <translation>Conexión y credencial</translation>
    </message>
    <message>
        <source>Where the account is, through which client Seatkeeper signs in, and who signs in.</source>
        <translation>Dónde está la cuenta, con qué cliente inicia sesión Seatkeeper y quién la inicia.</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Alias de conexión</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>URL de conexión</translation>
    </message>
    <message>
        <source>OAuth client ID</source>
        <translation>ID de cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth client secret</source>
        <translation>Secreto de cliente OAuth</translation>
    </message>
    <message>
        <source>OAuth redirect URL</source>
        <translation>URL de redireccionamiento OAuth</translation>
    </message>
    <message>
        <source>Typed in the step “OAuth client”.</source>
        <translation>Escrito en el paso «Cliente OAuth».</translation>
    </message>
    <message>
        <source>Credential for the download (scope: read)</source>
        <translation>Credencial para la descarga (ámbito: read)</translation>
    </message>
    <message>
        <source>Credential for reclaim (scope: read write), may wait</source>
        <translation>Credencial para la recuperación (ámbito: read write), puede esperar</translation>
    </message>
    <message>
        <source>Needs a Zendesk administrator, who may be another person. You can do this later, when the first seat is to be taken back.</source>
        <translation>Requiere un administrador de Zendesk, que puede ser otra persona. Puede hacerlo más tarde, cuando se vaya a recuperar la primera licencia.</translation>
    </message>
    <message>
        <source>made when the draft is saved</source>
        <translation>se crea al guardar el borrador</translation>
    </message>
    <message>
        <source>A child alias: each further profile has a connection of its own.</source>
        <translation>Un alias secundario: cada perfil adicional tiene su propia conexión.</translation>
    </message>
    <message>
        <source>The parent alias, used by the first profile.</source>
        <translation>El alias principal, usado por el primer perfil.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>No hace falta para un cliente público</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>En el llavero de este equipo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Next opens when somebody has signed in for the download.</source>
        <translation>«Siguiente» se activa cuando alguien haya iniciado sesión para la descarga.</translation>
    </message>
    <message>
        <source>Signing in changes nothing in Zendesk.</source>
        <translation>Iniciar sesión no cambia nada en Zendesk.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionRecords</name>
    <message>
        <source>Connection alias</source>
        <translation>Alias de conexión</translation>
    </message>
    <message>
        <source>Parent alias</source>
        <translation>Alias principal</translation>
    </message>
    <message>
        <source>Connection URL</source>
        <translation>URL de conexión</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none: a parent alias</source>
        <translation>ninguno: alias principal</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>ningún perfil</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ConnectionsPage</name>
    <message>
        <source>Choose one connection</source>
        <translation>Elija una sola conexión</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connection aliases and their child aliases. The first profile uses the parent, each further one a child.</source>
        <translation>Alias de conexión y sus alias secundarios. El primer perfil usa el principal; cada perfil adicional, uno secundario.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Create child alias…</source>
        <translation>Crear alias secundario…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Point a profile here…</source>
        <translation>Vincular un perfil aquí…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>Connecting an account makes the first one.</source>
        <translation>La primera se crea al conectar una cuenta.</translation>
    </message>
    <message>
        <source>Create child alias</source>
        <translation>Crear alias secundario</translation>
    </message>
    <message>
        <source>A child of “%1” gives a further profile a connection of its own.</source>
        <translation>Un alias secundario de «%1» da a otro perfil su propia conexión.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename connection alias</source>
        <translation>Cambiar el nombre del alias de conexión</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>The connection record and its stored sign-ins are deleted here.</source>
        <translation>Aquí se borran el registro de conexión y sus inicios de sesión guardados.</translation>
    </message>
    <message>
        <source>The OAuth client in Zendesk stays.</source>
        <translation>El cliente OAuth de Zendesk permanece.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ErrorText</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; the last good data stays.</source>
        <translation>No se cambió nada; se conservan los últimos datos válidos.</translation>
    </message>
    <message>
        <source>Something in Seatkeeper went wrong.</source>
        <translation>Se produjo un error en Seatkeeper.</translation>
    </message>
    <message>
        <source>Try it again; if it happens again, report it with the details.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, notifíquelo con los detalles.</translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>Detenido a petición suya.</translation>
    </message>
    <message>
        <source>What was finished before stays.</source>
        <translation>Lo terminado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>“%1” does not fit the field %2.</source>
        <translation>«%1» no es válido para el campo: %2.</translation>
    </message>
    <message>
        <source>above</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Se esperaba: %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>Ya no existe: %1.</translation>
    </message>
    <message>
        <source>The entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Actualice la lista y elija de nuevo.</translation>
    </message>
    <message>
        <source>%1 already exists.</source>
        <translation>Ya existe: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is being worked on elsewhere.</source>
        <translation>Se está trabajando en otro lugar con: %1.</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>Wait until that run ends.</source>
        <translation>Espere a que termine esa ejecución.</translation>
    </message>
    <message>
        <source>Wait until %1 is done.</source>
        <translation>Espere a que termine: %1.</translation>
    </message>
    <message>
        <source>The download was held back: %1 seats instead of %2.</source>
        <translation>La descarga quedó retenida: %1 licencias en lugar de %2.</translation>
    </message>
    <message>
        <source>The old rows stay.</source>
        <translation>Se conservan las filas anteriores.</translation>
    </message>
    <message>
        <source>Compare both, then accept or refuse the new ones.</source>
        <translation>Compare ambas y acepte o rechace las nuevas.</translation>
    </message>
    <message>
        <source>Done in part: %1 done, %2 failed.</source>
        <translation>Hecho en parte: %1 hechos, %2 con error.</translation>
    </message>
    <message>
        <source>What failed was not changed.</source>
        <translation>Lo que falló no se cambió.</translation>
    </message>
    <message>
        <source>Look at the failed ones and try them again.</source>
        <translation>Revise los errores e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No hay conexión con %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>Sin respuesta a tiempo: %1.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds.</source>
        <translation>Sin respuesta en %2 segundos: %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>La conexión con %1 no es segura.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>No se envió ni se cambió nada.</translation>
    </message>
    <message>
        <source>Ask your network team whether a proxy or a missing certificate is in the way.</source>
        <translation>Pregunte a su equipo de red si lo impide un proxy o falta un certificado.</translation>
    </message>
    <message>
        <source>The address %1 does not begin with https.</source>
        <translation>La dirección %1 no empieza por https.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Type the address with https.</source>
        <translation>Escriba la dirección con https.</translation>
    </message>
    <message>
        <source>An answer pointed to another host: %1.</source>
        <translation>Una respuesta remitía a otro host: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent there, and nothing was changed.</source>
        <translation>Allí no se envió nada y no se cambió nada.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address; it should be %1.</source>
        <translation>Compruebe la dirección de la cuenta; debería ser: %1.</translation>
    </message>
    <message>
        <source>your account&apos;s own</source>
        <translation>la de su propia cuenta</translation>
    </message>
    <message>
        <source>Zendesk asks to slow down.</source>
        <translation>Zendesk pide ir más despacio.</translation>
    </message>
    <message>
        <source>Seatkeeper goes on by itself after the pause.</source>
        <translation>Seatkeeper continúa por sí solo tras la pausa.</translation>
    </message>
    <message>
        <source>Zendesk has a fault of its own (%1).</source>
        <translation>Zendesk tiene un error propio (%1).</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The answer is not what Zendesk documents.</source>
        <translation>La respuesta no es la que documenta Zendesk.</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Zendesk account; otherwise report the details.</source>
        <translation>Compruebe que la dirección sea de una cuenta de Zendesk; si lo es, notifique los detalles.</translation>
    </message>
    <message>
        <source>The answer or file is larger than allowed.</source>
        <translation>La respuesta o el archivo supera el tamaño permitido.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>El límite es %1.</translation>
    </message>
    <message>
        <source>A change was sent, but its answer never came.</source>
        <translation>Se envió un cambio, pero su respuesta no llegó.</translation>
    </message>
    <message>
        <source>It was not sent a second time.</source>
        <translation>No se volvió a enviar.</translation>
    </message>
    <message>
        <source>Seatkeeper reads the person again and settles what happened.</source>
        <translation>Seatkeeper vuelve a leer a la persona y aclara lo ocurrido.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>Zendesk no longer accepts the sign-in of %1.</source>
        <translation>Zendesk ya no acepta el inicio de sesión: %1.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The access was denied in Zendesk.</source>
        <translation>El acceso se denegó en Zendesk.</translation>
    </message>
    <message>
        <source>Authorize again and press Allow, or ask an administrator to do it.</source>
        <translation>Autorice de nuevo y elija «Permitir», o pida a un administrador que lo haga.</translation>
    </message>
    <message>
        <source>No answer came from the browser.</source>
        <translation>No llegó ninguna respuesta del navegador.</translation>
    </message>
    <message>
        <source>Open the sign-in again. If Zendesk showed an error, compare the client&apos;s identifier and redirect URLs.</source>
        <translation>Abra de nuevo el inicio de sesión. Si Zendesk mostró un error, compare el identificador y las URL de redireccionamiento del cliente.</translation>
    </message>
    <message>
        <source>All three return addresses are taken by other programs.</source>
        <translation>Las tres direcciones de retorno están ocupadas por otros programas.</translation>
    </message>
    <message>
        <source>Close the program that uses the ports %1, or paste the address from the browser.</source>
        <translation>Cierre el programa que usa los puertos %1 o pegue la dirección del navegador.</translation>
    </message>
    <message>
        <source>Zendesk does not know this OAuth client, or its secret is wrong.</source>
        <translation>Zendesk no conoce este cliente OAuth o su secreto es incorrecto.</translation>
    </message>
    <message>
        <source>Compare the unique identifier and, for a confidential client, the secret.</source>
        <translation>Compare el identificador único y, si el cliente es confidencial, el secreto.</translation>
    </message>
    <message>
        <source>The sign-in may not do this: %1 is missing.</source>
        <translation>El inicio de sesión no permite esto; falta: %1.</translation>
    </message>
    <message>
        <source>a scope</source>
        <translation>un ámbito</translation>
    </message>
    <message>
        <source>Sign in again and allow it.</source>
        <translation>Vuelva a iniciar sesión y permita el acceso.</translation>
    </message>
    <message>
        <source>Zendesk does not allow this to the person signed in.</source>
        <translation>Zendesk no se lo permite a quien inició sesión.</translation>
    </message>
    <message>
        <source>Sign in as an administrator, or check whether the plan includes it.</source>
        <translation>Inicie sesión como administrador o compruebe si el plan lo incluye.</translation>
    </message>
    <message>
        <source>Zendesk no longer has %1.</source>
        <translation>Ya no existe en Zendesk: %1.</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>este registro</translation>
    </message>
    <message>
        <source>Refresh the profile.</source>
        <translation>Actualice el perfil.</translation>
    </message>
    <message>
        <source>There is no Zendesk account at %1.</source>
        <translation>No hay ninguna cuenta de Zendesk en %1.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>Check the spelling of the subdomain.</source>
        <translation>Compruebe cómo está escrito el subdominio.</translation>
    </message>
    <message>
        <source>Zendesk refused the change.</source>
        <translation>Zendesk denegó el cambio.</translation>
    </message>
    <message>
        <source>The person is as before.</source>
        <translation>La persona sigue como antes.</translation>
    </message>
    <message>
        <source>Zendesk says: %1</source>
        <translation>Zendesk dice: %1</translation>
    </message>
    <message>
        <source>No seat is free to give back.</source>
        <translation>No hay ninguna licencia libre para devolver.</translation>
    </message>
    <message>
        <source>Free a seat or buy one, then undo again.</source>
        <translation>Libere o compre una licencia y vuelva a deshacer.</translation>
    </message>
    <message>
        <source>The person changed since the plan was made.</source>
        <translation>La persona cambió desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>The person was not changed by Seatkeeper.</source>
        <translation>Seatkeeper no modificó a la persona.</translation>
    </message>
    <message>
        <source>Look at the person again and decide anew.</source>
        <translation>Revise de nuevo a la persona y vuelva a decidir.</translation>
    </message>
    <message>
        <source>You can also keep the sign-in for this run only.</source>
        <translation>También puede conservar el inicio de sesión solo durante esta sesión.</translation>
    </message>
    <message>
        <source>This desktop has no keychain service.</source>
        <translation>Este escritorio no tiene servicio de llavero.</translation>
    </message>
    <message>
        <source>No secret was written anywhere.</source>
        <translation>No se escribió ningún secreto.</translation>
    </message>
    <message>
        <source>Install or start one, for example GNOME Keyring or KWallet.</source>
        <translation>Instale o inicie uno, por ejemplo GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>No secret was read or written.</source>
        <translation>No se leyó ni se escribió ningún secreto.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Allow Seatkeeper to use it and try again.</source>
        <translation>Permita que Seatkeeper lo use e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Others may read the credential file %1.</source>
        <translation>Otros pueden leer el archivo de credenciales %1.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>No se usó.</translation>
    </message>
    <message>
        <source>Make it readable by you alone (mode 0600).</source>
        <translation>Haga que solo usted pueda leerlo (modo 0600).</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>The disk is full: %1.</source>
        <translation>El disco está lleno: %1.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used.</source>
        <translation>No se puede usar el archivo: %1.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>el elegido</translation>
    </message>
    <message>
        <source>Check the place and its permissions.</source>
        <translation>Compruebe la ubicación y sus permisos.</translation>
    </message>
    <message>
        <source>The text is not well formed (%1).</source>
        <translation>El texto no está bien formado (%1).</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>Another program holds the database %1.</source>
        <translation>Otro programa ocupa la base de datos %1.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>La base de datos %1 está dañada.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the backup %1.</source>
        <translation>Restaure la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>The database was written by a newer Seatkeeper.</source>
        <translation>La base de datos es de una versión más reciente de Seatkeeper.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se tocó.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más reciente.</translation>
    </message>
    <message>
        <source>The database&apos;s structure was changed by hand.</source>
        <translation>La estructura de la base de datos se cambió a mano.</translation>
    </message>
    <message>
        <source>Restore a backup, or open it with the version that wrote it.</source>
        <translation>Restaure una copia de seguridad o ábrala con la versión que la escribió.</translation>
    </message>
    <message>
        <source>The database refused.</source>
        <translation>La base de datos lo rechazó.</translation>
    </message>
    <message>
        <source>Try again; the details say why.</source>
        <translation>Inténtelo de nuevo; los detalles dicen por qué.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::EvidenceCard</name>
    <message>
        <source>Close the card</source>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>último %n día</numerusform>
            <numerusform>últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>sin correo electrónico</translation>
    </message>
    <message numerus="yes">
        <source>Idle for %n day(s).</source>
        <translation>
            <numerusform>Inactiva desde hace %n día.</numerusform>
            <numerusform>Inactiva desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”.</source>
        <translation>Regla «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were read</source>
        <translation>
            <numerusform>Se leyó %n señal</numerusform>
            <numerusform>Se leyeron %n señales</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1.</source>
        <translation>a fecha de %1.</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguna conocida</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leídos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decides</source>
        <translation>%1, decide</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>unrecognized identifier %1</source>
        <translation>identificador no reconocido %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>None apply</source>
        <translation>Ninguna se aplica</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>No decisions so far</source>
        <translation>Aún no hay decisiones</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1; others were not read</source>
        <translation>%1; otros no se leyeron</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>nothing: the seat is not paid</source>
        <translation>nada: la licencia no es de pago</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year</source>
        <translation>%1 al mes, %2 al año</translation>
    </message>
    <message>
        <source>%1. An estimate: the list price of %2 as of %3.</source>
        <translation>%1. Estimación: el precio de lista de %2 a fecha de %3.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionDialog</name>
    <message>
        <source>User exclusion rule</source>
        <translation>Regla de exclusión de usuario</translation>
    </message>
    <message>
        <source>Identifier exclusion rule</source>
        <translation>Regla de exclusión de identificador</translation>
    </message>
    <message>
        <source>Rows that match are kept and marked, but count nowhere: no model, no cost, no candidate.</source>
        <translation>Las filas que coinciden se conservan y se marcan, pero no cuentan: sin modelo, sin costo, sin candidato.</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nombre principal de usuario</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de suscripción</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner (optional)</source>
        <translation>Responsable (opcional)</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Termina después del</translation>
    </message>
    <message>
        <source>Last day on which the rule acts</source>
        <translation>Último día en que actúa la regla</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>For example zendesk.light_agent; * and ? are allowed.</source>
        <translation>Por ejemplo, zendesk.light_agent; se permiten * y ?.</translation>
    </message>
    <message>
        <source>A pattern is needed.</source>
        <translation>Hace falta un patrón.</translation>
    </message>
    <message>
        <source>A reason is needed; auditors ask for it.</source>
        <translation>Hace falta un motivo; los auditores lo piden.</translation>
    </message>
    <message numerus="yes">
        <source>Closes %n open candidate(s).</source>
        <translation>
            <numerusform>Cierra %n candidato abierto.</numerusform>
            <numerusform>Cierra %n candidatos abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>They cost %1 a year.</source>
        <translation>Cuestan %1 al año.</translation>
    </message>
    <message>
        <source>Expiry (optional)</source>
        <translation>Caducidad (opcional)</translation>
    </message>
    <message>
        <source>An e-mail address or id, or with * and ?: *@partner.example</source>
        <translation>Un correo electrónico o ID, o con * y ?: *@partner.example</translation>
    </message>
    <message>
        <source>This day is past: the rule keeps nobody out.</source>
        <translation>Este día ya pasó: la regla no deja fuera a nadie.</translation>
    </message>
    <message>
        <source>Type a pattern to see what it keeps out.</source>
        <translation>Escriba un patrón para ver lo que deja fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match, but another rule keeps them out already.</source>
        <translation>
            <numerusform>%n más coincide, pero otra regla ya la deja fuera.</numerusform>
            <numerusform>%n más coinciden, pero otra regla ya las deja fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>A later refresh may bring somebody whom it matches.</source>
        <translation>Una actualización posterior puede traer a alguien con quien coincida.</translation>
    </message>
    <message>
        <source>Keeps everybody out: nothing would be left to count.</source>
        <translation>Deja fuera a todos: no quedaría nada que contar.</translation>
    </message>
    <message>
        <source>Keeps nobody out at present.</source>
        <translation>Por ahora no deja fuera a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %n of %1 subscriptions out.</source>
        <translation>
            <numerusform>Deja fuera %n de %1 suscripciones.</numerusform>
            <numerusform>Deja fuera %n de %1 suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude everybody?</source>
        <translation>¿Excluir a todos?</translation>
    </message>
    <message>
        <source>This rule matches everybody. All costs, counts and candidates would be empty.</source>
        <translation>Esta regla coincide con todas las personas. Todos los costos, recuentos y candidatos quedarían vacíos.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk. The rule can be deactivated again.</source>
        <translation>En Zendesk no se cambia nada. La regla se puede volver a desactivar.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardarla de todos modos</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionRecords</name>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Keeps out</source>
        <translation>Deja fuera</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Suscripción de Zendesk</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Costo anual</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ExclusionsList</name>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Reglas de exclusión de usuarios</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Reglas de exclusión de identificadores</translation>
    </message>
    <message>
        <source>Keeps rows out of cost and out of reclaim. They stay visible, so that their cost can be seen.</source>
        <translation>Deja filas fuera del costo y de la recuperación. Siguen visibles para que se vea su costo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Agregar regla…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Elija una sola regla</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>No exclusion rules</source>
        <translation>No hay reglas de exclusión</translation>
    </message>
    <message>
        <source>Everything that is downloaded counts.</source>
        <translation>Todo lo descargado cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n exclusion rule(s)?</source>
        <translation>
            <numerusform>¿Quitar %n regla de exclusión?</numerusform>
            <numerusform>¿Quitar %n reglas de exclusión?</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows come back at the next refresh.</source>
        <translation>Las filas vuelven con la próxima actualización.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>En Zendesk no se cambia nada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivas</translation>
    </message>
    <message>
        <source>What is excluded costs %1 a year</source>
        <translation>Lo excluido cuesta %1 al año</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FeedList</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::FirstRulePage</name>
    <message>
        <source>First rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which seats Seatkeeper proposes to take back. It only proposes: a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. Publishing starts the first download; after it the seats stand here by their idle days, and the rule can be moved at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this rule does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Agente light si la cuenta tiene ese rol; si no, usuario final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What a candidate becomes when a person approves. It can be another one for each candidate. Suspending alone frees no seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Esta regla está desactivada: ahora no propone a nadie.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose. It is switched on in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold: a paid seat is proposed once its person was idle for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle means that none of these was seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace: in the first %1 after a seat was assigned nobody is proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace: none, new accounts are judged from their first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: such a seat counts as idle since it was assigned, and is proposed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used: such a seat is not proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed action: %1. Nothing is taken back before a person approves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next opens when the rule and the saved data were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule changes nothing in Zendesk. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Format</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1, %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::HistogramView</name>
    <message>
        <source>Seats by idle days</source>
        <translation>Licencias por días de inactividad</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>days and more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>saved: %1</source>
        <translation>guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), %2 proposed, %3 leaving</source>
        <translation>
            <numerusform>%1: %n licencia, propuestas: %2, salen: %3</numerusform>
            <numerusform>%1: %n licencias, propuestas: %2, salen: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 idle days</source>
        <translation>%1 a %2 días de inactividad</translation>
    </message>
    <message>
        <source>%1 idle days and more</source>
        <translation>%1 o más días de inactividad</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>%1 seats, %2 of them proposed at a threshold of %3. Show as table reads the bars.</source>
        <translation>%1 licencias, %2 de ellas propuestas con un umbral de %3. «Mostrar como tabla» permite leer las barras.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifierRecords</name>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de suscripción</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Mapped by hand</source>
        <translation>Asignado a mano</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún sin modelo</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rol personalizado</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separado</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IdentifiersList</name>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Identificadores no reconocidos</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Identificadores de suscripción</translation>
    </message>
    <message>
        <source>What the vendor calls a seat. Without a model it is not reconciled.</source>
        <translation>Cómo llama el proveedor a una licencia. Sin modelo no se concilia.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Map to a model…</source>
        <translation>Asignar a un modelo…</translation>
    </message>
    <message>
        <source>Choose one identifier</source>
        <translation>Elija un solo identificador</translation>
    </message>
    <message>
        <source>Every identifier has a model</source>
        <translation>Todos los identificadores tienen modelo</translation>
    </message>
    <message>
        <source>A role type that the catalogue does not know would appear here.</source>
        <translation>Aquí aparecería un tipo de rol que el catálogo no conoce.</translation>
    </message>
    <message>
        <source>“%1” has a model now.</source>
        <translation>«%1» ya tiene modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) were updated.</source>
        <translation>
            <numerusform>Se actualizó %n suscripción.</numerusform>
            <numerusform>Se actualizaron %n suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split a role off…</source>
        <translation>Separar un rol…</translation>
    </message>
    <message>
        <source>Join with the agents…</source>
        <translation>Unir a los agentes…</translation>
    </message>
    <message>
        <source>Only a role that was split off can be joined</source>
        <translation>Solo se puede unir un rol que se separó</translation>
    </message>
    <message>
        <source>No identifiers yet</source>
        <translation>Aún no hay identificadores</translation>
    </message>
    <message>
        <source>The first refresh brings them.</source>
        <translation>Llegan con la primera actualización.</translation>
    </message>
    <message>
        <source>Join “%1” with the agents again?</source>
        <translation>¿Volver a unir «%1» a los agentes?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are zendesk.agent again at once, with its model and its price.</source>
        <translation>
            <numerusform>%n suscripción vuelve a ser de inmediato zendesk.agent, con su modelo y su precio.</numerusform>
            <numerusform>%n suscripciones vuelven a ser de inmediato zendesk.agent, con su modelo y su precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates and history move along. Nothing is changed in Zendesk.</source>
        <translation>Los candidatos y el historial pasan con ellas. En Zendesk no se cambia nada.</translation>
    </message>
    <message>
        <source>Join role</source>
        <translation>Unir rol</translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) moved along.</source>
        <translation>
            <numerusform>%n candidato abierto pasó con ellas.</numerusform>
            <numerusform>%n candidatos abiertos pasaron con ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were excluded by their identifier and count again.</source>
        <translation>
            <numerusform>%n de ellas estaba excluida por su identificador y vuelve a contar.</numerusform>
            <numerusform>%n de ellas estaban excluidas por su identificador y vuelven a contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are excluded by their identifier now.</source>
        <translation>
            <numerusform>%n de ellas queda ahora excluida por su identificador.</numerusform>
            <numerusform>%n de ellas quedan ahora excluidas por su identificador.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an identifier of its own.</source>
        <translation>«%1» es un identificador propio.</translation>
    </message>
    <message>
        <source>“%1” counts among the agents again.</source>
        <translation>«%1» vuelve a contar entre los agentes.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ImportFileBox</name>
    <message>
        <source>A CSV file</source>
        <translation>Un archivo CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Encoding and separator</source>
        <translation>Codificación y separador</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Automático: %1</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::IntegrationProfilePage</name>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integración</translation>
    </message>
    <message>
        <source>The record that holds the connection, what may be done with it, and when it refreshes.</source>
        <translation>El registro que contiene la conexión, lo que se puede hacer con ella y cuándo se actualiza.</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Suscripción de Zendesk</translation>
    </message>
    <message>
        <source>Local time. A time that was missed is made up for at the next start.</source>
        <translation>Hora local. Una hora perdida se recupera en el siguiente inicio.</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Actualizar cada día a las</translation>
    </message>
    <message>
        <source> % of the account&apos;s request limit</source>
        <extracomment>Suffix of a number: percent of the account&apos;s request limit</extracomment>
        <translation> % del límite de solicitudes de la cuenta</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Usar como máximo</translation>
    </message>
    <message>
        <source>Process configuration</source>
        <translation>Configuración de procesos</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Descargar suscripciones</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Siempre activado: sin esto no hay nada que ver.</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Download Subscriptions</source>
        <translation>Subflujo: Zendesk Download Subscriptions</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Recuperar suscripciones</translation>
    </message>
    <message>
        <source>Subflow: Zendesk Reclaim Subscription</source>
        <translation>Subflujo: Zendesk Reclaim Subscription</translation>
    </message>
    <message>
        <source>Vendor configuration</source>
        <translation>Configuración del proveedor</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Next opens when the profile has a display name.</source>
        <translation>«Siguiente» se activa cuando el perfil tiene un nombre para mostrar.</translation>
    </message>
    <message>
        <source>A name that is used once, for example “Zendesk Global”.</source>
        <translation>Un nombre que se use una sola vez, por ejemplo «Zendesk Global».</translation>
    </message>
    <message>
        <source>Seats are taken back only after a person approved them.</source>
        <translation>Las licencias solo se recuperan después de que una persona las apruebe.</translation>
    </message>
    <message>
        <source>Removal candidates are still found, but nothing is ever reclaimed.</source>
        <translation>Se siguen encontrando candidatos a retirada, pero nunca se recupera nada.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobRecords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Próxima ejecución</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultDialog</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Unrecognized</source>
        <translation>No reconocidas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Removal candidates</source>
        <translation>Candidatos a retirada</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultRecords</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitadas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::JobResultsList</name>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Resultados de tareas programadas</translation>
    </message>
    <message>
        <source>What each run of a job read and changed, and why one failed.</source>
        <translation>Qué leyó y cambió cada ejecución de una tarea, y por qué falló alguna.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Aún no se ha ejecutado ninguna tarea</translation>
    </message>
    <message>
        <source>The first refresh writes the first result.</source>
        <translation>La primera actualización escribe el primer resultado.</translation>
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
        <translation>Tareas programadas</translation>
    </message>
    <message>
        <source>What Seatkeeper does by itself while it runs. A time that was missed is made up for once.</source>
        <translation>Lo que Seatkeeper hace por sí solo mientras se ejecuta. Una hora perdida se recupera una vez.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Cambiar hora…</translation>
    </message>
    <message>
        <source>Choose one job</source>
        <translation>Elija una sola tarea</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>Publishing a profile makes its jobs.</source>
        <translation>Publicar un perfil crea sus tareas.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>«%1» ha terminado.</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar hora</translation>
    </message>
    <message>
        <source>“%1” runs at this local time.</source>
        <translation>«%1» se ejecuta a esta hora local.</translation>
    </message>
    <message>
        <source>Time (hh:mm)</source>
        <translation>Hora (hh:mm)</translation>
    </message>
    <message>
        <source>A time such as 06:00 is needed.</source>
        <translation>Hace falta una hora como 06:00.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::LeakRecords</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo anual</translation>
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
        <translation>Elija una sola persona</translation>
    </message>
    <message numerus="yes">
        <source>Of %n second account(s) only a person can say which of the two goes</source>
        <translation>
            <numerusform>En %n segunda cuenta, solo una persona puede decir cuál de las dos sobra</numerusform>
            <numerusform>En %n segundas cuentas, solo una persona puede decir cuál de las dos sobra</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Fugas de licencias</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake. Nobody has to argue about inactivity here.</source>
        <translation>Licencias que se pagan por error. Aquí nadie tiene que discutir sobre inactividad.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nombre, correo o ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Wastes %1 a year</source>
        <translation>Desperdicia %1 al año</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Aún no se ha descargado nada</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see which seats are wasted.</source>
        <translation>Publique un perfil, o actualícelo, para ver qué licencias se desperdician.</translation>
    </message>
    <message>
        <source>No seat is paid by mistake</source>
        <translation>Ninguna licencia se paga por error</translation>
    </message>
    <message>
        <source>Nobody is suspended and paid, and no role or product role makes a light agent paid. The next refresh looks again.</source>
        <translation>No hay nadie suspendido y de pago, y ningún rol ni rol de producto hace que un agente light sea de pago. La próxima actualización lo revisará de nuevo.</translation>
    </message>
    <message>
        <source>Nobody is known to have left</source>
        <translation>No consta que nadie haya dejado la empresa</translation>
    </message>
    <message>
        <source>Import the company&apos;s roster: a CSV file with e-mail addresses and the employment status.</source>
        <translation>Importe la lista de personal de la empresa: un archivo CSV con correos electrónicos y la situación laboral.</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar una lista de personal…</translation>
    </message>
    <message>
        <source>The roles could not be read</source>
        <translation>No se pudieron leer los roles</translation>
    </message>
    <message>
        <source>Without their configuration a copy of the light-agent role cannot be told from another role.</source>
        <translation>Sin su configuración, una copia del rol de agente light no se distingue de otro rol.</translation>
    </message>
    <message>
        <source>The product roles could not be read</source>
        <translation>No se pudieron leer los roles de producto</translation>
    </message>
    <message numerus="yes">
        <source>Whether %n light agent(s) or contributor(s) are paid is not known.</source>
        <translation>
            <numerusform>No se sabe si %n agente light o colaborador es de pago.</numerusform>
            <numerusform>No se sabe si %n agentes light o colaboradores son de pago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose for reclaim</source>
        <translation>Proponer para recuperar</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Abrir en Zendesk</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) made.</source>
        <translation>
            <numerusform>%n candidato creado.</numerusform>
            <numerusform>%n candidatos creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) could not be proposed.</source>
        <translation>
            <numerusform>%n licencia no se pudo proponer.</numerusform>
            <numerusform>%n licencias no se pudieron proponer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal candidate(s) made.</source>
        <translation>
            <numerusform>%n candidato a retirada creado.</numerusform>
            <numerusform>%n candidatos a retirada creados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are Ready; nothing happens in Zendesk before you approve them.</source>
        <translation>Están en el estado Listo; en Zendesk no ocurre nada hasta que usted los apruebe.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListFoot</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Shown %1 of %2</source>
        <extracomment>%1 rows shown of %2 rows in all</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Selected %1</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hidden by the filter</source>
        <translation>
            <numerusform>%n de ellos oculto por el filtro</numerusform>
            <numerusform>%n de ellos ocultos por el filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Agrupar por: %1</translation>
    </message>
    <message>
        <source>Long lists are not grouped.</source>
        <translation>Las listas largas no se agrupan.</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <extracomment>%1 is a sum of money in words, such as &quot;Saves $1,104 a year&quot;</extracomment>
        <translation>%1 (estimación)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>No se pudo leer la lista.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>A filter is set. Without it there are %1.</source>
        <translation>Hay un filtro activo. Sin él hay %1.</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation>Restablecer filtros</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>%1 rows, the columns as shown.</source>
        <translation>%1 filas, las columnas como se muestran.</translation>
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
        <translation>Detener</translation>
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
        <translation>Agregar un precio de lista</translation>
    </message>
    <message>
        <source>List price of %1</source>
        <translation>Precio de lista de %1</translation>
    </message>
    <message>
        <source>Per agent and month when billed yearly, as the vendor publishes it. Costs that come from it are called estimates.</source>
        <translation>Por agente y mes con facturación anual, tal como lo publica el proveedor. Los costos que salen de él se llaman estimaciones.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Precio al mes</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Source (optional)</source>
        <translation>Fuente (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Guardar precio</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Por ejemplo %1</translation>
    </message>
    <message>
        <source>Type an amount above zero, such as %1, without other signs.</source>
        <translation>Escriba un importe mayor que cero, como %1, sin otros signos.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A price is needed. Without one, choose no plan.</source>
        <translation>Hace falta un precio. Si no hay ninguno, no elija ningún plan.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPriceRecords</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Al mes</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1, old</source>
        <translation>%1, antiguo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Incluido</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ListPricesList</name>
    <message>
        <source>List prices</source>
        <translation>Precios de lista</translation>
    </message>
    <message>
        <source>Per agent and month, billed yearly. What is priced by them is called an estimate.</source>
        <translation>Por agente y mes, con facturación anual. Lo que toma de ellos su precio se llama estimación.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Agregar precio…</translation>
    </message>
    <message>
        <source>Choose one price</source>
        <translation>Elija un solo precio</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Set back or remove…</source>
        <translation>Restablecer o quitar…</translation>
    </message>
    <message>
        <source>This price is as it was shipped</source>
        <translation>Este precio está tal como se incluyó</translation>
    </message>
    <message>
        <source>No list prices</source>
        <translation>No hay precios de lista</translation>
    </message>
    <message>
        <source>Add what your vendor publishes.</source>
        <translation>Agregue lo que publica su proveedor.</translation>
    </message>
    <message>
        <source>Set the price of %1 back?</source>
        <translation>¿Restablecer el precio de %1?</translation>
    </message>
    <message>
        <source>Remove the price of %1?</source>
        <translation>¿Quitar el precio de %1?</translation>
    </message>
    <message>
        <source>The shipped price holds again, and what it estimates follows at once.</source>
        <translation>Vuelve a valer el precio incluido, y lo que este estima lo sigue de inmediato.</translation>
    </message>
    <message>
        <source>It is no longer offered for estimates.</source>
        <translation>Deja de ofrecerse para estimaciones.</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Quitar precio</translation>
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
        <translation>Contraer</translation>
    </message>
    <message>
        <source>Show the names of the pages</source>
        <translation>Mostrar los nombres de las páginas</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Mostrar solo los iconos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Refresh this page</source>
        <translation>&amp;Actualizar esta página</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>Ayuda de e&amp;sta página</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
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
        <translation>Asignar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) get the model at once, and later ones too.</source>
        <translation>
            <numerusform>%n suscripción recibe el modelo de inmediato, y las posteriores también.</numerusform>
            <numerusform>%n suscripciones reciben el modelo de inmediato, y las posteriores también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one.</source>
        <translation>Elija un modelo o escriba el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Map identifier</source>
        <translation>Asignar identificador</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MeaningTable</name>
    <message>
        <source>What “%1” means</source>
        <translation>Qué significa «%1»</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MendRowDialog</name>
    <message>
        <source>Mend line %1</source>
        <translation>Corregir la línea %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take the person</source>
        <translation>Incorporar a la persona</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelChoice</name>
    <message>
        <source>All software models</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) that this profile does not have now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelPriceDialog</name>
    <message>
        <source>List price of “%1”</source>
        <translation>Precio de lista de «%1»</translation>
    </message>
    <message>
        <source>That of the profile&apos;s plan</source>
        <translation>El del plan del perfil</translation>
    </message>
    <message>
        <source>Where no purchase is known, a list price estimates what a seat costs. A plan chosen here holds for this model in every profile.</source>
        <translation>Donde no consta ninguna compra, un precio de lista estima lo que cuesta una licencia. El plan que se elija aquí vale para este modelo en todos los perfiles.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose price</source>
        <translation>Elegir precio</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelRecords</name>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Product type</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>License under management</source>
        <translation>Licencia gestionada</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Licensable</source>
        <translation>Requiere licencia</translation>
    </message>
    <message>
        <source>Not licensable</source>
        <translation>No requiere licencia</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>List price of</source>
        <translation>Precio de lista de</translation>
    </message>
    <message>
        <source>Price a year</source>
        <translation>Precio anual</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>%1 (profile)</source>
        <translation>%1 (perfil)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ModelsList</name>
    <message>
        <source>Software Models</source>
        <translation>Modelos de software</translation>
    </message>
    <message>
        <source>Publisher, product and edition at which entitlements and subscriptions meet.</source>
        <translation>Fabricante, producto y edición en los que coinciden derechos de uso y suscripciones.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>No software models yet</source>
        <translation>Aún no hay modelos de software</translation>
    </message>
    <message>
        <source>The first refresh makes them from what it finds.</source>
        <translation>La primera actualización los crea a partir de lo que encuentra.</translation>
    </message>
    <message>
        <source>List price…</source>
        <translation>Precio de lista…</translation>
    </message>
    <message>
        <source>Choose one model</source>
        <translation>Elija un solo modelo</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::MoneyCell</name>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimación)</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Cree el cliente OAuth en Zendesk</translation>
    </message>
    <message>
        <source>Seatkeeper signs in through a client of your own account. No vendor cloud is involved and no admin token leaves this computer.</source>
        <translation>Seatkeeper inicia sesión mediante un cliente de su propia cuenta. No interviene ninguna nube de terceros y ningún token de administrador sale de este equipo.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>your-company.zendesk.com</source>
        <translation>su-empresa.zendesk.com</translation>
    </message>
    <message>
        <source>Open OAuth clients</source>
        <translation>Abrir los clientes OAuth</translation>
    </message>
    <message>
        <source>Opens Admin Center › Apps and integrations › APIs › OAuth clients of this account</source>
        <translation>Abre Centro de administración › Aplicaciones e integraciones › API › Clientes OAuth de esta cuenta</translation>
    </message>
    <message>
        <source>address of the OAuth clients page</source>
        <translation>dirección de la página de clientes OAuth</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Choose “Add OAuth client” there and type these values. Only a Zendesk administrator can do this.</source>
        <translation>Elija allí «Agregar cliente OAuth» y escriba estos valores. Solo puede hacerlo un administrador de Zendesk.</translation>
    </message>
    <message>
        <source>all values as a message for a colleague</source>
        <translation>todos los valores como mensaje para un colega</translation>
    </message>
    <message>
        <source>Copy all as a message</source>
        <translation>Copiar todo como mensaje</translation>
    </message>
    <message>
        <source>Zendesk › Admin Center › Apps and integrations › APIs › OAuth clients</source>
        <translation>Zendesk › Centro de administración › Aplicaciones e integraciones › API › Clientes OAuth</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Leave empty, or choose your company&apos;s logo</source>
        <translation>Déjelo vacío o elija el logotipo de su empresa</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Redirect URLs</source>
        <translation>URL de redireccionamiento</translation>
    </message>
    <message>
        <source>redirect URLs</source>
        <translation>URL de redireccionamiento</translation>
    </message>
    <message>
        <source>Client kind</source>
        <translation>Tipo de cliente</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Choose “Save” in Zendesk, then bring back:</source>
        <translation>Elija «Guardar» en Zendesk y traiga después:</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation>Identificador único</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>No se pudo abrir el navegador. Copie el enlace en su lugar.</translation>
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
        <translation>¿Podría crear un cliente OAuth en nuestra cuenta de Zendesk?

Centro de administración › Aplicaciones e integraciones › API › Clientes OAuth › Agregar cliente OAuth

Nombre del cliente: %1
Descripción: %2
Empresa: %3
Identificador: %4
Tipo de cliente: %5
URL de redireccionamiento:
%6

Después necesito que me devuelva el identificador.</translation>
    </message>
    <message>
        <source>Next opens when the account&apos;s address is typed.</source>
        <translation>«Siguiente» se activa cuando se escribe la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Next opens when there is a redirect URL.</source>
        <translation>«Siguiente» se activa cuando hay una URL de redireccionamiento.</translation>
    </message>
    <message>
        <source>Next opens when the unique identifier is brought back.</source>
        <translation>«Siguiente» se activa cuando se indica el identificador único.</translation>
    </message>
    <message>
        <source>Next opens when the secret of the confidential client is pasted.</source>
        <translation>«Siguiente» se activa cuando se pega el secreto del cliente confidencial.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Aún no se ha enviado nada a Zendesk.</translation>
    </message>
    <message>
        <source>The address you see in the browser when you work in Zendesk.</source>
        <translation>La dirección que ve en el navegador cuando trabaja en Zendesk.</translation>
    </message>
    <message>
        <source>This is no address of an account. Example: your-company.zendesk.com</source>
        <translation>No es la dirección de una cuenta. Ejemplo: su-empresa.zendesk.com</translation>
    </message>
    <message>
        <source>%1; it is tried when you validate the connection.</source>
        <translation>%1; se prueba al validar la conexión.</translation>
    </message>
    <message>
        <source>No secret on this computer; each sign-in has a one-time key (PKCE). Suggested.</source>
        <translation>Ningún secreto en este equipo; cada inicio de sesión tiene una clave de un solo uso (PKCE). Recomendado.</translation>
    </message>
    <message>
        <source>A secret is kept in this computer&apos;s keychain, in addition to the one-time key.</source>
        <translation>Se guarda un secreto en el llavero de este equipo, además de la clave de un solo uso.</translation>
    </message>
    <message>
        <source>Zendesk calls it “Identifier”.</source>
        <translation>Zendesk lo llama «Identificador».</translation>
    </message>
    <message>
        <source>A number is the client&apos;s id, not its identifier.</source>
        <translation>Un número es el ID del cliente, no su identificador.</translation>
    </message>
    <message>
        <source>Matches the value above</source>
        <translation>Coincide con el valor de arriba</translation>
    </message>
    <message>
        <source>Differs from the value above; that is fine when Zendesk shows it so.</source>
        <translation>Difiere del valor de arriba; está bien si Zendesk lo muestra así.</translation>
    </message>
    <message>
        <source>Not needed for a public client</source>
        <translation>No hace falta para un cliente público</translation>
    </message>
    <message>
        <source>Stored; type to replace it</source>
        <translation>Guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>Zendesk shows one anyway; do not use it.</source>
        <translation>Zendesk muestra uno de todos modos; no lo use.</translation>
    </message>
    <message>
        <source>Zendesk shows it once, right after saving.</source>
        <translation>Zendesk lo muestra una vez, justo después de guardar.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PageHead</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show or hide the explanation</source>
        <translation>Mostrar u ocultar la explicación</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PermissionTable</name>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Least Zendesk role</source>
        <translation>Rol mínimo de Zendesk</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Download subscriptions</source>
        <translation>Descargar suscripciones</translation>
    </message>
    <message>
        <source>Light agent</source>
        <translation>Agente light</translation>
    </message>
    <message>
        <source>Lists team members, their roles and their last sign-in.</source>
        <translation>Lista los integrantes del equipo, sus roles y su último inicio de sesión.</translation>
    </message>
    <message>
        <source>Read activity</source>
        <translation>Leer la actividad</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Adds live sessions, product roles and the audit log. Less is possible; what is missing is named.</source>
        <translation>Agrega sesiones activas, roles de producto y el registro de auditoría. Puede ser menos; lo que falta se indica.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Recuperar suscripciones</translation>
    </message>
    <message>
        <source>Changes a role after you approved it. A sign-in of its own, only when you need it.</source>
        <translation>Cambia un rol después de que usted lo apruebe. Un inicio de sesión propio, solo cuando lo necesite.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlanComboBox</name>
    <message>
        <source>The list prices could not be read.</source>
        <translation>No se pudieron leer los precios de lista.</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 al mes</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>A fecha de %1. %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PlannedCalls</name>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>the calls</source>
        <translation>las llamadas</translation>
    </message>
    <message>
        <source>Exact calls</source>
        <translation>Llamadas exactas</translation>
    </message>
    <message>
        <source>What undoing sends for %1</source>
        <translation>Lo que envía deshacer para %1</translation>
    </message>
    <message>
        <source>What will be sent for %1</source>
        <translation>Lo que se enviará para %1</translation>
    </message>
    <message>
        <source>read again right before the change; snapshot for undo</source>
        <translation>se relee justo antes del cambio; instantánea para deshacer</translation>
    </message>
    <message>
        <source>snapshot for undo</source>
        <translation>instantánea para deshacer</translation>
    </message>
    <message>
        <source>proves that everything is back</source>
        <translation>comprueba que todo ha vuelto</translation>
    </message>
    <message>
        <source>proves that the seat is free</source>
        <translation>comprueba que la licencia está libre</translation>
    </message>
    <message>
        <source>proves that no product role keeps it paid</source>
        <translation>comprueba que ningún rol de producto la mantiene de pago</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileDraft</name>
    <message>
        <source>Finds unused seats, takes them back on approval. Runs on our workstation.</source>
        <translation>Encuentra licencias sin usar y las recupera tras su aprobación. Se ejecuta en nuestro equipo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileHeader</name>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Suscripción de Zendesk</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Refresh daily at</source>
        <translation>Actualizar cada día a las</translation>
    </message>
    <message>
        <source>Zendesk does not say who owns the account. Until the owner is named, no administrator can be reclaimed.</source>
        <translation>Zendesk no dice quién es el dueño de la cuenta. Hasta que se indique, no se puede recuperar la licencia de ningún administrador.</translation>
    </message>
    <message>
        <source>Account owner</source>
        <translation>Dueño de la cuenta</translation>
    </message>
    <message>
        <source>Download subscriptions (Zendesk Download Subscriptions)</source>
        <translation>Descargar (Zendesk Download Subscriptions)</translation>
    </message>
    <message>
        <source>Always on: without it there is nothing to look at.</source>
        <translation>Siempre activado: sin esto no hay nada que ver.</translation>
    </message>
    <message>
        <source>Reclaim subscriptions (Zendesk Reclaim Subscription)</source>
        <translation>Recuperar (Zendesk Reclaim Subscription)</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Connection alias</source>
        <translation>Alias de conexión</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar sesión</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Last validated</source>
        <translation>Última validación</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign-in for reclaim</source>
        <translation>Sesión de recuperación</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>integrante del equipo</translation>
    </message>
    <message>
        <source>%1, %2; may: %3</source>
        <translation>%1, %2; puede: %3</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Nobody yet; only needed for the first reclaim</source>
        <translation>Nadie todavía; solo hace falta para la primera recuperación</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 passed</source>
        <translation>%1: %2 de %3 correctas</translation>
    </message>
    <message>
        <source>Not since the last change</source>
        <translation>No desde el último cambio</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>None of the listed people</source>
        <translation>Ninguna de las personas de la lista</translation>
    </message>
    <message>
        <source>OAuth client owner</source>
        <translation>Dueño del cliente OAuth</translation>
    </message>
    <message>
        <source>None: costs are not estimated</source>
        <translation>Ninguno: los costos no se estiman</translation>
    </message>
    <message>
        <source>Until a purchase is entered, the list price of this plan estimates what a seat costs. Prices can be edited in the settings.</source>
        <translation>Hasta que se indique una compra, el precio de lista de este plan estima lo que cuesta una licencia. Los precios se pueden editar en la configuración.</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Precio de lista</translation>
    </message>
    <message>
        <source>An imported list has no connection to its account.</source>
        <translation>Una lista importada no tiene conexión con su cuenta.</translation>
    </message>
    <message>
        <source>Read from the account. This person is never reclaimed.</source>
        <translation>Leído de la cuenta. La licencia de esta persona no se recupera nunca.</translation>
    </message>
    <message>
        <source>Could not be read from the account. Whoever is named here is never reclaimed, because the sign-in would break.</source>
        <translation>No se pudo leer de la cuenta. La licencia de quien se indique aquí no se recupera nunca, porque el inicio de sesión dejaría de funcionar.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecordPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: Custom integration</source>
        <translation>Vista: Integración personalizada</translation>
    </message>
    <message>
        <source>View: Default</source>
        <translation>Vista: Predeterminada</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>last refresh %1</source>
        <translation>última actualización: %1</translation>
    </message>
    <message>
        <source>never refreshed</source>
        <translation>nunca actualizado</translation>
    </message>
    <message>
        <source>Integration profile for %1, %2</source>
        <translation>Perfil de integración para %1, %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Validate the connection first.</source>
        <translation>Valide primero la conexión.</translation>
    </message>
    <message>
        <source>This profile is a draft; nothing refreshes.</source>
        <translation>Este perfil es un borrador; no se actualiza nada.</translation>
    </message>
    <message>
        <source>Validate the connection, then publish.</source>
        <translation>Valide la conexión y después publique.</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Continuar la configuración…</translation>
    </message>
    <message>
        <source>The lists show the last complete download until it is whole.</source>
        <translation>Las listas muestran la última descarga completa hasta que esta termine.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>Up to date: %n subscription(s).</source>
        <translation>
            <numerusform>Al día: %n suscripción.</numerusform>
            <numerusform>Al día: %n suscripciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed.</source>
        <translation>%1 agregadas, %2 modificadas, %3 quitadas.</translation>
    </message>
    <message>
        <source>Validate connection</source>
        <translation>Validar la conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Only reading calls are sent; nothing is changed in Zendesk.</source>
        <translation>Solo se envían llamadas de lectura; en Zendesk no se cambia nada.</translation>
    </message>
    <message>
        <source>Sign in for reclaim</source>
        <translation>Iniciar sesión para la recuperación</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>A Zendesk administrator signs in with the scope “read write”. It is used for approved reclaims and for undo only.</source>
        <translation>Un administrador de Zendesk inicia sesión con el ámbito «read write». Solo se usa para recuperaciones aprobadas y para deshacer.</translation>
    </message>
    <message>
        <source>Signs in with the scope “read”, for the download.</source>
        <translation>Inicia sesión con el ámbito «read», para la descarga.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>¿Publicar «%1»?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>El perfil queda activo: sus licencias se descargan ahora y se actualizan cada día.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>En Zendesk no se cambia nada.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importar una lista más reciente…</translation>
    </message>
    <message>
        <source>This profile is an imported list of team members.</source>
        <translation>Este perfil es una lista importada de integrantes del equipo.</translation>
    </message>
    <message>
        <source>Only the sign-in is known, and no seat can be taken back before the account is connected.</source>
        <translation>Solo se conoce el inicio de sesión, y no se puede recuperar ninguna licencia hasta que la cuenta esté conectada.</translation>
    </message>
    <message>
        <source>Connect by OAuth…</source>
        <translation>Conectar mediante OAuth…</translation>
    </message>
    <message>
        <source>No new candidates were made, because the data quality is red.</source>
        <translation>No se crearon candidatos nuevos, porque la calidad de los datos está en rojo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileRecords</name>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Profile type</source>
        <translation>Tipo de perfil</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Daily at</source>
        <translation>Cada día a las</translation>
    </message>
    <message>
        <source>%1 (DEMO)</source>
        <translation>%1 (DEMO)</translation>
    </message>
    <message>
        <source>Zendesk Subscription</source>
        <translation>Suscripción de Zendesk</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>by import</source>
        <translation>por importación</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfileSelector</name>
    <message>
        <source>All profiles</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ProfilesList</name>
    <message>
        <source>Choose one profile</source>
        <translation>Elija un solo perfil</translation>
    </message>
    <message>
        <source>Integration Profiles</source>
        <translation>Perfiles de integración</translation>
    </message>
    <message>
        <source>One connected account each, with its configuration, jobs and lists.</source>
        <translation>Una cuenta conectada cada uno, con su configuración, tareas y listas.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Conectar Zendesk…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>A draft must be published first</source>
        <translation>Primero hay que publicar el borrador</translation>
    </message>
    <message>
        <source>Go on with the set-up…</source>
        <translation>Continuar la configuración…</translation>
    </message>
    <message>
        <source>This profile is published</source>
        <translation>Este perfil está publicado</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>No account is connected</source>
        <translation>No hay ninguna cuenta conectada</translation>
    </message>
    <message>
        <source>“%1” is up to date.</source>
        <translation>«%1» está al día.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) read.</source>
        <translation>
            <numerusform>%n suscripción leída.</numerusform>
            <numerusform>%n suscripciones leídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) and the jobs of the profile are deleted here, and the sign-ins are taken back.</source>
        <translation>
            <numerusform>Aquí se eliminan %n suscripción y las tareas del perfil, y se revocan los inicios de sesión.</numerusform>
            <numerusform>Aquí se eliminan %n suscripciones y las tareas del perfil, y se revocan los inicios de sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open candidate(s) become Closed Skipped.</source>
        <translation>
            <numerusform>%n candidato abierto pasa a «Cerrado, omitido».</numerusform>
            <numerusform>%n candidatos abiertos pasan a «Cerrado, omitido».</numerusform>
        </translation>
    </message>
    <message>
        <source>Models, rules, job results and the audit log stay. No user in Zendesk is changed.</source>
        <translation>Los modelos, las reglas, los resultados de tareas y el registro de auditoría permanecen. En Zendesk no se modifica a ningún usuario.</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Importar integrantes del equipo exportados…</translation>
    </message>
    <message>
        <source>“%1” is refreshed by importing a newer list</source>
        <translation>«%1» se actualiza importando una lista más reciente</translation>
    </message>
    <message>
        <source>Import a newer list…</source>
        <translation>Importar una lista más reciente…</translation>
    </message>
    <message>
        <source>This profile is connected to its account</source>
        <translation>Este perfil está conectado a su cuenta</translation>
    </message>
    <message>
        <source>Connect your Zendesk account in seven short steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::Program</name>
    <message>
        <source>Seatkeeper cannot open its database</source>
        <translation>Seatkeeper no puede abrir su base de datos</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::PublishPage</name>
    <message>
        <source>Publish the profile</source>
        <translation>Publique el perfil</translation>
    </message>
    <message>
        <source>Publishing makes the reclamation rule and the daily jobs, and downloads the seats at once.</source>
        <translation>Publicar crea la regla de recuperación y las tareas diarias, y descarga las licencias de inmediato.</translation>
    </message>
    <message>
        <source>What will be published</source>
        <translation>Qué se publicará</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>First refresh</source>
        <translation>Primera actualización</translation>
    </message>
    <message>
        <source>Progress of the first refresh</source>
        <translation>Progreso de la primera actualización</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integración</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Signed in for the download</source>
        <translation>Sesión iniciada para la descarga</translation>
    </message>
    <message>
        <source>Signed in for reclaim</source>
        <translation>Sesión iniciada para la recuperación</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Daily at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>Reclamation rule</source>
        <translation>Regla de recuperación</translation>
    </message>
    <message>
        <source>Reclaim subscriptions</source>
        <translation>Recuperar suscripciones</translation>
    </message>
    <message>
        <source>On: approved seats can be taken back</source>
        <translation>Activada: se pueden recuperar las licencias aprobadas</translation>
    </message>
    <message>
        <source>Off: removal candidates are found, nothing is ever reclaimed</source>
        <translation>Desactivada: se encuentran candidatos a retirada, nunca se recupera nada</translation>
    </message>
    <message>
        <source>Publishing reads from Zendesk and changes nothing there.</source>
        <translation>Publicar lee de Zendesk y no cambia nada allí.</translation>
    </message>
    <message>
        <source>Publish “%1”?</source>
        <translation>¿Publicar «%1»?</translation>
    </message>
    <message>
        <source>The profile becomes active: its seats are downloaded now and refreshed every day.</source>
        <translation>El perfil queda activo: sus licencias se descargan ahora y se actualizan cada día.</translation>
    </message>
    <message>
        <source>Nothing is changed in Zendesk.</source>
        <translation>En Zendesk no se cambia nada.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>%1 of about %2 team members</source>
        <translation>%1 de unos %2 integrantes del equipo</translation>
    </message>
    <message>
        <source>%1 team members so far</source>
        <translation>%1 integrantes del equipo hasta ahora</translation>
    </message>
    <message>
        <source>Published, but the first refresh did not end. Run it again from the profile.</source>
        <translation>Publicado, pero la primera actualización no terminó. Ejecútela de nuevo desde el perfil.</translation>
    </message>
    <message>
        <source>Done: %1 team members read, %2 removal candidates found.</source>
        <translation>Hecho: %1 integrantes del equipo leídos, %2 candidatos a retirada encontrados.</translation>
    </message>
    <message>
        <source>Read about %1 of %2 people</source>
        <translation>Leídas unas %1 de %2 personas</translation>
    </message>
    <message>
        <source>Switched off: it proposes nobody until it is switched on in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for %1, grace for new accounts: %2. It proposes; a person approves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityMessage</name>
    <message>
        <source>No new candidates are made for %1.</source>
        <translation>No se crean candidatos nuevos para %1.</translation>
    </message>
    <message>
        <source>The data quality is red. %1 %2</source>
        <translation>La calidad de los datos está en rojo. %1 %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Checks of the data quality</source>
        <translation>Comprobaciones de la calidad de los datos</translation>
    </message>
    <message>
        <source>Hide checks</source>
        <translation>Ocultar comprobaciones</translation>
    </message>
    <message>
        <source>Show checks</source>
        <translation>Mostrar comprobaciones</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Data quality: %1</source>
        <translation>Calidad de los datos: %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimPlanDialog</name>
    <message>
        <source>All passed</source>
        <translation>Todas superadas</translation>
    </message>
    <message>
        <source>Reclaim plan</source>
        <translation>Plan de recuperación</translation>
    </message>
    <message>
        <source>Undo plan</source>
        <translation>Plan para deshacer</translation>
    </message>
    <message>
        <source>Gives the seats back as they were recorded. Nothing has been changed so far.</source>
        <translation>Devuelve las licencias tal como se registraron. Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What would be done, person by person. Nothing has been changed so far.</source>
        <translation>Lo que se haría, persona por persona. Hasta ahora no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>People of the plan</source>
        <translation>Personas del plan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Tickets abiertos</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Frees a year</source>
        <translation>Libera al año</translation>
    </message>
    <message>
        <source>Costs a year again</source>
        <translation>Vuelve a costar al año</translation>
    </message>
    <message>
        <source>Not yet saved</source>
        <translation>Aún no ahorrado</translation>
    </message>
    <message>
        <source>The seat is counted again as soon as it is given back.</source>
        <translation>La licencia vuelve a contar en cuanto se devuelve.</translation>
    </message>
    <message>
        <source>The invoice falls when the contract is reduced, usually at renewal.</source>
        <translation>La factura baja cuando se reduce el contrato, normalmente en la renovación.</translation>
    </message>
    <message>
        <source>What else happens</source>
        <translation>Qué más ocurre</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Change Zendesk</source>
        <translation>Cambiar Zendesk</translation>
    </message>
    <message>
        <source>Reading the account; this changes nothing…</source>
        <translation>Leyendo la cuenta; esto no cambia nada…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Nobody is notified by Seatkeeper.</source>
        <translation>Seatkeeper no avisa a nadie.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) will be given back.</source>
        <translation>
            <numerusform>Se devolverá %n licencia.</numerusform>
            <numerusform>Se devolverán %n licencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the people will be reclaimed.</source>
        <translation>
            <numerusform>Se recuperará la licencia de %n persona.</numerusform>
            <numerusform>Se recuperarán las licencias de %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back by a guard.</source>
        <translation>
            <numerusform>%n retenida por una salvaguarda.</numerusform>
            <numerusform>%n retenidas por una salvaguarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Give back %n seat(s)</source>
        <translation>
            <numerusform>Devolver %n licencia</numerusform>
            <numerusform>Devolver %n licencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reclaim %n seat(s)</source>
        <translation>
            <numerusform>Recuperar %n licencia</numerusform>
            <numerusform>Recuperar %n licencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One change a second, about %n second(s). You can stop after the current person.</source>
        <translation>
            <numerusform>Un cambio por segundo, aproximadamente %n segundo. Puede detenerse tras la persona actual.</numerusform>
            <numerusform>Un cambio por segundo, aproximadamente %n segundos. Puede detenerse tras la persona actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dry run sends nothing but reading calls. Choose “Change Zendesk” to go on.</source>
        <translation>Una simulación solo envía llamadas de lectura. Elija «Cambiar Zendesk» para continuar.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exportar plan</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The plan was exported.</source>
        <translation>El plan se exportó.</translation>
    </message>
    <message>
        <source>Costs a year</source>
        <translation>Costo anual</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ReclaimRunDialog</name>
    <message>
        <source>Given back later.</source>
        <translation>Devuelta más tarde.</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>People of the run</source>
        <translation>Personas de la ejecución</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, a</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop after this person</source>
        <translation>Detener tras esta persona</translation>
    </message>
    <message>
        <source>Undo selected…</source>
        <translation>Deshacer la selección…</translation>
    </message>
    <message>
        <source>Undo all…</source>
        <translation>Deshacer todo…</translation>
    </message>
    <message>
        <source>Stopping after the current person…</source>
        <translation>Deteniendo tras la persona actual…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Select the people whose seats shall be given back.</source>
        <translation>Seleccione las personas cuyas licencias se deben devolver.</translation>
    </message>
    <message>
        <source>Continue in the background</source>
        <translation>Continuar en segundo plano</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) freed and proved.</source>
        <translation>
            <numerusform>%n licencia liberada y comprobada.</numerusform>
            <numerusform>%n licencias liberadas y comprobadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) given back.</source>
        <translation>
            <numerusform>%n licencia devuelta.</numerusform>
            <numerusform>%n licencias devueltas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n con error.</numerusform>
            <numerusform>%n con error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be proved.</source>
        <translation>
            <numerusform>%n no se pudo comprobar.</numerusform>
            <numerusform>%n no se pudieron comprobar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Fit to contents</source>
        <translation>Ajustar al contenido</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordModel</name>
    <message>
        <source>%1, %2 rows, collapsed</source>
        <translation>%1, %2 filas, contraído</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Seleccionar todo lo que se muestra</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RecordView</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedLists</name>
    <message>
        <source>Software Models</source>
        <translation>Modelos de software</translation>
    </message>
    <message>
        <source>Unrecognized Subscription Identifiers</source>
        <translation>Identificadores no reconocidos</translation>
    </message>
    <message>
        <source>Scheduled Jobs</source>
        <translation>Tareas programadas</translation>
    </message>
    <message>
        <source>Scheduled Job Results</source>
        <translation>Resultados de tareas programadas</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Suscripciones de software</translation>
    </message>
    <message>
        <source>Subscription Identifier Exclusion Rules</source>
        <translation>Reglas de exclusión de identificadores</translation>
    </message>
    <message>
        <source>Subscription User Exclusion Rules</source>
        <translation>Reglas de exclusión de usuarios</translation>
    </message>
    <message>
        <source>Reclamation Rules</source>
        <translation>Reglas de recuperación</translation>
    </message>
    <message>
        <source>Removal Candidates</source>
        <translation>Candidatos a retirada</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>Subscription Identifiers</source>
        <translation>Identificadores de suscripción</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RelatedTabBar</name>
    <message>
        <source>Related lists</source>
        <translation>Listas relacionadas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This list needs somebody.</source>
        <translation>Esta lista requiere que alguien actúe.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RepointDialog</name>
    <message>
        <source>Point a profile to “%1”</source>
        <translation>Vincular un perfil a «%1»</translation>
    </message>
    <message>
        <source>The profile returns to Draft and must be validated and published again.</source>
        <translation>El perfil vuelve a borrador y hay que validarlo y publicarlo de nuevo.</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Point the profile here</source>
        <translation>Vincular el perfil aquí</translation>
    </message>
    <message>
        <source>“%1” uses this connection already.</source>
        <translation>«%1» ya usa esta conexión.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterErrorsDialog</name>
    <message>
        <source>Choose one row</source>
        <translation>Elija una sola fila</translation>
    </message>
    <message>
        <source>Rows that could not be taken</source>
        <translation>Filas que no se pudieron incorporar</translation>
    </message>
    <message>
        <source>Rows of the last import</source>
        <translation>Filas de la última importación</translation>
    </message>
    <message>
        <source>Mend a row here, or mend the file and import it again.</source>
        <translation>Corrija una fila aquí, o corrija el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Every row was taken</source>
        <translation>Se incorporaron todas las filas</translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation>No queda nada que corregir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>Importar una lista de personal</translation>
    </message>
    <message>
        <source>A CSV file of the company&apos;s people. It tells who has left, and whose manager and cost center a seat belongs to. It replaces the roster that is there.</source>
        <translation>Un archivo CSV con las personas de la empresa. Indica quién la dejó y a qué superior directo y centro de costos corresponde cada licencia. Reemplaza la lista de personal existente.</translation>
    </message>
    <message>
        <source>Words for the employment status</source>
        <translation>Palabras para la situación laboral</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importar lista de personal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose a file to see what would come of it. Nothing changes before you import.</source>
        <translation>Elija un archivo para ver el resultado. No cambia nada hasta que lo importe.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 filas leídas…</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds the e-mail address; people are known by it.</source>
        <translation>Indique qué columna contiene el correo electrónico; por él se reconoce a las personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken.</source>
        <translation>
            <numerusform>Se incorporaría a %n persona.</numerusform>
            <numerusform>Se incorporaría a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n current subscription(s) are theirs.</source>
        <translation>
            <numerusform>%n suscripción actual es de ellas.</numerusform>
            <numerusform>%n suscripciones actuales son de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s) belong to people who left.</source>
        <translation>
            <numerusform>%n licencia de pago es de personas que dejaron la empresa.</numerusform>
            <numerusform>%n licencias de pago son de personas que dejaron la empresa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roster of %n person(s) is replaced.</source>
        <translation>
            <numerusform>Se reemplaza la lista de personal de %n persona.</numerusform>
            <numerusform>Se reemplaza la lista de personal de %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %n person(s) was not understood; they do not count as having left.</source>
        <translation>
            <numerusform>No se entendió la situación de %n persona; no cuenta como baja.</numerusform>
            <numerusform>No se entendió la situación de %n personas; no cuentan como bajas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; they are kept for you to mend.</source>
        <translation>
            <numerusform>%n fila no se puede incorporar; se conserva para que usted la corrija.</numerusform>
            <numerusform>%n filas no se pueden incorporar; se conservan para que usted las corrija.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterPage</name>
    <message>
        <source>Roster</source>
        <translation>Lista de personal</translation>
    </message>
    <message>
        <source>The company&apos;s people, from a CSV file. Whoever left and still has a paid seat is a leak.</source>
        <translation>Las personas de la empresa, de un archivo CSV. Quien la dejó y aún tiene una licencia de pago es una fuga.</translation>
    </message>
    <message>
        <source>Name, e-mail, manager or cost center</source>
        <translation>Nombre, correo, superior directo o centro de costos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>With a paid seat</source>
        <translation>Con licencia de pago</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar una lista de personal…</translation>
    </message>
    <message>
        <source>Forget the roster…</source>
        <translation>Olvidar la lista de personal…</translation>
    </message>
    <message>
        <source>No roster is imported</source>
        <translation>No hay ninguna lista de personal importada</translation>
    </message>
    <message>
        <source>Without one everything works, but nobody is known to have left. A CSV file with e-mail addresses and the employment status is enough.</source>
        <translation>Sin ella todo funciona, pero no se sabe quién dejó la empresa. Basta un archivo CSV con correos electrónicos y la situación laboral.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the last import could not be taken.</source>
        <translation>
            <numerusform>%n fila de la última importación no se pudo incorporar.</numerusform>
            <numerusform>%n filas de la última importación no se pudieron incorporar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, imported %2.</source>
        <translation>«%1», importado %2.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Forget the roster?</source>
        <translation>¿Olvidar la lista de personal?</translation>
    </message>
    <message>
        <source>Managers, cost centers and leavers are not known any more.</source>
        <translation>Dejan de conocerse los superiores directos, los centros de costos y las bajas.</translation>
    </message>
    <message>
        <source>Candidates that were made of leavers stay. No user in Zendesk is changed.</source>
        <translation>Los candidatos creados a partir de bajas permanecen. En Zendesk no se modifica a ningún usuario.</translation>
    </message>
    <message>
        <source>Forget roster</source>
        <translation>Olvidar lista de personal</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RosterRecords</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Situación laboral</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>En la lista de personal</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>The row</source>
        <translation>La fila</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleDialog</name>
    <message>
        <source>A rule proposes seats. Nothing happens in Zendesk before a person approves.</source>
        <translation>Una regla propone licencias. En Zendesk no ocurre nada hasta que una persona lo apruebe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Saving looks at the saved data again at once.</source>
        <translation>Al guardar se examinan de nuevo los datos almacenados.</translation>
    </message>
    <message>
        <source>Edit reclamation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reclamation rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving, and looking at the saved data again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the saved data before saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition that leaves nobody out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>En Zendesk no cambia nada: una regla propone, una persona decide.</translation>
    </message>
    <message>
        <source>Save it all the same</source>
        <translation>Guardarla de todos modos</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was changed and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleEffectView</name>
    <message>
        <source>What the rule would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Importe anual</translation>
    </message>
    <message>
        <source>The saved data could not be asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers follow once what is marked is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the saved data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. The numbers follow after the first refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, the rule proposes nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody enters and nobody leaves: the same people are proposed as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>Who enters with this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Where two rules look at the same seat, the one with the smaller number decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When none is chosen, it looks at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Only seats that meet it are looked at. In texts * stands for any letters and ? for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Personas protegidas</translation>
    </message>
    <message>
        <source>E-mail addresses or Zendesk ids, one in each line. The rule never proposes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it proposes a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>A seat is proposed once it was idle for so many whole days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Umbral en días</translation>
    </message>
    <message>
        <source> days since assigned</source>
        <translation> días desde la asignación</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Gracia</translation>
    </message>
    <message>
        <source>New accounts are left in peace for so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace for new accounts in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose seats that were never used</source>
        <translation>Proponer licencias nunca usadas</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Señales que cuentan</translation>
    </message>
    <message>
        <source>A person is idle only if every one of them is older than the threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>What it proposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light agent if the account has that role, else end user</source>
        <translation>Agente light si la cuenta tiene ese rol; si no, usuario final</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>A person may choose another one for each candidate. Suspending alone frees no seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for open tickets first, so that they can be reassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person before, and wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer never reclaims by itself: the candidate goes to the assignment group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment group</source>
        <translation>Grupo de asignación</translation>
    </message>
    <message>
        <source>Who approves what the rule proposes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RuleRecords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Días de gracia</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Light agent, else end user</source>
        <translation>Agente light; si no, usuario final</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RulesList</name>
    <message>
        <source>Reclamation Rules</source>
        <translation>Reglas de recuperación</translation>
    </message>
    <message>
        <source>Which seats are proposed for reclaim. A rule proposes; a person decides.</source>
        <translation>Qué licencias se proponen para recuperar. Una regla propone; una persona decide.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Agregar regla…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Choose one rule</source>
        <translation>Elija una sola regla</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No reclamation rules</source>
        <translation>No hay reglas de recuperación</translation>
    </message>
    <message>
        <source>Publishing a profile makes its first rule.</source>
        <translation>Publicar un perfil crea su primera regla.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunRecords</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Seats freed</source>
        <translation>Licencias liberadas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::RunsList</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Every reclaim and every undo, person by person, with what was read back.</source>
        <translation>Cada recuperación y cada vez que se deshizo, persona por persona, con lo que se releyó.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose one run</source>
        <translation>Elija una sola ejecución</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>An undo cannot be undone; reclaim again</source>
        <translation>Deshacer no se puede deshacer; recupere de nuevo</translation>
    </message>
    <message>
        <source>Settle open runs</source>
        <translation>Aclarar ejecuciones abiertas</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Approve removal candidates first, then reclaim them.</source>
        <translation>Apruebe primero candidatos a retirada y recupérelos después.</translation>
    </message>
    <message>
        <source>No run was left open.</source>
        <translation>No quedaba ninguna ejecución abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) settled by reading the account.</source>
        <translation>
            <numerusform>%n ejecución aclarada leyendo la cuenta.</numerusform>
            <numerusform>%n ejecuciones aclaradas leyendo la cuenta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatRecords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Importe anual</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>By the sign-in alone</source>
        <translation>Solo por el inicio de sesión</translation>
    </message>
    <message>
        <source>Every counting signal</source>
        <translation>Todas las señales que cuentan</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SeatsDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The %1 that are idle for the longest of %2.</source>
        <translation>Las %1 que llevan más tiempo inactivas, de %2.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Base de datos: %1</translation>
    </message>
    <message>
        <source>Limits of a run</source>
        <translation>Límites de una ejecución</translation>
    </message>
    <message>
        <source>Type the number back above</source>
        <translation>Pedir escribir el número a partir de más de</translation>
    </message>
    <message>
        <source> people in a run</source>
        <translation> personas en una ejecución</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source> % of a role or group</source>
        <translation> % de un rol o grupo</translation>
    </message>
    <message>
        <source>but always allow</source>
        <translation>pero permitir siempre</translation>
    </message>
    <message>
        <source> people</source>
        <translation> personas</translation>
    </message>
    <message>
        <source>Keep at least</source>
        <translation>Conservar al menos</translation>
    </message>
    <message>
        <source> people in each group</source>
        <translation> personas en cada grupo</translation>
    </message>
    <message>
        <source>Never, and not today</source>
        <translation>Nunca, y hoy no</translation>
    </message>
    <message>
        <source>One e-mail address or Zendesk id a line</source>
        <translation>Un correo electrónico o ID de Zendesk por línea</translation>
    </message>
    <message>
        <source>Protected people</source>
        <translation>Personas protegidas</translation>
    </message>
    <message>
        <source>One day a line, such as 2026-12-24</source>
        <translation>Un día por línea, por ejemplo 2026-12-24</translation>
    </message>
    <message>
        <source>Blackout dates</source>
        <translation>Días de bloqueo</translation>
    </message>
    <message>
        <source>Not a day: %1</source>
        <translation>No es un día: %1</translation>
    </message>
    <message>
        <source>Mend the blackout dates first</source>
        <translation>Corrija primero los días de bloqueo</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Every later plan respects it.</source>
        <translation>Todos los planes posteriores lo respetan.</translation>
    </message>
    <message>
        <source>What every reclaim must respect, and what a seat costs where no purchase is known.</source>
        <translation>Lo que toda recuperación debe respetar y lo que cuesta una licencia donde no consta ninguna compra.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SetupWizard</name>
    <message>
        <source>Connect Zendesk</source>
        <translation>Conectar Zendesk</translation>
    </message>
    <message>
        <source>Welcome and minimal permissions</source>
        <translation>Bienvenida y permisos mínimos</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>Cliente OAuth</translation>
    </message>
    <message>
        <source>Integration profile</source>
        <translation>Perfil de integración</translation>
    </message>
    <message>
        <source>Connection and credential</source>
        <translation>Conexión y credencial</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Guardar y salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>Abrir el perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Zendesk %1</source>
        <translation>Zendesk %1</translation>
    </message>
    <message>
        <source>Draft saved at %1. You can leave at any step and resume here.</source>
        <translation>Borrador guardado a las %1. Puede salir en cualquier paso y continuar aquí.</translation>
    </message>
    <message>
        <source>First rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SignInPanel</name>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>Iniciar sesión para la recuperación…</translation>
    </message>
    <message>
        <source>Create and Get OAuth Token</source>
        <translation>Crear y obtener token OAuth</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only (nothing is stored in the keychain)</source>
        <translation>Conservar el inicio de sesión solo durante esta sesión (no se guarda nada en el llavero)</translation>
    </message>
    <message>
        <source>The browser runs on another computer: I will paste the address at which it ends</source>
        <translation>El navegador está en otro equipo: pegaré la dirección en la que termine</translation>
    </message>
    <message>
        <source>sign-in link</source>
        <translation>enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>Dirección en la que terminó el navegador</translation>
    </message>
    <message>
        <source>The address at which the browser ended</source>
        <translation>La dirección en la que terminó el navegador</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link instead.</source>
        <translation>No se pudo abrir el navegador. Copie el enlace en su lugar.</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>integrante del equipo</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Sesión iniciada como %1, %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar sesión</translation>
    </message>
    <message>
        <source>Preparing the sign-in…</source>
        <translation>Preparando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser…</source>
        <translation>Esperando a Zendesk en su navegador…</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it by hand.</source>
        <translation>No se pudo abrir el navegador. Copie el enlace y ábralo a mano.</translation>
    </message>
    <message>
        <source>Waiting for Zendesk in your browser… %1:%2 left</source>
        <translation>Esperando a Zendesk en su navegador… quedan %1:%2</translation>
    </message>
    <message>
        <source>The sign-in was cancelled; nothing was stored.</source>
        <translation>El inicio de sesión se canceló; no se guardó nada.</translation>
    </message>
    <message>
        <source>No answer came from the browser. If it shows an error page, compare the identifier and the redirect URLs with those in Zendesk; each must be the same to the letter.</source>
        <translation>No llegó ninguna respuesta del navegador. Si muestra una página de error, compare el identificador y las URL de redireccionamiento con los de Zendesk; deben ser idénticos letra por letra.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SplitRoleDialog</name>
    <message>
        <source>Split a custom role off</source>
        <translation>Separar un rol personalizado</translation>
    </message>
    <message>
        <source>The people of the role become an identifier of their own, so that they can be priced and licensed apart from the other agents. Candidates, exclusions and rules follow at once, and every later refresh keeps to it.</source>
        <translation>Las personas del rol pasan a ser un identificador propio, para que puedan tener precio y derechos aparte de los demás agentes. Los candidatos, las exclusiones y las reglas lo siguen de inmediato, y todas las actualizaciones posteriores lo mantienen.</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Rol personalizado</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Choose a model, or type the name of a new one. A new one starts with the price of the agents.</source>
        <translation>Elija un modelo o escriba el nombre de uno nuevo. Uno nuevo empieza con el precio de los agentes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Split role off</source>
        <translation>Separar rol</translation>
    </message>
    <message>
        <source>The account has no custom agent role that could be split off.</source>
        <translation>La cuenta no tiene ningún rol de agente personalizado que se pueda separar.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) become %1.</source>
        <translation>
            <numerusform>%n suscripción pasa a ser %1.</numerusform>
            <numerusform>%n suscripciones pasan a ser %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model is needed.</source>
        <translation>Hace falta un modelo.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StartPage</name>
    <message>
        <source>Find the seats nobody needs</source>
        <translation>Encuentre las licencias que nadie necesita</translation>
    </message>
    <message>
        <source>Seatkeeper finds the Zendesk seats a company pays for and nobody needs, proves it, takes them back when a person approves, and can give every one of them back.</source>
        <translation>Seatkeeper encuentra las licencias de Zendesk que una empresa paga y nadie necesita, lo demuestra, las recupera cuando una persona lo aprueba y puede devolver cada una de ellas.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Pruébelo primero</translation>
    </message>
    <message>
        <source>A complete simulated Zendesk account inside the program: no network, no account, nothing to lose.</source>
        <translation>Una cuenta de Zendesk simulada y completa dentro del programa: sin red, sin cuenta, sin riesgo.</translation>
    </message>
    <message>
        <source>Explore a demo account</source>
        <translation>Explorar una cuenta de demostración</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Use su propia cuenta</translation>
    </message>
    <message>
        <source>Connect Zendesk…</source>
        <translation>Conectar Zendesk…</translation>
    </message>
    <message>
        <source>Does your account not allow OAuth yet?</source>
        <translation>¿Su cuenta aún no permite OAuth?</translation>
    </message>
    <message>
        <source>Import a team-member export…</source>
        <translation>Importar integrantes del equipo exportados…</translation>
    </message>
    <message>
        <source>Seven short steps with an OAuth client of your own. Reading only, until you approve a reclaim.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StatusStrip</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop what runs now</source>
        <translation>Detener lo que se ejecuta ahora</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>Última actualización: %1</translation>
    </message>
    <message>
        <source>Never refreshed</source>
        <translation>Nunca actualizado</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing running</source>
        <translation>Nada en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unos %2</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::SubscriptionRecords</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Subscription identifier</source>
        <translation>Identificador de suscripción</translation>
    </message>
    <message>
        <source>Software model</source>
        <translation>Modelo de software</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Excluded by</source>
        <translation>Excluido por</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Costo anual</translation>
    </message>
    <message>
        <source>unrecognized</source>
        <translation>no reconocido</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Superior directo</translation>
    </message>
    <message>
        <source>Cost center</source>
        <translation>Centro de costos</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Situación laboral</translation>
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
        <translation>Elija una sola persona</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Software Subscriptions</source>
        <translation>Suscripciones de software</translation>
    </message>
    <message>
        <source>All team members; the filled seat is a paid one.</source>
        <translation>Todos los integrantes del equipo; el asiento relleno indica una licencia de pago.</translation>
    </message>
    <message>
        <source>Name, e-mail or id</source>
        <translation>Nombre, correo o ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Paid seats</source>
        <translation>Licencias de pago</translation>
    </message>
    <message>
        <source>Idle 60+ days</source>
        <translation>Inactivos 60+ días</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca iniciaron sesión</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendidos</translation>
    </message>
    <message>
        <source>Paid light agents</source>
        <translation>Agentes light de pago</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Costs %1 a year</source>
        <translation>Cuesta %1 al año</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Open in Zendesk</source>
        <translation>Abrir en Zendesk</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Nothing downloaded yet</source>
        <translation>Aún no se ha descargado nada</translation>
    </message>
    <message>
        <source>Publish a profile, or refresh it, to see who holds which seat.</source>
        <translation>Publique un perfil, o actualícelo, para ver quién tiene qué licencia.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de personal</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::TeamImportDialog</name>
    <message>
        <source>Import a newer list into “%1”</source>
        <translation>Importar una lista más reciente en «%1»</translation>
    </message>
    <message>
        <source>Import a team-member export</source>
        <translation>Importar una exportación de integrantes del equipo</translation>
    </message>
    <message>
        <source>In Zendesk&apos;s Admin Center open People &gt; Team members, choose Export and import the file here. It needs no OAuth. Only the sign-in is known from it, and no seat can be taken back.</source>
        <translation>En el Centro de administración de Zendesk, abra Personas &gt; Integrantes del equipo, elija «Exportar integrantes del equipo» e importe el archivo aquí. No requiere OAuth. De él solo se conoce el inicio de sesión, y no se puede recuperar ninguna licencia.</translation>
    </message>
    <message>
        <source>What the Support roles stand for</source>
        <translation>Qué representan los roles de Support</translation>
    </message>
    <message>
        <source>That many people really are gone</source>
        <translation>Realmente se fueron tantas personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation>Dirección de la cuenta</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dé un nombre al perfil.</translation>
    </message>
    <message>
        <source>Type the address of the account, such as acme.zendesk.com.</source>
        <translation>Escriba la dirección de la cuenta, por ejemplo acme.zendesk.com.</translation>
    </message>
    <message>
        <source>Choose the exported file.</source>
        <translation>Elija el archivo exportado.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>%1 rows read…</source>
        <translation>%1 filas leídas…</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team member(s).</source>
        <translation>
            <numerusform>%n integrante del equipo.</numerusform>
            <numerusform>%n integrantes del equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid seat(s).</source>
        <translation>
            <numerusform>%n licencia de pago.</numerusform>
            <numerusform>%n licencias de pago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n seat(s) nobody knows whether they are paid, until you say what the role stands for.</source>
        <translation>
            <numerusform>No se sabe si %n licencia es de pago hasta que indique qué representa el rol.</numerusform>
            <numerusform>No se sabe si %n licencias son de pago hasta que indique qué representa el rol.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 gone since the last import.</source>
        <translation>%1 agregadas, %2 modificadas, %3 desaparecidas desde la última importación.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read. A list with holes would make people look gone, so nothing is imported before they are mended.</source>
        <translation>
            <numerusform>No se puede leer %n fila. En una lista con huecos, algunas personas parecerían haberse ido, así que no se importa nada hasta que se corrija.</numerusform>
            <numerusform>No se pueden leer %n filas. En una lista con huecos, algunas personas parecerían haberse ido, así que no se importa nada hasta que se corrijan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The last list had %n person(s). An export that was cut off looks like this.</source>
        <translation>
            <numerusform>La última lista tenía %n persona. Así se ve una exportación cortada.</numerusform>
            <numerusform>La última lista tenía %n personas. Así se ve una exportación cortada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date in the future; it counts as today.</source>
        <translation>
            <numerusform>%n fila tiene una fecha en el futuro; cuenta como hoy.</numerusform>
            <numerusform>%n filas tienen una fecha en el futuro; cuenta como hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest date in the file is %1: the list is old, and people look more idle than they are.</source>
        <translation>La fecha más reciente del archivo es %1: la lista es antigua, y las personas parecen más inactivas de lo que están.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Not known, without a price</source>
        <translation>Desconocido, sin precio</translation>
    </message>
    <message>
        <source>No seat</source>
        <translation>Sin licencia</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidatePage</name>
    <message>
        <source>Validate the connection</source>
        <translation>Validar la conexión</translation>
    </message>
    <message>
        <source>Each line says what was tried, what is lost without it, and how to mend it.</source>
        <translation>Cada línea dice qué se probó, qué se pierde sin ella y cómo corregirlo.</translation>
    </message>
    <message>
        <source>Next opens when the checks are done.</source>
        <translation>«Siguiente» se activa cuando terminan las comprobaciones.</translation>
    </message>
    <message>
        <source>Next opens when the connection was validated.</source>
        <translation>«Siguiente» se activa cuando se ha validado la conexión.</translation>
    </message>
    <message>
        <source>Next opens when no line is red: %1.</source>
        <translation>«Siguiente» se activa cuando no hay líneas rojas: %1.</translation>
    </message>
    <message>
        <source>Only reading calls were sent; nothing was changed in Zendesk.</source>
        <translation>Solo se enviaron llamadas de lectura; en Zendesk no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::ValidationPanel</name>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Renovar sesión</translation>
    </message>
    <message>
        <source>Sign in for reclaim…</source>
        <translation>Iniciar sesión para la recuperación…</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n correcta</numerusform>
            <numerusform>%n correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limited</source>
        <translation>
            <numerusform>%n limitada</numerusform>
            <numerusform>%n limitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checked at %1; nothing was changed</source>
        <translation>Comprobado a las %1; no se cambió nada</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WelcomePage</name>
    <message>
        <source>Connect a Zendesk account</source>
        <translation>Conecte una cuenta de Zendesk</translation>
    </message>
    <message>
        <source>Minimal permissions</source>
        <translation>Permisos mínimos</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Lo que debe saber</translation>
    </message>
    <message>
        <source>A Zendesk administrator creates an OAuth client in your account once. The next step shows every value to type there.</source>
        <translation>Un administrador de Zendesk crea una vez un cliente OAuth en su cuenta. El siguiente paso muestra todos los valores que debe escribir allí.</translation>
    </message>
    <message>
        <source>Everything that is downloaded stays on this computer. Tokens are kept in its keychain and go to your Zendesk account only.</source>
        <translation>Todo lo que se descarga permanece en este equipo. Los tokens se guardan en su llavero y solo se envían a su cuenta de Zendesk.</translation>
    </message>
    <message>
        <source>Connecting and validating change nothing in Zendesk. A seat is taken back only after a person approved it.</source>
        <translation>Conectar y validar no cambian nada en Zendesk. Una licencia solo se recupera después de que una persona lo apruebe.</translation>
    </message>
    <message>
        <source>Nothing has been sent to Zendesk yet.</source>
        <translation>Aún no se ha enviado nada a Zendesk.</translation>
    </message>
    <message>
        <source>Seven short steps. You can leave at any of them and go on later; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPage</name>
    <message>
        <source>What-if</source>
        <translation>Análisis de hipótesis</translation>
    </message>
    <message>
        <source>Move anything here: nothing changes until you save it as the rule.</source>
        <translation>Mueva aquí lo que quiera: no cambia nada hasta que lo guarde como regla.</translation>
    </message>
    <message>
        <source>Reset to the rule</source>
        <translation>Restablecer a la regla</translation>
    </message>
    <message>
        <source>Save as rule…</source>
        <translation>Guardar como regla…</translation>
    </message>
    <message>
        <source>Nothing was downloaded yet. After the first refresh of a published profile the seats stand here.</source>
        <translation>Aún no se ha descargado nada. Tras la primera actualización de un perfil publicado, aquí figuran las licencias.</translation>
    </message>
    <message>
        <source>Nothing was turned: this is the rule as it is saved.</source>
        <translation>No se modificó nada: es la regla tal como está guardada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What-if: %1</source>
        <translation>Análisis de hipótesis: %1</translation>
    </message>
    <message>
        <source>This rule is switched off: it proposes nobody now.</source>
        <translation>Esta regla está desactivada: ahora no propone a nadie.</translation>
    </message>
    <message>
        <source>The numbers show what it would propose; saving switches it on.</source>
        <translation>Las cifras muestran lo que propondría; al guardarla se activa.</translation>
    </message>
    <message numerus="yes">
        <source>Idle %n day(s)</source>
        <translation>
            <numerusform>%n día de inactividad</numerusform>
            <numerusform>%n días de inactividad</numerusform>
        </translation>
    </message>
    <message>
        <source>A new rule “%1” is made.</source>
        <translation>Se crea una regla nueva, «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) enter: they become candidates.</source>
        <translation>
            <numerusform>%n licencia entra: pasa a ser candidata.</numerusform>
            <numerusform>%n licencias entran: pasan a ser candidatas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) leave: those that nobody approved yet are closed as skipped.</source>
        <translation>
            <numerusform>%n licencia sale: si nadie la ha aprobado aún, se cierra como omitida.</numerusform>
            <numerusform>%n licencias salen: las que nadie ha aprobado aún se cierran como omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as rule</source>
        <translation>Guardar como regla</translation>
    </message>
    <message>
        <source>Save as rule “%1”</source>
        <translation>Guardar como regla «%1»</translation>
    </message>
    <message>
        <source>Nothing changes in Zendesk: a rule proposes, a person decides.</source>
        <translation>En Zendesk no cambia nada: una regla propone, una persona decide.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>The rule “%1” is saved.</source>
        <translation>La regla «%1» está guardada.</translation>
    </message>
    <message>
        <source>The saved data were looked at again; the candidates are up to date.</source>
        <translation>Se examinaron de nuevo los datos almacenados; los candidatos están al día.</translation>
    </message>
    <message numerus="yes">
        <source>Candidates at %n day(s)</source>
        <translation>
            <numerusform>Candidatos con %n día</numerusform>
            <numerusform>Candidatos con %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who enters at %n day(s)</source>
        <translation>
            <numerusform>Quién entra con %n día</numerusform>
            <numerusform>Quién entra con %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who leaves at %n day(s)</source>
        <translation>
            <numerusform>Quién sale con %n día</numerusform>
            <numerusform>Quién sale con %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WhatIfPanel</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Potential savings a year</source>
        <translation>Ahorro potencial anual</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>Días inactivo</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>No inactivas</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivas</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usadas</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Seats by idle days</source>
        <translation>Licencias por días de inactividad</translation>
    </message>
    <message>
        <source>Threshold in days</source>
        <translation>Umbral en días</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Valores predefinidos</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Signals that count</source>
        <translation>Señales que cuentan</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Propose never-used seats</source>
        <translation>Proponer licencias nunca usadas</translation>
    </message>
    <message>
        <source>Grace for new accounts</source>
        <translation>Período de gracia de cuentas nuevas</translation>
    </message>
    <message>
        <source>known after the first refresh</source>
        <translation>se conoce tras la primera actualización</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>igual que ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more than now (%1)</source>
        <translation>
            <numerusform>%n más que ahora (%1)</numerusform>
            <numerusform>%n más que ahora (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than now (%1)</source>
        <translation>
            <numerusform>%n menos que ahora (%1)</numerusform>
            <numerusform>%n menos que ahora (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>by the saved rules: %1</source>
        <translation>según las reglas guardadas: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>as much as now</source>
        <translation>lo mismo que ahora</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>%1 más que ahora</translation>
    </message>
    <message>
        <source>%1 less than now</source>
        <translation>%1 menos que ahora</translation>
    </message>
    <message>
        <source>nobody leaves</source>
        <translation>no sale nadie</translation>
    </message>
    <message>
        <source>idle for %1 or less</source>
        <translation>%1 o menos de inactividad</translation>
    </message>
    <message>
        <source>nobody enters</source>
        <translation>no entra nadie</translation>
    </message>
    <message>
        <source>below %1: %2 proved, %3 by sign-in alone</source>
        <translation>por debajo de %1: %2 comprobadas, %3 solo por inicio de sesión</translation>
    </message>
    <message>
        <source>idle for fewer than %1</source>
        <translation>menos de %1 de inactividad</translation>
    </message>
    <message>
        <source>grace is %1, not %2</source>
        <translation>el período de gracia es %1, no %2</translation>
    </message>
    <message>
        <source>who are not proposed now</source>
        <translation>quienes ahora no se proponen</translation>
    </message>
    <message numerus="yes">
        <source>Idle days of %n paid seat(s)</source>
        <translation>
            <numerusform>Días inactivo de %n licencia de pago</numerusform>
            <numerusform>Días inactivo de %n licencias de pago</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usadas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message numerus="yes">
        <source>known of %n seat(s)</source>
        <translation>
            <numerusform>conocida en %n licencia</numerusform>
            <numerusform>conocida en %n licencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n licencia</numerusform>
            <numerusform>%n licencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded seat(s) are left out.</source>
        <translation>
            <numerusform>%n licencia excluida queda fuera.</numerusform>
            <numerusform>%n licencias excluidas quedan fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>seatkeeper::gui::WindowSession</name>
    <message>
        <source>Integration Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Connect accounts, validate and publish them, and look at everything that belongs to one.</source>
        <translation>Conecte cuentas, valídelas y publíquelas, y vea todo lo que pertenece a cada una.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Who holds which seat and how active each person really is. Click a person to see the evidence.</source>
        <translation>Quién tiene qué licencia y cuánta actividad tiene realmente cada persona. Haga clic en una persona para ver las evidencias.</translation>
    </message>
    <message>
        <source>Reclamation</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Decide with Approve, Keep, Postpone, Exclude or Skip. “Reclaim approved…” shows the plan first.</source>
        <translation>Decida con Aprobar, Conservar, Posponer, Excluir u Omitir. «Recuperar los aprobados…» muestra primero el plan.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>A rule proposes seats: threshold, grace, signals that count, proposed action.</source>
        <translation>Una regla propone licencias: umbral, período de gracia, señales que cuentan, acción propuesta.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Every run with its outcome for each person. Undo gives seats back.</source>
        <translation>Cada ejecución con su resultado para cada persona. «Deshacer» devuelve las licencias.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What runs by itself and what came of it.</source>
        <translation>Lo que se ejecuta por sí solo y su resultado.</translation>
    </message>
    <message>
        <source>Audit Log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Who did what and when. Verify walks the whole chain.</source>
        <translation>Quién hizo qué y cuándo. «Verificar» recorre toda la cadena.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Guard limits, protected people and blackout dates.</source>
        <translation>Límites de las salvaguardas, personas protegidas y días de bloqueo.</translation>
    </message>
    <message>
        <source>&amp;Connect Zendesk…</source>
        <translation>&amp;Conectar Zendesk…</translation>
    </message>
    <message>
        <source>&amp;Take the last decision back</source>
        <translation>&amp;Deshacer la última decisión</translation>
    </message>
    <message>
        <source>&amp;Leave the demo account</source>
        <translation>Salir &amp;de la cuenta de demostración</translation>
    </message>
    <message>
        <source>Explore a &amp;demo account</source>
        <translation>Explorar una cuenta de &amp;demostración</translation>
    </message>
    <message>
        <source>Settling open runs</source>
        <translation>Aclarando ejecuciones abiertas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo account could not start</source>
        <translation>La cuenta de demostración no pudo iniciarse</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Closing stops it after the current person. What is done stays done and is recorded.</source>
        <translation>Cerrar la detiene tras la persona actual. Lo hecho queda hecho y registrado.</translation>
    </message>
    <message>
        <source>The next start settles anything that is left open by reading the account.</source>
        <translation>El próximo inicio aclara todo lo que quede abierto leyendo la cuenta.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Seat Leaks</source>
        <translation>Fugas de licencias</translation>
    </message>
    <message>
        <source>Seats that are paid by mistake, why, and what mends it. Import a roster to find people who left.</source>
        <translation>Licencias que se pagan por error, por qué y cómo corregirlo. Importe una lista de personal para encontrar a quienes dejaron la empresa.</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Análisis de hipótesis</translation>
    </message>
    <message>
        <source>What another threshold, grace or other signals would give, on the saved data.</source>
        <translation>Lo que darían otro umbral, otro período de gracia u otras señales, con los datos almacenados.</translation>
    </message>
</context>
</TS>
