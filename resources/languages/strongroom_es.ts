<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Kinds</name>
    <message>
        <source>A duty to pay a price</source>
        <translation>Una obligación de pagar un precio</translation>
    </message>
    <message>
        <source>A full repairing duty of the tenant</source>
        <translation>Una obligación general de reparación del arrendatario</translation>
    </message>
    <message>
        <source>A non-compete</source>
        <translation>Un pacto de no competencia</translation>
    </message>
    <message>
        <source>A penalty for leaving</source>
        <translation>Una penalización por marcharse</translation>
    </message>
    <message>
        <source>A protected tenant&apos;s deposit</source>
        <translation>La fianza protegida de un arrendatario</translation>
    </message>
    <message>
        <source>A threat of criminal proceedings</source>
        <translation>Una amenaza de acciones penales</translation>
    </message>
    <message>
        <source>A transfer of intellectual property</source>
        <translation>Una cesión de propiedad intelectual</translation>
    </message>
    <message>
        <source>A waiver of statutory rights</source>
        <translation>Una renuncia a derechos legales</translation>
    </message>
    <message>
        <source>An admission of liability</source>
        <translation>Un reconocimiento de responsabilidad</translation>
    </message>
    <message>
        <source>An independent contractor clause</source>
        <translation>Una cláusula de trabajador autónomo</translation>
    </message>
    <message>
        <source>Benefits of an employee</source>
        <translation>Prestaciones de un empleado</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Renta</translation>
    </message>
    <message>
        <source>Statutory employment rights</source>
        <translation>Derechos laborales legales</translation>
    </message>
    <message>
        <source>Terms of a lease</source>
        <translation>Condiciones de un arrendamiento</translation>
    </message>
    <message>
        <source>Treatment that depends on the signature</source>
        <translation>Un tratamiento que depende de la firma</translation>
    </message>
    <message>
        <source>a residential landlord must by law keep structure and exterior in repair</source>
        <translation>el arrendador de una vivienda debe por ley conservar la estructura y el exterior</translation>
    </message>
    <message>
        <source>a settlement is usually made without one</source>
        <translation>una transacción suele hacerse sin él</translation>
    </message>
    <message>
        <source>acceptance by the client</source>
        <translation>aceptación por el cliente</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>alterations</source>
        <translation>obras y modificaciones</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>alternativas</translation>
    </message>
    <message>
        <source>an agreement about secrecy usually has no price</source>
        <translation>un acuerdo de confidencialidad no suele tener precio</translation>
    </message>
    <message>
        <source>an agreement about secrecy usually transfers nothing</source>
        <translation>un acuerdo de confidencialidad no suele ceder nada</translation>
    </message>
    <message>
        <source>answer directly to the auditor</source>
        <translation>respuesta directa al auditor</translation>
    </message>
    <message>
        <source>assignment and underletting</source>
        <translation>cesión y subarriendo</translation>
    </message>
    <message>
        <source>audit confirmation request</source>
        <translation>solicitud de confirmación de auditoría</translation>
    </message>
    <message>
        <source>authorisation to release records</source>
        <translation>autorización para entregar historiales</translation>
    </message>
    <message>
        <source>authority and advice</source>
        <translation>facultades y asesoramiento</translation>
    </message>
    <message>
        <source>authority of the client</source>
        <translation>autorización del cliente</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>beneficios</translation>
    </message>
    <message>
        <source>billing and payment</source>
        <translation>facturación y pago</translation>
    </message>
    <message>
        <source>bills and council tax</source>
        <translation>suministros e impuesto municipal</translation>
    </message>
    <message>
        <source>break clause</source>
        <translation>cláusula de resolución anticipada</translation>
    </message>
    <message>
        <source>care may usually not depend on the authorisation</source>
        <translation>la asistencia no suele poder depender de la autorización</translation>
    </message>
    <message>
        <source>changes in writing</source>
        <translation>modificaciones por escrito</translation>
    </message>
    <message>
        <source>commercial lease</source>
        <translation>arrendamiento de local de negocio</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>reclamaciones</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>confidencialidad</translation>
    </message>
    <message>
        <source>confidentiality of the settlement</source>
        <translation>confidencialidad de la transacción</translation>
    </message>
    <message>
        <source>conflicts of interest or other work</source>
        <translation>conflictos de intereses u otros trabajos</translation>
    </message>
    <message>
        <source>consulting agreement</source>
        <translation>contrato de consultoría</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contrato</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>costas</translation>
    </message>
    <message>
        <source>data protection</source>
        <translation>protección de datos</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>demand letter</source>
        <translation>carta de requerimiento</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>fianza</translation>
    </message>
    <message>
        <source>disciplinary and grievance procedures</source>
        <translation>procedimientos disciplinarios y de queja</translation>
    </message>
    <message>
        <source>disclosure required by law</source>
        <translation>divulgación exigida por la ley</translation>
    </message>
    <message>
        <source>discontinuance of proceedings or no further claims</source>
        <translation>desistimiento o ausencia de otras reclamaciones</translation>
    </message>
    <message>
        <source>documents enclosed or asked for</source>
        <translation>documentos adjuntos o solicitados</translation>
    </message>
    <message>
        <source>employment contract</source>
        <translation>contrato de trabajo</translation>
    </message>
    <message>
        <source>end of the authorisation</source>
        <translation>fin de la autorización</translation>
    </message>
    <message>
        <source>end of the term (yielding up)</source>
        <translation>fin del plazo (devolución del inmueble)</translation>
    </message>
    <message>
        <source>ending the engagement</source>
        <translation>fin del encargo</translation>
    </message>
    <message>
        <source>ending the tenancy</source>
        <translation>fin del arrendamiento</translation>
    </message>
    <message>
        <source>engagement letter</source>
        <translation>carta de encargo</translation>
    </message>
    <message>
        <source>entire agreement</source>
        <translation>acuerdo íntegro</translation>
    </message>
    <message>
        <source>exceptions (public, known before, independently developed)</source>
        <translation>excepciones (público, ya conocido, desarrollado de forma independiente)</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>gastos</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>honorarios</translation>
    </message>
    <message>
        <source>fees and payment</source>
        <translation>honorarios y pago</translation>
    </message>
    <message>
        <source>findings on examination</source>
        <translation>hallazgos de la exploración</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>fuerza mayor</translation>
    </message>
    <message>
        <source>forfeiture or re-entry</source>
        <translation>resolución o recuperación de la posesión</translation>
    </message>
    <message>
        <source>further disclosure by the recipient</source>
        <translation>divulgación posterior por el destinatario</translation>
    </message>
    <message>
        <source>governing law</source>
        <translation>ley aplicable</translation>
    </message>
    <message>
        <source>history</source>
        <translation>antecedentes</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>jornada de trabajo</translation>
    </message>
    <message>
        <source>how long the duties last</source>
        <translation>duración de las obligaciones</translation>
    </message>
    <message>
        <source>how to prepare</source>
        <translation>cómo prepararse</translation>
    </message>
    <message>
        <source>independent contractor, no employment</source>
        <translation>trabajador autónomo, sin relación laboral</translation>
    </message>
    <message>
        <source>inspection and rejection</source>
        <translation>inspección y rechazo</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>intellectual property in the work</source>
        <translation>propiedad intelectual del trabajo</translation>
    </message>
    <message>
        <source>interest and costs</source>
        <translation>intereses y costas</translation>
    </message>
    <message>
        <source>investigations</source>
        <translation>pruebas complementarias</translation>
    </message>
    <message>
        <source>it belongs in a lease</source>
        <translation>es propio de un arrendamiento</translation>
    </message>
    <message>
        <source>it belongs in a residential tenancy</source>
        <translation>es propio de un arrendamiento de vivienda</translation>
    </message>
    <message>
        <source>it contradicts employment</source>
        <translation>contradice una relación laboral</translation>
    </message>
    <message>
        <source>it goes beyond secrecy and may be unenforceable or a restraint of trade</source>
        <translation>va más allá del secreto y puede ser inexigible o una restricción de la competencia</translation>
    </message>
    <message>
        <source>it is unlikely to be enforceable</source>
        <translation>probablemente no sea exigible</translation>
    </message>
    <message>
        <source>it is usually void for a home</source>
        <translation>suele ser nula para una vivienda</translation>
    </message>
    <message>
        <source>it points to employment rather than services</source>
        <translation>apunta a una relación laboral más que a servicios</translation>
    </message>
    <message>
        <source>it points to employment, which the parties usually want to avoid</source>
        <translation>apunta a una relación laboral, que las partes suelen querer evitar</translation>
    </message>
    <message>
        <source>job title and duties</source>
        <translation>puesto y funciones</translation>
    </message>
    <message>
        <source>keeping of the file</source>
        <translation>conservación del expediente</translation>
    </message>
    <message>
        <source>landlord&apos;s access</source>
        <translation>acceso del arrendador</translation>
    </message>
    <message>
        <source>limits of liability</source>
        <translation>límites de responsabilidad</translation>
    </message>
    <message>
        <source>limits of liability or indemnity</source>
        <translation>límites de responsabilidad o indemnidad</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>medicamentos</translation>
    </message>
    <message>
        <source>money laundering checks</source>
        <translation>comprobaciones contra el blanqueo</translation>
    </message>
    <message>
        <source>no admission of liability</source>
        <translation>sin reconocimiento de responsabilidad</translation>
    </message>
    <message>
        <source>no request for payment</source>
        <translation>sin solicitud de pago</translation>
    </message>
    <message>
        <source>non-disclosure agreement</source>
        <translation>acuerdo de confidencialidad</translation>
    </message>
    <message>
        <source>notice and termination</source>
        <translation>preaviso y extinción</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notificaciones</translation>
    </message>
    <message>
        <source>notices and address for service</source>
        <translation>notificaciones y domicilio a tal efecto</translation>
    </message>
    <message>
        <source>orders and forecasts</source>
        <translation>pedidos y previsiones</translation>
    </message>
    <message>
        <source>patient information letter</source>
        <translation>carta de información al paciente</translation>
    </message>
    <message>
        <source>patient&apos;s name and date of birth</source>
        <translation>nombre y fecha de nacimiento del paciente</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>salario</translation>
    </message>
    <message>
        <source>payment or other consideration</source>
        <translation>pago u otra contraprestación</translation>
    </message>
    <message>
        <source>pension</source>
        <translation>pensión</translation>
    </message>
    <message>
        <source>place of work</source>
        <translation>lugar de trabajo</translation>
    </message>
    <message>
        <source>price and payment</source>
        <translation>precio y pago</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>período de prueba</translation>
    </message>
    <message>
        <source>product liability, recall or insurance</source>
        <translation>responsabilidad por productos, retirada o seguro</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidad</translation>
    </message>
    <message>
        <source>quiet enjoyment</source>
        <translation>goce pacífico</translation>
    </message>
    <message>
        <source>readiness to settle or mediate</source>
        <translation>disposición a transigir o mediar</translation>
    </message>
    <message>
        <source>reason for the referral and urgency</source>
        <translation>motivo de la derivación y urgencia</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>carta de derivación</translation>
    </message>
    <message>
        <source>release</source>
        <translation>renuncia y finiquito</translation>
    </message>
    <message>
        <source>remedies for a breach (injunction)</source>
        <translation>remedios por incumplimiento (medidas cautelares)</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>renta</translation>
    </message>
    <message>
        <source>rent review</source>
        <translation>revisión de la renta</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>conservación y reparación</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>reparaciones</translation>
    </message>
    <message>
        <source>residential lease</source>
        <translation>arrendamiento de vivienda</translation>
    </message>
    <message>
        <source>return or destruction</source>
        <translation>devolución o destrucción</translation>
    </message>
    <message>
        <source>right to withdraw</source>
        <translation>derecho de revocación</translation>
    </message>
    <message>
        <source>rights that are not granted (no licence)</source>
        <translation>derechos que no se conceden (sin licencia)</translation>
    </message>
    <message>
        <source>risk and title</source>
        <translation>riesgo y propiedad</translation>
    </message>
    <message>
        <source>risks and side effects</source>
        <translation>riesgos y efectos secundarios</translation>
    </message>
    <message>
        <source>scope of the work</source>
        <translation>alcance del trabajo</translation>
    </message>
    <message>
        <source>security of tenure</source>
        <translation>derecho de permanencia del arrendatario</translation>
    </message>
    <message>
        <source>sensitive records (named one by one)</source>
        <translation>historiales sensibles (nombrados uno a uno)</translation>
    </message>
    <message>
        <source>service charge or outgoings</source>
        <translation>gastos comunes o cargas</translation>
    </message>
    <message>
        <source>services agreement</source>
        <translation>contrato de servicios</translation>
    </message>
    <message>
        <source>settlement agreement</source>
        <translation>acuerdo transaccional</translation>
    </message>
    <message>
        <source>sickness</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>signature and date</source>
        <translation>firma y fecha</translation>
    </message>
    <message>
        <source>standard of care or warranties</source>
        <translation>nivel de diligencia o garantías</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>fecha de inicio</translation>
    </message>
    <message>
        <source>subletting and assignment</source>
        <translation>subarriendo y cesión</translation>
    </message>
    <message>
        <source>supply agreement</source>
        <translation>contrato de suministro</translation>
    </message>
    <message>
        <source>tax and social security</source>
        <translation>impuestos y seguridad social</translation>
    </message>
    <message>
        <source>term</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>term and termination</source>
        <translation>duración y resolución</translation>
    </message>
    <message>
        <source>termination</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>the amount or what is demanded</source>
        <translation>el importe o lo que se exige</translation>
    </message>
    <message>
        <source>the balance date</source>
        <translation>la fecha del saldo</translation>
    </message>
    <message>
        <source>the balance or what is to be confirmed</source>
        <translation>el saldo o lo que se debe confirmar</translation>
    </message>
    <message>
        <source>the dispute</source>
        <translation>la controversia</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>los hechos</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>las mercancías</translation>
    </message>
    <message>
        <source>the premises</source>
        <translation>el local</translation>
    </message>
    <message>
        <source>the property</source>
        <translation>el inmueble</translation>
    </message>
    <message>
        <source>the services</source>
        <translation>los servicios</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <translation>plazo de respuesta</translation>
    </message>
    <message>
        <source>to threaten it for a civil claim may be improper or an offence</source>
        <translation>amenazar con ello por una reclamación civil puede ser indebido o un delito</translation>
    </message>
    <message>
        <source>use</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>use and conduct</source>
        <translation>uso y conducta</translation>
    </message>
    <message>
        <source>warranties</source>
        <translation>garantías</translation>
    </message>
    <message>
        <source>what follows if it is not met</source>
        <translation>qué sigue si no se cumple</translation>
    </message>
    <message>
        <source>what happens afterwards</source>
        <translation>qué ocurre después</translation>
    </message>
    <message>
        <source>what is asked of the other clinician</source>
        <translation>qué se pide al otro médico</translation>
    </message>
    <message>
        <source>what is confidential</source>
        <translation>qué es confidencial</translation>
    </message>
    <message>
        <source>what is not included</source>
        <translation>qué no está incluido</translation>
    </message>
    <message>
        <source>what the information may be used for</source>
        <translation>para qué puede usarse la información</translation>
    </message>
    <message>
        <source>what the procedure or treatment is</source>
        <translation>en qué consiste el procedimiento o tratamiento</translation>
    </message>
    <message>
        <source>what to do about a difference</source>
        <translation>qué hacer si hay diferencias</translation>
    </message>
    <message>
        <source>when to seek help, and whom to call</source>
        <translation>cuándo pedir ayuda y a quién llamar</translation>
    </message>
    <message>
        <source>which records</source>
        <translation>qué historiales</translation>
    </message>
    <message>
        <source>who claims against whom</source>
        <translation>quién reclama a quién</translation>
    </message>
    <message>
        <source>who does the work</source>
        <translation>quién hace el trabajo</translation>
    </message>
    <message>
        <source>who may release them</source>
        <translation>quién puede entregarlos</translation>
    </message>
    <message>
        <source>who receives them</source>
        <translation>quién los recibe</translation>
    </message>
    <message>
        <source>who the client is</source>
        <translation>quién es el cliente</translation>
    </message>
    <message>
        <source>whose records</source>
        <translation>de quién son los historiales</translation>
    </message>
</context>
<context>
    <name>Strongroom</name>
    <message>
        <source>  and {0} more: `strongroom verify` names them all</source>
        <translation>  y {0} más: `strongroom verify` los nombra todos</translation>
    </message>
    <message>
        <source>  {seconds} s</source>
        <translation>  {seconds} s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>(end of a paragraph)</source>
        <translation>(fin de un párrafo)</translation>
    </message>
    <message>
        <source>(look of the text)</source>
        <translation>(aspecto del texto)</translation>
    </message>
    <message>
        <source>1 blank</source>
        <translation>1 espacio en blanco</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 pregunta</translation>
    </message>
    <message>
        <source>1 tracked change, {0} open. What is open stays tracked in the file.</source>
        <translation>1 cambio controlado, {0} pendiente. Lo pendiente sigue controlado en el archivo.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>13 groups of 5 characters</source>
        <translation>13 grupos de 5 caracteres</translation>
    </message>
    <message>
        <source>The draft could not be checked.</source>
        <translation>No se pudo revisar el borrador.</translation>
    </message>
    <message>
        <source>The draft could not be compared with the old matter.</source>
        <translation>No se pudo comparar el borrador con el asunto antiguo.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>supported by the quotes</source>
        <translation>respaldada por las citas</translation>
    </message>
    <message>
        <source>supported in part</source>
        <translation>respaldada en parte</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>retención legal</translation>
    </message>
    <message>
        <source>sources: {0}</source>
        <translation>fuentes: {0}</translation>
    </message>
    <message>
        <source>template: {0}</source>
        <translation>plantilla: {0}</translation>
    </message>
    <message>
        <source>conversation {0}</source>
        <translation>conversación {0}</translation>
    </message>
    <message>
        <source>kept until {0}</source>
        <translation>conservado hasta {0}</translation>
    </message>
    <message>
        <source>A folder for the backups</source>
        <translation>Una carpeta para las copias</translation>
    </message>
    <message>
        <source>A backup is encrypted as the vault is; only what changed is copied, and the last three are kept. On another computer “Restore a backup…” stands on the first page, and the recovery code alone opens it.</source>
        <translation>Una copia de seguridad está cifrada como la caja fuerte; solo se copia lo que cambió y se conservan las tres últimas. En otro ordenador, «Restaurar una copia…» está en la primera página, y basta el código de recuperación para abrirla.</translation>
    </message>
    <message>
        <source>A bridge leads to {0} and nowhere else. Vectors go there, no text.</source>
        <translation>Un puente lleva a {0} y a ningún otro sitio. Allí van vectores, ningún texto.</translation>
    </message>
    <message>
        <source>A document of the matter</source>
        <translation>Un documento del asunto</translation>
    </message>
    <message>
        <source>A draft from a document</source>
        <translation>Un borrador a partir de un documento</translation>
    </message>
    <message>
        <source>A fact</source>
        <translation>Un hecho</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>Un nivel más abajo</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>Un nivel más arriba</translation>
    </message>
    <message>
        <source>A matter holds the documents of one client or case. Nothing in one can be found from another.</source>
        <translation>Un asunto contiene los documentos de un cliente o caso. Desde otro no se encuentra nada de él.</translation>
    </message>
    <message>
        <source>A matter is a wall: nothing in one can be found from another.</source>
        <translation>Un asunto es un muro: desde otro no se encuentra nada de él.</translation>
    </message>
    <message>
        <source>A model for this computer</source>
        <translation>Un modelo para este ordenador</translation>
    </message>
    <message>
        <source>A name that stands at the beginning of the document</source>
        <translation>Un nombre que figura al principio del documento</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Una nota nueva</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Una frase de contraseña</translation>
    </message>
    <message>
        <source>A preference</source>
        <translation>Una preferencia</translation>
    </message>
    <message>
        <source>A reader of the pages does not see this. It is not searched, never quoted and never given to the model.</source>
        <translation>Quien lee las páginas no ve esto. No se busca, nunca se cita y nunca se da al modelo.</translation>
    </message>
    <message>
        <source>A server of your firm was switched on or off last on {0}.</source>
        <translation>Un servidor de su despacho se conectó o desconectó por última vez el {0}.</translation>
    </message>
    <message>
        <source>A template from a document</source>
        <translation>Una plantilla a partir de un documento</translation>
    </message>
    <message>
        <source>About Strongroom</source>
        <translation>Acerca de Strongroom</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activity, Import report lists each with its reason. A locked file asks for its password below the list of documents; “Read again” tries once more.</source>
        <translation>Actividad, Informe de importación enumera cada uno con su motivo. Un archivo bloqueado pide su contraseña bajo la lista de documentos; «Leer de nuevo» lo intenta otra vez.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>Añadir una columna a la izquierda</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>Añadir una columna a la derecha</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add a note, for example what is wrong</source>
        <translation>Añadir una nota, por ejemplo qué es erróneo</translation>
    </message>
    <message>
        <source>Add a passphrase…</source>
        <translation>Añadir frase de contraseña…</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Añadir una fila encima</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Añadir una fila debajo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add another one before removing it.</source>
        <translation>Añada otra antes de quitar esta.</translation>
    </message>
    <message>
        <source>Add documents first.</source>
        <translation>Añada primero documentos.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add files and folders only.</source>
        <translation>Añada solo archivos y carpetas.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add it first.</source>
        <translation>Añádalo primero.</translation>
    </message>
    <message>
        <source>Add the file again.</source>
        <translation>Añada el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Add the place that it points to.</source>
        <translation>Añada el lugar al que apunta.</translation>
    </message>
    <message>
        <source>Add to {list}</source>
        <translation>Añadir a {list}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added since, and not part of this answer: {0}. Ask again.</source>
        <translation>Añadido desde entonces y ausente de esta respuesta: {0}. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Añadiendo archivos</translation>
    </message>
    <message>
        <source>Adding the sample</source>
        <translation>Añadiendo el ejemplo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message>
        <source>All documents, questions and drafts of “{0}” are deleted past the trash, their pages overwritten, and the whole database is searched for what they said. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Todos los documentos, preguntas y borradores de «{0}» se eliminan sin pasar por la papelera, se sobrescriben sus páginas y se busca en toda la base de datos lo que decían. Se escribe un certificado donde usted diga. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Todos los borradores</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>Todos los asuntos</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An agreement or a letter of this matter becomes a draft, word for word.</source>
        <translation>Un contrato o una carta de este asunto se convierte en borrador, palabra por palabra.</translation>
    </message>
    <message>
        <source>An earlier copy is in the way.</source>
        <translation>Una copia anterior estorba.</translation>
    </message>
    <message>
        <source>An offline workstation for confidential documents. Free software under the Apache License 2.0.</source>
        <translation>Un puesto de trabajo sin conexión para documentos confidenciales. Software libre con la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>Another download is under way</source>
        <translation>Hay otra descarga en marcha</translation>
    </message>
    <message>
        <source>Another kind…</source>
        <translation>Otra clase…</translation>
    </message>
    <message>
        <source>Another program has just made it. Open it.</source>
        <translation>Otro programa acaba de crearla. Ábrala.</translation>
    </message>
    <message>
        <source>Another task is reading, so nothing can be shown. Try again.</source>
        <translation>Otra tarea está leyendo, así que no se puede mostrar nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another task is reading. Try again.</source>
        <translation>Otra tarea está leyendo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another task is writing. Try again.</source>
        <translation>Otra tarea está escribiendo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer in one sentence, from the text alone.</source>
        <translation>Responde en una frase, solo con el texto.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Answered by the clause</source>
        <translation>Respondida por la cláusula</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers that you mark as verified or wrong are listed here.</source>
        <translation>Las respuestas que marque como comprobadas o erróneas aparecen aquí.</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Any party</source>
        <translation>Cualquier parte</translation>
    </message>
    <message>
        <source>Apache Software License</source>
        <translation>Licencia de software Apache</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>As fast as one reads: {0} tokens a second, {1}</source>
        <translation>Tan rápido como se lee: {0} tokens por segundo, {1}</translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation>Como se importó</translation>
    </message>
    <message>
        <source>As nobody has looked</source>
        <translation>Como nadie ha mirado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask (Enter)</source>
        <translation>Preguntar (Intro)</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Ask a question in your own words. Every answer names its sources: click one to see the passage on its page. The line below an answer says what was searched and what could not be read.</source>
        <translation>Pregunte con sus palabras. Cada respuesta nombra sus fuentes: haga clic en una para ver el pasaje en su página. La línea bajo una respuesta dice qué se buscó y qué no se pudo leer.</translation>
    </message>
    <message>
        <source>Ask about the documents of this matter</source>
        <translation>Pregunte por los documentos de este asunto</translation>
    </message>
    <message>
        <source>Ask about this passage</source>
        <translation>Preguntar por este pasaje</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask for both…</source>
        <translation>Exigir ambos…</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was taken from it.</source>
        <translation>Pídalo de nuevo. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Ask for one of them…</source>
        <translation>Exigir uno de ellos…</translation>
    </message>
    <message>
        <source>Ask for the text in another form: PDF, or a book without such a lock.</source>
        <translation>Pida el texto en otra forma: en PDF, o un libro sin ese bloqueo.</translation>
    </message>
    <message>
        <source>Ask it as a new question instead</source>
        <translation>Hacerla como pregunta nueva</translation>
    </message>
    <message>
        <source>Ask on, or about something else</source>
        <translation>Siga preguntando, o pregunte otra cosa</translation>
    </message>
    <message>
        <source>Ask this question again</source>
        <translation>Hacer de nuevo esta pregunta</translation>
    </message>
    <message>
        <source>Ask your first question</source>
        <translation>Haga su primera pregunta</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Pregunta: {question}</translation>
    </message>
    <message>
        <source>Asked as: “{0}”</source>
        <translation>Preguntado como: «{0}»</translation>
    </message>
    <message>
        <source>Asked beside: {0}</source>
        <translation>Preguntado aparte: {0}</translation>
    </message>
    <message>
        <source>Asking each document…</source>
        <translation>Preguntando a cada documento…</translation>
    </message>
    <message>
        <source>Asking each document… {done} of {total}</source>
        <translation>Preguntando a cada documento… {done} de {total}</translation>
    </message>
    <message>
        <source>At most {0} characters.</source>
        <translation>Como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>Attempts are counted by a tripwire in every process of Strongroom and kept in the vault&apos;s audit log, whose rows can&apos;t be changed unseen. To see it from outside run: strongroom prove network.</source>
        <translation>Los intentos los cuenta un cable trampa en cada proceso de Strongroom y se guardan en el registro de la caja fuerte, cuyas filas no se pueden cambiar sin que se note. Para verlo desde fuera ejecute: strongroom prove network.</translation>
    </message>
    <message>
        <source>Author that the file names</source>
        <translation>Autor que nombra el archivo</translation>
    </message>
    <message>
        <source>Author that the file names (optional)</source>
        <translation>Autor que nombra el archivo (opcional)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to all drafts</source>
        <translation>Volver a todos los borradores</translation>
    </message>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up: {0} %</source>
        <translation>Copia de seguridad: {0} %</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Before the first clause</source>
        <translation>Antes de la primera cláusula</translation>
    </message>
    <message>
        <source>Begin a new conversation</source>
        <translation>Empezar una conversación nueva</translation>
    </message>
    <message>
        <source>Begin from a template, a letter or a document of the matter. Fields are filled once; the margin says where each passage is from. Look through the checks before you export.</source>
        <translation>Empiece por una plantilla, una carta o un documento del asunto. Los campos se rellenan una vez; el margen dice de dónde es cada pasaje. Mire las revisiones antes de exportar.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Empezar el borrador</translation>
    </message>
    <message>
        <source>Behind the clause with the caret.</source>
        <translation>Detrás de la cláusula donde está el cursor.</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Blank: {0}</source>
        <translation>Espacio en blanco: {0}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Both copies are broken or gone; without them no key can open the vault. Put header.json back from a backup. Nothing was changed.</source>
        <translation>Las dos copias están rotas o faltan; sin ellas ninguna clave abre la caja fuerte. Recupere header.json de una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Ambos juntos</translation>
    </message>
    <message>
        <source>Building a new index</source>
        <translation>Construyendo un índice nuevo</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí sola</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By the kind of file.</source>
        <translation>Por la clase de archivo.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Can be added</source>
        <translation>Se puede añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Category (optional)</source>
        <translation>Categoría (opcional)</translation>
    </message>
    <message>
        <source>Category of the template</source>
        <translation>Categoría de la plantilla</translation>
    </message>
    <message>
        <source>Certificate of deletion.txt</source>
        <translation>Certificado de eliminación.txt</translation>
    </message>
    <message>
        <source>Certificate of destruction.txt</source>
        <translation>Certificado de destrucción.txt</translation>
    </message>
    <message>
        <source>Certificate: {0}</source>
        <translation>Certificado: {0}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the clauses by hand, or make a new draft.</source>
        <translation>Cambie las cláusulas a mano, o haga un borrador nuevo.</translation>
    </message>
    <message>
        <source>Change the note: {0}</source>
        <translation>Cambiar la nota: {0}</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Change the question and ask it in this place</source>
        <translation>Cambiar la pregunta y hacerla en este lugar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changes clause by clause</source>
        <translation>Cambios cláusula por cláusula</translation>
    </message>
    <message>
        <source>Changing settings</source>
        <translation>Cambiando ajustes</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Cambiando etiquetas</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Cambiando las claves</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de contraseña</translation>
    </message>
    <message>
        <source>Changing the term</source>
        <translation>Cambiando el plazo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check the drive, then choose “Read again”.</source>
        <translation>Compruebe la unidad y elija «Leer de nuevo».</translation>
    </message>
    <message>
        <source>Check the number of the page.</source>
        <translation>Compruebe el número de la página.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Comprobar la caja fuerte</translation>
    </message>
    <message>
        <source>Check them: {0}.</source>
        <translation>Compruébelos: {0}.</translation>
    </message>
    <message>
        <source>Check whether the quotes still stand in the documents</source>
        <translation>Comprobar si las citas siguen en los documentos</translation>
    </message>
    <message>
        <source>Check {0}.</source>
        <translation>Compruebe {0}.</translation>
    </message>
    <message>
        <source>Checking a draft</source>
        <translation>Revisando un borrador</translation>
    </message>
    <message>
        <source>Checking a model</source>
        <translation>Comprobando un modelo</translation>
    </message>
    <message>
        <source>Checking against the quotes…</source>
        <translation>Cotejando con las citas…</translation>
    </message>
    <message>
        <source>Checking an answer again</source>
        <translation>Comprobando de nuevo una respuesta</translation>
    </message>
    <message>
        <source>Checking hash: {0} of {1}</source>
        <translation>Comprobando la suma: {0} de {1}</translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Comprobando el registro</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>Comprobando la caja fuerte</translation>
    </message>
    <message>
        <source>Checking what was written…</source>
        <translation>Comprobando lo escrito…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose a file that ends with {0}.</source>
        <translation>Elija un archivo que termine en {0}.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .gguf.</source>
        <translation>Elija un archivo cuyo nombre termine en .gguf.</translation>
    </message>
    <message>
        <source>Choose a folder that is there.</source>
        <translation>Elija una carpeta que exista.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a new folder; nothing is ever written over a vault.</source>
        <translation>Elija una carpeta nueva; nunca se escribe sobre una caja fuerte.</translation>
    </message>
    <message>
        <source>Choose a passage of one document.</source>
        <translation>Elija un pasaje de un solo documento.</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Elija una versión.</translation>
    </message>
    <message>
        <source>Choose all documents that are listed</source>
        <translation>Elegir todos los documentos de la lista</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one for it: its index is then built anew.</source>
        <translation>Elija otro para ello: su índice se construirá de nuevo.</translation>
    </message>
    <message>
        <source>Choose folders beside it, one by one.</source>
        <translation>Elija carpetas que estén al lado, una a una.</translation>
    </message>
    <message>
        <source>Choose none of the documents that are listed</source>
        <translation>No elegir ningún documento de la lista</translation>
    </message>
    <message>
        <source>Choose one of the list, or add it.</source>
        <translation>Elija uno de la lista, o añádalo.</translation>
    </message>
    <message>
        <source>Choose one of the models listed on the Models page.</source>
        <translation>Elija uno de los modelos de la página Modelos.</translation>
    </message>
    <message>
        <source>Choose other documents and questions</source>
        <translation>Elegir otros documentos y preguntas</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Elegir el día</translation>
    </message>
    <message>
        <source>Choose the first day</source>
        <translation>Elegir el primer día</translation>
    </message>
    <message>
        <source>Choose the first day from a calendar</source>
        <translation>Elegir el primer día en un calendario</translation>
    </message>
    <message>
        <source>Choose the folder that was backed up to.</source>
        <translation>Elija la carpeta en la que se hizo la copia.</translation>
    </message>
    <message>
        <source>Choose the last day</source>
        <translation>Elegir el último día</translation>
    </message>
    <message>
        <source>Choose the last day from a calendar</source>
        <translation>Elegir el último día en un calendario</translation>
    </message>
    <message>
        <source>Choose the words that are to be kept.</source>
        <translation>Elija las palabras que se han de guardar.</translation>
    </message>
    <message>
        <source>Choose “Read again”.</source>
        <translation>Elija «Leer de nuevo».</translation>
    </message>
    <message>
        <source>Choose “Resume” to read it.</source>
        <translation>Elija «Reanudar» para leerlo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choosing a model</source>
        <translation>Eligiendo un modelo</translation>
    </message>
    <message>
        <source>Clause by clause</source>
        <translation>Cláusula por cláusula</translation>
    </message>
    <message>
        <source>Clause library</source>
        <translation>Biblioteca de cláusulas</translation>
    </message>
    <message>
        <source>Clause: {0}</source>
        <translation>Cláusula: {0}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Clauses that were found</source>
        <translation>Cláusulas encontradas</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close a message, a form or the viewer</source>
        <translation>Cerrar un mensaje, un formulario o el visor</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Cerrar el documento</translation>
    </message>
    <message>
        <source>Close the hidden texts</source>
        <translation>Cerrar los textos ocultos</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare it with the paper and type it again. Nothing was changed.</source>
        <translation>Compárelo con el papel y escríbalo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Compare it with the paper.</source>
        <translation>Compárelo con el papel.</translation>
    </message>
    <message>
        <source>Compare the draft</source>
        <translation>Comparar el borrador</translation>
    </message>
    <message>
        <source>Compare the letters with the file itself before you rely on it.</source>
        <translation>Coteje las letras con el propio archivo antes de fiarse.</translation>
    </message>
    <message>
        <source>Compare the passage with the file itself before you rely on it.</source>
        <translation>Coteje el pasaje con el propio archivo antes de fiarse.</translation>
    </message>
    <message>
        <source>Compare two Word files</source>
        <translation>Comparar dos archivos de Word</translation>
    </message>
    <message>
        <source>Compare two Word files…</source>
        <translation>Comparar dos archivos de Word…</translation>
    </message>
    <message>
        <source>Compare with a Word file…</source>
        <translation>Comparar con un archivo de Word…</translation>
    </message>
    <message>
        <source>Compare with a document or a draft…</source>
        <translation>Comparar con un documento o un borrador…</translation>
    </message>
    <message>
        <source>Compare with another variant</source>
        <translation>Comparar con otra variante</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con lo actual</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>Comparar con aquello de lo que salió</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing clauses</source>
        <translation>Comparando cláusulas</translation>
    </message>
    <message>
        <source>Comparing versions</source>
        <translation>Comparando versiones</translation>
    </message>
    <message>
        <source>Computed from cited figures</source>
        <translation>Calculado con cifras citadas</translation>
    </message>
    <message>
        <source>Computed: {expression} = {result}. {figures}</source>
        <translation>Calculado: {expression} = {result}. {figures}</translation>
    </message>
    <message>
        <source>Computing from the cited figures…</source>
        <translation>Calculando con las cifras citadas…</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Connect its drive or put the file back; or remove it from the list.</source>
        <translation>Conecte su unidad o devuelva el archivo; o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder.</source>
        <translation>Conecte la unidad, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations of this matter</source>
        <translation>Conversaciones de este asunto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied into the vault: {0}. All others are indexed in place.</source>
        <translation>Copiados en la caja fuerte: {0}. Todos los demás se indexan en su sitio.</translation>
    </message>
    <message>
        <source>Copied with its sources</source>
        <translation>Copiado con sus fuentes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy files into the vault, encrypted</source>
        <translation>Copiar los archivos en la caja fuerte, cifrados</translation>
    </message>
    <message>
        <source>Copy quote {number} with its source</source>
        <translation>Copiar la cita {number} con su fuente</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the answer with its sources</source>
        <translation>Copiar la respuesta con sus fuentes</translation>
    </message>
    <message>
        <source>Copy the passage</source>
        <translation>Copiar el pasaje</translation>
    </message>
    <message>
        <source>Copy the words from the document.</source>
        <translation>Copie las palabras del documento.</translation>
    </message>
    <message>
        <source>Copy these rows as a table</source>
        <translation>Copiar estas filas como tabla</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Copying: {0} of {1}</source>
        <translation>Copiando: {0} de {1}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>Correction: {0}</source>
        <translation>Corrección: {0}</translation>
    </message>
    <message>
        <source>Could not be read, so not searched:</source>
        <translation>No se pudo leer, así que no se buscó:</translation>
    </message>
    <message>
        <source>Counting documents</source>
        <translation>Contando documentos</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, matter or document by a few letters. Ctrl+1 to Ctrl+7 are the pages, Ctrl+/ lists all keys, Escape stops or closes.</source>
        <translation>Ctrl+K encuentra cualquier acción, asunto o documento con pocas letras. Ctrl+1 a Ctrl+7 son las páginas, Ctrl+/ enumera todas las teclas, Esc detiene o cierra.</translation>
    </message>
    <message>
        <source>Ctrl+L locks: every copy of the key and of any text leaves the memory. Keep the recovery code apart from this computer, and set a folder for backups in the settings.</source>
        <translation>Ctrl+L bloquea: toda copia de la clave y todo texto salen de la memoria. Guarde el código de recuperación lejos de este ordenador, y elija en los ajustes una carpeta para las copias.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete at once</source>
        <translation>Eliminar al instante</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Eliminar ahora</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>Eliminar la columna</translation>
    </message>
    <message>
        <source>Delete the note: {0}</source>
        <translation>Eliminar la nota: {0}</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Eliminar la fila</translation>
    </message>
    <message>
        <source>Delete {0} for good?</source>
        <translation>¿Eliminar {0} para siempre?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleted for good: {0}</source>
        <translation>Eliminado para siempre: {0}</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Deleting a note</source>
        <translation>Eliminando una nota</translation>
    </message>
    <message>
        <source>Destroy this vault…</source>
        <translation>Destruir esta caja fuerte…</translation>
    </message>
    <message>
        <source>Destroying the vault</source>
        <translation>Destruyendo la caja fuerte</translation>
    </message>
    <message>
        <source>Destroying the vault…</source>
        <translation>Destruyendo la caja fuerte…</translation>
    </message>
    <message>
        <source>Details of the selected document</source>
        <translation>Detalles del documento elegido</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document by document</source>
        <translation>Documento por documento</translation>
    </message>
    <message>
        <source>Document: find, next, previous hit</source>
        <translation>Documento: buscar, aparición siguiente, anterior</translation>
    </message>
    <message>
        <source>Document: larger, smaller, fit to the width</source>
        <translation>Documento: aumentar, reducir, ajustar al ancho</translation>
    </message>
    <message>
        <source>Document: next, previous page</source>
        <translation>Documento: página siguiente, anterior</translation>
    </message>
    <message>
        <source>Document: pages and outline</source>
        <translation>Documento: páginas y esquema</translation>
    </message>
    <message>
        <source>Document: turn right, left</source>
        <translation>Documento: girar a la derecha, a la izquierda</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents and questions</source>
        <translation>Documentos y preguntas</translation>
    </message>
    <message>
        <source>Documents of the matter</source>
        <translation>Documentos del asunto</translation>
    </message>
    <message>
        <source>Documents of the table</source>
        <translation>Documentos de la tabla</translation>
    </message>
    <message>
        <source>Documents with these letters in their names</source>
        <translation>Documentos con estas letras en el nombre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done since the vault was opened</source>
        <translation>Hecho desde que se abrió la caja fuerte</translation>
    </message>
    <message>
        <source>Doubtful words (OCR)</source>
        <translation>Palabras dudosas (OCR)</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download has a small program of its own fetch the file from its publisher&apos;s address; this window has no network and sends nothing. Import takes a .gguf file from a disk or a USB stick. Either way its hash is checked first.</source>
        <translation>Descargar hace que un pequeño programa propio traiga el archivo de la dirección de su editor; esta ventana no tiene red y no envía nada. Importar toma un archivo .gguf de un disco o una memoria USB. En ambos casos se comprueba primero su suma.</translation>
    </message>
    <message>
        <source>Download or import it first, then choose it.</source>
        <translation>Descárguelo o impórtelo primero, y luego elíjalo.</translation>
    </message>
    <message>
        <source>Downloading a model</source>
        <translation>Descargando un modelo</translation>
    </message>
    <message>
        <source>Downloading: {0} of {1}</source>
        <translation>Descargando: {0} de {1}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft {0} of {1}</source>
        <translation>Versión {0} de {1}</translation>
    </message>
    <message>
        <source>Draft {0} of {1}, by the time of change; the newest one.</source>
        <translation>Versión {0} de {1}, por la hora del cambio; la más reciente.</translation>
    </message>
    <message>
        <source>Draft {0} of {1}; {2} % the same as the newest one.</source>
        <translation>Versión {0} de {1}; igual en un {2} % a la más reciente.</translation>
    </message>
    <message>
        <source>Draft: a level down, up</source>
        <translation>Borrador: un nivel más abajo, más arriba</translation>
    </message>
    <message>
        <source>Draft: a new clause</source>
        <translation>Borrador: una cláusula nueva</translation>
    </message>
    <message>
        <source>Draft: bold, italic, underlined</source>
        <translation>Borrador: negrita, cursiva, subrayado</translation>
    </message>
    <message>
        <source>Draft: from the text to the panel and back</source>
        <translation>Borrador: del texto al panel y de vuelta</translation>
    </message>
    <message>
        <source>Draft: insert a table</source>
        <translation>Borrador: insertar una tabla</translation>
    </message>
    <message>
        <source>Draft: next, previous blank</source>
        <translation>Borrador: espacio en blanco siguiente, anterior</translation>
    </message>
    <message>
        <source>Draft: numbered list, bullet list</source>
        <translation>Borrador: lista numerada, lista con viñetas</translation>
    </message>
    <message>
        <source>Draft: open what the words at the caret are from</source>
        <translation>Borrador: abrir de dónde son las palabras del cursor</translation>
    </message>
    <message>
        <source>Draft: panels</source>
        <translation>Borrador: paneles</translation>
    </message>
    <message>
        <source>Draft: show or hide where text is from</source>
        <translation>Borrador: mostrar u ocultar de dónde es el texto</translation>
    </message>
    <message>
        <source>Draft: undo, redo</source>
        <translation>Borrador: deshacer, rehacer</translation>
    </message>
    <message>
        <source>Drafts of this matter</source>
        <translation>Borradores de este asunto</translation>
    </message>
    <message>
        <source>Drafts that were made from it stay.</source>
        <translation>Los borradores que salieron de ella permanecen.</translation>
    </message>
    <message>
        <source>Drag files or folders anywhere into this window. They are read on this computer, and kept encrypted.</source>
        <translation>Arrastre archivos o carpetas a cualquier parte de esta ventana. Se leen en este ordenador y se guardan cifrados.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Drawing a page</source>
        <translation>Dibujando una página</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window, or press Ctrl+O. Each is read into the open matter; its state says how far it is. Nothing in one matter can be found from another.</source>
        <translation>Suelte archivos o carpetas en cualquier parte de la ventana, o pulse Ctrl+O. Cada uno se lee en el asunto abierto; su estado dice hasta dónde ha llegado. Nada de un asunto se encuentra desde otro.</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
        <source>Drop to add to “{0}”</source>
        <translation>Suelte para añadir a «{0}»</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Each of these opens the vault by itself, unless you ask for both. Changing one never rewrites the documents.</source>
        <translation>Cada uno de estos abre la caja fuerte por sí solo, salvo que exija ambos. Cambiar uno nunca reescribe los documentos.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vaciando la papelera</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encryption is not available</source>
        <translation>El cifrado no está disponible</translation>
    </message>
    <message>
        <source>Ends every process that has seen a document (Ctrl+L)</source>
        <translation>Termina todo proceso que haya visto un documento (Ctrl+L)</translation>
    </message>
    <message>
        <source>English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Turkish and others in Latin letters. No other letter is ever read.</source>
        <translation>Inglés, alemán, francés, español, italiano, portugués, neerlandés, las lenguas nórdicas, polaco, checo, turco y otras en letras latinas. Nunca se lee ninguna otra letra.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter asks. Shift and Enter begin a new line.</source>
        <translation>Intro pregunta. Mayús e Intro empiezan una línea nueva.</translation>
    </message>
    <message>
        <source>Enter its password, or add the files in it without one.</source>
        <translation>Escriba su contraseña, o añada sin contraseña los archivos que contiene.</translation>
    </message>
    <message>
        <source>Enter its password, or save it without one.</source>
        <translation>Escriba su contraseña, o guárdelo sin ella.</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Enter the right password, or save the file without one.</source>
        <translation>Escriba la contraseña correcta, o guarde el archivo sin ella.</translation>
    </message>
    <message>
        <source>Entry {0} does not follow from the one before it.</source>
        <translation>La entrada {0} no se sigue de la anterior.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors: {0}</source>
        <translation>Errores: {0}</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every document and draft that is listed can be read.</source>
        <translation>Todo documento y borrador de la lista se puede leer.</translation>
    </message>
    <message>
        <source>Every document asked</source>
        <translation>Se preguntó a cada documento</translation>
    </message>
    <message>
        <source>Every document was read in full.</source>
        <translation>Cada documento se leyó por completo.</translation>
    </message>
    <message>
        <source>Every entry follows from the one before it, from the first on.</source>
        <translation>Cada entrada se sigue de la anterior, desde la primera.</translation>
    </message>
    <message>
        <source>Every file was read in full.</source>
        <translation>Cada archivo se leyó por completo.</translation>
    </message>
    <message>
        <source>Every matter gets a new index, built from the stored text beside the one in use, which answers until the new one is whole. It can be stopped and goes on later.</source>
        <translation>Cada asunto recibe un índice nuevo, construido con el texto guardado junto al que está en uso, que responde hasta que el nuevo está completo. Puede detenerse y seguir más tarde.</translation>
    </message>
    <message>
        <source>Every page is as it was written now. Lock and unlock to go on working.</source>
        <translation>Cada página está ahora como se escribió. Bloquee y desbloquee para seguir trabajando.</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Cada página está como se escribió.</translation>
    </message>
    <message>
        <source>Every passage of one document was read for this answer.</source>
        <translation>Se leyó cada pasaje de un documento para esta respuesta.</translation>
    </message>
    <message>
        <source>Every passage of {count} documents was read for this answer.</source>
        <translation>Se leyó cada pasaje de {count} documentos para esta respuesta.</translation>
    </message>
    <message>
        <source>Every sentence of the answer names its source: click it to see the page.</source>
        <translation>Cada frase de la respuesta nombra su fuente: haga clic en ella para ver la página.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything is filled in.</source>
        <translation>Todo está relleno.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evidence only</source>
        <translation>Solo pruebas</translation>
    </message>
    <message>
        <source>Evidence only; no answer was written.</source>
        <translation>Solo pruebas; no se escribió ninguna respuesta.</translation>
    </message>
    <message>
        <source>Evidence · 1 passage</source>
        <translation>Pruebas · 1 pasaje</translation>
    </message>
    <message>
        <source>Evidence · {count} passages</source>
        <translation>Pruebas · {count} pasajes</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Export a matter</source>
        <translation>Exportar un asunto</translation>
    </message>
    <message>
        <source>Export as Markdown…</source>
        <translation>Exportar como Markdown…</translation>
    </message>
    <message>
        <source>Export as a Word file…</source>
        <translation>Exportar como archivo de Word…</translation>
    </message>
    <message>
        <source>Export as a file…</source>
        <translation>Exportar como archivo…</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Export the log: .csv for a table, .txt for a sealed text</source>
        <translation>Exportar el registro: .csv como tabla, .txt como texto sellado</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>Export these notes</source>
        <translation>Exportar estas notas</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Exportando el registro</translation>
    </message>
    <message>
        <source>Exporting “{0}”</source>
        <translation>Exportando «{0}»</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Facts of the old matter are still undecided</source>
        <translation>Quedan hechos del asunto antiguo sin decidir</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Regular. Una palabra más la hace buena.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field: {0}</source>
        <translation>Campo: {0}</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Fields of the document</source>
        <translation>Campos del documento</translation>
    </message>
    <message>
        <source>Fields of the template</source>
        <translation>Campos de la plantilla</translation>
    </message>
    <message>
        <source>Figures as cited</source>
        <translation>Cifras tal como se citan</translation>
    </message>
    <message>
        <source>Figures match the quotes</source>
        <translation>Las cifras concuerdan con las citas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Files and folders are read into the vault; nothing is moved.</source>
        <translation>Archivos y carpetas se leen en la caja fuerte; nada se mueve.</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Archivos que mirar</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>Rellenando</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter by name, folder or tag</source>
        <translation>Nombre, carpeta o etiqueta</translation>
    </message>
    <message>
        <source>Find in the draft</source>
        <translation>Buscar en el borrador</translation>
    </message>
    <message>
        <source>For good, with its keys and all that it holds. A certificate tells of it.</source>
        <translation>Para siempre, con sus claves y todo lo que contiene. Un certificado da fe de ello.</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insertar una tabla</translation>
    </message>
    <message>
        <source>Insert a table…</source>
        <translation>Insertar una tabla…</translation>
    </message>
    <message>
        <source>It does not begin as a GGUF file does. Choose a file whose name ends in .gguf.</source>
        <translation>No empieza como un archivo GGUF. Elija un archivo cuyo nombre termine en .gguf.</translation>
    </message>
    <message>
        <source>It does not fit: it takes {0} of memory, and {1} are free.</source>
        <translation>No cabe: ocupa {0} de memoria, y hay {1} libres.</translation>
    </message>
    <message>
        <source>It ends within its head. Copy or fetch it again.</source>
        <translation>Termina dentro de su cabecera. Cópielo o tráigalo de nuevo.</translation>
    </message>
    <message>
        <source>It fits well: it takes {0} of memory, and {1} are free.</source>
        <translation>Cabe bien: ocupa {0} de memoria, y hay {1} libres.</translation>
    </message>
    <message>
        <source>It goes to the trash when this message is closed.</source>
        <translation>Va a la papelera cuando se cierra este mensaje.</translation>
    </message>
    <message>
        <source>It goes to the trash, with its versions, when this message is closed.</source>
        <translation>Va a la papelera, con sus versiones, cuando se cierra este mensaje.</translation>
    </message>
    <message>
        <source>It has {0} bytes where its head tells of {1}. Copy or fetch it again.</source>
        <translation>Tiene {0} bytes donde su cabecera dice {1}. Cópielo o tráigalo de nuevo.</translation>
    </message>
    <message>
        <source>It has {0} documents.</source>
        <translation>Tiene {0} documentos.</translation>
    </message>
    <message>
        <source>It has {0} paragraphs; {1}, about 800 pages, can be edited without waiting for letters. Split the Word file into parts and draft each of them; the commands “check” and “redline” take it as it is.</source>
        <translation>Tiene {0} párrafos; {1}, unas 800 páginas, se editan sin esperar a las letras. Divida el archivo de Word y haga un borrador de cada parte; las órdenes «check» y «redline» lo toman como está.</translation>
    </message>
    <message>
        <source>It is kept, and is there again when the same two are compared.</source>
        <translation>Queda guardado y vuelve a estar cuando se comparan los mismos dos.</translation>
    </message>
    <message>
        <source>It is not an embedding model. Choose one that is.</source>
        <translation>No es un modelo de incrustación. Elija uno que lo sea.</translation>
    </message>
    <message>
        <source>It is not one of ours and was not opened. Choose another folder, or restore a backup.</source>
        <translation>No es uno de los nuestros y no se abrió. Elija otra carpeta o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>It leads to a host that Strongroom does not know. Nothing was fetched from there. Fetch the file with a browser and import it.</source>
        <translation>Lleva a un equipo que Strongroom no conoce. De allí no se tomó nada. Descargue el archivo con un navegador e impórtelo.</translation>
    </message>
    <message>
        <source>It made a vector that is none. Try again.</source>
        <translation>Produjo un vector que no lo es. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It may have been removed. Look into the list again.</source>
        <translation>Quizá se haya quitado. Mire de nuevo en la lista.</translation>
    </message>
    <message>
        <source>It may have {0}. Remove one first.</source>
        <translation>Puede tener {0}. Quite antes una.</translation>
    </message>
    <message>
        <source>It opens, but what stands in it is not what Strongroom writes. Nothing was taken from it. Ask for it again.</source>
        <translation>Se abre, pero lo que contiene no es lo que escribe Strongroom. No se tomó nada de él. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another folder.</source>
        <translation>Se dejó como estaba. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>It was removed. Add it again.</source>
        <translation>Se quitó. Añádalo de nuevo.</translation>
    </message>
    <message>
        <source>It writes no answers. Choose a language model.</source>
        <translation>No escribe respuestas. Elija un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Its chat template is damaged. Choose another model.</source>
        <translation>Su plantilla de conversación está dañada. Elija otro modelo.</translation>
    </message>
    <message>
        <source>Its chat template refuses these messages. Choose another model.</source>
        <translation>Su plantilla de conversación rechaza estos mensajes. Elija otro modelo.</translation>
    </message>
    <message>
        <source>Its file has no chat template. Choose another model.</source>
        <translation>Su archivo no tiene plantilla de conversación. Elija otro modelo.</translation>
    </message>
    <message>
        <source>Its first page can&apos;t be read with the vault&apos;s key, and there is no copy of it that fits. Restore a backup: here, or by strongroom restore FOLDER --to NEW-FOLDER. Nothing was changed.</source>
        <translation>Su primera página no se puede leer con la clave de la caja fuerte, y no hay ninguna copia de ella que encaje. Restaure una copia: aquí o con strongroom restore CARPETA --to CARPETA-NUEVA. No se cambió nada.</translation>
    </message>
    <message>
        <source>Its vault lies in {0}. It opens with the keys that you had when it was made.</source>
        <translation>Su caja fuerte está en {0}. Se abre con las claves que tenía cuando se hizo.</translation>
    </message>
    <message>
        <source>Its vectors have another length than listed. Choose another model.</source>
        <translation>Sus vectores tienen otra longitud que la indicada. Elija otro modelo.</translation>
    </message>
    <message>
        <source>Its words are not those that this vault sealed, or another vault wrote it. Ask for an unchanged copy.</source>
        <translation>Sus palabras no son las que selló esta caja fuerte, o lo escribió otra caja fuerte. Pida un ejemplar sin cambios.</translation>
    </message>
    <message>
        <source>{0} If it was not you, withdraw it.</source>
        <translation>{0} Si no fue usted, retírelo.</translation>
    </message>
    <message>
        <source>{0} are not read: {1} Convert it first: save it as {2}.</source>
        <translation>{0} no se leen: {1} Conviértalos primero: guárdelos como {2}.</translation>
    </message>
    <message>
        <source>{0} falls on a {1}. Correct the day or the date.</source>
        <translation>{0} cae en {1}. Corrija el día o la fecha.</translation>
    </message>
    <message>
        <source>{0} from {1} ends on {2}, not on {3}. Correct the length or a date.</source>
        <translation>{0} a partir del {1} termina el {2}, no el {3}. Corrija la duración o una de las fechas.</translation>
    </message>
    <message>
        <source>{0} has two legal forms</source>
        <translation>{0} tiene dos formas jurídicas</translation>
    </message>
    <message>
        <source>{0} in a {1}</source>
        <translation>{0} en un documento del tipo «{1}»</translation>
    </message>
    <message>
        <source>{0} in an {1}</source>
        <translation>{0} en un documento del tipo «{1}»</translation>
    </message>
    <message>
        <source>{0} is defined but not used</source>
        <translation>{0} está definido, pero no se usa</translation>
    </message>
    <message>
        <source>{0} is defined twice</source>
        <translation>{0} está definido dos veces</translation>
    </message>
    <message>
        <source>{0} is defined; here it is written in lower case.</source>
        <translation>{0} está definido; aquí está en minúsculas.</translation>
    </message>
    <message>
        <source>{0} is misspelt</source>
        <translation>{0} está mal escrito</translation>
    </message>
    <message>
        <source>{0} is named in two ways</source>
        <translation>{0} se nombra de dos maneras</translation>
    </message>
    <message>
        <source>{0} is no {1}</source>
        <translation>{0} no es {1}</translation>
    </message>
    <message>
        <source>{0} is not defined</source>
        <translation>{0} no está definido</translation>
    </message>
    <message>
        <source>{0} is not in this document</source>
        <translation>{0} no figura en este documento</translation>
    </message>
    <message>
        <source>{0} is spelt in two ways</source>
        <translation>{0} se escribe de dos maneras</translation>
    </message>
    <message>
        <source>{0} is still to be filled in.</source>
        <translation>{0} está aún por rellenar.</translation>
    </message>
    <message>
        <source>{0} is {1}.</source>
        <translation>{0} se escribe «{1}».</translation>
    </message>
    <message>
        <source>{0} says {1}, this place {2}. Correct one of them.</source>
        <translation>{0} dice {1}; aquí pone {2}. Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>{0} skips a level</source>
        <translation>{0} se salta un nivel</translation>
    </message>
    <message>
        <source>{0} stands already above, at {1}. Take one of them out.</source>
        <translation>{0} ya figura más arriba, en {1}. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>{0} stands already above. Take one of them out.</source>
        <translation>{0} ya figura más arriba. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>{0} stands in clause {1}. Correct the number, or take out “this”.</source>
        <translation>{0} está en la cláusula {1}. Corrija el número o quite «this».</translation>
    </message>
    <message>
        <source>{0} stands in section {1}. Correct the number, or take out “this”.</source>
        <translation>{0} está en la sección {1}. Corrija el número o quite «this».</translation>
    </message>
    <message>
        <source>{0} uses it like a defined term.</source>
        <translation>{0} lo usa como un término definido.</translation>
    </message>
    <message>
        <source>{0} without capital letters</source>
        <translation>{0} sin mayúsculas</translation>
    </message>
    <message>
        <source>{0}: ({1}) follows ({2}). Number it anew.</source>
        <translation>{0}: ({1}) sigue a ({2}). Numérelo de nuevo.</translation>
    </message>
    <message>
        <source>{0}: a word is there twice.</source>
        <translation>{0}: hay una palabra repetida.</translation>
    </message>
    <message>
        <source>{0}: fill the paragraph, or take it out.</source>
        <translation>{0}: rellene el párrafo o quítelo.</translation>
    </message>
    <message>
        <source>{0}: no part of the document is headed {1}.</source>
        <translation>{0}: ninguna parte del documento lleva el título {1}.</translation>
    </message>
    <message>
        <source>{0}: no second item follows. Take the number out, or add what is missing.</source>
        <translation>{0}: no sigue ningún segundo punto. Quite el número o añada lo que falta.</translation>
    </message>
    <message>
        <source>{0}: number one of them anew.</source>
        <translation>{0}: numere de nuevo uno de los dos.</translation>
    </message>
    <message>
        <source>{0}: one sign will do.</source>
        <translation>{0}: basta con un signo.</translation>
    </message>
    <message>
        <source>{0}: one space will do.</source>
        <translation>{0}: basta con un espacio.</translation>
    </message>
    <message>
        <source>{0}: put the other bracket in, or take this one out.</source>
        <translation>{0}: ponga el otro paréntesis o quite este.</translation>
    </message>
    <message>
        <source>{0}: put the other mark in, or take this one out.</source>
        <translation>{0}: ponga la otra comilla o quite esta.</translation>
    </message>
    <message>
        <source>{0}: the document has no article {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: el documento no tiene ningún artículo {1}. Corrija el número o diga de qué documento es.</translation>
    </message>
    <message>
        <source>{0}: the document has no clause {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: el documento no tiene ninguna cláusula {1}. Corrija el número o diga de qué documento es.</translation>
    </message>
    <message>
        <source>{0}: the document has no paragraph {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: el documento no tiene ningún apartado {1}. Corrija el número o diga de qué documento es.</translation>
    </message>
    <message>
        <source>{0}: the document has no section {1}. Correct the number, or say which document it is of.</source>
        <translation>{0}: el documento no tiene ninguna sección {1}. Corrija el número o diga de qué documento es.</translation>
    </message>
    <message>
        <source>{0}: the second date is earlier than the first. Correct one of them.</source>
        <translation>{0}: la segunda fecha es anterior a la primera. Corrija una de las dos.</translation>
    </message>
    <message>
        <source>{0}: {1} follows {2}. Number it anew, or put the missing one in; then check the references.</source>
        <translation>{0}: {1} sigue a {2}. Numérelo de nuevo o inserte lo que falta; después revise las remisiones.</translation>
    </message>
    <message>
        <source>{0}: {1} has {2} days. Correct the date.</source>
        <translation>{0}: {1} tiene {2} días. Corrija la fecha.</translation>
    </message>
    <message>
        <source>{0}: {1} is {2}, not {3}.</source>
        <translation>{0}: «{1}» es {2}, no {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} passages</source>
        <translation>{0}: {1} de {2} pasajes</translation>
    </message>
    <message>
        <source>{0}: {1}. {2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>“{0}” is under a legal hold or has a term. Nothing was destroyed. End that first, if it is over.</source>
        <translation>«{0}» está bajo retención legal o tiene un plazo. No se destruyó nada. Termine eso primero, si ya pasó.</translation>
    </message>
    <message>
        <source>Its {0} documents, its questions and its drafts go to the trash: Settings says until which day they can be restored. The files on your disk are not touched.</source>
        <translation>Sus {0} documentos, sus preguntas y sus borradores van a la papelera: los ajustes dicen hasta qué día se pueden restaurar. Los archivos de su disco no se tocan.</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>Licencia: {0}.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>Models run on this computer, in processes of their own without a network. A model is used only while its SHA-256 is the one that its maker published, or that it had when you imported it.</source>
        <translation>Los modelos funcionan en este ordenador, en procesos propios sin red. Un modelo solo se usa mientras su SHA-256 sea el que publicó su autor, o el que tenía cuando usted lo importó.</translation>
    </message>
    <message>
        <source>No {0} model comes with Strongroom. Install Strongroom again.</source>
        <translation>Con Strongroom no viene ningún modelo de {0}. Vuelva a instalar Strongroom.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or open the vault in another way.</source>
        <translation>No se cambió nada. Vuelva a intentarlo o abra la caja fuerte de otra manera.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the code that was shown when this file was made.</source>
        <translation>No se cambió nada. Use el código que se mostró al crear este archivo.</translation>
    </message>
    <message>
        <source>Reading it failed: it may be made to do harm. Choose another file.</source>
        <translation>Falló su lectura: quizá esté hecho para dañar. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Row {0} does not follow from the one before it. Documents are not affected. An earlier backup has the log as it was.</source>
        <translation>La fila {0} no se sigue de la anterior. Los documentos no están afectados. Una copia de seguridad anterior tiene el registro tal como era.</translation>
    </message>
    <message>
        <source>Something is wrong with it: {0}. Choose another file.</source>
        <translation>Algo va mal en él: {0}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Template {0}: its Word file can&apos;t be read. Make it again from its document; one that comes with Strongroom is mended by installing it again.</source>
        <translation>Plantilla {0}: no se puede leer su archivo de Word. Vuelva a hacerla a partir de su documento; una que viene con Strongroom se arregla instalándolo de nuevo.</translation>
    </message>
    <message>
        <source>The copies kept in the vault go with them.</source>
        <translation>Las copias guardadas en la caja fuerte van con ellos.</translation>
    </message>
    <message>
        <source>The copy is not what was read</source>
        <translation>La copia no es lo que se leyó</translation>
    </message>
    <message>
        <source>The embedding model stops again and again. The matter is searched by the model that it had. Choose another model.</source>
        <translation>El modelo de incrustación se detiene una y otra vez. El asunto se busca con el modelo que tenía. Elija otro modelo.</translation>
    </message>
    <message>
        <source>The file has {0} MB, and three times as much is needed. Nothing was changed. Make room and try again.</source>
        <translation>El archivo tiene {0} MB, y hace falta el triple. No se cambió nada. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key is wrong, or the vault&apos;s first page is damaged. Nothing was changed. Try another key, or restore a backup.</source>
        <translation>La clave es errónea, o la primera página de la caja fuerte está dañada. No se cambió nada. Pruebe otra clave o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be written to. Check its permissions.</source>
        <translation>No se puede escribir en la carpeta de modelos. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The server does not have the file any more (status {0}). Choose another model.</source>
        <translation>El servidor ya no tiene el archivo (estado {0}). Elija otro modelo.</translation>
    </message>
    <message>
        <source>The server redirects without end. Fetch the file with a browser and import it.</source>
        <translation>El servidor redirige sin fin. Descargue el archivo con un navegador e impórtelo.</translation>
    </message>
    <message>
        <source>{0} Earlier backups are unharmed. Choose another folder, or try again.</source>
        <translation>{0} Las copias anteriores están intactas. Elija otra carpeta o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} Its keys are destroyed already: nothing can be read. Delete the folder.</source>
        <translation>{0} Sus claves ya están destruidas: no se puede leer nada. Borre la carpeta.</translation>
    </message>
    <message>
        <source>{0} Its keys are still there. Try again.</source>
        <translation>{0} Sus claves siguen ahí. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} Nothing was changed. Choose another folder, or try again.</source>
        <translation>{0} No se cambió nada. Elija otra carpeta o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} The vault is unchanged. Choose another folder, or try again.</source>
        <translation>{0} La caja fuerte no cambió. Elija otra carpeta o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} The vault is unchanged. Make room and try again.</source>
        <translation>{0} La caja fuerte no cambió. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} The vault opens as before. Check that you may write there.</source>
        <translation>{0} La caja fuerte se abre como antes. Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>The template {0} has no field of this name. Choose one of its fields.</source>
        <translation>La plantilla {0} no tiene ningún campo con ese nombre. Elija uno de sus campos.</translation>
    </message>
    <message>
        <source>This file is too long for that. Read it as text.</source>
        <translation>Este archivo es demasiado largo para eso. Léalo como texto.</translation>
    </message>
    <message>
        <source>This vault sealed it, but its log does not tell of it: it may be an older state. Check it with the newest state of the vault.</source>
        <translation>Esta caja fuerte la selló, pero su registro no dice nada de ella: puede ser un estado anterior. Compruébela con el estado más reciente de la caja fuerte.</translation>
    </message>
    <message>
        <source>Too large: it needs {0} of memory</source>
        <translation>Demasiado grande: necesita {0} de memoria</translation>
    </message>
    <message>
        <source>What was read of it makes no sense. Choose another file.</source>
        <translation>Lo que se leyó de él no tiene sentido. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Writes answers ({0})</source>
        <translation>Escribe respuestas ({0})</translation>
    </message>
    <message>
        <source>Your documents are being read. When they are ready you can ask about them.</source>
        <translation>Sus documentos se están leyendo. Cuando estén listos podrá preguntar por ellos.</translation>
    </message>
    <message>
        <source>llama.cpp could not go on (code {0}). Try again, or choose another model.</source>
        <translation>llama.cpp no pudo seguir (código {0}). Vuelva a intentarlo o elija otro modelo.</translation>
    </message>
    <message>
        <source>{0}
SHA-256 over its words, as the log has it: {1}</source>
        <translation>{0}
SHA-256 de sus palabras, como en el registro: {1}</translation>
    </message>
    <message>
        <source>{0} (draft)</source>
        <translation>{0} (borrador)</translation>
    </message>
    <message>
        <source>Filter matters by name</source>
        <translation>Filtrar asuntos por nombre</translation>
    </message>
    <message>
        <source> day</source>
        <translation> día</translation>
    </message>
    <message>
        <source> minute</source>
        <translation> minuto</translation>
    </message>
    <message>
        <source>(hidden rows or columns of the file are not counted)</source>
        <translation>(las filas o columnas ocultas del archivo no se cuentan)</translation>
    </message>
    <message>
        <source>1 business day</source>
        <translation>1 día hábil</translation>
    </message>
    <message>
        <source>1 change is not decided yet</source>
        <translation>1 cambio aún no está decidido</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 document could not be read, so nothing is known of it.</source>
        <translation>1 documento no se pudo leer; no se sabe nada de su contenido.</translation>
    </message>
    <message>
        <source>1 document says something else:</source>
        <translation>1 documento dice otra cosa:</translation>
    </message>
    <message>
        <source>1 document searched, only in: {0}.</source>
        <translation>1 documento revisado, solo en: {0}.</translation>
    </message>
    <message>
        <source>1 document searched.</source>
        <translation>1 documento revisado.</translation>
    </message>
    <message>
        <source>1 document was asked; nothing of it was found there.</source>
        <translation>Se consultó 1 documento; en él no se encontró nada al respecto.</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>1 of 1 document that was asked says it:</source>
        <translation>1 de 1 documento consultado lo indica:</translation>
    </message>
    <message>
        <source>1 of 1 document that was asked says so:</source>
        <translation>1 de 1 documento consultado lo dice:</translation>
    </message>
    <message>
        <source>1 of {0} documents that were asked says it:</source>
        <translation>1 de {0} documentos consultados lo indica:</translation>
    </message>
    <message>
        <source>1 of {0} documents that were asked says so:</source>
        <translation>1 de {0} documentos consultados lo dice:</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 fuente</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>A backup is checked as a whole before it takes its place. It stays as it is.</source>
        <translation>Una copia se comprueba entera antes de ocupar su lugar. Ella queda como está.</translation>
    </message>
    <message>
        <source>A backup is opened by a key</source>
        <translation>Una copia de seguridad se abre con una clave</translation>
    </message>
    <message>
        <source>A backup is to take the vault&apos;s place</source>
        <translation>Una copia de seguridad va a ocupar el lugar de la caja fuerte</translation>
    </message>
    <message>
        <source>A bracket is closed that was not opened</source>
        <translation>Se cierra un paréntesis que no se abrió</translation>
    </message>
    <message>
        <source>A bracket is not closed</source>
        <translation>Hay un paréntesis sin cerrar</translation>
    </message>
    <message>
        <source>A change of the keys was asked for</source>
        <translation>Se solicitó un cambio de las claves</translation>
    </message>
    <message>
        <source>A change of the keys was asked for without one of them</source>
        <translation>Se solicitó un cambio de las claves sin ninguna de ellas</translation>
    </message>
    <message>
        <source>A chapter of the book is missing or is no text; it was not read.</source>
        <translation>Falta un capítulo del libro o no es texto; no se ha leído.</translation>
    </message>
    <message>
        <source>A document was removed meanwhile</source>
        <translation>Se retiró un documento entretanto</translation>
    </message>
    <message>
        <source>A draft in the vault can&apos;t be read</source>
        <translation>No se puede leer un borrador de la caja fuerte</translation>
    </message>
    <message>
        <source>A drive refuses reading or writing</source>
        <translation>Una unidad no se deja leer ni escribir</translation>
    </message>
    <message>
        <source>A file embedded in it could not be taken out.</source>
        <translation>No se pudo extraer un archivo incrustado en él.</translation>
    </message>
    <message>
        <source>A file of the model changed after it was checked, so it was not run. Try again: it is then checked anew.</source>
        <translation>Un archivo del modelo cambió después de comprobarse, por lo que no se ejecutó. Inténtelo de nuevo: se comprobará otra vez.</translation>
    </message>
    <message>
        <source>A file with tracked changes</source>
        <translation>Un archivo con control de cambios</translation>
    </message>
    <message>
        <source>A file&apos;s name can&apos;t be kept</source>
        <translation>No se puede conservar el nombre de un archivo</translation>
    </message>
    <message>
        <source>A folder has this name; choose another.</source>
        <translation>Una carpeta tiene ese nombre; elija otro.</translation>
    </message>
    <message>
        <source>A general model of 4 billion parameters. Not yet tried with this version.</source>
        <translation>Un modelo general de 4000 millones de parámetros. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A general model of 9 billion parameters, for a machine with 16 GB of memory or more. Not yet tried with this version.</source>
        <translation>Un modelo general de 9000 millones de parámetros, para un equipo con 16 GB de memoria o más. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A large mixture of experts with a hybrid design, for a machine with 32 GB of memory or more. Not yet tried with this version.</source>
        <translation>Una gran mezcla de expertos de diseño híbrido, para un equipo con 32 GB de memoria o más. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A large mixture of experts: 35 billion parameters, 3 billion at work for each word. For a machine with 32 GB of memory or more. Not yet tried with this version.</source>
        <translation>Una gran mezcla de expertos: 35 000 millones de parámetros, de los que 3000 millones trabajan en cada palabra. Para un equipo con 32 GB de memoria o más. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A large model trained on medical text, for a machine with 32 GB of memory or more. Its licence sets conditions of use: read it first. Not yet tried with this version.</source>
        <translation>Un modelo grande entrenado con textos médicos, para un equipo con 32 GB de memoria o más. Su licencia pone condiciones de uso: léala antes. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A large model whose training data and code are open.</source>
        <translation>Un modelo grande cuyos datos de entrenamiento y código son abiertos.</translation>
    </message>
    <message>
        <source>A list of one item: ({0})</source>
        <translation>Una lista de un solo punto: ({0})</translation>
    </message>
    <message>
        <source>A matter is to be kept</source>
        <translation>Un asunto debe conservarse</translation>
    </message>
    <message>
        <source>A mixture of experts of 20 billion parameters.</source>
        <translation>Una mezcla de expertos de 20 000 millones de parámetros.</translation>
    </message>
    <message>
        <source>A model trained on medical text. Its licence sets conditions of use: read it first. Not yet tried with this version.</source>
        <translation>Un modelo entrenado con textos médicos. Su licencia pone condiciones de uso: léala antes. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A multilingual embedding model of 4 billion parameters.</source>
        <translation>Un modelo de incrustación multilingüe de 4000 millones de parámetros.</translation>
    </message>
    <message>
        <source>A multilingual embedding model of 8 billion parameters.</source>
        <translation>Un modelo de incrustación multilingüe de 8000 millones de parámetros.</translation>
    </message>
    <message>
        <source>A multilingual embedding model.</source>
        <translation>Un modelo de incrustación multilingüe.</translation>
    </message>
    <message>
        <source>A network drive: it is looked through every half minute or less often.</source>
        <translation>Una unidad de red: se revisa cada medio minuto o con menos frecuencia.</translation>
    </message>
    <message>
        <source>A number without text</source>
        <translation>Un número sin texto</translation>
    </message>
    <message>
        <source>A paragraph is there twice</source>
        <translation>Un párrafo está repetido</translation>
    </message>
    <message>
        <source>A part of the message lies on a server and not in the file.</source>
        <translation>Una parte del mensaje está en un servidor y no en el archivo.</translation>
    </message>
    <message>
        <source>A piece of it is missing or was changed.</source>
        <translation>Falta una parte o se modificó.</translation>
    </message>
    <message>
        <source>A question is too long</source>
        <translation>Una pregunta es demasiado larga</translation>
    </message>
    <message>
        <source>A quotation mark is alone</source>
        <translation>Hay una comilla suelta</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Hay una comilla sin cerrar</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; quotation marks were read as text.</source>
        <translation>Hay una comilla sin cerrar; las comillas se leyeron como texto.</translation>
    </message>
    <message>
        <source>A quotation mark is not opened</source>
        <translation>Hay una comilla sin abrir</translation>
    </message>
    <message>
        <source>A request needs a message and room for an answer.</source>
        <translation>Una solicitud necesita un mensaje y espacio para una respuesta.</translation>
    </message>
    <message>
        <source>A sentence was left out. {0}</source>
        <translation>Se omitió una frase. {0}</translation>
    </message>
    <message>
        <source>A server can&apos;t be used on this system yet</source>
        <translation>Todavía no se puede usar un servidor en este sistema</translation>
    </message>
    <message>
        <source>A slide is missing in the file.</source>
        <translation>Falta una diapositiva en el archivo.</translation>
    </message>
    <message>
        <source>A small English embedding model.</source>
        <translation>Un modelo de incrustación pequeño para el inglés.</translation>
    </message>
    <message>
        <source>A small general model. Not yet tried with this version.</source>
        <translation>Un modelo general pequeño. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A small mixture of experts with a hybrid design. Not yet tried with this version.</source>
        <translation>Una pequeña mezcla de expertos de diseño híbrido. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A small model with a hybrid design that needs little memory for long texts. Not yet tried with this version.</source>
        <translation>Un modelo pequeño de diseño híbrido que necesita poca memoria para textos largos. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A small multilingual embedding model.</source>
        <translation>Un modelo de incrustación multilingüe pequeño.</translation>
    </message>
    <message>
        <source>A small multilingual embedding model. Its licence sets conditions of use: read it first.</source>
        <translation>Un modelo de incrustación multilingüe pequeño. Su licencia pone condiciones de uso: léala antes.</translation>
    </message>
    <message>
        <source>A style of the Word file is called so. No page shows it, but whoever opens the file can read it. Renamed, the style looks the same.</source>
        <translation>Un estilo del archivo de Word se llama así. Ninguna página lo muestra, pero quien abra el archivo puede leerlo. Con otro nombre, el estilo se ve igual.</translation>
    </message>
    <message>
        <source>A table has up to {0} columns.</source>
        <translation>Una tabla tiene como máximo {0} columnas.</translation>
    </message>
    <message>
        <source>A template in the vault can&apos;t be read</source>
        <translation>No se puede leer una plantilla de la caja fuerte</translation>
    </message>
    <message>
        <source>A template is broken</source>
        <translation>Una plantilla está dañada</translation>
    </message>
    <message>
        <source>A text could not be turned into tokens. Try again, or choose another model.</source>
        <translation>No se pudo dividir un texto en tokens. Inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>A vault file is already there</source>
        <translation>Ya hay allí un archivo de caja fuerte</translation>
    </message>
    <message>
        <source>A very small general model. Not yet tried with this version.</source>
        <translation>Un modelo general muy pequeño. Aún no se ha probado con esta versión.</translation>
    </message>
    <message>
        <source>A yes or no is the model&apos;s reading. The quoted passage decides.</source>
        <translation>Un sí o un no es la lectura del modelo. Decide el pasaje citado.</translation>
    </message>
    <message>
        <source>A {0} is signed by its parties. Add a signature block for each of them.</source>
        <translation>{0}: lo firman sus partes. Añada un bloque de firma para cada una.</translation>
    </message>
    <message>
        <source>A {0} opens this file</source>
        <translation>Este archivo se abre con: {0}</translation>
    </message>
    <message>
        <source>A {0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>Un documento del tipo «{0}» suele tratar este punto: {1}. No se encontró nada al respecto. Añada una cláusula u omítala a propósito.</translation>
    </message>
    <message>
        <source>AbiWord files</source>
        <translation>Archivos de AbiWord</translation>
    </message>
    <message>
        <source>Add it, or take the reference out.</source>
        <translation>Añádalo o quite la remisión.</translation>
    </message>
    <message>
        <source>All {0} files are read.</source>
        <translation>Los {0} archivos están leídos.</translation>
    </message>
    <message>
        <source>An English embedding model.</source>
        <translation>Un modelo de incrustación para el inglés.</translation>
    </message>
    <message>
        <source>An empty folder for the vault</source>
        <translation>Una carpeta vacía para la caja fuerte</translation>
    </message>
    <message>
        <source>An item is missing before ({0})</source>
        <translation>Falta un punto antes de ({0})</translation>
    </message>
    <message>
        <source>An {0} is signed by its parties. Add a signature block for each of them.</source>
        <translation>Un documento del tipo «{0}» lo firman las partes. Añada un bloque de firma para cada una.</translation>
    </message>
    <message>
        <source>An {0} usually says something on {1}; no words for it were found. Add a clause, or leave it out on purpose.</source>
        <translation>Un documento del tipo «{0}» suele tratar este punto: {1}. No se encontró nada al respecto. Añada una cláusula u omítala a propósito.</translation>
    </message>
    <message>
        <source>Another import is under way</source>
        <translation>Hay otra importación en marcha</translation>
    </message>
    <message>
        <source>Another table stands inside it. Change it in the Word file, and take that in again.</source>
        <translation>Contiene otra tabla. Cámbiela en el archivo de Word y vuelva a incorporarlo.</translation>
    </message>
    <message>
        <source>Answer marked</source>
        <translation>Respuesta valorada</translation>
    </message>
    <message>
        <source>Answer recorded</source>
        <translation>Respuesta registrada</translation>
    </message>
    <message>
        <source>Answer removed</source>
        <translation>Respuesta quitada</translation>
    </message>
    <message>
        <source>Anyone may use it, for any purpose, at work too.</source>
        <translation>Cualquiera puede usarlo para cualquier fin, también en el trabajo.</translation>
    </message>
    <message>
        <source>As you asked: {0}</source>
        <translation>Como se pidió: {0}</translation>
    </message>
    <message>
        <source>Ask for the change</source>
        <translation>Solicitar el cambio</translation>
    </message>
    <message>
        <source>Ask for the change…</source>
        <translation>Solicitar el cambio…</translation>
    </message>
    <message>
        <source>Ask something else…</source>
        <translation>Preguntar otra cosa…</translation>
    </message>
    <message>
        <source>Ask who sent it before you open it elsewhere.</source>
        <translation>Pregunte a quien lo envió antes de abrirlo en otro sitio.</translation>
    </message>
    <message>
        <source>Asking for a change of the keys</source>
        <translation>Solicitando un cambio de las claves</translation>
    </message>
    <message>
        <source>Assumed by the template, so check it: {0}.</source>
        <translation>Supuesto por la plantilla; compruébelo: {0}.</translation>
    </message>
    <message>
        <source>Attached to:</source>
        <translation>Adjunto a:</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>Archivos adjuntos:</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Promedio de</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Volver a la comparación</translation>
    </message>
    <message>
        <source>Back to the documents</source>
        <translation>Volver a los documentos</translation>
    </message>
    <message>
        <source>Back to the open draft</source>
        <translation>Volver al borrador abierto</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Beside the blanks, the checks found nothing.</source>
        <translation>Aparte de los espacios en blanco, las comprobaciones no encontraron nada.</translation>
    </message>
    <message>
        <source>Binary Excel files (.xlsb)</source>
        <translation>Archivos binarios de Excel (.xlsb)</translation>
    </message>
    <message>
        <source>Born on {0}, on {1} {2} old</source>
        <translation>Fecha de nacimiento: {0}; el {1}, edad: {2}</translation>
    </message>
    <message>
        <source>Both are the same file, byte for byte, at two places.</source>
        <translation>Ambos son el mismo archivo, byte a byte, en dos lugares.</translation>
    </message>
    <message>
        <source>Broken tag: {0}</source>
        <translation>Etiqueta rota: {0}</translation>
    </message>
    <message>
        <source>By the day that a document bears, or else the last change of its file.</source>
        <translation>Por el día que lleva el documento o, si no lleva ninguno, por el último cambio de su archivo.</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>Celdas de la hoja</translation>
    </message>
    <message>
        <source>Cells of this table are merged there, so it is not clear which ones belong together. Change it in the Word file, and take that in again.</source>
        <translation>Hay celdas combinadas en esta tabla, por lo que no está claro cuáles van juntas. Cámbiela en el archivo de Word y vuelva a incorporarlo.</translation>
    </message>
    <message>
        <source>Change the keys without one of them?</source>
        <translation>¿Cambiar las claves sin ninguna de ellas?</translation>
    </message>
    <message>
        <source>Check whether the defined term is meant.</source>
        <translation>Compruebe si se refiere al término definido.</translation>
    </message>
    <message>
        <source>Checking a key</source>
        <translation>Comprobando una clave</translation>
    </message>
    <message>
        <source>Choose a matter</source>
        <translation>Elegir un asunto</translation>
    </message>
    <message>
        <source>Choose the new folder…</source>
        <translation>Elegir la carpeta nueva…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Click one of them, then the other with Ctrl held. By keys: Ctrl with Up or Down goes to the other, Ctrl and Space select it too.</source>
        <translation>Haga clic en uno y luego en el otro con Ctrl pulsada. Con el teclado: Ctrl con Arriba o Abajo va al otro, Ctrl y Espacio lo seleccionan también.</translation>
    </message>
    <message>
        <source>Close to it:</source>
        <translation>También próximo:</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ello</translation>
    </message>
    <message>
        <source>Closest in the clause library: {0}.</source>
        <translation>Lo más cercano en la biblioteca de cláusulas: {0}.</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message>
        <source>Compare it again to take changes in.</source>
        <translation>Compárelo de nuevo para incorporar cambios.</translation>
    </message>
    <message>
        <source>Compare the two selected documents</source>
        <translation>Comparar los dos documentos seleccionados</translation>
    </message>
    <message>
        <source>Compare the two when it has. Where it waits and nothing is being read, choose “Resume” above the list.</source>
        <translation>Compare los dos cuando se haya leído. Si espera y no se está leyendo nada, elija «Reanudar» encima de la lista.</translation>
    </message>
    <message>
        <source>Compare the two when that has ended.</source>
        <translation>Compare los dos cuando eso haya terminado.</translation>
    </message>
    <message>
        <source>Computed from the question&apos;s figures</source>
        <translation>Calculado con las cifras de la pregunta</translation>
    </message>
    <message>
        <source>Computed: {0} = {1}</source>
        <translation>Calculado: {0} = {1}</translation>
    </message>
    <message>
        <source>Computer programs</source>
        <translation>Los programas informáticos</translation>
    </message>
    <message>
        <source>Conditions and repeats stay as text in each draft</source>
        <translation>Las condiciones y repeticiones quedan como texto en cada borrador</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Correct the one that is wrong.</source>
        <translation>Corrija el que sea incorrecto.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Could not be read, or not all of it: {0}: {1}</source>
        <translation>No se pudo leer, o no entero: {0}: {1}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Database files</source>
        <translation>Los archivos de base de datos</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Fechado desde</translation>
    </message>
    <message>
        <source>Dated from {0}</source>
        <translation>Fechado desde {0}</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Fechado hasta</translation>
    </message>
    <message>
        <source>Dated until {0}</source>
        <translation>Fechado hasta {0}</translation>
    </message>
    <message>
        <source>Day of the changes (today)</source>
        <translation>Día de los cambios (hoy)</translation>
    </message>
    <message>
        <source>Day that the changes carry</source>
        <translation>Día que llevan los cambios</translation>
    </message>
    <message>
        <source>Define it, or write it in lower case.</source>
        <translation>Defínalo o escríbalo en minúsculas.</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>Documento añadido</translation>
    </message>
    <message>
        <source>Document removed</source>
        <translation>Documento quitado</translation>
    </message>
    <message>
        <source>Document unreadable</source>
        <translation>Documento ilegible</translation>
    </message>
    <message>
        <source>Documents: {0}; passages: {1}; on disk: {2}</source>
        <translation>Documentos: {0}; pasajes: {1}; en el disco: {2}</translation>
    </message>
    <message>
        <source>Draft finalised</source>
        <translation>Borrador finalizado</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Borrador creado</translation>
    </message>
    <message>
        <source>Draft removed</source>
        <translation>Borrador quitado</translation>
    </message>
    <message>
        <source>Draft: paste as plain text</source>
        <translation>Borrador: pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Duty to keep changed</source>
        <translation>Deber de conservar cambiado</translation>
    </message>
    <message>
        <source>Each gets a key of its own again, so the passphrase is typed anew: yours of now, or another.</source>
        <translation>Cada uno vuelve a tener su propia clave; por eso la frase se escribe de nuevo: la actual u otra.</translation>
    </message>
    <message>
        <source>Electronic book</source>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>Electronic books</source>
        <translation>Los libros electrónicos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Evidence only, no model was asked.</source>
        <translation>Solo pruebas; no se consultó ningún modelo.</translation>
    </message>
    <message>
        <source>Excel workbooks in XML of 2003</source>
        <translation>Libros de Excel en XML de 2003</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Failed to load text page.</source>
        <translation>No se pudo cargar el texto de la página.</translation>
    </message>
    <message>
        <source>Figures kept from {0}: {1}.</source>
        <translation>Cifras conservadas de {0}: {1}.</translation>
    </message>
    <message>
        <source>Files of StarOffice and OpenOffice 1</source>
        <translation>Archivos de StarOffice y OpenOffice 1</translation>
    </message>
    <message>
        <source>Files of Windows Write and Word for DOS</source>
        <translation>Archivos de Windows Write y Word para DOS</translation>
    </message>
    <message>
        <source>Filled in: {0}</source>
        <translation>Rellenado: {0}</translation>
    </message>
    <message>
        <source>Filter what is searched</source>
        <translation>Filtrar lo que se busca</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>Buscar una cláusula</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Buscar un documento</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Buscar una plantilla</translation>
    </message>
    <message>
        <source>Find an action or a document…</source>
        <translation>Buscar una acción o un documento…</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Buscar en este documento</translation>
    </message>
    <message>
        <source>Find in this document (Ctrl+F)</source>
        <translation>Buscar en este documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation>Orientarse</translation>
    </message>
    <message>
        <source>Finding by meaning</source>
        <translation>Buscando por el sentido</translation>
    </message>
    <message>
        <source>Finding clauses</source>
        <translation>Buscando cláusulas</translation>
    </message>
    <message>
        <source>Finds by meaning</source>
        <translation>Encuentra por el sentido</translation>
    </message>
    <message>
        <source>Finds passages by meaning. English; it reads the first 256 tokens (about 200 words) of a passage.</source>
        <translation>Encuentra pasajes por el sentido. Inglés; lee los primeros 256 tokens (unas 200 palabras) de un pasaje.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish: check, save, print</source>
        <translation>Terminar: revisar, guardar, imprimir</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fits: it needs {0} of memory</source>
        <translation>Cabe: necesita {0} de memoria</translation>
    </message>
    <message>
        <source>Fitted to this draft: {0}</source>
        <translation>Adaptado a este borrador: {0}</translation>
    </message>
    <message>
        <source>Flat OpenDocument files of more than 64 MB</source>
        <translation>Archivos OpenDocument de una sola pieza de más de 64 MB</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Font files</source>
        <translation>Los archivos de fuentes</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Font size in per cent</source>
        <translation>Tamaño de letra en tanto por ciento</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie de página</translation>
    </message>
    <message>
        <source>For each passage its vector: numbers that a model computed from the text. From them the subject of a passage can be told, and with effort parts of its wording: trust the server as you trust the files. The server stores them unencrypted.</source>
        <translation>De cada pasaje su vector: números que un modelo calculó a partir del texto. De ellos se puede saber el tema de un pasaje y, con esfuerzo, partes de su redacción: confíe en el servidor como le confiaría los archivos. El servidor los guarda sin cifrar.</translation>
    </message>
    <message>
        <source>For each question its vector, and when it was asked.</source>
        <translation>De cada pregunta su vector, y cuándo se hizo.</translation>
    </message>
    <message>
        <source>For files that hold Chinese or Japanese pages too; now and then a letter of a Latin text is taken for a Chinese one.</source>
        <translation>Para archivos que contienen también páginas chinas o japonesas; de vez en cuando una letra latina se toma por una china.</translation>
    </message>
    <message>
        <source>For the selected text.</source>
        <translation>Para el texto seleccionado.</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Formulas without a stored result are shown as formulas; save the file in a spreadsheet program to have their values.</source>
        <translation>Las fórmulas sin resultado guardado se muestran como fórmulas; guarde el archivo en una hoja de cálculo para tener sus valores.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found by then:</source>
        <translation>Encontrado hasta entonces:</translation>
    </message>
    <message>
        <source>Found when the vault was opened</source>
        <translation>Hallado al abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Found, with sources</source>
        <translation>Encontrado, con fuentes</translation>
    </message>
    <message>
        <source>Four or five words that don&apos;t belong together are easy to keep.</source>
        <translation>Cuatro o cinco palabras que no tengan que ver entre sí se recuerdan bien.</translation>
    </message>
    <message>
        <source>Free memory now: {0}</source>
        <translation>Memoria libre ahora: {0}</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>From a document…</source>
        <translation>A partir de un documento…</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>A partir de una plantilla</translation>
    </message>
    <message>
        <source>From the clause library: {0}</source>
        <translation>De la biblioteca de cláusulas: {0}</translation>
    </message>
    <message>
        <source>From the incoming file {0}</source>
        <translation>Del archivo recibido {0}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed by {1}</source>
        <translation>Del archivo recibido {0}, modificado por {1}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed by {1} on {2}</source>
        <translation>Del archivo recibido {0}, modificado por {1} el {2}</translation>
    </message>
    <message>
        <source>From the incoming file {0}, changed on {1}</source>
        <translation>Del archivo recibido {0}, modificado el {1}</translation>
    </message>
    <message>
        <source>From the precedent</source>
        <translation>Del precedente</translation>
    </message>
    <message>
        <source>From the template</source>
        <translation>De la plantilla</translation>
    </message>
    <message>
        <source>From the template {0}</source>
        <translation>De la plantilla {0}</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>De {0}</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2}, the first day not counted</source>
        <translation>Del {0} al {1}: {2}, sin contar el primer día</translation>
    </message>
    <message>
        <source>From {0}, page {1}</source>
        <translation>De {0}, página {1}</translation>
    </message>
    <message>
        <source>Gemma Terms of Use</source>
        <translation>Condiciones de uso de Gemma</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Get the file again from where it came, and add it.</source>
        <translation>Obtenga de nuevo el archivo de donde vino y añádalo.</translation>
    </message>
    <message>
        <source>Get the file again from where it came, and add it. Or open it in its own program, save it anew or print it to PDF, and add that.</source>
        <translation>Obtenga de nuevo el archivo de donde vino y añádalo. O ábralo en su propio programa, guárdelo de nuevo o imprímalo en PDF, y añada el resultado.</translation>
    </message>
    <message>
        <source>Give 0 to {0} days.</source>
        <translation>Dé de 0 a {0} días.</translation>
    </message>
    <message>
        <source>Give a passphrase, or use a keychain.</source>
        <translation>Dé una frase de contraseña, o use un llavero.</translation>
    </message>
    <message>
        <source>Give it a name that ends with .html or .csv.</source>
        <translation>Dele un nombre que termine en .html o .csv.</translation>
    </message>
    <message>
        <source>Give it a name that ends with {0}.</source>
        <translation>Dele un nombre que termine en {0}.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Dele uno.</translation>
    </message>
    <message>
        <source>Give its recovery code or passphrase.</source>
        <translation>Dé su código de recuperación o su frase de contraseña.</translation>
    </message>
    <message>
        <source>Give more of its path.</source>
        <translation>Dé más de su ruta.</translation>
    </message>
    <message>
        <source>Give some of the document’s words.</source>
        <translation>Dé algunas palabras del documento.</translation>
    </message>
    <message>
        <source>Give the conversation a name.</source>
        <translation>Dé un nombre a la conversación.</translation>
    </message>
    <message>
        <source>Give the draft a name.</source>
        <translation>Dé un nombre al borrador.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .docx or .md.</source>
        <translation>Dé al archivo un nombre que termine en .docx o .md.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .docx or .txt.</source>
        <translation>Dé al archivo un nombre que termine en .docx o .txt.</translation>
    </message>
    <message>
        <source>Give the file a name that ends with {0}.</source>
        <translation>Dé al archivo un nombre que termine en {0}.</translation>
    </message>
    <message>
        <source>Give the passphrase or the recovery code that opens the vault now. If you have neither, ask for the change: it can be made a day later.</source>
        <translation>Indique la frase de contraseña o el código de recuperación que abre la caja fuerte ahora. Si no tiene ninguno, solicite el cambio: podrá hacerse un día después.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then choose “Read again”.</source>
        <translation>Concédase el derecho a leerlo y luego elija «Leer de nuevo».</translation>
    </message>
    <message>
        <source>Go back to one of its versions.</source>
        <translation>Vuelva a una de sus versiones.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Go on watching folders</source>
        <translation>Seguir vigilando las carpetas</translation>
    </message>
    <message>
        <source>Go on with the download</source>
        <translation>Seguir con la descarga</translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation>Ir a los documentos</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Se va para siempre</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>texto griego</translation>
    </message>
    <message>
        <source>Group documents by</source>
        <translation>Agrupar documentos por</translation>
    </message>
    <message>
        <source>Group of the recovery code</source>
        <translation>Grupo del código de recuperación</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Grupo {0}</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code</source>
        <translation>Grupo {0} del código de recuperación</translation>
    </message>
    <message>
        <source>Group {0} of the recovery code has a mistake</source>
        <translation>El grupo {0} del código de recuperación tiene un error</translation>
    </message>
    <message>
        <source>Group {0}, character {1}: the code has another one than “{2}”. Clear the tick above to see the code again.</source>
        <translation>Grupo {0}, carácter {1}: el código tiene otro que «{2}». Quite la marca de arriba para ver el código otra vez.</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Grupo {0}: {1}</translation>
    </message>
    <message>
        <source>Groups of documents</source>
        <translation>Grupos de documentos</translation>
    </message>
    <message>
        <source>Hash verified</source>
        <translation>Hash comprobado</translation>
    </message>
    <message>
        <source>Have the keychain open the vault no more?</source>
        <translation>¿Que el llavero ya no abra la caja fuerte?</translation>
    </message>
    <message>
        <source>Have the keychain open the vault?</source>
        <translation>¿Que el llavero abra la caja fuerte?</translation>
    </message>
    <message>
        <source>Have the passphrase open the vault no more?</source>
        <translation>¿Que la frase de contraseña ya no abra la caja fuerte?</translation>
    </message>
    <message>
        <source>Have the recovery code open the vault no more?</source>
        <translation>¿Que el código de recuperación ya no abra la caja fuerte?</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Health AI Developer Foundations Terms of Use</source>
        <translation>Condiciones de uso de Health AI Developer Foundations</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here is no table</source>
        <translation>Aquí no hay ninguna tabla</translation>
    </message>
    <message>
        <source>Here it is {0}. Use one name, as the parties are registered.</source>
        <translation>Aquí es {0}. Use un solo nombre, tal como están registradas las partes.</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Hidden text in {0}</source>
        <translation>Texto oculto en {0}</translation>
    </message>
    <message>
        <source>Hidden texts</source>
        <translation>Textos ocultos</translation>
    </message>
    <message>
        <source>Hidden texts of the selected document</source>
        <translation>Textos ocultos del documento elegido</translation>
    </message>
    <message>
        <source>Hide findings of this kind</source>
        <translation>Ocultar hallazgos de esta clase</translation>
    </message>
    <message>
        <source>Hide folders</source>
        <translation>Ocultar carpetas</translation>
    </message>
    <message>
        <source>Hide this kind</source>
        <translation>Ocultar esta clase</translation>
    </message>
    <message>
        <source>Highest of {0} rows:</source>
        <translation>Valor más alto de {0} filas:</translation>
    </message>
    <message>
        <source>Highest {0} of {1} rows:</source>
        <translation>{0}, valor más alto de {1} filas:</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How a model gets in</source>
        <translation>Cómo entra un modelo</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cómo se leyó</translation>
    </message>
    <message>
        <source>How many passages each matter has, and that this machine has a vault.</source>
        <translation>Cuántos pasajes tiene cada asunto, y que este equipo tiene una caja fuerte.</translation>
    </message>
    <message>
        <source>How often the vault is backed up by itself</source>
        <translation>Con qué frecuencia se copia la caja fuerte por sí sola</translation>
    </message>
    <message>
        <source>How the questions that are kept were answered, and what was left out.</source>
        <translation>Cómo se respondieron las preguntas que se guardan, y qué se omitió.</translation>
    </message>
    <message>
        <source>I do not have it…</source>
        <translation>No lo tengo…</translation>
    </message>
    <message>
        <source>I have neither…</source>
        <translation>No tengo ninguno…</translation>
    </message>
    <message>
        <source>I have written it down on paper</source>
        <translation>Lo he apuntado en papel</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>If it is not read in this run, choose “Resume” when that has ended.</source>
        <translation>Si no se lee en esta pasada, elija después «Reanudar».</translation>
    </message>
    <message>
        <source>If its words matter, have them written down, and add the text.</source>
        <translation>Si importa lo que se dice en él, haga que se transcriba y añada el texto.</translation>
    </message>
    <message>
        <source>If the keychain is lost or the passphrase forgotten, this code opens the vault. Without it nobody can. It is shown this one time.</source>
        <translation>Si se pierde el llavero o se olvida la frase de contraseña, este código abre la caja fuerte. Sin él nadie puede. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>If the other keys are lost, nobody can open the vault, and backups made from now on open with the other keys only. You can make a new code at any time.</source>
        <translation>Si se pierden las otras claves, nadie puede abrir la caja fuerte, y las copias hechas desde ahora se abren solo con las otras claves. Puede hacer un código nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>If your vault lies on a drive, plug it in and try again.</source>
        <translation>Si su caja fuerte está en una unidad, conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Import a matter</source>
        <translation>Importar un asunto</translation>
    </message>
    <message>
        <source>Import a model file</source>
        <translation>Importar un archivo de modelo</translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation>Importar un archivo de modelo…</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Informe de importación</translation>
    </message>
    <message>
        <source>Importing a matter</source>
        <translation>Importando un asunto</translation>
    </message>
    <message>
        <source>Importing a model</source>
        <translation>Importando un modelo</translation>
    </message>
    <message>
        <source>In every matter</source>
        <translation>En todos los asuntos</translation>
    </message>
    <message>
        <source>In general matters</source>
        <translation>En asuntos generales</translation>
    </message>
    <message>
        <source>In legal matters</source>
        <translation>En asuntos jurídicos</translation>
    </message>
    <message>
        <source>In line {0}, {1}.</source>
        <translation>En la línea {0}, {1}.</translation>
    </message>
    <message>
        <source>In matters of finance</source>
        <translation>En asuntos de finanzas</translation>
    </message>
    <message>
        <source>In medical matters</source>
        <translation>En asuntos médicos</translation>
    </message>
    <message>
        <source>In place of the damaged vault, which is kept beside it</source>
        <translation>En lugar de la caja fuerte dañada, que se guarda al lado</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>En el documento</translation>
    </message>
    <message>
        <source>In the document: {wording}</source>
        <translation>En el documento: {wording}</translation>
    </message>
    <message>
        <source>In the passage it is the {0} who does this.</source>
        <translation>En el pasaje, quien lo hace es «{0}».</translation>
    </message>
    <message>
        <source>In the passage this figure is of {0}, not {1}.</source>
        <translation>En el pasaje, esta cifra es para {0}, no para {1}.</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use for: {0}</source>
        <translation>En uso para: {0}</translation>
    </message>
    <message>
        <source>In {0} of 1 document that was asked nothing of it was found.</source>
        <translation>En {0} de 1 documento consultado no se encontró nada al respecto.</translation>
    </message>
    <message>
        <source>In {0} of {1} documents that were asked nothing of it was found.</source>
        <translation>En {0} de {1} documentos consultados no se encontró nada al respecto.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Index files in place</source>
        <translation>Indexar los archivos en su sitio</translation>
    </message>
    <message>
        <source>Index it again to search it by meaning; its words are found as before.</source>
        <translation>Indéxelo de nuevo para buscarlo por el sentido; sus palabras se encuentran como antes.</translation>
    </message>
    <message>
        <source>Indexed in place: the files stay where they are, in every matter.</source>
        <translation>Indexados en su sitio: los archivos se quedan donde están, en todos los asuntos.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Initials of who reviewed the answer</source>
        <translation>Iniciales de quien revisó la respuesta</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>Insertar en el cursor</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Install Strongroom again: house.docx is not there.</source>
        <translation>Instale Strongroom de nuevo: falta house.docx.</translation>
    </message>
    <message>
        <source>Install the newest version and open it again. Nothing was changed.</source>
        <translation>Instale la versión más reciente y ábrala de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Interest on {0} at {1} for {2}: {3} ({4})</source>
        <translation>Intereses sobre {0} al {1} por {2}: {3} ({4})</translation>
    </message>
    <message>
        <source>Interest on {0} at {1} from {2} to {3}, {4}: {5} ({6})</source>
        <translation>Intereses sobre {0} al {1} desde el {2} hasta el {3}, {4}: {5} ({6})</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>En una carpeta nueva</translation>
    </message>
    <message>
        <source>It can be made from {0} until {1}.</source>
        <translation>Podrá hacerse desde el {0} hasta el {1}.</translation>
    </message>
    <message>
        <source>It can be made until {0}.</source>
        <translation>Puede hacerse hasta el {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened, or the drive is gone. Plug it in and try again.</source>
        <translation>No se puede abrir, o la unidad no está. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It can&apos;t be restored any more. What a legal hold or a term keeps stays.</source>
        <translation>Ya no se podrá restaurar. Lo que retiene una retención legal o un plazo permanece.</translation>
    </message>
    <message>
        <source>It can&apos;t be used: {0}</source>
        <translation>No se puede usar: {0}</translation>
    </message>
    <message>
        <source>It changed a figure.</source>
        <translation>Cambió una cifra.</translation>
    </message>
    <message>
        <source>It changed a name.</source>
        <translation>Cambió un nombre.</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>It comes with Strongroom, and what was indexed is searched with it.</source>
        <translation>Viene con Strongroom, y lo indexado se busca con él.</translation>
    </message>
    <message>
        <source>It comes with Strongroom: run the installer again.</source>
        <translation>Viene con Strongroom: ejecute de nuevo la instalación.</translation>
    </message>
    <message>
        <source>It did not take its request.</source>
        <translation>No aceptó su encargo.</translation>
    </message>
    <message>
        <source>It does not say what was asked, or it takes a figure from another clause.</source>
        <translation>No dice lo que se preguntó, o toma una cifra de otra cláusula.</translation>
    </message>
    <message>
        <source>It dropped a condition.</source>
        <translation>Omitió una condición.</translation>
    </message>
    <message>
        <source>It ended without a word.</source>
        <translation>Terminó sin decir nada.</translation>
    </message>
    <message>
        <source>It failed: {0}.</source>
        <translation>Falló: {0}.</translation>
    </message>
    <message>
        <source>It gave a right or a duty that was not asked for.</source>
        <translation>Dio un derecho o una obligación que no se había pedido.</translation>
    </message>
    <message>
        <source>It goes to the trash with the answers that quote it: nothing finds it there, and Settings says until which day it can be restored. The file on your disk is not touched.</source>
        <translation>Va a la papelera con las respuestas que lo citan: allí nada lo encuentra, y los ajustes dicen hasta qué día se puede restaurar. El archivo de su disco no se toca.</translation>
    </message>
    <message>
        <source>It has changed and has not been read again yet.</source>
        <translation>Ha cambiado y aún no se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>It has more than 1,000,000 cells; the rest of it was not read.</source>
        <translation>Tiene más de 1 000 000 de celdas; el resto no se leyó.</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>Aún no se ha leído.</translation>
    </message>
    <message>
        <source>It has one document.</source>
        <translation>Tiene un documento.</translation>
    </message>
    <message>
        <source>It has {0} groups of {1} characters; you typed {2} characters instead of {3}.</source>
        <translation>Tiene {0} grupos de {1} caracteres; ha escrito {2} caracteres en vez de {3}.</translation>
    </message>
    <message>
        <source>It holds files that lie more than 5 files deep in others; they were not read.</source>
        <translation>Contiene archivos a más de 5 niveles dentro de otros; no se leyeron.</translation>
    </message>
    <message>
        <source>It holds more hidden text than can be kept; the rest of it was left out.</source>
        <translation>Contiene más texto oculto del que puede guardarse; el resto se omitió.</translation>
    </message>
    <message>
        <source>It holds more than 10,000 files; the others were not read.</source>
        <translation>Contiene más de 10.000 archivos; los demás no se leyeron.</translation>
    </message>
    <message>
        <source>It holds text that no page shows.</source>
        <translation>Contiene texto que ninguna página muestra.</translation>
    </message>
    <message>
        <source>It holds text that no page shows. It is kept apart and never searched.</source>
        <translation>Contiene texto que ninguna página muestra. Se guarda aparte y nunca se busca.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is a letter of its own: it goes into no other draft.</source>
        <translation>Es una carta independiente: no se incluye en ningún otro borrador.</translation>
    </message>
    <message>
        <source>It is a link to a document that Google keeps; the file does not hold its text. Download it from Google Drive as .docx, .xlsx or .pptx, and add that.</source>
        <translation>Es un enlace a un documento que guarda Google; el archivo no contiene su texto. Descárguelo de Google Drive como .docx, .xlsx o .pptx, y añada ese archivo.</translation>
    </message>
    <message>
        <source>It is a link to a file elsewhere; the mail does not hold it.</source>
        <translation>Es un enlace a un archivo de otro lugar; el correo no lo contiene.</translation>
    </message>
    <message>
        <source>It is a link to a place outside the folder; such links are not followed.</source>
        <translation>Es un enlace a un lugar fuera de la carpeta; esos enlaces no se siguen.</translation>
    </message>
    <message>
        <source>It is a model of the list, and its hash is the published one.</source>
        <translation>Es un modelo de la lista, y su suma es la publicada.</translation>
    </message>
    <message>
        <source>It is a shortcut, which holds only the way to something elsewhere. Open it, save what it shows as PDF, and add that.</source>
        <translation>Es un acceso directo, que solo contiene el camino a otra cosa. Ábralo, guarde como PDF lo que muestra y añada ese archivo.</translation>
    </message>
    <message>
        <source>It is an XFA form, which only Adobe&apos;s programs show in full; what is filled in may be missing.</source>
        <translation>Es un formulario XFA, que solo los programas de Adobe muestran entero; lo que se rellenó puede faltar.</translation>
    </message>
    <message>
        <source>It is an object of another program inside the mail; save it from there first.</source>
        <translation>Es un objeto de otro programa dentro del correo; guárdelo primero desde allí.</translation>
    </message>
    <message>
        <source>It is back where it was.</source>
        <translation>Ha vuelto a donde estaba.</translation>
    </message>
    <message>
        <source>It is defined already in {0}. Keep one definition, or give one of them another name.</source>
        <translation>Ya está definido en {0}. Deje una definición, o dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>It is deleted, but traces are left inside the encrypted file. {0} They are wiped when the vault is closed.</source>
        <translation>Se eliminó, pero quedan rastros dentro del archivo cifrado. {0} Se borran al cerrar la caja fuerte.</translation>
    </message>
    <message>
        <source>It is done when that has ended. The Activity page shows it.</source>
        <translation>Se hará cuando termine. La página Actividad lo muestra.</translation>
    </message>
    <message>
        <source>It is in use by {0}. Close it there, then try again.</source>
        <translation>La está usando {0}. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is in {0}, the passages are in {1}: its words could not be compared.</source>
        <translation>Está en {0} y los pasajes están en {1}: no se pudieron comparar las palabras.</translation>
    </message>
    <message>
        <source>It is kept in the vault, encrypted, so that the file can be shown later.</source>
        <translation>Se guarda en la caja fuerte, cifrada, para poder mostrar el archivo más tarde.</translation>
    </message>
    <message>
        <source>It is named in {0} places.</source>
        <translation>Se nombra en {0} lugares.</translation>
    </message>
    <message>
        <source>It is no document. Remove it from the list if it is in the way.</source>
        <translation>No es un documento. Quítelo de la lista si estorba.</translation>
    </message>
    <message>
        <source>It is no longer in the trash</source>
        <translation>Ya no está en la papelera</translation>
    </message>
    <message>
        <source>It is not GBNF with a rule named root.</source>
        <translation>No es GBNF con una regla llamada root.</translation>
    </message>
    <message>
        <source>It is not a file but a device, a pipe or a socket.</source>
        <translation>No es un archivo, sino un dispositivo, una tubería o un socket.</translation>
    </message>
    <message>
        <source>It is not in Strongroom&apos;s list: its hash is noted, but nobody vouches for it. Try it out before you choose it.</source>
        <translation>No está en la lista de Strongroom: su suma queda anotada, pero nadie responde de él. Pruébelo antes de elegirlo.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <source>It is not valid text. Rename the file and add it again.</source>
        <translation>No es texto válido. Cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>It is open for reading only from now on. Restore a backup.</source>
        <translation>Desde ahora está abierta solo para leer. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>It is open for reading only. What can be read can be exported.</source>
        <translation>Está abierta solo para leer. Lo que se puede leer se puede exportar.</translation>
    </message>
    <message>
        <source>It is protected by a password in a way that can&apos;t be opened here. Unpack the archive with the program that made it, and add the folder.</source>
        <translation>Está protegido con una contraseña de un modo que aquí no puede abrirse. Descomprima el archivo con el programa que lo creó y añada la carpeta.</translation>
    </message>
    <message>
        <source>It is saved</source>
        <translation>Está guardado</translation>
    </message>
    <message>
        <source>It is tried again by itself. If you quit or lock before, your words are lost.</source>
        <translation>Se vuelve a intentar por sí solo. Si sale o bloquea antes, sus palabras se pierden.</translation>
    </message>
    <message>
        <source>It is used in {0} places.</source>
        <translation>Se usa en {0} lugares.</translation>
    </message>
    <message>
        <source>It is {0} or one of: {1}.</source>
        <translation>Es {0} o uno de: {1}.</translation>
    </message>
    <message>
        <source>It just fits: it takes {0} of memory, and {1} are free. Close other programs before you ask.</source>
        <translation>Cabe justo: ocupa {0} de memoria, y hay {1} libres. Cierre otros programas antes de preguntar.</translation>
    </message>
    <message>
        <source>It leaves “{0}” open too: strike what is not meant.</source>
        <translation>También deja abierto «{0}»: tache lo que no corresponda.</translation>
    </message>
    <message>
        <source>It lies in another folder that this matter watches.</source>
        <translation>Está en otra carpeta que este asunto vigila.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Answer it and try again, or use your passphrase or recovery code.</source>
        <translation>Quizá espera su contraseña en otra ventana. Respóndale e inténtelo de nuevo, o use su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>It moved a period or a condition to other words.</source>
        <translation>Trasladó un plazo o una condición a otras palabras.</translation>
    </message>
    <message>
        <source>It named a place or a number that nobody gave.</source>
        <translation>Nombró un lugar o un número que nadie había dado.</translation>
    </message>
    <message>
        <source>It names no two parties: it may be mutual already.</source>
        <translation>El texto no nombra a dos partes: quizá ya sea recíproco.</translation>
    </message>
    <message>
        <source>It needs more memory or time than it may have.</source>
        <translation>Necesita más memoria o tiempo de lo permitido.</translation>
    </message>
    <message>
        <source>It needs more memory than it may use.</source>
        <translation>Necesita más memoria de la permitida.</translation>
    </message>
    <message>
        <source>It needs {0} GB and {1} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Necesita {0} GB y hay {1} GB libres. Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>It needs {0} of memory</source>
        <translation>Necesita {0} de memoria</translation>
    </message>
    <message>
        <source>It opens the vault no more.</source>
        <translation>Ya no abre la caja fuerte.</translation>
    </message>
    <message>
        <source>It reasons at length before each answer; the short answers of this version leave no room for that.</source>
        <translation>Razona largamente antes de cada respuesta; las respuestas cortas de esta versión no dejan espacio para ello.</translation>
    </message>
    <message>
        <source>It reported {0}. Try again, or use your passphrase or recovery code.</source>
        <translation>Comunicó {0}. Inténtelo de nuevo, o use su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>It said something else.</source>
        <translation>Dijo otra cosa.</translation>
    </message>
    <message>
        <source>It said the same again.</source>
        <translation>Repitió lo mismo.</translation>
    </message>
    <message>
        <source>It says:</source>
        <translation>Dice:</translation>
    </message>
    <message>
        <source>It sent an answer that is none. Try again.</source>
        <translation>Envió una respuesta que no lo es. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It shows when the window is opened again.</source>
        <translation>Se ve cuando la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>It spoke of a party that the draft has not.</source>
        <translation>Habló de una parte que el borrador no tiene.</translation>
    </message>
    <message>
        <source>It spoke of what does not follow.</source>
        <translation>Remitió a algo que no sigue.</translation>
    </message>
    <message>
        <source>It stands beside the text, in a header, a footer or a box. Change it in the Word file, and take that in again.</source>
        <translation>Está fuera del texto, en un encabezado, un pie de página o un cuadro. Cámbiela en el archivo de Word y vuelva a incorporarlo.</translation>
    </message>
    <message>
        <source>It still stands: every quote is in its document, and no document has come since.</source>
        <translation>Sigue en pie: cada cita está en su documento, y desde entonces no ha llegado ningún documento.</translation>
    </message>
    <message>
        <source>It takes the vault&apos;s place when this one is locked. The damaged vault is kept beside it. What was added since the backup has to be added again.</source>
        <translation>Toma el lugar de la caja fuerte cuando esta se bloquea. La caja fuerte dañada se guarda al lado. Lo añadido desde la copia hay que añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>It takes {0} MB. Close other programs and try again.</source>
        <translation>Ocupa {0} MB. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It takes {0} of memory.</source>
        <translation>Ocupa {0} de memoria.</translation>
    </message>
    <message>
        <source>It took longer than it may.</source>
        <translation>Tardó más de lo permitido.</translation>
    </message>
    <message>
        <source>It unpacks to more than 2 GB; the rest was not read.</source>
        <translation>Descomprimido supera los 2 GB; el resto no se leyó.</translation>
    </message>
    <message>
        <source>It uses a word of the question that stands nowhere in the cited document.</source>
        <translation>Usa una palabra de la pregunta que no aparece en ninguna parte del documento citado.</translation>
    </message>
    <message>
        <source>It was about something else.</source>
        <translation>Trataba de otra cosa.</translation>
    </message>
    <message>
        <source>It was added again after it was removed. Delete it from the trash instead.</source>
        <translation>Se añadió de nuevo después de quitarlo. Elimínelo desde la papelera.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile, or it is another one. Lock the vault and open it again.</source>
        <translation>Se cambió en otro lugar entretanto, o es otra. Bloquee la caja fuerte y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>It was chosen to answer in: {0}. Another model then answers there.</source>
        <translation>Se eligió para responder en: {0}. Allí responderá entonces otro modelo.</translation>
    </message>
    <message>
        <source>It was not shorter.</source>
        <translation>No era más corto.</translation>
    </message>
    <message>
        <source>It was read, but could not be indexed: the embedder stopped while working on it.</source>
        <translation>Se leyó, pero no pudo indexarse: el modelo de indexación se detuvo mientras trabajaba en él.</translation>
    </message>
    <message>
        <source>It was removed meanwhile.</source>
        <translation>Se retiró entretanto.</translation>
    </message>
    <message>
        <source>It was still to be done. The reading of files goes on when the vault is open.</source>
        <translation>Quedaba por hacer. La lectura de archivos sigue cuando la caja fuerte está abierta.</translation>
    </message>
    <message>
        <source>It was stopped after {0} seconds.</source>
        <translation>Se detuvo tras {0} segundos.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was too long.</source>
        <translation>Era demasiado largo.</translation>
    </message>
    <message>
        <source>It writes about {0} words a second here: a usual answer takes {1} seconds.</source>
        <translation>Aquí escribe unas {0} palabras por segundo: una respuesta habitual tarda {1} segundos.</translation>
    </message>
    <message>
        <source>It writes its answers in a format (Harmony channels) that this version does not read.</source>
        <translation>Escribe sus respuestas en un formato (canales Harmony) que esta versión no lee.</translation>
    </message>
    <message>
        <source>It wrote about something else.</source>
        <translation>Escribió sobre otra cosa.</translation>
    </message>
    <message>
        <source>It wrote no sentence of a contract.</source>
        <translation>No escribió una frase propia de un contrato.</translation>
    </message>
    <message>
        <source>It wrote no sentence.</source>
        <translation>No escribió ninguna frase.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Item ({0}) is there twice</source>
        <translation>El punto ({0}) está repetido</translation>
    </message>
    <message>
        <source>Its chat template takes too long or too much. Choose another.</source>
        <translation>Su plantilla de conversación tarda o pide demasiado. Elija otro.</translation>
    </message>
    <message>
        <source>Its documents stay.</source>
        <translation>Sus documentos permanecen.</translation>
    </message>
    <message>
        <source>Its drive refused it until it was locked. Look through your last draft.</source>
        <translation>Su unidad lo rechazó hasta que se bloqueó. Revise su último borrador.</translation>
    </message>
    <message>
        <source>Its drive refuses it. Save the draft as a Word file on another drive first.</source>
        <translation>Su unidad lo rechaza. Guarde antes el borrador como archivo de Word en otra unidad.</translation>
    </message>
    <message>
        <source>Its file has no chat template. Choose one whose name has “instruct” or “chat” in it.</source>
        <translation>Su archivo no tiene plantilla de conversación. Elija uno cuyo nombre contenga «instruct» o «chat».</translation>
    </message>
    <message>
        <source>Its file {0} can&apos;t be opened. Check the permissions of the models folder.</source>
        <translation>Su archivo {0} no se puede abrir. Compruebe los permisos de la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Its file {0} has {1} bytes where {2} are expected. Delete it on the Models page and fetch it again.</source>
        <translation>Su archivo {0} tiene {1} bytes y se esperan {2}. Elimínelo en la página Modelos y tráigalo de nuevo.</translation>
    </message>
    <message>
        <source>Its file {0} is missing. Fetch the model on the Models page, or run the installer again.</source>
        <translation>Falta su archivo {0}. Traiga el modelo en la página Modelos, o ejecute de nuevo la instalación.</translation>
    </message>
    <message>
        <source>Its files are deleted from this computer. Answers that it wrote stay.</source>
        <translation>Sus archivos se eliminan de este ordenador. Las respuestas que escribió permanecen.</translation>
    </message>
    <message>
        <source>Its files can&apos;t be deleted. Check the permissions of the models folder.</source>
        <translation>No se pueden eliminar sus archivos. Compruebe los permisos de la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Its key slots can&apos;t be read.</source>
        <translation>Sus ranuras de claves no se pueden leer.</translation>
    </message>
    <message>
        <source>Its list was changed by something other than Strongroom.</source>
        <translation>Su lista fue modificada por algo ajeno a Strongroom.</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Su modelo</translation>
    </message>
    <message>
        <source>Its name is not valid text; rename the file and add it again.</source>
        <translation>Su nombre no es un texto válido; cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Its pages are pictures that show no text.</source>
        <translation>Sus páginas son imágenes que no muestran texto.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply; what comes after them was not read.</source>
        <translation>Sus partes están anidadas con demasiada profundidad; lo que sigue no se leyó.</translation>
    </message>
    <message>
        <source>Its passages are being made findable by their meaning.</source>
        <translation>Sus pasajes se están haciendo localizables por su sentido.</translation>
    </message>
    <message>
        <source>Its publisher asks you to sign in and accept a licence. Fetch it with a browser and copy it into the models folder.</source>
        <translation>Su editor pide iniciar sesión y aceptar una licencia. Tráigalo con un navegador y cópielo en la carpeta de modelos.</translation>
    </message>
    <message>
        <source>Its style rules are too long or too many to be followed; words that they hide may be among its text.</source>
        <translation>Sus reglas de estilo son demasiado largas o numerosas para seguirlas; palabras que ocultan pueden estar en su texto.</translation>
    </message>
    <message>
        <source>Its terms bind whoever uses it and prohibit some uses: read and accept them first.</source>
        <translation>Sus condiciones obligan a quien lo usa y prohíben algunos usos: léalas y acéptelas antes.</translation>
    </message>
    <message>
        <source>Its terms bind whoever uses it and set conditions for use in health care: read and accept them first.</source>
        <translation>Sus condiciones obligan a quien lo usa y regulan el uso en la atención sanitaria: léalas y acéptelas antes.</translation>
    </message>
    <message>
        <source>Its text and its passages disagree.</source>
        <translation>Su texto y sus pasajes no concuerdan.</translation>
    </message>
    <message>
        <source>Its text and its places disagree.</source>
        <translation>Su texto y sus lugares no concuerdan.</translation>
    </message>
    <message>
        <source>Its text is kept as it was. Add the file again to read the new one.</source>
        <translation>Su texto se conserva tal como estaba. Añada el archivo de nuevo para leer el nuevo.</translation>
    </message>
    <message>
        <source>Its text is kept as it was. Put the file back or add it from its new place.</source>
        <translation>Su texto se conserva tal como estaba. Devuelva el archivo a su sitio o añádalo desde su nueva ubicación.</translation>
    </message>
    <message>
        <source>Its text is not valid Unicode.</source>
        <translation>Su texto no es Unicode válido.</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Su título</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Joining paragraphs</source>
        <translation>Uniendo párrafos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep a clause under {0} characters.</source>
        <translation>Deje una cláusula por debajo de {0} caracteres.</translation>
    </message>
    <message>
        <source>Keep a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>Keep all of this kind</source>
        <translation>Conservar todos los de esta clase</translation>
    </message>
    <message>
        <source>Keep all: {0}</source>
        <translation>Conservar todos: {0}</translation>
    </message>
    <message>
        <source>Keep each under {0} characters.</source>
        <translation>Deje cada uno por debajo de {0} caracteres.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tener presente</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Guardarlo bien</translation>
    </message>
    <message>
        <source>Keep it under {0} characters.</source>
        <translation>Déjelo por debajo de {0} caracteres.</translation>
    </message>
    <message>
        <source>Keep it under {0} characters; add long texts as documents instead.</source>
        <translation>Déjela por debajo de {0} caracteres; los textos largos añádalos como documentos.</translation>
    </message>
    <message>
        <source>Keep or replace each of them first: {0} are left.</source>
        <translation>Conserve o sustituya primero cada uno: quedan {0}.</translation>
    </message>
    <message>
        <source>Keep or replace each. Undecided: {0}.</source>
        <translation>Conserve o sustituya cada uno. Sin decidir: {0}.</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el antiguo</translation>
    </message>
    <message>
        <source>Keep the passage as a clause of your own</source>
        <translation>Guardar el pasaje como cláusula propia</translation>
    </message>
    <message>
        <source>Keep the selected text as a clause of your own</source>
        <translation>Guardar el texto seleccionado como cláusula propia</translation>
    </message>
    <message>
        <source>Keep the selection</source>
        <translation>Guardar la selección</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Keep them under {0} and {1} characters.</source>
        <translation>Déjelas por debajo de {0} y {1} caracteres.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esto</translation>
    </message>
    <message>
        <source>Keeping a clause</source>
        <translation>Guardando una cláusula</translation>
    </message>
    <message>
        <source>Keeping a draft</source>
        <translation>Guardando un borrador</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>Guardando una nota</translation>
    </message>
    <message>
        <source>Keeping a place</source>
        <translation>Recordando el lugar</translation>
    </message>
    <message>
        <source>Keeping a template</source>
        <translation>Guardando una plantilla</translation>
    </message>
    <message>
        <source>Keeping a version</source>
        <translation>Guardando una versión</translation>
    </message>
    <message>
        <source>Keeping and giving away a matter</source>
        <translation>Conservar y entregar un asunto</translation>
    </message>
    <message>
        <source>Keeping decisions</source>
        <translation>Guardando decisiones</translation>
    </message>
    <message>
        <source>Keeping the backup plan</source>
        <translation>Guardando el plan de copias</translation>
    </message>
    <message>
        <source>Kept by itself</source>
        <translation>Guardada por sí sola</translation>
    </message>
    <message>
        <source>Kept in mind</source>
        <translation>Se tiene presente</translation>
    </message>
    <message>
        <source>Kept in the vault</source>
        <translation>Guardado en la caja fuerte</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se guarda hasta</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>Conservado: {0}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keychain and passphrase now each open the vault alone.</source>
        <translation>El llavero y la frase de contraseña abren ahora la caja fuerte cada uno por sí solo.</translation>
    </message>
    <message>
        <source>Keychain and passphrase now open the vault together only.</source>
        <translation>El llavero y la frase de contraseña abren ahora la caja fuerte solo juntos.</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Claves cambiadas</translation>
    </message>
    <message>
        <source>Keys of the vault</source>
        <translation>Claves de la caja fuerte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Kind of matter</source>
        <translation>Clase de asunto</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Clase de nota</translation>
    </message>
    <message>
        <source>Kinds are {0}.</source>
        <translation>Las clases son {0}.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Clases de documentos</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Larger ones that this computer can carry answer better and slower: {0}.</source>
        <translation>Otros más grandes que este ordenador puede llevar responden mejor y más despacio: {0}.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Last work: {0}</source>
        <translation>Último trabajo: {0}</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
    <message>
        <source>Latin letters, Chinese and Japanese</source>
        <translation>Letras latinas, chino y japonés</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Leave one space</source>
        <translation>Dejar un solo espacio</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation>Dejar las claves como están</translation>
    </message>
    <message>
        <source>Left out of {0}: a passage that speaks to a program, not to a reader.</source>
        <translation>Omitido de {0}: un pasaje que se dirige a un programa, no a un lector.</translation>
    </message>
    <message>
        <source>Left out: a passage that speaks to a program, not to a reader.</source>
        <translation>Omitido: un pasaje que se dirige a un programa, no a un lector.</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Omitido: {0}</translation>
    </message>
    <message>
        <source>Left out: {0}. Pictures, notes and lines of headers that the draft does not have can&apos;t be taken in.</source>
        <translation>Omitidos: {0}. No se pueden incorporar imágenes, notas ni líneas de encabezados que el borrador no tiene.</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Let it end with {0}.</source>
        <translation>Haga que termine en {0}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence of Strongroom</source>
        <translation>Licencia de Strongroom</translation>
    </message>
    <message>
        <source>Licence of the package</source>
        <translation>Licencia del paquete</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>List them with: strongroom clauses.</source>
        <translation>La lista: strongroom clauses.</translation>
    </message>
    <message>
        <source>List them: strongroom clauses.</source>
        <translation>La lista: strongroom clauses.</translation>
    </message>
    <message>
        <source>Listing documents</source>
        <translation>Listando documentos</translation>
    </message>
    <message>
        <source>Listing matters</source>
        <translation>Listando asuntos</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation>Listando modelos</translation>
    </message>
    <message>
        <source>Listing the trash</source>
        <translation>Listando la papelera</translation>
    </message>
    <message>
        <source>Listing watched folders</source>
        <translation>Listando carpetas vigiladas</translation>
    </message>
    <message>
        <source>Little certainty: {0}: {1}</source>
        <translation>Poca certeza: {0}: {1}</translation>
    </message>
    <message>
        <source>Loaded in {0} s; it reads {1} and writes {2} tokens a second. Asked about a sample lease, “{3}”, it wrote: “{4}”</source>
        <translation>Cargado en {0} s; lee {1} y escribe {2} tokens por segundo. Preguntado por un arrendamiento de ejemplo, «{3}», escribió: «{4}»</translation>
    </message>
    <message>
        <source>Loading the models</source>
        <translation>Cargando los modelos</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock Strongroom (Ctrl+L)</source>
        <translation>Bloquear Strongroom (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock and open again</source>
        <translation>Bloquear y abrir de nuevo</translation>
    </message>
    <message>
        <source>Lock and open it</source>
        <translation>Bloquear y abrirla</translation>
    </message>
    <message>
        <source>Lock and restore</source>
        <translation>Bloquear y restaurar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock the vault</source>
        <translation>Bloquear la caja fuerte</translation>
    </message>
    <message>
        <source>Lock the vault and open it again first. Nothing was destroyed.</source>
        <translation>Bloquee primero la caja fuerte y ábrala de nuevo. No se destruyó nada.</translation>
    </message>
    <message>
        <source>Lock the vault and restore a backup?</source>
        <translation>¿Bloquear la caja fuerte y restaurar una copia de seguridad?</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>Bloquear cuando no hay nadie durante</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Bloquear cuando se bloquea la pantalla</translation>
    </message>
    <message>
        <source>Lock without it</source>
        <translation>Bloquear sin ello</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Log of the vault</source>
        <translation>Registro de la caja fuerte</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look at it in its own program: there may be nothing in it.</source>
        <translation>Mírelo en su propio programa: quizá no haya nada en él.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Look at these parts in the file itself; they can&apos;t be searched.</source>
        <translation>Mire estas partes en el propio archivo; no se pueden buscar.</translation>
    </message>
    <message>
        <source>Look changed</source>
        <translation>Aspecto cambiado</translation>
    </message>
    <message>
        <source>Look into the selected document, or no more</source>
        <translation>Mirar en el documento elegido, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Look of the letters</source>
        <translation>Aspecto de las letras</translation>
    </message>
    <message>
        <source>Look only in some documents, kinds, days or for a party</source>
        <translation>Buscar solo en algunos documentos, clases, días o para una parte</translation>
    </message>
    <message>
        <source>Looked for: {0}</source>
        <translation>Se buscó: {0}</translation>
    </message>
    <message>
        <source>Looked through now and then</source>
        <translation>Se repasa de vez en cuando</translation>
    </message>
    <message>
        <source>Looking at the documents</source>
        <translation>Mirando los documentos</translation>
    </message>
    <message>
        <source>Looking at the models</source>
        <translation>Mirando los modelos</translation>
    </message>
    <message>
        <source>Looking at the passage…</source>
        <translation>Mirando el pasaje…</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>Buscando copias</translation>
    </message>
    <message>
        <source>Looking for drafts</source>
        <translation>Buscando versiones</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Looking for precedents…</source>
        <translation>Buscando precedentes…</translation>
    </message>
    <message>
        <source>Looking for the old matter</source>
        <translation>Buscando el asunto antiguo</translation>
    </message>
    <message>
        <source>Looking for values</source>
        <translation>Buscando valores</translation>
    </message>
    <message>
        <source>Looking for what is left of the old matter…</source>
        <translation>Buscando lo que queda del asunto antiguo…</translation>
    </message>
    <message>
        <source>Looking for words</source>
        <translation>Buscando palabras</translation>
    </message>
    <message>
        <source>Looking through the trash</source>
        <translation>Repasando la papelera</translation>
    </message>
    <message>
        <source>Looking where words stand</source>
        <translation>Buscando dónde están las palabras</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdido:</translation>
    </message>
    <message>
        <source>Lotus 1-2-3 files</source>
        <translation>Archivos de Lotus 1-2-3</translation>
    </message>
    <message>
        <source>Lowest of {0} rows:</source>
        <translation>Valor más bajo de {0} filas:</translation>
    </message>
    <message>
        <source>Lowest {0} of {1} rows:</source>
        <translation>{0}, valor más bajo de {1} filas:</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Salió de</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Hacer uno nuevo</translation>
    </message>
    <message>
        <source>Make a new recovery code?</source>
        <translation>¿Hacer un código de recuperación nuevo?</translation>
    </message>
    <message>
        <source>Make one, or choose its folder.</source>
        <translation>Cree una, o elija su carpeta.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Haga sitio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make the matter</source>
        <translation>Crear el asunto</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>Making a matter</source>
        <translation>Creando un asunto</translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation>Haciendo un código de recuperación</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Creando la caja fuerte</translation>
    </message>
    <message>
        <source>Mark: I have checked this answer, and it is right</source>
        <translation>Marcar: he comprobado esta respuesta, y es correcta</translation>
    </message>
    <message>
        <source>Mark: I have checked this answer, and it is wrong</source>
        <translation>Marcar: he comprobado esta respuesta, y es errónea</translation>
    </message>
    <message>
        <source>Mark: I have checked this cell, and it is right</source>
        <translation>Marcar: he comprobado esta celda, y es correcta</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texto Markdown</translation>
    </message>
    <message>
        <source>Marked verified on {0}</source>
        <translation>Marcado como verificado el {0}</translation>
    </message>
    <message>
        <source>Marked wrong on {0}</source>
        <translation>Marcado como incorrecto el {0}</translation>
    </message>
    <message>
        <source>Marking a cell</source>
        <translation>Marcando una celda</translation>
    </message>
    <message>
        <source>Marking an answer</source>
        <translation>Marcando una respuesta</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Matter added</source>
        <translation>Asunto añadido</translation>
    </message>
    <message>
        <source>Matter exported</source>
        <translation>Asunto exportado</translation>
    </message>
    <message>
        <source>Matter imported</source>
        <translation>Asunto importado</translation>
    </message>
    <message>
        <source>Matter removed</source>
        <translation>Asunto quitado</translation>
    </message>
    <message>
        <source>Matter: {0}</source>
        <translation>Asunto: {0}</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Matters are searched with it. Choose another.</source>
        <translation>Hay asuntos que se buscan con él. Elija otro.</translation>
    </message>
    <message>
        <source>Matters of Strongroom</source>
        <translation>Asuntos de Strongroom</translation>
    </message>
    <message>
        <source>May not answer</source>
        <translation>Puede que no responda</translation>
    </message>
    <message>
        <source>Mend it: {0}.</source>
        <translation>Corríjala: {0}.</translation>
    </message>
    <message>
        <source>Mend the file and add it to the matter again.</source>
        <translation>Corrija el archivo y añádalo de nuevo al asunto.</translation>
    </message>
    <message>
        <source>Mend them, the first here: {0}.</source>
        <translation>Corríjalas, la primera aquí: {0}.</translation>
    </message>
    <message>
        <source>Microsoft Works files</source>
        <translation>Archivos de Microsoft Works</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model: {0}.</source>
        <translation>Modelo: {0}.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models that make vectors can&apos;t be imported: the index is built with all-MiniLM-L6-v2.</source>
        <translation>Los modelos que hacen vectores no se pueden importar: el índice está construido con all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Monday to Friday, without holidays</source>
        <translation>de lunes a viernes, sin los festivos</translation>
    </message>
    <message>
        <source>More for the selected conversation</source>
        <translation>Más para la conversación elegida</translation>
    </message>
    <message>
        <source>More than a week has passed since the vault was last open, by the clock of this computer. 1 thing in the trash would go now and will go on {0}: check that the clock is right, and restore what you need.</source>
        <translation>Según el reloj de este ordenador ha pasado más de una semana desde que se abrió la caja fuerte por última vez. 1 elemento de la papelera se eliminaría ahora y se eliminará el {0}: compruebe que el reloj va bien y restaure lo que necesite.</translation>
    </message>
    <message>
        <source>More than a week has passed since the vault was last open, by the clock of this computer. {0} things in the trash would go now and will go on {1}: check that the clock is right, and restore what you need.</source>
        <translation>Según el reloj de este ordenador ha pasado más de una semana desde que se abrió la caja fuerte por última vez. {0} elementos de la papelera se eliminarían ahora y se eliminarán el {1}: compruebe que el reloj va bien y restaure lo que necesite.</translation>
    </message>
    <message>
        <source>More threads than cores make models slower. A change takes effect when Strongroom starts again.</source>
        <translation>Más hilos que núcleos hacen más lentos los modelos. Un cambio tiene efecto cuando Strongroom vuelve a iniciarse.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a drive that is not connected. Add it from where it is.</source>
        <translation>Movido, borrado o en una unidad que no está conectada. Añádalo desde donde está.</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a drive that was taken out: connect it, select them and choose “Read again”. What was read before stays.</source>
        <translation>Movidos, borrados o en una unidad que se retiró: conéctela, selecciónelos y elija «Leer de nuevo». Lo leído antes se conserva.</translation>
    </message>
    <message>
        <source>Mozilla Public License 2.0 (MPL 2.0)</source>
        <translation>Mozilla Public License 2.0 (MPL 2.0)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name both.</source>
        <translation>Nombre ambos.</translation>
    </message>
    <message>
        <source>Name of the matter</source>
        <translation>Nombre del asunto</translation>
    </message>
    <message>
        <source>Name of the sheet or slide</source>
        <translation>Nombre de la hoja o diapositiva</translation>
    </message>
    <message>
        <source>Name of the version to be kept</source>
        <translation>Nombre de la versión que se guarda</translation>
    </message>
    <message>
        <source>Name one of: {0}.</source>
        <translation>Nombre uno de: {0}.</translation>
    </message>
    <message>
        <source>Name that the changes carry</source>
        <translation>Nombre que llevan los cambios</translation>
    </message>
    <message>
        <source>Name, such as a client or a case</source>
        <translation>Nombre, como un cliente o un caso</translation>
    </message>
    <message>
        <source>Name: “Sent to the other side”</source>
        <translation>Nombre: «Enviado a la otra parte»</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names that several documents begin with, as parties and patients are named.</source>
        <translation>Nombres con los que empiezan varios documentos, como se nombra a partes y pacientes.</translation>
    </message>
    <message>
        <source>Names, dates, sums and blanks of the document are proposed as its fields.</source>
        <translation>Nombres, fechas, importes y espacios en blanco del documento se proponen como sus campos.</translation>
    </message>
    <message>
        <source>Names, folders and tags were searched. Change the words, state or group.</source>
        <translation>Se buscaron nombres, carpetas y etiquetas. Cambie las palabras, el estado o el grupo.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Needed. </source>
        <translation>Necesario. </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network: {0} only</source>
        <translation>Red: solo {0}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>New and changed files in it are then read by themselves.</source>
        <translation>Los archivos nuevos y cambiados que haya en ella se leen entonces por sí solos.</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <source>New index of {0}: {1} of {2} passages</source>
        <translation>Índice nuevo de {0}: {1} de {2} pasajes</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Asunto nuevo</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Asunto nuevo…</translation>
    </message>
    <message>
        <source>New name of the matter</source>
        <translation>Nombre nuevo del asunto</translation>
    </message>
    <message>
        <source>New name of the tag</source>
        <translation>Nombre nuevo de la etiqueta</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Código de recuperación nuevo…</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Secreto nuevo</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Versión nueva…</translation>
    </message>
    <message>
        <source>Next blank</source>
        <translation>Espacio en blanco siguiente</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>Aparición siguiente (Intro)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Hoja siguiente</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Fuente siguiente</translation>
    </message>
    <message>
        <source>No blank is left in this draft</source>
        <translation>No queda ningún espacio en blanco en este borrador</translation>
    </message>
    <message>
        <source>No blanks</source>
        <translation>Sin espacios en blanco</translation>
    </message>
    <message>
        <source>No clause that names its parties was found in it.</source>
        <translation>No se encontró en él ninguna cláusula que nombre a las partes.</translation>
    </message>
    <message>
        <source>No connection since this vault&apos;s log began on {0}.</source>
        <translation>Ninguna conexión desde que empezó el registro de esta caja fuerte, el {0}.</translation>
    </message>
    <message>
        <source>No connection since {0}</source>
        <translation>Ninguna conexión desde el {0}</translation>
    </message>
    <message>
        <source>No connection since {0}.</source>
        <translation>Ninguna conexión desde el {0}.</translation>
    </message>
    <message>
        <source>No connection; {0} refused</source>
        <translation>Ninguna conexión; {0} rechazadas</translation>
    </message>
    <message>
        <source>No conversation has these words.</source>
        <translation>Ninguna conversación tiene estas palabras.</translation>
    </message>
    <message>
        <source>No document matches</source>
        <translation>Ningún documento coincide</translation>
    </message>
    <message>
        <source>No document of this matter has a date.</source>
        <translation>Ningún documento de este asunto tiene fecha.</translation>
    </message>
    <message>
        <source>No document of this matter has this in its name.</source>
        <translation>Ningún documento de este asunto tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>No document of this matter is called “{0}”.</source>
        <translation>Ningún documento de este asunto se llama «{0}».</translation>
    </message>
    <message>
        <source>No document of this matter tells of {0}.</source>
        <translation>Ningún documento de este asunto habla de {0}.</translation>
    </message>
    <message>
        <source>No documents yet.</source>
        <translation>Aún no hay documentos.</translation>
    </message>
    <message>
        <source>No figure of the kind stands in the chosen words.</source>
        <translation>En las palabras elegidas no figura ninguna cifra de ese tipo.</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Ninguna aparición</translation>
    </message>
    <message>
        <source>No keychain is running in this session</source>
        <translation>Ningún llavero funciona en esta sesión</translation>
    </message>
    <message>
        <source>No language model is installed</source>
        <translation>No hay ningún modelo de lenguaje instalado</translation>
    </message>
    <message>
        <source>No language model: evidence only</source>
        <translation>Sin modelo de lenguaje: solo pruebas</translation>
    </message>
    <message>
        <source>No list can be made here</source>
        <translation>Aquí no puede hacerse una lista</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Ningún asunto</translation>
    </message>
    <message>
        <source>No matter matches</source>
        <translation>Ningún asunto coincide</translation>
    </message>
    <message>
        <source>No model is here to answer in it: evidence alone does.</source>
        <translation>Aquí no hay ningún modelo que responda en él: solo las pruebas.</translation>
    </message>
    <message>
        <source>No model of the list was trained for this in particular. General models answer such questions from your documents.</source>
        <translation>Ningún modelo de la lista se entrenó para esto en particular. Los modelos generales responden a esas preguntas con sus documentos.</translation>
    </message>
    <message>
        <source>No name stands at the beginning of several documents.</source>
        <translation>Ningún nombre figura al principio de varios documentos.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No other place says {0}. Take the definition out, or use the term.</source>
        <translation>Ningún otro lugar dice {0}. Quite la definición, o use el término.</translation>
    </message>
    <message>
        <source>No part of Strongroom has tried to connect.</source>
        <translation>Ninguna parte de Strongroom ha intentado conectarse.</translation>
    </message>
    <message>
        <source>No party of this draft: {0}. Put in who is meant.</source>
        <translation>No es parte de este borrador: {0}. Indique a quién se refiere.</translation>
    </message>
    <message>
        <source>No row can be added here</source>
        <translation>Aquí no se puede añadir ninguna fila</translation>
    </message>
    <message>
        <source>No such field</source>
        <translation>No existe ese campo</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>No existe esa plantilla</translation>
    </message>
    <message>
        <source>No sum is made of what different documents say.</source>
        <translation>No se suma lo que dicen documentos distintos.</translation>
    </message>
    <message>
        <source>No table can stand here</source>
        <translation>Aquí no puede haber una tabla</translation>
    </message>
    <message>
        <source>No template matches. Names and purposes were searched.</source>
        <translation>Ninguna plantilla coincide. Se buscó en los nombres y los fines.</translation>
    </message>
    <message>
        <source>No text could be had from this file; it can&apos;t be searched.</source>
        <translation>No se pudo obtener texto de este archivo; no se puede buscar.</translation>
    </message>
    <message>
        <source>No text could be read from this document.</source>
        <translation>No se pudo leer texto de este documento.</translation>
    </message>
    <message>
        <source>No text was found in it.</source>
        <translation>No se encontró texto en él.</translation>
    </message>
    <message>
        <source>No text: its pages are pictures, and their text was not recognised.</source>
        <translation>Sin texto: sus páginas son imágenes y su texto no se reconoció.</translation>
    </message>
    <message>
        <source>No version of this draft is kept yet.</source>
        <translation>Aún no se conserva ninguna versión de este borrador.</translation>
    </message>
    <message>
        <source>No way leads to a server</source>
        <translation>Ningún camino lleva a un servidor</translation>
    </message>
    <message>
        <source>No whole backup is known here. Look at the drives that you back up to.</source>
        <translation>Aquí no se conoce ninguna copia entera. Mire en las unidades en las que copia.</translation>
    </message>
    <message>
        <source>Nobody has said who may use it: ask its publisher before you use it at work.</source>
        <translation>Nadie ha dicho quién puede usarlo: pregunte a su editor antes de usarlo en el trabajo.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None of 1 document that was asked says so.</source>
        <translation>El único documento consultado no lo dice.</translation>
    </message>
    <message>
        <source>None of the documents could be read.</source>
        <translation>No se pudo leer ninguno de los documentos.</translation>
    </message>
    <message>
        <source>None of {0} documents that were asked says so.</source>
        <translation>Ninguno de los {0} documentos consultados lo dice.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <source>Not all in the quotes</source>
        <translation>No todo en las citas</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin responder</translation>
    </message>
    <message>
        <source>Not available: {0}. Pages in these are marked or left out. A change takes effect when Strongroom starts again; files with recognised pages are then read anew when they are added.</source>
        <translation>No disponible: {0}. Las páginas en ellas se marcan o se omiten. Un cambio tiene efecto cuando Strongroom vuelve a iniciarse; los archivos con páginas reconocidas se leen entonces de nuevo al añadirlos.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
    <message>
        <source>Not checked yet: {0}</source>
        <translation>Aún sin comprobar: {0}</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>No calculado</translation>
    </message>
    <message>
        <source>Not done before the vault was closed</source>
        <translation>No se hizo antes de cerrar la caja fuerte</translation>
    </message>
    <message>
        <source>Not every document read</source>
        <translation>No se leyó cada documento</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not found among the documents: invoice {0}.</source>
        <translation>No se encuentra entre los documentos: factura {0}.</translation>
    </message>
    <message>
        <source>Not found in it</source>
        <translation>No se encontró en él</translation>
    </message>
    <message>
        <source>Not found in the documents: {0}.</source>
        <translation>No se encuentra en los documentos: {0}.</translation>
    </message>
    <message>
        <source>Not found in the quoted passages: {0}. Check before you rely on it.</source>
        <translation>No encontrado en los pasajes citados: {0}. Compruébelo antes de fiarse.</translation>
    </message>
    <message>
        <source>Not found in these documents.</source>
        <translation>No se encontró en estos documentos.</translation>
    </message>
    <message>
        <source>Not found. Asked {0}.</source>
        <translation>No encontrado. Preguntado el {0}.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>No está en él</translation>
    </message>
    <message>
        <source>Not in these documents</source>
        <translation>No está en estos documentos</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not only in this matter</source>
        <translation>No solo en este asunto</translation>
    </message>
    <message>
        <source>Not put anywhere: {0}. Fill the blanks with what is meant.</source>
        <translation>No se ha colocado en ningún sitio: {0}. Rellene los espacios en blanco con lo que corresponda.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Not read: {0}: {1}</source>
        <translation>No leído: {0}: {1}</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Not supported: {reason}</source>
        <translation>Sin respaldo: {reason}</translation>
    </message>
    <message>
        <source>Not supported: “{words}”. {reason}</source>
        <translation>Sin respaldo: «{words}». {reason}</translation>
    </message>
    <message>
        <source>Not the published file</source>
        <translation>No es el archivo publicado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Not there any more: {0}</source>
        <translation>Ya no está: {0}</translation>
    </message>
    <message>
        <source>Not whole any more: {0}.</source>
        <translation>Ya no está entero: {0}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Nota para la constancia</translation>
    </message>
    <message>
        <source>Note for the record; empty for the mark&apos;s own</source>
        <translation>Nota para la constancia; vacía para la de la marca</translation>
    </message>
    <message>
        <source>Note on this answer</source>
        <translation>Nota sobre esta respuesta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes: {0}</source>
        <translation>Notas: {0}</translation>
    </message>
    <message>
        <source>Nothing can be downloaded from here</source>
        <translation>Desde aquí no se puede descargar nada</translation>
    </message>
    <message>
        <source>Nothing can be read until the vault is unlocked.</source>
        <translation>No se puede leer nada hasta desbloquear la caja fuerte.</translation>
    </message>
    <message>
        <source>Nothing could be read from this document</source>
        <translation>No se pudo leer nada de este documento</translation>
    </message>
    <message>
        <source>Nothing in it says so.</source>
        <translation>Nada en él lo dice.</translation>
    </message>
    <message>
        <source>Nothing in the trash is searched, quoted or counted. A change of the term holds for what is removed from now on.</source>
        <translation>Nada de la papelera se busca, se cita ni se cuenta. Un cambio del plazo vale para lo que se quite desde ahora.</translation>
    </message>
    <message>
        <source>Nothing is kept until it is. If it lies on a drive, connect that; if it was moved, move it back.</source>
        <translation>No se guarda nada hasta que vuelva a estar. Si se encuentra en una unidad, conéctela; si se ha movido, devuélvala a su sitio.</translation>
    </message>
    <message>
        <source>Nothing is left blank.</source>
        <translation>No queda nada en blanco.</translation>
    </message>
    <message>
        <source>Nothing is under way. What you add, ask, draft or back up is listed here while it runs, and how it went. The list is gone when Strongroom is locked.</source>
        <translation>No hay nada en marcha. Lo que añada, pregunte, redacte o copie figura aquí mientras se hace, y cómo fue. La lista desaparece cuando Strongroom se bloquea.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este ordenador</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Nothing matches. Names and folders were searched.</source>
        <translation>Nada coincide. Se buscó en los nombres y las carpetas.</translation>
    </message>
    <message>
        <source>Nothing of it was found; the nearest passages were read, not the whole document.</source>
        <translation>No se encontró nada al respecto; se leyeron los pasajes más próximos, no el documento entero.</translation>
    </message>
    <message>
        <source>Nothing of the old matter was found in this draft.</source>
        <translation>No se encontró nada del asunto antiguo en este borrador.</translation>
    </message>
    <message>
        <source>Nothing of “{0}” can be deleted while the hold lasts.</source>
        <translation>Nada de «{0}» se puede eliminar mientras dure la retención.</translation>
    </message>
    <message>
        <source>Nothing on {0}</source>
        <translation>Nada sobre {0}</translation>
    </message>
    <message>
        <source>Nothing tells for sure which of the two is older.</source>
        <translation>Nada dice con seguridad cuál de los dos es el más antiguo.</translation>
    </message>
    <message>
        <source>Nothing was asked for</source>
        <translation>No se preguntó nada</translation>
    </message>
    <message>
        <source>Nothing was asked of this matter yet.</source>
        <translation>Aún no se ha preguntado nada de este asunto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Plug it in, and try again.</source>
        <translation>No se cambió nada. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is kept until {0}; change the term first.</source>
        <translation>No se eliminó nada. Se guarda hasta {0}; cambie primero el plazo.</translation>
    </message>
    <message>
        <source>Nothing was deleted. It is under a legal hold or has a term; end that first.</source>
        <translation>No se eliminó nada. Está bajo retención legal o tiene un plazo; termínelo primero.</translation>
    </message>
    <message>
        <source>Nothing was deleted. The hold: {0}. End it first, if it is over.</source>
        <translation>No se eliminó nada. La retención: {0}. Termínela primero, si ha acabado.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be looked at.</source>
        <translation>No se encontró nada que haya que mirar.</translation>
    </message>
    <message>
        <source>Nothing was found to write from.</source>
        <translation>No se encontró nada a partir de lo que escribir.</translation>
    </message>
    <message>
        <source>Nothing was lost; the last step was not kept. Free some space and go on.</source>
        <translation>No se perdió nada; el último paso no se guardó. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>Nothing was searched</source>
        <translation>No se ha buscado nada</translation>
    </message>
    <message>
        <source>Nothing was searched: none of these documents could be read.</source>
        <translation>No se buscó en nada: no se pudo leer ninguno de estos documentos.</translation>
    </message>
    <message>
        <source>Nothing was searched: there is no document here.</source>
        <translation>No se buscó en nada: aquí no hay ningún documento.</translation>
    </message>
    <message>
        <source>Nothing yet. For example: “Our client is Tidewater Books Ltd.”</source>
        <translation>Nada aún. Por ejemplo: «Nuestra clienta es Tidewater Books S. L.»</translation>
    </message>
    <message>
        <source>Noting the recovery code</source>
        <translation>Anotando el código de recuperación</translation>
    </message>
    <message>
        <source>Noting what a matter is kept for</source>
        <translation>Anotando para qué se guarda un asunto</translation>
    </message>
    <message>
        <source>Now type these groups of it from your paper: {0}.</source>
        <translation>Escriba ahora estos grupos de su papel: {0}.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number {0} is missing</source>
        <translation>Falta el número {0}</translation>
    </message>
    <message>
        <source>Number {0} is used twice</source>
        <translation>El número {0} se usa dos veces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>OCR {0} %</source>
        <translation>Reconocimiento {0} %</translation>
    </message>
    <message>
        <source>Of the old matter are still in it, undecided: {0}.</source>
        <translation>Del asunto antiguo siguen en él, sin decidir: {0}.</translation>
    </message>
    <message>
        <source>Old Office files</source>
        <translation>Los archivos antiguos de Office</translation>
    </message>
    <message>
        <source>Old and new as you swapped them.</source>
        <translation>Antiguo y nuevo tal como usted los intercambió.</translation>
    </message>
    <message>
        <source>Old and new by the days that they bear: {0} and {1}.</source>
        <translation>Antiguo y nuevo según las fechas que llevan: {0} y {1}.</translation>
    </message>
    <message>
        <source>Old and new by the last change of the files: {0} and {1}.</source>
        <translation>Antiguo y nuevo según la última modificación de los archivos: {0} y {1}.</translation>
    </message>
    <message>
        <source>Old version…</source>
        <translation>Versión antigua…</translation>
    </message>
    <message>
        <source>On a time line</source>
        <translation>En una línea del tiempo</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Con batería</translation>
    </message>
    <message>
        <source>On this system a tripwire in the program stops connections; the kernel does not enforce it.</source>
        <translation>En este sistema un cable trampa del programa detiene las conexiones; el núcleo no lo impone.</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una a una</translation>
    </message>
    <message>
        <source>One document</source>
        <translation>Un documento</translation>
    </message>
    <message>
        <source>One document was removed</source>
        <translation>Se quitó un documento</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>One file could not be read</source>
        <translation>No se pudo leer un archivo</translation>
    </message>
    <message>
        <source>One file is waiting</source>
        <translation>Un archivo espera</translation>
    </message>
    <message>
        <source>One file went while files were read</source>
        <translation>Un archivo desapareció durante la lectura</translation>
    </message>
    <message>
        <source>One folder is watched: what changes in it is read by itself</source>
        <translation>Se vigila una carpeta: lo que cambia en ella se lee por sí solo</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>One of the two copies of the vault&apos;s header was damaged and was written anew from the other. A passphrase or recovery code that was changed just before may be the old one again.</source>
        <translation>Una de las dos copias de la cabecera de la caja fuerte estaba dañada y se escribió de nuevo a partir de la otra. Una contraseña o un código de recuperación que se cambió justo antes puede volver a ser el anterior.</translation>
    </message>
    <message>
        <source>One question a line, for example:
Which law governs it?
When does it end?</source>
        <translation>Una pregunta por línea, por ejemplo:
Which law governs it?
When does it end?</translation>
    </message>
    <message>
        <source>One sealed file holds the matter with its documents, index, questions and drafts. Type a passphrase for it, or leave the field empty to have a code made. To import a file, type the passphrase or the code that opens it.</source>
        <translation>Un archivo sellado contiene el asunto con sus documentos, índice, preguntas y borradores. Escriba para él una frase de contraseña, o deje el campo vacío para que se haga un código. Para importar, escriba la frase o el código que lo abre.</translation>
    </message>
    <message>
        <source>One sentence is not the model’s. {0}</source>
        <translation>Una frase no es del modelo. {0}</translation>
    </message>
    <message>
        <source>One sentence is the model’s: it brings in no figure, date or name, but whether it says what you asked for is yours to judge.</source>
        <translation>Una frase es del modelo: no introduce cifras, fechas ni nombres, pero le corresponde a usted juzgar si dice lo que pidió.</translation>
    </message>
    <message>
        <source>One sentence is your own: look at its form.</source>
        <translation>Una frase es suya: revise su forma.</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Only clauses that you saved can be changed.</source>
        <translation>Solo se pueden cambiar las cláusulas que usted guardó.</translation>
    </message>
    <message>
        <source>Only in: {0}. No document of the matter is in it</source>
        <translation>Solo en: {0}. Ningún documento del asunto está en él</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched 1 document there</source>
        <translation>Solo en: {0}. Se buscó en 1 documento</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched {1} documents there</source>
        <translation>Solo en: {0}. Se buscó en {1} documentos</translation>
    </message>
    <message>
        <source>Only in: {0}. Searched {1} of {2} there; {3} could not be read</source>
        <translation>Solo en: {0}. Se buscó en {1} de {2}; ilegibles: {3}</translation>
    </message>
    <message>
        <source>Only the pages of PDF files and pictures can be shown.</source>
        <translation>Solo pueden mostrarse páginas de archivos PDF e imágenes.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a file with tracked changes…</source>
        <translation>Abrir un archivo con cambios marcados…</translation>
    </message>
    <message>
        <source>Open a vault in another folder…</source>
        <translation>Abrir una caja fuerte en otra carpeta…</translation>
    </message>
    <message>
        <source>Open as a draft</source>
        <translation>Abrir como borrador</translation>
    </message>
    <message>
        <source>Open at this passage</source>
        <translation>Abrir en este pasaje</translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Ábralo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open it in a PDF program, save it as PDF, and add that.</source>
        <translation>Ábralo en un programa de PDF, guárdelo como PDF y añada ese archivo.</translation>
    </message>
    <message>
        <source>Open it in a picture program, save it as PNG or JPEG, and add that.</source>
        <translation>Ábralo en un programa de imágenes, guárdelo como PNG o JPEG y añada ese archivo.</translation>
    </message>
    <message>
        <source>Open it in its own program, save it anew or print it to PDF, and add that.</source>
        <translation>Ábralo en su propio programa, guárdelo de nuevo o imprímalo en PDF, y añada el resultado.</translation>
    </message>
    <message>
        <source>Open it with the keys that you had when it was made.</source>
        <translation>Ábrala con las claves que tenía cuando se hizo.</translation>
    </message>
    <message>
        <source>Open it with: {0}.</source>
        <translation>Ábralo con: {0}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábrala, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Abrir los menús</translation>
    </message>
    <message>
        <source>Open the passage</source>
        <translation>Abrir el pasaje</translation>
    </message>
    <message>
        <source>Open the sample matter</source>
        <translation>Abrir el asunto de ejemplo</translation>
    </message>
    <message>
        <source>Open the selected document</source>
        <translation>Abrir el documento elegido</translation>
    </message>
    <message>
        <source>Open the usual vault</source>
        <translation>Abrir la caja fuerte habitual</translation>
    </message>
    <message>
        <source>Open the vault with your passphrase or recovery code. The vault is unchanged.</source>
        <translation>Abra la caja fuerte con su frase de contraseña o su código de recuperación. La caja fuerte no cambió.</translation>
    </message>
    <message>
        <source>Open this vault</source>
        <translation>Abrir esta caja fuerte</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Abrir {0}</translation>
    </message>
    <message>
        <source>OpenDocument (.odt, .ods, .odp)</source>
        <translation>OpenDocument (.odt, .ods, .odp)</translation>
    </message>
    <message>
        <source>OpenDocument drawings and formulas</source>
        <translation>Los dibujos y fórmulas OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument slides</source>
        <translation>Diapositivas OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Hoja de cálculo OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>Opening a document</source>
        <translation>Abriendo un documento</translation>
    </message>
    <message>
        <source>Opening a draft</source>
        <translation>Abriendo un borrador</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Abriendo el documento…</translation>
    </message>
    <message>
        <source>Opening the matters</source>
        <translation>Abriendo los asuntos</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Abriendo la caja fuerte</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abriendo la caja fuerte…</translation>
    </message>
    <message>
        <source>Optional. </source>
        <translation>Opcional. </translation>
    </message>
    <message>
        <source>Orders passages by how well they answer a question.</source>
        <translation>Ordena los pasajes según lo bien que responden a una pregunta.</translation>
    </message>
    <message>
        <source>Orders what was found</source>
        <translation>Ordena lo que se encontró</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Origins as Word comments</source>
        <translation>Orígenes como comentarios de Word</translation>
    </message>
    <message>
        <source>Other documents say some of the same words and were not deleted: {0}.</source>
        <translation>Otros documentos contienen en parte las mismas palabras y no se eliminaron: {0}.</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Otras clases</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Esquema del documento</translation>
    </message>
    <message>
        <source>Outlook mailboxes (.pst, .ost)</source>
        <translation>buzones de Outlook (.pst, .ost)</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Mensaje de Outlook</translation>
    </message>
    <message>
        <source>Outside this machine only https:// is used: vectors tell of the text.</source>
        <translation>Fuera de este equipo solo se usa https://: los vectores dicen algo del texto.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Overview of the matter</source>
        <translation>Panorama del asunto</translation>
    </message>
    <message>
        <source>Overview of {0}</source>
        <translation>Panorama de {0}</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Página {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>Page {0}, {1}</source>
        <translation>Página {0}, {1}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Page {page} could not be drawn. {reason}</source>
        <translation>No se pudo dibujar la página {page}. {reason}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages and outline (F4)</source>
        <translation>Páginas y esquema (F4)</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Páginas tal como se imprimirán</translation>
    </message>
    <message>
        <source>Pages can be shown even when the file is gone. The vault grows by its size.</source>
        <translation>Las páginas se pueden mostrar aunque el archivo ya no esté. La caja fuerte crece en su tamaño.</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas del documento</translation>
    </message>
    <message>
        <source>Pages of the document, small</source>
        <translation>Páginas del documento, en pequeño</translation>
    </message>
    <message>
        <source>Pages, Numbers and Keynote files</source>
        <translation>Archivos de Pages, Numbers y Keynote</translation>
    </message>
    <message>
        <source>Panel: {0}</source>
        <translation>Panel: {0}</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Paragraph {0}</source>
        <translation>Párrafo {0}</translation>
    </message>
    <message>
        <source>Paragraph {0}, numbered {1}</source>
        <translation>Párrafo {0}, número {1}</translation>
    </message>
    <message>
        <source>Paragraphs changed: {0}, new: {1}, gone: {2}.</source>
        <translation>Párrafos cambiados: {0}, nuevos: {1}, suprimidos: {2}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pieza</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Número de la parte</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Partly read</source>
        <translation>Leído en parte</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Respaldada en parte</translation>
    </message>
    <message>
        <source>Partly supported by the quoted passages. Asked {0}.</source>
        <translation>Respaldado en parte por los pasajes citados. Preguntado el {0}.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Party {0}</source>
        <translation>Parte {0}</translation>
    </message>
    <message>
        <source>Passage in {0}: “{1}”</source>
        <translation>Pasaje en {0}: «{1}»</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Passages that match what you type</source>
        <translation>Pasajes que coinciden con lo que escribe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Passphrase of now, or recovery code</source>
        <translation>Frase de contraseña actual o código de recuperación</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>Pasting</source>
        <translation>Pegando</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause watching folders</source>
        <translation>Pausar la vigilancia de carpetas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures (AVIF)</source>
        <translation>Las imágenes (AVIF)</translation>
    </message>
    <message>
        <source>Pictures in it were not looked at for text. Save it as .docx, .xlsx or .pptx, and add that: theirs are.</source>
        <translation>No se buscó texto en las imágenes que contiene. Guárdelo como .docx, .xlsx o .pptx y añádalo: en esos formatos sí se busca.</translation>
    </message>
    <message>
        <source>Pictures in the drawing were not looked at for text.</source>
        <translation>No se ha buscado texto en las imágenes del dibujo.</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Pinned. {0}</source>
        <translation>Fijada. {0}</translation>
    </message>
    <message>
        <source>Pinning</source>
        <translation>Fijando</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>PostScript files</source>
        <translation>Archivos PostScript</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>PowerPoint Document</source>
        <translation>Documento de PowerPoint</translation>
    </message>
    <message>
        <source>PowerPoint files of before 1997</source>
        <translation>Archivos de PowerPoint anteriores a 1997</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>Diapositivas de PowerPoint</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Preparando las páginas</translation>
    </message>
    <message>
        <source>Preparing to print</source>
        <translation>Preparando la impresión</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>Aparición anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Hoja anterior</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Fuente anterior</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Processor threads for models</source>
        <translation>Hilos del procesador para los modelos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>Progreso de {0}</translation>
    </message>
    <message>
        <source>Propose fields</source>
        <translation>Proponer campos</translation>
    </message>
    <message>
        <source>Protect the vault with a passphrase instead.</source>
        <translation>Proteja la caja fuerte con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Publisher files</source>
        <translation>Archivos de Publisher</translation>
    </message>
    <message>
        <source>Put back the files that belong together. Nothing was changed.</source>
        <translation>Devuelva los archivos que van juntos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put documents in</source>
        <translation>Ponga documentos en él</translation>
    </message>
    <message>
        <source>Put the caret into a cell of the table.</source>
        <translation>Ponga el cursor en una celda de la tabla.</translation>
    </message>
    <message>
        <source>Put the caret into the text, outside of tables, headers, footers and notes.</source>
        <translation>Coloque el cursor en el texto, fuera de tablas, encabezados, pies de página y notas.</translation>
    </message>
    <message>
        <source>Put the caret into the text, outside of tables.</source>
        <translation>Coloque el cursor en el texto, fuera de las tablas.</translation>
    </message>
    <message>
        <source>Put the same questions to many documents</source>
        <translation>Hacer las mismas preguntas a muchos documentos</translation>
    </message>
    <message>
        <source>Put together without a language model.</source>
        <translation>Compuesto sin modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Python Software Foundation License</source>
        <translation>Python Software Foundation License</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Pregunta hecha</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions of the table, one a line</source>
        <translation>Preguntas de la tabla, una por línea</translation>
    </message>
    <message>
        <source>Questions you ask here are kept in the vault.</source>
        <translation>Las preguntas que haga aquí se guardan en la caja fuerte.</translation>
    </message>
    <message>
        <source>Quick: {0} tokens a second, {1}</source>
        <translation>Rápido: {0} tokens por segundo, {1}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit all the same</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Q{0} {1}</source>
        <translation>T{0} {1}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read files at half the speed on battery</source>
        <translation>Leer archivos a media velocidad con batería</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Read in full; it can be searched and asked about.</source>
        <translation>Leído por completo; se puede buscar y preguntar.</translation>
    </message>
    <message>
        <source>Read in part: {0}: {1}</source>
        <translation>Leído en parte: {0}: {1}</translation>
    </message>
    <message>
        <source>Read in part; the rest was not searched:</source>
        <translation>Leído en parte; el resto no se ha buscado:</translation>
    </message>
    <message>
        <source>Read the documents</source>
        <translation>Leer los documentos</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message>
        <source>Read what has not been read yet</source>
        <translation>Leer lo que aún no se ha leído</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading a clause</source>
        <translation>Leyendo una cláusula</translation>
    </message>
    <message>
        <source>Reading a conversation</source>
        <translation>Leyendo una conversación</translation>
    </message>
    <message>
        <source>Reading a document</source>
        <translation>Leyendo un documento</translation>
    </message>
    <message>
        <source>Reading about the matter</source>
        <translation>Leyendo sobre el asunto</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Leyendo de nuevo</translation>
    </message>
    <message>
        <source>Reading an outline</source>
        <translation>Leyendo un esquema</translation>
    </message>
    <message>
        <source>Reading changed files</source>
        <translation>Leyendo archivos cambiados</translation>
    </message>
    <message>
        <source>Reading drafts</source>
        <translation>Leyendo borradores</translation>
    </message>
    <message>
        <source>Reading hidden texts</source>
        <translation>Leyendo textos ocultos</translation>
    </message>
    <message>
        <source>Reading how a sheet looks</source>
        <translation>Lectura del aspecto de una hoja</translation>
    </message>
    <message>
        <source>Reading licences</source>
        <translation>Leyendo licencias</translation>
    </message>
    <message>
        <source>Reading tags</source>
        <translation>Leyendo etiquetas</translation>
    </message>
    <message>
        <source>Reading the backup plan</source>
        <translation>Leyendo el plan de copias</translation>
    </message>
    <message>
        <source>Reading the conversations</source>
        <translation>Leyendo las conversaciones</translation>
    </message>
    <message>
        <source>Reading the documents for the review table</source>
        <translation>Leyendo los documentos para la tabla de revisión</translation>
    </message>
    <message>
        <source>Reading the documents…</source>
        <translation>Leyendo los documentos…</translation>
    </message>
    <message>
        <source>Reading the evidence… {0}</source>
        <translation>Leyendo las pruebas… {0}</translation>
    </message>
    <message>
        <source>Reading the head of the file…</source>
        <translation>Leyendo la cabecera del archivo…</translation>
    </message>
    <message>
        <source>Reading the initials</source>
        <translation>Leyendo las iniciales</translation>
    </message>
    <message>
        <source>Reading the keys</source>
        <translation>Leyendo las claves</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Reading the network&apos;s log</source>
        <translation>Leyendo el registro de la red</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <translation>Leyendo las notas</translation>
    </message>
    <message>
        <source>Reading the precedent</source>
        <translation>Leyendo el precedente</translation>
    </message>
    <message>
        <source>Reading the review table</source>
        <translation>Leyendo la tabla de revisión</translation>
    </message>
    <message>
        <source>Reading the vault&apos;s state</source>
        <translation>Leyendo el estado de la caja fuerte</translation>
    </message>
    <message>
        <source>Reading this file needs more memory than a reader may use.</source>
        <translation>Leer este archivo requiere más memoria de la que un lector puede usar.</translation>
    </message>
    <message>
        <source>Reading took longer than 60 seconds.</source>
        <translation>La lectura duró más de 60 segundos.</translation>
    </message>
    <message>
        <source>Reading versions</source>
        <translation>Leyendo versiones</translation>
    </message>
    <message>
        <source>Reading what a matter is kept for</source>
        <translation>Leyendo para qué se guarda un asunto</translation>
    </message>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Leyendo lo que se puede elegir</translation>
    </message>
    <message>
        <source>Reading what was found…</source>
        <translation>Leyendo lo que se encontró…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reads every page of the vault. It takes seconds for each gigabyte.</source>
        <translation>Lee cada página de la caja fuerte. Tarda segundos por gigabyte.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Recognise its text with a scanner&apos;s program, and add the result.</source>
        <translation>Reconozca su texto con un programa de escáner y añada el resultado.</translation>
    </message>
    <message>
        <source>Recognised (OCR), {0} % sure at least</source>
        <translation>Reconocido (OCR), seguro al {0} % como mínimo</translation>
    </message>
    <message>
        <source>Recognised with little certainty: {0}: {1}</source>
        <translation>Reconocido con poca certeza: {0}: {1}</translation>
    </message>
    <message>
        <source>Recognised with little certainty; words in it may be missed:</source>
        <translation>Reconocido con poca certeza; pueden faltar palabras:</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconociendo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code or passphrase</source>
        <translation>Código de recuperación o frase de contraseña</translation>
    </message>
    <message>
        <source>Redline: accept, reject the chosen change</source>
        <translation>Comparación: aceptar, rechazar el cambio elegido</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {0}</source>
        <translation>Rehacer: {0}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Reference to a paragraph that is gone</source>
        <translation>Remisión a un párrafo que ya no está</translation>
    </message>
    <message>
        <source>Reference to itself</source>
        <translation>Remisión a sí misma</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualice la lista.</translation>
    </message>
    <message>
        <source>Regex syntax error</source>
        <translation>Error en la expresión regular</translation>
    </message>
    <message>
        <source>Regex syntax error: look-around and references back are not supported</source>
        <translation>Error en la expresión regular: no se admiten aserciones ni referencias hacia atrás</translation>
    </message>
    <message>
        <source>Regex syntax error: the pattern is too long</source>
        <translation>Error en la expresión regular: el patrón es demasiado largo</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Rechazar todo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove it and make it again.</source>
        <translation>Quítelo y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Remove the filter {0}</source>
        <translation>Quitar el filtro {0}</translation>
    </message>
    <message>
        <source>Remove the keychain…</source>
        <translation>Quitar el llavero…</translation>
    </message>
    <message>
        <source>Remove the passphrase…</source>
        <translation>Quitar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Remove the selected documents</source>
        <translation>Quitar los documentos elegidos</translation>
    </message>
    <message>
        <source>Remove the template “{0}”?</source>
        <translation>¿Quitar la plantilla «{0}»?</translation>
    </message>
    <message>
        <source>Remove this clause</source>
        <translation>Quitar esta cláusula</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Quitar esta plantilla</translation>
    </message>
    <message>
        <source>Remove who wrote it, and when</source>
        <translation>Quitar quién lo escribió y cuándo</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>Remove {0} documents from Strongroom?</source>
        <translation>¿Quitar {0} documentos de Strongroom?</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>¿Quitar {0}?</translation>
    </message>
    <message>
        <source>Remove {list} {number}</source>
        <translation>Quitar {list} {number}</translation>
    </message>
    <message>
        <source>Remove “{0}” from Strongroom?</source>
        <translation>¿Quitar «{0}» de Strongroom?</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>Removing a clause</source>
        <translation>Quitando una cláusula</translation>
    </message>
    <message>
        <source>Removing a draft</source>
        <translation>Quitando un borrador</translation>
    </message>
    <message>
        <source>Removing a key</source>
        <translation>Quitando una clave</translation>
    </message>
    <message>
        <source>Removing a matter</source>
        <translation>Quitando un asunto</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Quitando un modelo</translation>
    </message>
    <message>
        <source>Removing a template</source>
        <translation>Quitando una plantilla</translation>
    </message>
    <message>
        <source>Removing documents</source>
        <translation>Quitando documentos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename on all documents…</source>
        <translation>Cambiar el nombre en todos los documentos…</translation>
    </message>
    <message>
        <source>Rename the style</source>
        <translation>Cambiar el nombre del estilo</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>Cambiar el nombre de {0}</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambiando el nombre</translation>
    </message>
    <message>
        <source>Renaming a matter</source>
        <translation>Cambiando el nombre de un asunto</translation>
    </message>
    <message>
        <source>Renewing the keychain&apos;s secret</source>
        <translation>Renovando el secreto del llavero</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Sustituir todo</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Sustituir en todas partes</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Replace with “{0}”</source>
        <translation>Sustituir por «{0}»</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Replaced, because: {reason}</source>
        <translation>Sustituido porque: {reason}</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Sustituyendo</translation>
    </message>
    <message>
        <source>Replacing all</source>
        <translation>Sustituyendo todo</translation>
    </message>
    <message>
        <source>Replacing what is left</source>
        <translation>Sustituyendo lo que queda</translation>
    </message>
    <message>
        <source>Replacing {0}</source>
        <translation>Sustituyendo {0}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Reranking</source>
        <translation>Reordenación</translation>
    </message>
    <message>
        <source>Restart Strongroom; if it happens again, reinstall it.</source>
        <translation>Reinicie Strongroom; si vuelve a ocurrir, instálelo de nuevo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Restore it from a backup. Nothing was changed.</source>
        <translation>Restáurelo de una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore it to a new folder. Nothing was changed.</source>
        <translation>Restáurela en una carpeta nueva. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia</translation>
    </message>
    <message>
        <source>Restore the backup of {0}</source>
        <translation>Restaurar la copia del {0}</translation>
    </message>
    <message>
        <source>Restore the last backup, or ask for help before you go on. Nothing was changed.</source>
        <translation>Restaure la última copia de seguridad, o pida ayuda antes de seguir. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore the last backup. Nothing was changed.</source>
        <translation>Restaure la última copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Restore these documents first.</source>
        <translation>Restaure primero estos documentos.</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Restaurado de la papelera</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Restaurando una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring a matter</source>
        <translation>Restaurando un asunto</translation>
    </message>
    <message>
        <source>Restoring a version</source>
        <translation>Restaurando una versión</translation>
    </message>
    <message>
        <source>Restoring documents</source>
        <translation>Restaurando documentos</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume one file</source>
        <translation>Reanudar un archivo</translation>
    </message>
    <message>
        <source>Resume {0} files</source>
        <translation>Reanudar {0} archivos</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review table</source>
        <translation>Tabla de revisión</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>Revisión: {0}</translation>
    </message>
    <message>
        <source>Revoke the recovery code…</source>
        <translation>Revocar el código de recuperación…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows counted</source>
        <translation>Filas contadas</translation>
    </message>
    <message>
        <source>Run the review again.</source>
        <translation>Ejecute la revisión de nuevo.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>SQLCipher {0}, AES-256 with HMAC-SHA512 on each page</source>
        <translation>SQLCipher {0}, AES-256 con HMAC-SHA512 en cada página</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Save as DOCX…</source>
        <translation>Guardar como DOCX…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save it as PDF in the program that made it, and add that.</source>
        <translation>Guárdelo como PDF en el programa que lo hizo, y añada ese archivo.</translation>
    </message>
    <message>
        <source>Save it as PDF or HTML in an e-book program, and add that.</source>
        <translation>Guárdelo como PDF o HTML en un programa de libros electrónicos y añada ese archivo.</translation>
    </message>
    <message>
        <source>Save its tables as CSV or XLSX in the program that made it, and add those.</source>
        <translation>Guarde sus tablas como CSV o XLSX en el programa que lo creó y añádalas.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>Save the messages from Outlook as .msg files.</source>
        <translation>Guarde los mensajes de Outlook como archivos .msg.</translation>
    </message>
    <message>
        <source>Save the passphrase</source>
        <translation>Guardar la frase de contraseña</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>Guardar la constancia…</translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Save the report as a page (.html) or a table (.csv)</source>
        <translation>Guardar el informe como página (.html) o tabla (.csv)</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Save the review table (.xlsx, .docx or .csv)</source>
        <translation>Guardar la tabla de revisión (.xlsx, .docx o .csv)</translation>
    </message>
    <message>
        <source>Save the table for Excel, for Word or as plain text</source>
        <translation>Guardar la tabla para Excel, para Word o como texto</translation>
    </message>
    <message>
        <source>Save the work record: .docx or .txt</source>
        <translation>Guardar la constancia: .docx o .txt</translation>
    </message>
    <message>
        <source>Save what became of every file, as a page or a table</source>
        <translation>Guardar qué fue de cada archivo, como página o tabla</translation>
    </message>
    <message>
        <source>Save what you need and restore a backup. `strongroom verify` says what is lost.</source>
        <translation>Guarde lo que necesite y restaure una copia de seguridad. `strongroom verify` dice qué se perdió.</translation>
    </message>
    <message>
        <source>Saved, with a frame in the place of what could not be drawn</source>
        <translation>Guardado, con un marco en lugar de lo que no se pudo dibujar</translation>
    </message>
    <message>
        <source>Saving a draft</source>
        <translation>Guardando un borrador</translation>
    </message>
    <message>
        <source>Saving a redline</source>
        <translation>Guardando una comparación</translation>
    </message>
    <message>
        <source>Saving settings</source>
        <translation>Guardando ajustes</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Guardando el informe</translation>
    </message>
    <message>
        <source>Saving the review table</source>
        <translation>Guardando la tabla de revisión</translation>
    </message>
    <message>
        <source>Say what clause or letter is wanted. It comes from your documents and the clause library where they have one, with its source beside each part, and you decide whether it is put in.</source>
        <translation>Diga qué cláusula o carta hace falta. El texto sale de sus documentos y de la colección de cláusulas cuando tienen alguna, con la fuente junto a cada parte, y usted decide si se inserta.</translation>
    </message>
    <message>
        <source>Say what is to be written.</source>
        <translation>Diga qué hay que escribir.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>Search in the conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Searched all {0} documents</source>
        <translation>Se buscó en los {0} documentos</translation>
    </message>
    <message>
        <source>Searched the only document</source>
        <translation>Se buscó en el único documento</translation>
    </message>
    <message>
        <source>Searched {0} of {1} documents; {2} could not be read</source>
        <translation>Se buscó en {0} de {1} documentos; ilegibles: {2}</translation>
    </message>
    <message>
        <source>Searching 1 document…</source>
        <translation>Buscando en 1 documento…</translation>
    </message>
    <message>
        <source>Searching by meaning</source>
        <translation>Buscando por el sentido</translation>
    </message>
    <message>
        <source>Searching what the filters leave…</source>
        <translation>Buscando en lo que dejan los filtros…</translation>
    </message>
    <message>
        <source>Searching while you type</source>
        <translation>Buscando mientras escribe</translation>
    </message>
    <message>
        <source>Searching {count} documents…</source>
        <translation>Buscando en {count} documentos…</translation>
    </message>
    <message>
        <source>See all models</source>
        <translation>Ver todos los modelos</translation>
    </message>
    <message>
        <source>See the list of watched folders.</source>
        <translation>Vea la lista de carpetas vigiladas.</translation>
    </message>
    <message>
        <source>See which models can be installed</source>
        <translation>Ver qué modelos se pueden instalar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select it alone: below the list it says why, and what to do. Then compare the two.</source>
        <translation>Selecciónelo solo: debajo de la lista se dice por qué y qué hacer. Compare después los dos.</translation>
    </message>
    <message>
        <source>Select it and ask again.</source>
        <translation>Selecciónelo y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Select one in the list to see why. Everything else can be searched.</source>
        <translation>Seleccione uno en la lista para ver por qué. Todo lo demás se puede buscar.</translation>
    </message>
    <message>
        <source>Select the two documents to compare</source>
        <translation>Seleccione los dos documentos que desea comparar</translation>
    </message>
    <message>
        <source>Selected passage on page {0}</source>
        <translation>Pasaje seleccionado en la página {0}</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder where you may write, then try again.</source>
        <translation>Establezca TMPDIR en una carpeta donde pueda escribir y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Setting pages</source>
        <translation>Componiendo páginas</translation>
    </message>
    <message>
        <source>Setting pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several documents have this in their names: choose one.</source>
        <translation>Varios documentos tienen esto en su nombre: elija uno.</translation>
    </message>
    <message>
        <source>Several documents have this name</source>
        <translation>Varios documentos tienen este nombre</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Número de hoja</translation>
    </message>
    <message>
        <source>Sheet {0}</source>
        <translation>Hoja {0}</translation>
    </message>
    <message>
        <source>Sheets of the file</source>
        <translation>Hojas del archivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all conversations</source>
        <translation>Mostrar todas las conversaciones</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Mostrar todos los documentos</translation>
    </message>
    <message>
        <source>Show all {0} things</source>
        <translation>Mostrar los {0} elementos</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tablas</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Show documents in this state</source>
        <translation>Mostrar documentos en este estado</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Mostrar versiones</translation>
    </message>
    <message>
        <source>Show earlier questions ({count})</source>
        <translation>Mostrar preguntas anteriores ({count})</translation>
    </message>
    <message>
        <source>Show folders</source>
        <translation>Mostrar carpetas</translation>
    </message>
    <message>
        <source>Show in Documents: {0}</source>
        <translation>Mostrar en Documentos: {0}</translation>
    </message>
    <message>
        <source>Show it in the document</source>
        <translation>Mostrarlo en el documento</translation>
    </message>
    <message>
        <source>Show models for</source>
        <translation>Mostrar modelos para</translation>
    </message>
    <message>
        <source>Show only answers that you marked</source>
        <translation>Mostrar solo las respuestas que marcó</translation>
    </message>
    <message>
        <source>Show pages</source>
        <translation>Mostrar las páginas</translation>
    </message>
    <message>
        <source>Show the conversations</source>
        <translation>Mostrar las conversaciones</translation>
    </message>
    <message>
        <source>Show the passages, and let no model write</source>
        <translation>Mostrar los pasajes y no dejar escribir a ningún modelo</translation>
    </message>
    <message>
        <source>Show the source: {0}</source>
        <translation>Mostrar la fuente: {0}</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what the model had written, and why it was replaced</source>
        <translation>Mostrar lo que había escrito el modelo, y por qué se sustituyó</translation>
    </message>
    <message>
        <source>Show what was searched, and what could not be read</source>
        <translation>Mostrar qué se buscó y qué no se pudo leer</translation>
    </message>
    <message>
        <source>Show where {label} stands: {shown}</source>
        <translation>Mostrar dónde está {label}: {shown}</translation>
    </message>
    <message>
        <source>Show {0} hidden</source>
        <translation>Mostrar {0} ocultos</translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Mostrar: {0}</translation>
    </message>
    <message>
        <source>Shown as a frame only: {0}</source>
        <translation>Se muestra solo como marco: {0}</translation>
    </message>
    <message>
        <source>Shown as text</source>
        <translation>Se muestra como texto</translation>
    </message>
    <message>
        <source>Shred this matter…</source>
        <translation>Destruir este asunto…</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>Destruido</translation>
    </message>
    <message>
        <source>Shredding</source>
        <translation>Destruyendo</translation>
    </message>
    <message>
        <source>Shredding a matter</source>
        <translation>Destruyendo un asunto</translation>
    </message>
    <message>
        <source>Shred…</source>
        <translation>Destruir…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <source>Size {0}</source>
        <translation>Tamaño {0}</translation>
    </message>
    <message>
        <source>Skip these steps</source>
        <translation>Saltar estos pasos</translation>
    </message>
    <message>
        <source>Slow: {0} tokens a second, {1}</source>
        <translation>Lento: {0} tokens por segundo, {1}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>So it is in {0} places.</source>
        <translation>Así está en {0} lugares.</translation>
    </message>
    <message>
        <source>So that nobody can do it who finds the window open, it takes a day: then, within a week, one change can be made here. Until then every start tells of it, and it can be withdrawn.</source>
        <translation>Para que no pueda hacerlo quien encuentre la ventana abierta, tarda un día: después, durante una semana, puede hacerse aquí un cambio. Hasta entonces, cada inicio lo avisa, y puede retirarse.</translation>
    </message>
    <message>
        <source>Some characters are damaged and were replaced.</source>
        <translation>Algunos caracteres están dañados y se sustituyeron.</translation>
    </message>
    <message>
        <source>Some fields are filled in as in another draft of this matter</source>
        <translation>Algunos campos están rellenos como en otro borrador de este asunto</translation>
    </message>
    <message>
        <source>Some formulas could not be told; their values were read.</source>
        <translation>Algunas fórmulas no se pudieron descifrar; se leyeron sus valores.</translation>
    </message>
    <message>
        <source>Some of the files in it are protected by a password.</source>
        <translation>Algunos de los archivos que contiene están protegidos con una contraseña.</translation>
    </message>
    <message>
        <source>Some of the same words stand in: {0}.</source>
        <translation>Parte de las mismas palabras figura en: {0}.</translation>
    </message>
    <message>
        <source>Some of this file could not be read.</source>
        <translation>Parte de este archivo no se pudo leer.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>No se pudieron leer algunos ajustes</translation>
    </message>
    <message>
        <source>Something could not be searched</source>
        <translation>Algo no se pudo buscar</translation>
    </message>
    <message>
        <source>Something did not work. The Activity page says what.</source>
        <translation>Algo no funcionó. La página Actividad dice qué.</translation>
    </message>
    <message>
        <source>Something went wrong inside Strongroom</source>
        <translation>Algo falló dentro de Strongroom</translation>
    </message>
    <message>
        <source>Sound and video files</source>
        <translation>Los archivos de sonido y vídeo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source Serif 4</source>
        <translation>Source Serif 4</translation>
    </message>
    <message>
        <source>Source {number}: {name}, {place}</source>
        <translation>Fuente {number}: {name}, {place}</translation>
    </message>
    <message>
        <source>Source {position} of {total}</source>
        <translation>Fuente {position} de {total}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Split it into smaller files in its own program, and add those.</source>
        <translation>Divídalo en archivos más pequeños en su propio programa y añádalos.</translation>
    </message>
    <message>
        <source>Stand still where it is; nothing has to be done again.</source>
        <translation>Se queda donde está; nada hay que hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>Start Strongroom anew after choosing the server.</source>
        <translation>Inicie Strongroom de nuevo tras elegir el servidor.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s keychain and try again, or protect a new vault with a passphrase. A vault that you have opens with its passphrase or recovery code too.</source>
        <translation>Inicie el llavero del escritorio e inténtelo de nuevo, o proteja una caja fuerte nueva con una frase de contraseña. La que ya tiene se abre también con su frase o su código de recuperación.</translation>
    </message>
    <message>
        <source>Start the window by the command strongroom, or fetch the file with a browser and import it.</source>
        <translation>Inicie la ventana con la orden strongroom, o traiga el archivo con un navegador e impórtelo.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stays: legal hold or term</source>
        <translation>Permanece: retención legal o plazo</translation>
    </message>
    <message>
        <source>Step 1 of 3. Your documents are read into an encrypted vault on this computer. Nothing ever leaves it. First choose what guards the vault&apos;s key.</source>
        <translation>Paso 1 de 3. Sus documentos se leen en una caja fuerte cifrada en este ordenador. Nada sale nunca de él. Elija primero qué custodia la clave de la caja fuerte.</translation>
    </message>
    <message>
        <source>Step 2 of 3. A model reads the passages that were found and writes the answer, on this computer. You can change it at any time.</source>
        <translation>Paso 2 de 3. Un modelo lee los pasajes encontrados y escribe la respuesta, en este ordenador. Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Step 3 of 3. Add a folder of your own, or look around in an invented matter first. Your files stay where they are; what is read is kept encrypted.</source>
        <translation>Paso 3 de 3. Añada una carpeta suya, o eche primero un vistazo a un asunto inventado. Sus archivos se quedan donde están; lo que se lee se guarda cifrado.</translation>
    </message>
    <message>
        <source>Still blank ({0}):</source>
        <translation>Aún en blanco ({0}):</translation>
    </message>
    <message>
        <source>Still blank: {0}</source>
        <translation>Aún vacío: {0}</translation>
    </message>
    <message>
        <source>Still needed: {fields}</source>
        <translation>Aún necesario: {fields}</translation>
    </message>
    <message>
        <source>Still open: {0}. F8 goes there.</source>
        <translation>Aún abierto: {0}. F8 lleva allí.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop (Escape)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <translation>Detener la lectura; lo leído permanece</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Stop watching {0}</source>
        <translation>Dejar de vigilar {0}</translation>
    </message>
    <message>
        <source>Stop. What is not read yet can be resumed later.</source>
        <translation>Detener. Lo que aún no se ha leído se puede reanudar más tarde.</translation>
    </message>
    <message>
        <source>Stop: {0}</source>
        <translation>Detener: {0}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped after {0} of 1 document.</source>
        <translation>Detenido después de {0} de 1 documento.</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1} documents.</source>
        <translation>Detenido después de {0} de {1} documentos.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} documents</source>
        <translation>Detenido tras {done} de {total} documentos</translation>
    </message>
    <message>
        <source>Stopped before it was answered.</source>
        <translation>Detenido antes de la respuesta.</translation>
    </message>
    <message>
        <source>Stopped before its end: documents are missing.</source>
        <translation>Detenido antes del final: faltan documentos.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. Asked {0}.</source>
        <translation>Detenido. Preguntado el {0}.</translation>
    </message>
    <message>
        <source>Stopped: {cells} cells were read, {found} with an answer, {marked} looked at</source>
        <translation>Detenido: se leyeron {cells} celdas, {found} con respuesta, {marked} miradas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fuerza de la frase de contraseña</translation>
    </message>
    <message>
        <source>Strongroom closes once this is done</source>
        <translation>Strongroom se cierra en cuanto esto esté hecho</translation>
    </message>
    <message>
        <source>Strongroom does not use the network</source>
        <translation>Strongroom no usa la red</translation>
    </message>
    <message>
        <source>Strongroom ended while it was shown. Make a new one in the settings.</source>
        <translation>Strongroom terminó mientras se mostraba. Haga uno nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>Strongroom has no connection to the network and can&apos;t open one. What you export is no longer encrypted: it is yours to guard.</source>
        <translation>Strongroom no tiene conexión a la red y no puede abrirla. Lo que exporta ya no está cifrado: a usted le toca custodiarlo.</translation>
    </message>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom está bloqueado</translation>
    </message>
    <message>
        <source>Strongroom log.txt</source>
        <translation>Registro de Strongroom.txt</translation>
    </message>
    <message>
        <source>Strongroom opens no network connection, and stops at any attempt.</source>
        <translation>Strongroom no abre ninguna conexión de red, y se detiene ante cualquier intento.</translation>
    </message>
    <message>
        <source>Strongroom opens when you are logged in. The keychain is tested before the vault is made.</source>
        <translation>Strongroom se abre cuando usted ha iniciado sesión. El llavero se prueba antes de crear la caja fuerte.</translation>
    </message>
    <message>
        <source>Strongroom reads PDF, Office files, mail, pictures, web pages and archives into its encrypted vault. Your files stay where they are, and nothing leaves this computer.</source>
        <translation>Strongroom lee PDF, archivos de Office, correo, imágenes, páginas web y archivos comprimidos en su caja fuerte cifrada. Sus archivos se quedan donde están, y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Strongroom takes models in one file. Choose another one.</source>
        <translation>Strongroom toma modelos en un solo archivo. Elija otro.</translation>
    </message>
    <message>
        <source>Strongroom&apos;s bridge to it needs Linux or macOS. Nothing was sent.</source>
        <translation>El puente de Strongroom hacia él necesita Linux o macOS. No se envió nada.</translation>
    </message>
    <message>
        <source>Struck out: {0}</source>
        <translation>Tachado: {0}</translation>
    </message>
    <message>
        <source>Struck out: {reason}</source>
        <translation>Tachado: {reason}</translation>
    </message>
    <message>
        <source>Struck out: “{words}”. {reason}</source>
        <translation>Tachado: «{words}». {reason}</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Estilo del párrafo</translation>
    </message>
    <message>
        <source>Supported by the quoted passages. Asked {0}.</source>
        <translation>Respaldado por los pasajes citados. Preguntado el {0}.</translation>
    </message>
    <message>
        <source>Swap old and new</source>
        <translation>Intercambiar antiguo y nuevo</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Llavero del sistema</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Table {0}, row {1}, cell {2}</source>
        <translation>Tabla {0}, fila {1}, celda {2}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take away here</source>
        <translation>Quitar aquí</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in all that is undecided, or leave the draft there as it is? Close this message to go on deciding.</source>
        <translation>¿Incorporar todo lo no decidido o dejar ahí el borrador como está? Cierre este mensaje para seguir decidiendo.</translation>
    </message>
    <message>
        <source>Take into the draft</source>
        <translation>Incorporar al borrador</translation>
    </message>
    <message>
        <source>Take the mark back</source>
        <translation>Retirar la marca</translation>
    </message>
    <message>
        <source>Take the tag “{0}” away</source>
        <translation>Quitar la etiqueta «{0}»</translation>
    </message>
    <message>
        <source>Taking changes into the draft</source>
        <translation>Incorporando cambios al borrador</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>Incorporación de {0}</translation>
    </message>
    <message>
        <source>Taking note of files</source>
        <translation>Tomando nota de archivos</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Telling that work has ended</source>
        <translation>Avisando de que terminó un trabajo</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template from a document…</source>
        <translation>Plantilla a partir de un documento…</translation>
    </message>
    <message>
        <source>Template {0}: {1}.</source>
        <translation>Plantilla {0}: {1}.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>Cuadro de texto</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Archivo de texto</translation>
    </message>
    <message>
        <source>Text in pictures</source>
        <translation>Texto en imágenes</translation>
    </message>
    <message>
        <source>Text is being recognised in its pictures (OCR).</source>
        <translation>Se está reconociendo texto en sus imágenes (OCR).</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Text of the draft</source>
        <translation>Texto del borrador</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text, file names, names of matters, questions and answers are not sent.</source>
        <translation>No se envían textos, nombres de archivos, nombres de asuntos, preguntas ni respuestas.</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>That one is a field, a blank or a clause&apos;s number: it stays</source>
        <translation>Eso es un campo, un espacio en blanco o el número de una cláusula: permanece</translation>
    </message>
    <message>
        <source>The OpenDocument file is damaged.</source>
        <translation>El archivo OpenDocument está dañado.</translation>
    </message>
    <message>
        <source>The PDF file is damaged.</source>
        <translation>El archivo PDF está dañado.</translation>
    </message>
    <message>
        <source>The SHA-256 of {0} is not the one in the list of models, so it was not run. Delete it on the Models page and fetch it again.</source>
        <translation>El SHA-256 de {0} no es el de la lista de modelos, así que no se ejecutó. Elimínelo en la página Modelos y tráigalo de nuevo.</translation>
    </message>
    <message>
        <source>The Visio file is damaged.</source>
        <translation>El archivo de Visio está dañado.</translation>
    </message>
    <message>
        <source>The Word file is damaged.</source>
        <translation>El archivo de Word está dañado.</translation>
    </message>
    <message>
        <source>The Word file to compare with</source>
        <translation>El archivo de Word con el que comparar</translation>
    </message>
    <message>
        <source>The XPS file is damaged.</source>
        <translation>El archivo XPS está dañado.</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>La respuesta está lista.</translation>
    </message>
    <message>
        <source>The answer quotes it and is not kept. Ask again.</source>
        <translation>La respuesta lo cita y no se guarda. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>El archivo comprimido no contiene archivos.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>El archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>The arrow keys scroll it.</source>
        <translation>Las flechas lo desplazan.</translation>
    </message>
    <message>
        <source>The arrow keys scroll, Page Up and Page Down turn pages.</source>
        <translation>Las flechas desplazan, Re Pág y Av Pág pasan las páginas.</translation>
    </message>
    <message>
        <source>The attachment is damaged; its bytes could not be taken out.</source>
        <translation>El adjunto está dañado; no se pudieron extraer sus bytes.</translation>
    </message>
    <message>
        <source>The audit log was changed</source>
        <translation>El registro de auditoría fue alterado</translation>
    </message>
    <message>
        <source>The audit log was changed by something other than Strongroom: `strongroom verify` says where.</source>
        <translation>Algo que no es Strongroom cambió el registro: `strongroom verify` dice dónde.</translation>
    </message>
    <message>
        <source>The backup becomes a vault of its own in a new folder. This vault stays as it is.</source>
        <translation>La copia se convierte en una caja fuerte propia en una carpeta nueva. Esta queda como está.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>No se pudo restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>No se pudo escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>La copia de seguridad está restaurada</translation>
    </message>
    <message>
        <source>The backup would be lost with the vault</source>
        <translation>La copia se perdería con la caja fuerte</translation>
    </message>
    <message>
        <source>The backup&apos;s folder is not there</source>
        <translation>La carpeta de la copia de seguridad no está</translation>
    </message>
    <message>
        <source>The backup&apos;s folder leads elsewhere</source>
        <translation>La carpeta de la copia de seguridad lleva a otro sitio</translation>
    </message>
    <message>
        <source>The certificate lies where you chose to save it.</source>
        <translation>El certificado está donde usted eligió guardarlo.</translation>
    </message>
    <message>
        <source>The certificate was saved: {0}</source>
        <translation>Se guardó el certificado: {0}</translation>
    </message>
    <message>
        <source>The certificate would go with the vault</source>
        <translation>El certificado desaparecería con la caja fuerte</translation>
    </message>
    <message>
        <source>The character set is not certain; the file was read as Western European (Windows-1252).</source>
        <translation>El juego de caracteres no es seguro; el archivo se leyó como de Europa occidental (Windows-1252).</translation>
    </message>
    <message>
        <source>The checks found errors: {0}, other points: {1}.</source>
        <translation>Las revisiones hallaron errores: {0}, otros puntos: {1}.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Las revisiones no hallaron nada.</translation>
    </message>
    <message>
        <source>The clause as it would read here</source>
        <translation>La cláusula tal como se leería aquí</translation>
    </message>
    <message>
        <source>The clause can&apos;t be read</source>
        <translation>No se puede leer la cláusula</translation>
    </message>
    <message>
        <source>The clause had no place for {0} ({1}): a sentence was added.</source>
        <translation>La cláusula no tenía lugar para {0} ({1}): se añadió una frase.</translation>
    </message>
    <message>
        <source>The clause has no text</source>
        <translation>La cláusula no tiene texto</translation>
    </message>
    <message>
        <source>The clause itself</source>
        <translation>La propia cláusula</translation>
    </message>
    <message>
        <source>The clause needs a title and a kind</source>
        <translation>La cláusula necesita un título y una clase</translation>
    </message>
    <message>
        <source>The clock of this computer was set back since the vault was last open. Nothing in the trash was deleted, and what was removed later than today has its whole term again.</source>
        <translation>El reloj de este ordenador se atrasó desde que se abrió la caja fuerte por última vez. No se eliminó nada de la papelera, y lo que se quitó después de hoy vuelve a tener todo su plazo.</translation>
    </message>
    <message>
        <source>The code belongs to another file</source>
        <translation>El código pertenece a otro archivo</translation>
    </message>
    <message>
        <source>The code that opens it, shown this once; send it another way: {0}</source>
        <translation>El código que lo abre, mostrado solo esta vez; envíelo por otra vía: {0}</translation>
    </message>
    <message>
        <source>The code that you have on paper will open nothing any more.</source>
        <translation>El código que tiene en papel ya no abrirá nada.</translation>
    </message>
    <message>
        <source>The comparison is ready</source>
        <translation>La comparación está lista</translation>
    </message>
    <message>
        <source>The computer had other work meanwhile, so the model is quicker than this. Try it again when nothing else runs.</source>
        <translation>El equipo tenía otro trabajo mientras tanto, así que el modelo es más rápido. Pruébelo de nuevo cuando no se ejecute nada más.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The conversation quotes documents that are in the trash</source>
        <translation>La conversación cita documentos que están en la papelera</translation>
    </message>
    <message>
        <source>The conversation was exported</source>
        <translation>Se exportó la conversación</translation>
    </message>
    <message>
        <source>The conversation was not saved</source>
        <translation>No se guardó la conversación</translation>
    </message>
    <message>
        <source>The conversation was removed</source>
        <translation>Se quitó la conversación</translation>
    </message>
    <message>
        <source>The copy kept in the vault goes with it.</source>
        <translation>La copia guardada en la caja fuerte va con él.</translation>
    </message>
    <message>
        <source>The correction is empty</source>
        <translation>La corrección está vacía</translation>
    </message>
    <message>
        <source>The currencies differ</source>
        <translation>Las monedas son distintas</translation>
    </message>
    <message>
        <source>The damaged vault could not be moved aside</source>
        <translation>La caja fuerte dañada no se pudo apartar</translation>
    </message>
    <message>
        <source>The damaged vault is kept in {0}.</source>
        <translation>La caja fuerte dañada se guarda en {0}.</translation>
    </message>
    <message>
        <source>The database and the header belong to different vaults</source>
        <translation>La base de datos y la cabecera pertenecen a cajas fuertes distintas</translation>
    </message>
    <message>
        <source>The database library did not accept the setting {0}. Install Strongroom anew, or move the vault to another drive.</source>
        <translation>La biblioteca de base de datos no aceptó el ajuste {0}. Instale Strongroom de nuevo, o traslade la caja fuerte a otra unidad.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full or the models folder can&apos;t be written to. Make room, or check its permissions. {0}</source>
        <translation>El disco está lleno o no se puede escribir en la carpeta de modelos. Haga sitio, o compruebe sus permisos. {0}</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>The document becomes a draft, word for word; it stays as it is itself. Then names, sums and dates of the old matter are gone through one by one.</source>
        <translation>El documento se convierte en borrador, palabra por palabra; él mismo queda como está. Después se repasan uno a uno los nombres, importes y fechas del asunto antiguo.</translation>
    </message>
    <message>
        <source>The document does not say this there</source>
        <translation>El documento no dice esto ahí</translation>
    </message>
    <message>
        <source>The document has a broken tag</source>
        <translation>El documento tiene una etiqueta rota</translation>
    </message>
    <message>
        <source>The document has no such page</source>
        <translation>El documento no tiene esa página</translation>
    </message>
    <message>
        <source>The document has no such picture.</source>
        <translation>El documento no tiene esa imagen.</translation>
    </message>
    <message>
        <source>The document has {0} broken tags</source>
        <translation>El documento tiene {0} etiquetas rotas</translation>
    </message>
    <message>
        <source>The document may have changed; choose again.</source>
        <translation>El documento quizá haya cambiado; elija de nuevo.</translation>
    </message>
    <message>
        <source>The document names {0}.</source>
        <translation>El documento nombra {0}.</translation>
    </message>
    <message>
        <source>The documents are deleted, their pages overwritten, and the whole database is searched for what they said. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Los documentos se eliminan, se sobrescriben sus páginas y se busca en toda la base de datos lo que decían. Se escribe un certificado donde usted diga. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The documents say:</source>
        <translation>Los documentos dicen:</translation>
    </message>
    <message>
        <source>The download was interrupted</source>
        <translation>La descarga se interrumpió</translation>
    </message>
    <message>
        <source>The download was refused</source>
        <translation>La descarga fue rechazada</translation>
    </message>
    <message>
        <source>The downloader ended by itself. What has arrived is kept; start it again.</source>
        <translation>El programa de descarga terminó por sí solo. Lo llegado se conserva; inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The draft has no party that is {0}.</source>
        <translation>El borrador no tiene ninguna parte que sea «{0}».</translation>
    </message>
    <message>
        <source>The draft is not complete</source>
        <translation>El borrador no está completo</translation>
    </message>
    <message>
        <source>The draft is saved</source>
        <translation>El borrador está guardado</translation>
    </message>
    <message>
        <source>The draft is still being compared with the old matter</source>
        <translation>El borrador aún se está comparando con el asunto antiguo</translation>
    </message>
    <message>
        <source>The draft says that already</source>
        <translation>El borrador ya dice eso</translation>
    </message>
    <message>
        <source>The draft was changed since it was compared</source>
        <translation>El borrador se ha cambiado desde la comparación</translation>
    </message>
    <message>
        <source>The draft was not made from anything</source>
        <translation>El borrador no salió de nada</translation>
    </message>
    <message>
        <source>The draft was not printed</source>
        <translation>No se imprimió el borrador</translation>
    </message>
    <message>
        <source>The drive does not keep what is written to it</source>
        <translation>La unidad no conserva lo que se escribe en ella</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>La unidad está llena</translation>
    </message>
    <message>
        <source>The drive is not there any more.</source>
        <translation>La unidad ya no está.</translation>
    </message>
    <message>
        <source>The drive may be failing. The file was taken away again; choose another drive.</source>
        <translation>Puede que la unidad esté fallando. El archivo se quitó; elija otra unidad.</translation>
    </message>
    <message>
        <source>The drive of the backup is gone</source>
        <translation>La unidad de la copia ya no está</translation>
    </message>
    <message>
        <source>The drive or the computer that holds it does not answer.</source>
        <translation>La unidad o el equipo que lo contiene no responde.</translation>
    </message>
    <message>
        <source>The drive or the disk gave other bytes the second time. Try another socket or stick.</source>
        <translation>La unidad dio otros bytes la segunda vez. Pruebe otro puerto u otra memoria.</translation>
    </message>
    <message>
        <source>The drive reports a fault.</source>
        <translation>La unidad comunica un fallo.</translation>
    </message>
    <message>
        <source>The e-mail is damaged.</source>
        <translation>El correo está dañado.</translation>
    </message>
    <message>
        <source>The electronic book is damaged.</source>
        <translation>El libro electrónico está dañado.</translation>
    </message>
    <message>
        <source>The electronic book is locked by the shop that sold it: only its own program opens it.</source>
        <translation>El libro electrónico está bloqueado por la tienda que lo vendió: solo su propio programa lo abre.</translation>
    </message>
    <message>
        <source>The embedder failed</source>
        <translation>Falló la incrustación</translation>
    </message>
    <message>
        <source>The end is before the beginning</source>
        <translation>El final es anterior al comienzo</translation>
    </message>
    <message>
        <source>The end of the vault</source>
        <translation>El fin de la caja fuerte</translation>
    </message>
    <message>
        <source>The field “{0}” says something else</source>
        <translation>El campo «{0}» dice otra cosa</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file changed while it was copied</source>
        <translation>El archivo cambió mientras se copiaba</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The file declares XML entities, as no honest document does; it was not read.</source>
        <translation>El archivo declara entidades XML, cosa que ningún documento honesto hace; no se leyó.</translation>
    </message>
    <message>
        <source>The file has changed since it was read</source>
        <translation>El archivo ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>The file has more than 20,000 pages.</source>
        <translation>El archivo tiene más de 20.000 páginas.</translation>
    </message>
    <message>
        <source>The file has not been read yet.</source>
        <translation>El archivo aún no se ha leído.</translation>
    </message>
    <message>
        <source>The file holds hidden text only; none of it shows on a page.</source>
        <translation>El archivo contiene solo texto oculto; ninguna página lo muestra.</translation>
    </message>
    <message>
        <source>The file holds more text than can be read (over 64 million characters).</source>
        <translation>El archivo contiene más texto del que puede leerse (más de 64 millones de caracteres).</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>El archivo no contiene texto.</translation>
    </message>
    <message>
        <source>The file is a damaged archive or Office file.</source>
        <translation>El archivo es un comprimido o un archivo de Office dañado.</translation>
    </message>
    <message>
        <source>The file is cut off: the lower part of the picture is missing.</source>
        <translation>El archivo está cortado: falta la parte inferior de la imagen.</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>El archivo está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The file is incomplete</source>
        <translation>El archivo está incompleto</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>El archivo supera los 256 MB.</translation>
    </message>
    <message>
        <source>The file is larger than this drive or system allows.</source>
        <translation>El archivo es mayor de lo que permite esta unidad o el sistema.</translation>
    </message>
    <message>
        <source>The file is not at its place, and nothing of it was read.</source>
        <translation>El archivo no está en su sitio y no se leyó nada de él.</translation>
    </message>
    <message>
        <source>The file is not at its place; its text can still be searched.</source>
        <translation>El archivo no está en su sitio; su texto se puede buscar todavía.</translation>
    </message>
    <message>
        <source>The file is not text.</source>
        <translation>El archivo no es texto.</translation>
    </message>
    <message>
        <source>The file is protected by a password in a way that can&apos;t be opened here. Open it in its own program, save it without a password, and add that.</source>
        <translation>El archivo está protegido con una contraseña de un modo que aquí no puede abrirse. Ábralo en su propio programa, guárdelo sin contraseña y añada el resultado.</translation>
    </message>
    <message>
        <source>The file is protected by a password, and the one that was given is wrong.</source>
        <translation>El archivo está protegido con una contraseña, y la que se dio es incorrecta.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>El archivo está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The file is read.</source>
        <translation>El archivo está leído.</translation>
    </message>
    <message>
        <source>The file is saved, but the vault keeps no version of it</source>
        <translation>El archivo se ha guardado, pero la caja fuerte no conserva ninguna versión</translation>
    </message>
    <message>
        <source>The file is too large for a record</source>
        <translation>El archivo es demasiado grande para una constancia</translation>
    </message>
    <message>
        <source>The file needs another name</source>
        <translation>El archivo necesita otro nombre</translation>
    </message>
    <message>
        <source>The file that it lay in does not hold it any more.</source>
        <translation>El archivo en el que estaba ya no lo contiene.</translation>
    </message>
    <message>
        <source>The file there is write-protected.</source>
        <translation>El archivo que hay allí está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The file unpacks to a size that no honest document has; it was not opened.</source>
        <translation>El archivo se descomprime a un tamaño que ningún documento honesto tiene; no se abrió.</translation>
    </message>
    <message>
        <source>The file was changed or is not whole</source>
        <translation>El archivo fue alterado o no está entero</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>El archivo no se ha guardado</translation>
    </message>
    <message>
        <source>The file {0} can&apos;t be read. {1}</source>
        <translation>El archivo {0} no se puede leer. {1}</translation>
    </message>
    <message>
        <source>The file “{0}” could not be read</source>
        <translation>No se pudo leer el archivo «{0}»</translation>
    </message>
    <message>
        <source>The file “{0}” has not been read yet</source>
        <translation>El archivo «{0}» aún no se ha leído</translation>
    </message>
    <message>
        <source>The file “{0}”: {1}</source>
        <translation>El archivo «{0}»: {1}</translation>
    </message>
    <message>
        <source>The first day is after the last: no document meets both.</source>
        <translation>El primer día es posterior al último: ningún documento cumple ambos.</translation>
    </message>
    <message>
        <source>The first page of the vault&apos;s database was damaged, and its copy was put in its place. Until a check finds everything sound, the vault is open for reading only: check it now.</source>
        <translation>La primera página de la base de datos de la caja fuerte estaba dañada y se puso su copia en su lugar. Hasta que una comprobación lo encuentre todo en orden, la caja fuerte está abierta solo para leer: compruébela ahora.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>The folder is empty. Is its drive connected?</source>
        <translation>La carpeta está vacía. ¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>La carpeta no está vacía</translation>
    </message>
    <message>
        <source>The folder is not there. Its documents stay; connect its drive or put it back.</source>
        <translation>La carpeta no está. Sus documentos permanecen; conecte su unidad o devuélvala a su sitio.</translation>
    </message>
    <message>
        <source>The folder that was backed up to</source>
        <translation>La carpeta en la que se copió</translation>
    </message>
    <message>
        <source>The footer</source>
        <translation>El pie de página</translation>
    </message>
    <message>
        <source>The footnotes</source>
        <translation>Las notas al pie</translation>
    </message>
    <message>
        <source>The grammar is not valid</source>
        <translation>La gramática no es válida</translation>
    </message>
    <message>
        <source>The header</source>
        <translation>El encabezado</translation>
    </message>
    <message>
        <source>The house style is missing</source>
        <translation>Falta el estilo de la casa</translation>
    </message>
    <message>
        <source>The initials or the note are too long</source>
        <translation>Las iniciales o la nota son demasiado largas</translation>
    </message>
    <message>
        <source>The invoice comes to {0}: the letter claims another sum.</source>
        <translation>La factura asciende a {0}: la carta reclama otro importe.</translation>
    </message>
    <message>
        <source>The key does not open this vault</source>
        <translation>La clave no abre esta caja fuerte</translation>
    </message>
    <message>
        <source>The keychain and the passphrase are made into one key, so the passphrase is typed anew: yours of now, or another.</source>
        <translation>El llavero y la frase de contraseña pasan a ser una sola clave; por eso la frase se escribe de nuevo: la actual u otra.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain does not keep what it is given</source>
        <translation>El llavero no conserva lo que se le da</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>El llavero falló</translation>
    </message>
    <message>
        <source>The keychain has a new secret. What it held before opens nothing.</source>
        <translation>El llavero tiene un secreto nuevo. Lo que tenía antes no abre nada.</translation>
    </message>
    <message>
        <source>The keychain holds the key of another vault</source>
        <translation>El llavero tiene la clave de otra caja fuerte</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain no longer holds this vault&apos;s key</source>
        <translation>El llavero ya no tiene la clave de esta caja fuerte</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>El llavero de este ordenador</translation>
    </message>
    <message>
        <source>The keychain of this computer (recommended)</source>
        <translation>El llavero de este ordenador (recomendado)</translation>
    </message>
    <message>
        <source>The keychain opens it with the passphrase only. End that first.</source>
        <translation>El llavero la abre solo con la frase de contraseña. Termine eso primero.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this vault was changed</source>
        <translation>La entrada del llavero para esta caja fuerte fue alterada</translation>
    </message>
    <message>
        <source>The keys of the vault are destroyed, then all of its files are overwritten and deleted. No passphrase, keychain or recovery code opens it any more. Backups, exported files and the original files stay. A certificate is written where you say. This can&apos;t be undone.</source>
        <translation>Se destruyen las claves de la caja fuerte y después se sobrescriben y eliminan todos sus archivos. Ya no la abre ninguna frase de contraseña, ningún llavero ni ningún código de recuperación. Las copias, los archivos exportados y los archivos originales quedan. Se escribe un certificado donde usted diga. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The keys stay as they are.</source>
        <translation>Las claves siguen como están.</translation>
    </message>
    <message>
        <source>The keys were not changed</source>
        <translation>Las claves no se cambiaron</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Falló el modelo de lenguaje</translation>
    </message>
    <message>
        <source>The last step was not kept. Close other programs and go on.</source>
        <translation>El último paso no se guardó. Cierre otros programas y continúe.</translation>
    </message>
    <message>
        <source>The links that lead to it go round in a circle.</source>
        <translation>Los enlaces que llevan hasta ahí forman un círculo.</translation>
    </message>
    <message>
        <source>The list of models is damaged</source>
        <translation>La lista de modelos está dañada</translation>
    </message>
    <message>
        <source>The log is whole</source>
        <translation>El registro está entero</translation>
    </message>
    <message>
        <source>The log was changed from outside</source>
        <translation>El registro fue alterado desde fuera</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>Se exportó el registro</translation>
    </message>
    <message>
        <source>The mailbox holds no messages.</source>
        <translation>El buzón no contiene mensajes.</translation>
    </message>
    <message>
        <source>The margin&apos;s letters: {0}</source>
        <translation>Las letras del margen: {0}</translation>
    </message>
    <message>
        <source>The matter has no name</source>
        <translation>El asunto no tiene nombre</translation>
    </message>
    <message>
        <source>The matter is to be kept longer</source>
        <translation>El asunto se ha de guardar más tiempo</translation>
    </message>
    <message>
        <source>The matter is under a legal hold</source>
        <translation>El asunto está bajo retención legal</translation>
    </message>
    <message>
        <source>The matter was shredded</source>
        <translation>Se destruyó el asunto</translation>
    </message>
    <message>
        <source>The matter&apos;s embedding model is not known any more</source>
        <translation>El modelo de incrustación del asunto ya no se conoce</translation>
    </message>
    <message>
        <source>The matter&apos;s file can&apos;t be read</source>
        <translation>No se puede leer el archivo del asunto</translation>
    </message>
    <message>
        <source>The matter&apos;s file could not be written</source>
        <translation>No se pudo escribir el archivo del asunto</translation>
    </message>
    <message>
        <source>The matter&apos;s file does not read back</source>
        <translation>El archivo del asunto no se puede releer</translation>
    </message>
    <message>
        <source>The matter&apos;s file is not in order</source>
        <translation>El archivo del asunto no está en orden</translation>
    </message>
    <message>
        <source>The matter&apos;s index was changed meanwhile</source>
        <translation>El índice del asunto cambió entretanto</translation>
    </message>
    <message>
        <source>The matter&apos;s name holds invisible characters</source>
        <translation>El nombre del asunto contiene caracteres invisibles</translation>
    </message>
    <message>
        <source>The matter&apos;s name is too long</source>
        <translation>El nombre del asunto es demasiado largo</translation>
    </message>
    <message>
        <source>The message is encrypted; only its heads could be read.</source>
        <translation>El mensaje está cifrado; solo se pudieron leer sus encabezados.</translation>
    </message>
    <message>
        <source>The message&apos;s formatted text is damaged.</source>
        <translation>El texto con formato del mensaje está dañado.</translation>
    </message>
    <message>
        <source>The model can&apos;t be stored</source>
        <translation>No se puede guardar el modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t chat</source>
        <translation>El modelo no puede conversar</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>No se pudo cargar el modelo</translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation>No se pudo iniciar el modelo</translation>
    </message>
    <message>
        <source>The model failed</source>
        <translation>El modelo falló</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>No se puede leer el archivo del modelo</translation>
    </message>
    <message>
        <source>The model is there.</source>
        <translation>El modelo está aquí.</translation>
    </message>
    <message>
        <source>The model that comes with Strongroom. Small enough for any laptop; it reads and quotes, and its every figure is checked against the documents.</source>
        <translation>El modelo que viene con Strongroom. Lo bastante pequeño para cualquier portátil; lee y cita, y cada una de sus cifras se comprueba con los documentos.</translation>
    </message>
    <message>
        <source>The model was asked nothing</source>
        <translation>No se preguntó nada al modelo</translation>
    </message>
    <message>
        <source>The model was not asked. Say in a few plain English words what the clause is about.</source>
        <translation>No se preguntó al modelo. Diga con unas pocas palabras sencillas en inglés de qué trata la cláusula.</translation>
    </message>
    <message>
        <source>The model&apos;s answer cited none of the passages.</source>
        <translation>La respuesta del modelo no citaba ninguno de los pasajes.</translation>
    </message>
    <message>
        <source>The model’s sentence was not used. {0}</source>
        <translation>La frase del modelo no se utilizó. {0}</translation>
    </message>
    <message>
        <source>The model’s “{0}” has no source: it is a blank.</source>
        <translation>«{0}», del modelo, no tiene fuente: queda un espacio en blanco.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The nearest passages are shown. None of them answers the question.</source>
        <translation>Se muestran los pasajes más próximos. Ninguno responde a la pregunta.</translation>
    </message>
    <message>
        <source>The nearest passages. None of them answers the question.</source>
        <translation>Los pasajes más próximos. Ninguno responde a la pregunta.</translation>
    </message>
    <message>
        <source>The new index could not be built</source>
        <translation>No se pudo construir el índice nuevo</translation>
    </message>
    <message>
        <source>The new recovery code is in force.</source>
        <translation>El código de recuperación nuevo está en vigor.</translation>
    </message>
    <message>
        <source>The new version</source>
        <translation>La versión nueva</translation>
    </message>
    <message>
        <source>The newest {0} entries. Each follows from the one before it.</source>
        <translation>Las {0} entradas más recientes. Cada una se sigue de la anterior.</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>El siguiente (F3)</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>La versión siguiente</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>La nota está vacía</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>La nota es demasiado larga</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>Se eliminó la nota</translation>
    </message>
    <message>
        <source>The notes are too long together</source>
        <translation>Las notas juntas son demasiado largas</translation>
    </message>
    <message>
        <source>The notes were exported</source>
        <translation>Se exportaron las notas</translation>
    </message>
    <message>
        <source>The old Office file is damaged.</source>
        <translation>El archivo antiguo de Office está dañado.</translation>
    </message>
    <message>
        <source>The old version</source>
        <translation>La versión antigua</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>El anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The one for general matters</source>
        <translation>El de los asuntos generales</translation>
    </message>
    <message>
        <source>The one for its kind</source>
        <translation>El de su clase</translation>
    </message>
    <message>
        <source>The one that comes with Strongroom</source>
        <translation>El que viene con Strongroom</translation>
    </message>
    <message>
        <source>The only document could not be read</source>
        <translation>El único documento no se pudo leer</translation>
    </message>
    <message>
        <source>The open matter: {0}</source>
        <translation>El asunto abierto: {0}</translation>
    </message>
    <message>
        <source>The original can&apos;t be read</source>
        <translation>El original no se puede leer</translation>
    </message>
    <message>
        <source>The original is not there any more</source>
        <translation>El original ya no está</translation>
    </message>
    <message>
        <source>The others say:</source>
        <translation>Los demás dicen:</translation>
    </message>
    <message>
        <source>The package ships no text of its licence.</source>
        <translation>El paquete no trae el texto de su licencia.</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>La página no se pudo dibujar.</translation>
    </message>
    <message>
        <source>The pages are not shown</source>
        <translation>Las páginas no se muestran</translation>
    </message>
    <message>
        <source>The pages are shown as pictures. “Show as text” gives their words.</source>
        <translation>Las páginas se muestran como imágenes. «Mostrar como texto» da sus palabras.</translation>
    </message>
    <message>
        <source>The pages of this document are ready.</source>
        <translation>Las páginas de este documento están listas.</translation>
    </message>
    <message>
        <source>The part of Strongroom that may use the network is not running. Start Strongroom anew, or fetch the file with a browser and import it.</source>
        <translation>La parte de Strongroom que puede usar la red no está en marcha. Inicie Strongroom de nuevo, o traiga el archivo con un navegador e impórtelo.</translation>
    </message>
    <message>
        <source>The passage denies this.</source>
        <translation>El pasaje lo niega.</translation>
    </message>
    <message>
        <source>The passage does not deny this.</source>
        <translation>El pasaje no lo niega.</translation>
    </message>
    <message>
        <source>The passage is not clear</source>
        <translation>El pasaje no está claro</translation>
    </message>
    <message>
        <source>The passage is on this page, but its place could not be marked.</source>
        <translation>El pasaje está en esta página, pero no se pudo marcar su lugar.</translation>
    </message>
    <message>
        <source>The passage makes a condition: “{0}”.</source>
        <translation>El pasaje pone una condición: «{0}».</translation>
    </message>
    <message>
        <source>The passage says it.</source>
        <translation>El pasaje lo dice.</translation>
    </message>
    <message>
        <source>The passage says this figure for {0}, not {1}.</source>
        <translation>En el pasaje, esta cifra vale para {0}, no para {1}.</translation>
    </message>
    <message>
        <source>The passage says “{0}”.</source>
        <translation>El pasaje dice «{0}».</translation>
    </message>
    <message>
        <source>The passage stands in a part of the file that is not on its pages.</source>
        <translation>El pasaje está en una parte del archivo que no aparece en sus páginas.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La frase de contraseña es demasiado corta</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña es errónea</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the keychain holds the key of another vault</source>
        <translation>La frase de contraseña es errónea, o el llavero tiene la clave de otra caja fuerte</translation>
    </message>
    <message>
        <source>The passphrase opens the vault from now on.</source>
        <translation>La frase de contraseña abre la caja fuerte desde ahora.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase&apos;s protection was weakened</source>
        <translation>La protección de la frase de contraseña fue debilitada</translation>
    </message>
    <message>
        <source>The period and its dates differ</source>
        <translation>El plazo y sus fechas no coinciden</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture shows no text.</source>
        <translation>La imagen no muestra texto.</translation>
    </message>
    <message>
        <source>The picture unpacks to more pixels than can be read (over 100 million).</source>
        <translation>La imagen se descomprime a más puntos de los que pueden leerse (más de 100 millones).</translation>
    </message>
    <message>
        <source>The precedent’s party “{0}” is none of the draft’s: put in who is meant.</source>
        <translation>La parte «{0}» del precedente no es parte en el borrador: indique a quién se refiere.</translation>
    </message>
    <message>
        <source>The presentation is damaged.</source>
        <translation>La presentación está dañada.</translation>
    </message>
    <message>
        <source>The printer or the folder refuses it. Choose another one.</source>
        <translation>La impresora o la carpeta lo rechaza. Elija otra.</translation>
    </message>
    <message>
        <source>The program was not closed properly, and the file vault.db-wal with the last changes is gone. Check whether the last documents are there; if not, add them again or restore a backup.</source>
        <translation>El programa no se cerró bien, y falta el archivo vault.db-wal con los últimos cambios. Compruebe si están los últimos documentos; si no, añádalos de nuevo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The question is in {0}, the documents are in {1}, and no model put it into {1}: that nothing was found says little. Ask in {1}.</source>
        <translation>La pregunta está en {0}, los documentos están en {1} y ningún modelo la tradujo al {1}: que no se haya encontrado nada dice poco. Pregunte en {1}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>La pregunta es demasiado larga</translation>
    </message>
    <message>
        <source>The reader crashed on this file.</source>
        <translation>El lector falló con este archivo.</translation>
    </message>
    <message>
        <source>The reader gave a result that contradicts itself.</source>
        <translation>El lector dio un resultado que se contradice.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read</source>
        <translation>No se puede leer la constancia</translation>
    </message>
    <message>
        <source>The record is not in the audit log</source>
        <translation>La constancia no está en el registro</translation>
    </message>
    <message>
        <source>The record was changed</source>
        <translation>La constancia fue alterada</translation>
    </message>
    <message>
        <source>The record was not saved</source>
        <translation>No se guardó la constancia</translation>
    </message>
    <message>
        <source>The recovery code belongs to another vault, or was replaced by a newer one</source>
        <translation>El código de recuperación pertenece a otra caja fuerte, o fue sustituido por uno más reciente</translation>
    </message>
    <message>
        <source>The recovery code is not complete</source>
        <translation>El código de recuperación no está completo</translation>
    </message>
    <message>
        <source>The recovery code of this vault was not written down</source>
        <translation>No se apuntó el código de recuperación de esta caja fuerte</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>No se guardó el informe</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Se guardó el informe</translation>
    </message>
    <message>
        <source>The restored one is in {0}. Close what shows the vault&apos;s folder.</source>
        <translation>La restaurada está en {0}. Cierre lo que muestra la carpeta de la caja fuerte.</translation>
    </message>
    <message>
        <source>The review table was saved</source>
        <translation>Se guardó la tabla de revisión</translation>
    </message>
    <message>
        <source>The rich-text (RTF) file is damaged.</source>
        <translation>El archivo de texto enriquecido (RTF) está dañado.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The same again, to export</source>
        <translation>La misma otra vez, para exportar</translation>
    </message>
    <message>
        <source>The same content is also at:
{0}</source>
        <translation>El mismo contenido está también en:
{0}</translation>
    </message>
    <message>
        <source>The same content is in this matter at another place.</source>
        <translation>El mismo contenido está en este asunto en otro lugar.</translation>
    </message>
    <message>
        <source>The same figure:</source>
        <translation>La misma cifra:</translation>
    </message>
    <message>
        <source>The same two texts were compared; the first open change is selected.</source>
        <translation>Se compararon los mismos dos textos; está seleccionado el primer cambio abierto.</translation>
    </message>
    <message>
        <source>The sentences are the model’s: neither your documents nor the clause library have such a clause. They bring in no figure, date or name, but whether they say what you want is yours to judge.</source>
        <translation>Las frases son del modelo: ni sus documentos ni la biblioteca de cláusulas tienen una cláusula así. No introducen cifras, fechas ni nombres, pero le corresponde a usted juzgar si dicen lo que quiere.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not protected</source>
        <translation>La dirección del servidor no está protegida</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing was fetched. Check the clock of this computer, and whether the network inspects traffic.</source>
        <translation>El certificado del servidor no es válido, así que no se trajo nada. Compruebe el reloj de este ordenador, y si la red inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>The server&apos;s copy is not whole</source>
        <translation>La copia del servidor no está entera</translation>
    </message>
    <message>
        <source>The settings could not be saved</source>
        <translation>No se pudieron guardar los ajustes</translation>
    </message>
    <message>
        <source>The side is not known</source>
        <translation>El lado no se conoce</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged.</source>
        <translation>La hoja de cálculo está dañada.</translation>
    </message>
    <message>
        <source>The system has no room to watch so many folders (on Linux: fs.inotify.max_user_watches), so it is looked through every half minute or less often.</source>
        <translation>El sistema no tiene sitio para vigilar tantas carpetas (en Linux: fs.inotify.max_user_watches), así que se revisa cada medio minuto o con menos frecuencia.</translation>
    </message>
    <message>
        <source>The system refused it.</source>
        <translation>El sistema lo ha rechazado.</translation>
    </message>
    <message>
        <source>The tag “{0}” was added</source>
        <translation>Se añadió la etiqueta «{0}»</translation>
    </message>
    <message>
        <source>The tag “{0}” was renamed to “{1}”</source>
        <translation>La etiqueta «{0}» se llama ahora «{1}»</translation>
    </message>
    <message>
        <source>The two say the same, word for word.</source>
        <translation>Los dos dicen lo mismo, palabra por palabra.</translation>
    </message>
    <message>
        <source>The vault is locked once this is done</source>
        <translation>La caja fuerte se bloquea en cuanto esto esté hecho</translation>
    </message>
    <message>
        <source>The vault on this drive is not as it was left</source>
        <translation>La caja fuerte de esta unidad no está como se dejó</translation>
    </message>
    <message>
        <source>The vault&apos;s drive is back</source>
        <translation>La unidad de la caja fuerte está de nuevo</translation>
    </message>
    <message>
        <source>The vault’s folder</source>
        <translation>La carpeta de la caja fuerte</translation>
    </message>
    <message>
        <source>The {0} is given twice</source>
        <translation>«{0}» se indica dos veces</translation>
    </message>
    <message>
        <source>There are no differences</source>
        <translation>No hay diferencias</translation>
    </message>
    <message>
        <source>There is no article {0}</source>
        <translation>No hay ningún artículo {0}</translation>
    </message>
    <message>
        <source>There is no clause {0}</source>
        <translation>No hay ninguna cláusula {0}</translation>
    </message>
    <message>
        <source>There is no paragraph {0}</source>
        <translation>No hay ningún apartado {0}</translation>
    </message>
    <message>
        <source>There is no section {0}</source>
        <translation>No hay ninguna sección {0}</translation>
    </message>
    <message>
        <source>There is no text in “{0}” to compare</source>
        <translation>En «{0}» no hay texto que comparar</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay suficiente memoria</translation>
    </message>
    <message>
        <source>There is nothing in this matter yet that can be chosen.</source>
        <translation>Aún no hay nada que elegir en este asunto.</translation>
    </message>
    <message>
        <source>They are being compared. You may turn to other pages meanwhile.</source>
        <translation>Se están comparando. Entretanto puede ir a otras páginas.</translation>
    </message>
    <message>
        <source>This file could not be opened. {0}</source>
        <translation>No se pudo abrir este archivo. {0}</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. {0}</source>
        <translation>No se pudo leer este archivo del disco. {0}</translation>
    </message>
    <message>
        <source>This folder could not be opened. {0}</source>
        <translation>No se pudo abrir esta carpeta. {0}</translation>
    </message>
    <message>
        <source>This key is of another vault</source>
        <translation>Esta clave es de otra caja fuerte</translation>
    </message>
    <message>
        <source>This waits for the work under way</source>
        <translation>Esto espera al trabajo en curso</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Esto no se hizo</translation>
    </message>
    <message>
        <source>Too many files are open on this computer.</source>
        <translation>Hay demasiados archivos abiertos en este equipo.</translation>
    </message>
    <message>
        <source>Two spaces</source>
        <translation>Dos espacios</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Unpack it and add the folder.</source>
        <translation>Descomprímalo y añada la carpeta.</translation>
    </message>
    <message>
        <source>Use the system&apos;s typeface</source>
        <translation>Usar el tipo de letra del sistema</translation>
    </message>
    <message>
        <source>Visio drawing</source>
        <translation>Dibujo de Visio</translation>
    </message>
    <message>
        <source>Visio drawings of before 2013 (.vsd)</source>
        <translation>Dibujos de Visio anteriores a 2013 (.vsd)</translation>
    </message>
    <message>
        <source>Waiting for the vault&apos;s drive</source>
        <translation>Esperando la unidad de la caja fuerte</translation>
    </message>
    <message>
        <source>What has arrived is kept; start it again and it goes on where it stopped.</source>
        <translation>Lo recibido se conserva; vuelva a iniciarlo y continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>What was added is then what was removed.</source>
        <translation>Lo añadido es entonces lo suprimido.</translation>
    </message>
    <message>
        <source>What was decided is neither saved nor in the draft</source>
        <translation>Lo decidido no está ni guardado ni en el borrador</translation>
    </message>
    <message>
        <source>What was decided is not saved as a file</source>
        <translation>Lo decidido no está guardado como archivo</translation>
    </message>
    <message>
        <source>What you decided before is here again</source>
        <translation>Lo que decidió antes está aquí de nuevo</translation>
    </message>
    <message>
        <source>Whether you may use it at work is for you to find out.</source>
        <translation>Usted debe averiguar si puede usarlo en el trabajo.</translation>
    </message>
    <message>
        <source>Whoever is signed in on this computer can then open it.</source>
        <translation>Quien haya iniciado sesión en este equipo podrá abrirla.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Withdrawing a change of the keys</source>
        <translation>Retirando un cambio de las claves</translation>
    </message>
    <message>
        <source>Word documents in XML of 2003</source>
        <translation>Documentos de Word en XML de 2003</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Word files of before 1997</source>
        <translation>Archivos de Word anteriores a 1997</translation>
    </message>
    <message>
        <source>WordPerfect files</source>
        <translation>Archivos de WordPerfect</translation>
    </message>
    <message>
        <source>Words are compared, not pictures. Select two documents that have text.</source>
        <translation>Se comparan palabras, no imágenes. Seleccione dos documentos que tengan texto.</translation>
    </message>
    <message>
        <source>XPS document</source>
        <translation>Documento XPS</translation>
    </message>
    <message>
        <source>You brought this model. Strongroom knows its hash, not who published it.</source>
        <translation>Usted aportó este modelo. Strongroom conoce su hash, no quién lo publicó.</translation>
    </message>
    <message>
        <source>You may not read it, or another program keeps it to itself.</source>
        <translation>Usted no tiene permiso para leerlo u otro programa lo retiene.</translation>
    </message>
    <message>
        <source>a picture in it: {0}</source>
        <translation>una imagen en él: {0}</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>cláusulas</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>it draws more than can be looked at; the rest was not read</source>
        <translation>dibuja más de lo que se puede examinar; el resto no se ha leído</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>its format has no reader here; it was not looked at for text</source>
        <translation>su formato no tiene lector aquí; no se ha buscado texto en ella</translation>
    </message>
    <message>
        <source>its writing is stored as shapes of a font and not as letters; it was not read</source>
        <translation>su texto está guardado como formas de una fuente y no como letras; no se ha leído</translation>
    </message>
    <message>
        <source>names of drafts</source>
        <translation>nombres de borradores</translation>
    </message>
    <message>
        <source>names of matters and folders</source>
        <translation>nombres de asuntos y carpetas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>one missing</source>
        <translation>uno ausente</translation>
    </message>
    <message>
        <source>one not read yet</source>
        <translation>uno sin leer todavía</translation>
    </message>
    <message>
        <source>one not readable</source>
        <translation>uno ilegible</translation>
    </message>
    <message>
        <source>one partly read</source>
        <translation>uno leído en parte</translation>
    </message>
    <message>
        <source>one ready</source>
        <translation>uno listo</translation>
    </message>
    <message>
        <source>one with problems</source>
        <translation>uno con problemas</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>libras</translation>
    </message>
    <message>
        <source>their format is not documented.</source>
        <translation>su formato no está documentado.</translation>
    </message>
    <message>
        <source>there is no sound reader for their format here.</source>
        <translation>aquí no hay un lector fiable para su formato.</translation>
    </message>
    <message>
        <source>{0} Check that the drive is there and that you may read the file.</source>
        <translation>{0} Compruebe que la unidad está ahí y que puede leer el archivo.</translation>
    </message>
    <message>
        <source>{0} Check that you may write there.</source>
        <translation>{0} Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>{0} Choose an empty folder where you may write.</source>
        <translation>{0} Elija una carpeta vacía en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The system&apos;s kernel refuses Strongroom every network connection.</source>
        <translation>El núcleo del sistema niega a Strongroom toda conexión de red.</translation>
    </message>
    <message>
        <source>All that was kept is there. Do once more what failed while it was away.</source>
        <translation>Todo lo guardado está ahí. Repita lo que falló mientras no estaba.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may write there, then try again.</source>
        <translation>Compruebe que la unidad está conectada y que puede escribir en ella, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>No se guardó la tabla</translation>
    </message>
    <message>
        <source>The tag has no name</source>
        <translation>La etiqueta no tiene nombre</translation>
    </message>
    <message>
        <source>The tag is too long</source>
        <translation>La etiqueta es demasiado larga</translation>
    </message>
    <message>
        <source>The tag “{0}” was taken away</source>
        <translation>Se quitó la etiqueta «{0}»</translation>
    </message>
    <message>
        <source>The template has changed since this draft was made</source>
        <translation>La plantilla ha cambiado desde que se hizo este borrador</translation>
    </message>
    <message>
        <source>The template has no title</source>
        <translation>La plantilla no tiene título</translation>
    </message>
    <message>
        <source>The template “{0}” was removed</source>
        <translation>Se quitó la plantilla «{0}»</translation>
    </message>
    <message>
        <source>The templates are: {0}.</source>
        <translation>Las plantillas son: {0}.</translation>
    </message>
    <message>
        <source>The text boxes</source>
        <translation>Los cuadros de texto</translation>
    </message>
    <message>
        <source>The text has changed: its places are looked up again</source>
        <translation>El texto ha cambiado: sus lugares se buscan de nuevo</translation>
    </message>
    <message>
        <source>The text has {0} tokens and the answer may have {1}; the model holds {2}. Use fewer or shorter passages.</source>
        <translation>El texto tiene {0} tokens y la respuesta puede tener {1}; el modelo admite {2}. Use menos pasajes o más cortos.</translation>
    </message>
    <message>
        <source>The text is being read from the file.</source>
        <translation>El texto se está leyendo del archivo.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>The text says {0}, the field {1}. Change one of them.</source>
        <translation>El texto dice {0}, el campo {1}. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The text that was written</source>
        <translation>El texto que se escribió</translation>
    </message>
    <message>
        <source>The text was changed meanwhile</source>
        <translation>El texto cambió entretanto</translation>
    </message>
    <message>
        <source>The text was changed since it was checked</source>
        <translation>El texto cambió desde que se revisó</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>La caja fuerte</translation>
    </message>
    <message>
        <source>The vault also locks when the machine goes to sleep. Locking ends every process that has seen your documents; reading files goes on after you unlock.</source>
        <translation>La caja fuerte se bloquea también cuando el equipo se suspende. Bloquear termina todo proceso que haya visto sus documentos; la lectura de archivos sigue cuando desbloquea.</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened</source>
        <translation>No se puede abrir la caja fuerte</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened safely</source>
        <translation>La caja fuerte no se puede abrir con seguridad</translation>
    </message>
    <message>
        <source>The vault can&apos;t watch itself</source>
        <translation>La caja fuerte no puede vigilarse a sí misma</translation>
    </message>
    <message>
        <source>The vault could not be copied</source>
        <translation>No se pudo copiar la caja fuerte</translation>
    </message>
    <message>
        <source>The vault could not be destroyed to its end</source>
        <translation>No se pudo destruir la caja fuerte hasta el final</translation>
    </message>
    <message>
        <source>The vault could not be made</source>
        <translation>No se pudo crear la caja fuerte</translation>
    </message>
    <message>
        <source>The vault has everything and searches by itself. Send the copy once more.</source>
        <translation>La caja fuerte lo tiene todo y busca por sí misma. Envíe la copia una vez más.</translation>
    </message>
    <message>
        <source>The vault has no protection</source>
        <translation>La caja fuerte no tiene protección</translation>
    </message>
    <message>
        <source>The vault has no such key</source>
        <translation>La caja fuerte no tiene esa clave</translation>
    </message>
    <message>
        <source>The vault holds the text. Files stay where they are, as they are.</source>
        <translation>La caja fuerte guarda el texto. Los archivos se quedan donde y como están.</translation>
    </message>
    <message>
        <source>The vault is busy</source>
        <translation>La caja fuerte está ocupada</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>La caja fuerte está cerrada</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>La caja fuerte está dañada</translation>
    </message>
    <message>
        <source>The vault is damaged and open for reading only</source>
        <translation>La caja fuerte está dañada y abierta solo para leer</translation>
    </message>
    <message>
        <source>The vault is destroyed</source>
        <translation>La caja fuerte está destruida</translation>
    </message>
    <message>
        <source>The vault is locked</source>
        <translation>La caja fuerte está bloqueada</translation>
    </message>
    <message>
        <source>The vault is not strict</source>
        <translation>La caja fuerte no es estricta</translation>
    </message>
    <message>
        <source>The vault is older than when it was last closed on this computer: {0} changes are missing. If you put back a backup or an earlier copy, all is as it should be, and this is not said again. If you did not, look for the newer folder before you go on.</source>
        <translation>La caja fuerte es más antigua que cuando se cerró por última vez en este ordenador: faltan {0} cambios. Si usted repuso una copia de seguridad o una copia anterior, todo está en orden y esto no se dirá otra vez. Si no, busque la carpeta más reciente antes de seguir.</translation>
    </message>
    <message>
        <source>The vault is older than when it was last closed: {0} changes are missing. It may have been replaced by an old copy.</source>
        <translation>La caja fuerte es más antigua que cuando se cerró por última vez: faltan {0} cambios. Puede que se haya sustituido por una copia antigua.</translation>
    </message>
    <message>
        <source>The vault is open already</source>
        <translation>La caja fuerte ya está abierta</translation>
    </message>
    <message>
        <source>The vault is sound</source>
        <translation>La caja fuerte está en orden</translation>
    </message>
    <message>
        <source>The vault is strict</source>
        <translation>La caja fuerte es estricta</translation>
    </message>
    <message>
        <source>The vault lies in this folder</source>
        <translation>La caja fuerte está en esta carpeta</translation>
    </message>
    <message>
        <source>The vault then opens with its other keys only. Make sure you have them.</source>
        <translation>La caja fuerte se abre entonces solo con sus otras claves. Asegúrese de tenerlas.</translation>
    </message>
    <message>
        <source>The vault&apos;s database can&apos;t be read</source>
        <translation>No se puede leer la base de datos de la caja fuerte</translation>
    </message>
    <message>
        <source>The vault&apos;s database holds no vault</source>
        <translation>La base de datos de la caja fuerte no contiene ninguna caja fuerte</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged</source>
        <translation>La base de datos de la caja fuerte está dañada</translation>
    </message>
    <message>
        <source>The vault&apos;s database is damaged, so it is open for reading only. `strongroom verify` says what is lost and which backup is good.</source>
        <translation>La base de datos de la caja fuerte está dañada, por eso está abierta solo para leer. `strongroom verify` dice qué se perdió y qué copia de seguridad es buena.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is empty or cut off</source>
        <translation>La base de datos de la caja fuerte está vacía o cortada</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not encrypted</source>
        <translation>La base de datos de la caja fuerte no está cifrada</translation>
    </message>
    <message>
        <source>The vault&apos;s drive refuses reading or writing</source>
        <translation>La unidad de la caja fuerte no se deja leer ni escribir</translation>
    </message>
    <message>
        <source>The vault&apos;s file can&apos;t be read</source>
        <translation>No se puede leer el archivo de la caja fuerte</translation>
    </message>
    <message>
        <source>The vault&apos;s folder is not there any more</source>
        <translation>La carpeta de la caja fuerte ya no está</translation>
    </message>
    <message>
        <source>The vault&apos;s folder refuses writing</source>
        <translation>La carpeta de la caja fuerte no admite escritura</translation>
    </message>
    <message>
        <source>The vault&apos;s header could not be written</source>
        <translation>No se pudo escribir la cabecera de la caja fuerte</translation>
    </message>
    <message>
        <source>The vault&apos;s header is damaged</source>
        <translation>La cabecera de la caja fuerte está dañada</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Check the keys under Settings and set them anew.</source>
        <translation>Algo que no es Strongroom cambió la cabecera de la caja fuerte. Compruebe las claves en los ajustes y fíjelas de nuevo.</translation>
    </message>
    <message>
        <source>The vault&apos;s header was changed by something other than Strongroom. Open the vault with the keychain or the recovery code, and set the passphrase anew.</source>
        <translation>Algo que no es Strongroom cambió la cabecera de la caja fuerte. Abra la caja fuerte con el llavero o el código de recuperación, y ponga de nuevo la frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault&apos;s history is not the one that was last seen on this computer: what was done here last is not in its log. If you put back a backup or another copy, all is as it should be, and this is not said again. If you did not, look for the other folder before you go on.</source>
        <translation>La historia de la caja fuerte no es la que se vio por última vez en este ordenador: lo último que se hizo aquí no está en su registro. Si usted repuso una copia de seguridad u otra copia, todo está en orden y esto no se dirá otra vez. Si no, busque la otra carpeta antes de seguir.</translation>
    </message>
    <message>
        <source>The vault&apos;s structure is not one that Strongroom knows</source>
        <translation>La estructura de la caja fuerte no es de las que Strongroom conoce</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La versión anterior</translation>
    </message>
    <message>
        <source>The version is restored</source>
        <translation>La versión está restaurada</translation>
    </message>
    <message>
        <source>The whole invoice is claimed: take off what has been paid.</source>
        <translation>Se reclama la factura entera: descuente lo que se haya pagado.</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>El trabajo está hecho.</translation>
    </message>
    <message>
        <source>The work on your documents is done.</source>
        <translation>El trabajo con sus documentos está hecho.</translation>
    </message>
    <message>
        <source>The work record was saved</source>
        <translation>Se guardó la constancia</translation>
    </message>
    <message>
        <source>The yes is the model&apos;s reading of the clause. Read the clause itself before you rely on it.</source>
        <translation>El sí es la lectura que hace el modelo de la cláusula. Lea la propia cláusula antes de fiarse.</translation>
    </message>
    <message>
        <source>The {0} could not be started</source>
        <translation>No se pudo iniciar: {0}</translation>
    </message>
    <message>
        <source>The {0} failed</source>
        <translation>Falló: {0}</translation>
    </message>
    <message>
        <source>The {0} stopped</source>
        <translation>Se detuvo: {0}</translation>
    </message>
    <message>
        <source>The {0} took too long</source>
        <translation>Tardó demasiado: {0}</translation>
    </message>
    <message>
        <source>Their texts are nearly the same. The newest stands first.</source>
        <translation>Sus textos son casi iguales. El más reciente va primero.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: {0}</source>
        <translation>Tema: {0}</translation>
    </message>
    <message>
        <source>There are no documents in this matter yet</source>
        <translation>Aún no hay documentos en este asunto</translation>
    </message>
    <message>
        <source>There are no words to look for</source>
        <translation>No hay palabras que buscar</translation>
    </message>
    <message>
        <source>There are too many questions</source>
        <translation>Hay demasiadas preguntas</translation>
    </message>
    <message>
        <source>There is a vault here already</source>
        <translation>Aquí ya hay una caja fuerte</translation>
    </message>
    <message>
        <source>There is an object of no kind.</source>
        <translation>Hay un objeto sin tipo.</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Aquí no hay copia de seguridad</translation>
    </message>
    <message>
        <source>There is no choice to weigh.</source>
        <translation>No hay opción que ponderar.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files</source>
        <translation>No hay ninguna carpeta para archivos temporales</translation>
    </message>
    <message>
        <source>There is no matter yet</source>
        <translation>Aún no hay ningún asunto</translation>
    </message>
    <message>
        <source>There is no page to show</source>
        <translation>No hay página que mostrar</translation>
    </message>
    <message>
        <source>There is no passage to show.</source>
        <translation>No hay pasaje que mostrar.</translation>
    </message>
    <message>
        <source>There is no place to sign</source>
        <translation>No hay lugar donde firmar</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>No hay pregunta</translation>
    </message>
    <message>
        <source>There is no space left on this drive.</source>
        <translation>No queda espacio en esta unidad.</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>No existe esa respuesta</translation>
    </message>
    <message>
        <source>There is no such clause</source>
        <translation>No existe esa cláusula</translation>
    </message>
    <message>
        <source>There is no such conversation</source>
        <translation>No existe esa conversación</translation>
    </message>
    <message>
        <source>There is no such document in this matter</source>
        <translation>No existe ese documento en este asunto</translation>
    </message>
    <message>
        <source>There is no such draft</source>
        <translation>No existe ese borrador</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>There is no such kind of clause</source>
        <translation>No existe esa clase de cláusula</translation>
    </message>
    <message>
        <source>There is no such kind of matter</source>
        <translation>No existe esa clase de asunto</translation>
    </message>
    <message>
        <source>There is no such matter</source>
        <translation>No existe ese asunto</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>No existe ese modelo</translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation>No existe esa nota</translation>
    </message>
    <message>
        <source>There is no such passage</source>
        <translation>No existe ese pasaje</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>No existe esa plantilla</translation>
    </message>
    <message>
        <source>There is no such version</source>
        <translation>No existe esa versión</translation>
    </message>
    <message>
        <source>There is no title</source>
        <translation>No hay título</translation>
    </message>
    <message>
        <source>There is no tracked change in this file</source>
        <translation>No hay ningún cambio marcado en este archivo</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>Aquí no hay ninguna caja fuerte</translation>
    </message>
    <message>
        <source>There is no vault in {0}</source>
        <translation>No hay ninguna caja fuerte en {0}</translation>
    </message>
    <message>
        <source>There is no {0}</source>
        <translation>No existe: {0}</translation>
    </message>
    <message>
        <source>There is not enough memory for the model</source>
        <translation>No hay memoria suficiente para el modelo</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase</source>
        <translation>No hay memoria suficiente para comprobar la frase de contraseña</translation>
    </message>
    <message>
        <source>There is not enough room on the disk</source>
        <translation>No hay sitio suficiente en el disco</translation>
    </message>
    <message>
        <source>There is nothing in this matter yet.</source>
        <translation>Aún no hay nada en este asunto.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message>
        <source>There is nothing to remove.</source>
        <translation>No hay nada que quitar.</translation>
    </message>
    <message>
        <source>They are as at the beginning now. Look through them in Settings.</source>
        <translation>Ahora están como al principio. Revíselos en Ajustes.</translation>
    </message>
    <message>
        <source>They go to the trash with the answers that quote them: nothing finds them there, and Settings says until which day they can be restored. The files on your disk are not touched.</source>
        <translation>Van a la papelera con las respuestas que los citan: allí nada los encuentra, y los ajustes dicen hasta qué día se pueden restaurar. Los archivos de su disco no se tocan.</translation>
    </message>
    <message>
        <source>They hold until you quit. Is the disk full, or the folder read-only?</source>
        <translation>Valen hasta que salga. ¿Está lleno el disco, o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <source>They were not read yet.</source>
        <translation>Aún no se han leído.</translation>
    </message>
    <message>
        <source>This Python&apos;s database library is not SQLCipher. Install Strongroom anew.</source>
        <translation>La biblioteca de base de datos de este Python no es SQLCipher. Instale Strongroom de nuevo.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Esta copia de seguridad no se puede usar</translation>
    </message>
    <message>
        <source>This can&apos;t be computed, a mix of units ({0}):</source>
        <translation>No se puede calcular, mezcla de unidades ({0}):</translation>
    </message>
    <message>
        <source>This can&apos;t be computed, no result ({0}):</source>
        <translation>No se puede calcular, sin resultado ({0}):</translation>
    </message>
    <message>
        <source>This can&apos;t be computed: {0} holds no figure but “{1}”</source>
        <translation>No se puede calcular: {0} no contiene una cifra, sino «{1}»</translation>
    </message>
    <message>
        <source>This cell has not been read</source>
        <translation>Esta celda no se ha leído</translation>
    </message>
    <message>
        <source>This clause comes with Strongroom</source>
        <translation>Esta cláusula viene con Strongroom</translation>
    </message>
    <message>
        <source>This content is not in the matter</source>
        <translation>Este contenido no está en el asunto</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages.</source>
        <translation>Esta fecha no figura en los pasajes citados.</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages; they say “{0}” and “{1}”.</source>
        <translation>Esta fecha no figura en los pasajes citados; dicen «{0}» y «{1}».</translation>
    </message>
    <message>
        <source>This date does not stand in the quoted passages; they say “{0}”.</source>
        <translation>Esta fecha no figura en los pasajes citados; dicen «{0}».</translation>
    </message>
    <message>
        <source>This date has no source.</source>
        <translation>Esta fecha no tiene fuente.</translation>
    </message>
    <message>
        <source>This document has no outline.</source>
        <translation>Este documento no tiene esquema.</translation>
    </message>
    <message>
        <source>This document has too many tags</source>
        <translation>Este documento tiene demasiadas etiquetas</translation>
    </message>
    <message>
        <source>This document is in the matter again</source>
        <translation>Este documento está otra vez en el asunto</translation>
    </message>
    <message>
        <source>This document is no longer in the vault</source>
        <translation>Este documento ya no está en la caja fuerte</translation>
    </message>
    <message>
        <source>This draft defines already: {0}.</source>
        <translation>Este borrador ya define: {0}.</translation>
    </message>
    <message>
        <source>This draft does not define: {0}.</source>
        <translation>Este borrador no define: {0}.</translation>
    </message>
    <message>
        <source>This draft is too long to be edited in the window</source>
        <translation>Este borrador es demasiado largo para editarlo en la ventana</translation>
    </message>
    <message>
        <source>This draft was not made from a template, so it has no fields: change names and sums in the text, or with the panel “Precedent”.</source>
        <translation>Este borrador no salió de una plantilla, así que no tiene campos: cambie nombres e importes en el texto, o con el panel «Precedente».</translation>
    </message>
    <message>
        <source>This drive can only be read.</source>
        <translation>Esta unidad solo se puede leer.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages.</source>
        <translation>Esta cifra no figura en los pasajes citados.</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages; they say “{0}” and “{1}”.</source>
        <translation>Esta cifra no figura en los pasajes citados; dicen «{0}» y «{1}».</translation>
    </message>
    <message>
        <source>This figure does not stand in the quoted passages; they say “{0}”.</source>
        <translation>Esta cifra no figura en los pasajes citados; dicen «{0}».</translation>
    </message>
    <message>
        <source>This figure has no source.</source>
        <translation>Esta cifra no tiene fuente.</translation>
    </message>
    <message>
        <source>This file is not in the matter</source>
        <translation>Este archivo no está en el asunto</translation>
    </message>
    <message>
        <source>This file is shown as text.</source>
        <translation>Este archivo se muestra como texto.</translation>
    </message>
    <message>
        <source>This folder is not watched</source>
        <translation>Esta carpeta no se vigila</translation>
    </message>
    <message>
        <source>This folder is watched already</source>
        <translation>Esta carpeta ya se vigila</translation>
    </message>
    <message>
        <source>This interest can&apos;t be computed ({0}):</source>
        <translation>Estos intereses no se pueden calcular ({0}):</translation>
    </message>
    <message>
        <source>This is a backup of another vault</source>
        <translation>Esta es una copia de otra caja fuerte</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>Esto no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>This is no matter of Strongroom</source>
        <translation>Esto no es un asunto de Strongroom</translation>
    </message>
    <message>
        <source>This is no model file</source>
        <translation>Esto no es un archivo de modelo</translation>
    </message>
    <message>
        <source>This is no term</source>
        <translation>Esto no es un plazo</translation>
    </message>
    <message>
        <source>This is not a day</source>
        <translation>Esto no es un día</translation>
    </message>
    <message>
        <source>This is not a path that a file can have.</source>
        <translation>Un archivo no puede tener esta ruta.</translation>
    </message>
    <message>
        <source>This is one piece of a model in several files</source>
        <translation>Esto es una pieza de un modelo en varios archivos</translation>
    </message>
    <message>
        <source>This is the only way to open the vault</source>
        <translation>Esta es la única manera de abrir la caja fuerte</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation>Esto es demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>This keychain is refused</source>
        <translation>Este llavero se rechaza</translation>
    </message>
    <message>
        <source>This matter exists already</source>
        <translation>Este asunto ya existe</translation>
    </message>
    <message>
        <source>This matter was indexed with another embedding model</source>
        <translation>Este asunto se indexó con otro modelo de incrustación</translation>
    </message>
    <message>
        <source>This model can&apos;t answer questions</source>
        <translation>Este modelo no puede responder preguntas</translation>
    </message>
    <message>
        <source>This model could not take every passage</source>
        <translation>Este modelo no pudo tomar todos los pasajes</translation>
    </message>
    <message>
        <source>This model file can&apos;t be used</source>
        <translation>Este archivo de modelo no se puede usar</translation>
    </message>
    <message>
        <source>This model finds, it does not write</source>
        <translation>Este modelo encuentra, no escribe</translation>
    </message>
    <message>
        <source>This name belongs to a device, not to a file; choose another.</source>
        <translation>Este nombre es de un dispositivo, no de un archivo; elija otro.</translation>
    </message>
    <message>
        <source>This name does not stand in the quoted passages.</source>
        <translation>Este nombre no figura en los pasajes citados.</translation>
    </message>
    <message>
        <source>This row can&apos;t be removed</source>
        <translation>Esta fila no se puede quitar</translation>
    </message>
    <message>
        <source>This table can&apos;t be changed here</source>
        <translation>Esta tabla no se puede cambiar aquí</translation>
    </message>
    <message>
        <source>This text was not finished, and it was not checked.</source>
        <translation>Este texto no se terminó, y no se comprobó.</translation>
    </message>
    <message>
        <source>This vault has no {0}</source>
        <translation>Esta caja fuerte no tiene esto: {0}</translation>
    </message>
    <message>
        <source>This vault takes the keychain of this computer and your passphrase.</source>
        <translation>Esta caja fuerte exige el llavero de este ordenador y su frase de contraseña.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Strongroom</source>
        <translation>Esta caja fuerte la creó un Strongroom más reciente</translation>
    </message>
    <message>
        <source>This version builds its index with all-MiniLM-L6-v2 only.</source>
        <translation>Esta versión solo construye su índice con all-MiniLM-L6-v2.</translation>
    </message>
    <message>
        <source>This version does not rerank.</source>
        <translation>Esta versión no reordena los resultados.</translation>
    </message>
    <message>
        <source>This version of llama.cpp can&apos;t read its file. Choose another model.</source>
        <translation>Esta versión de llama.cpp no puede leer su archivo. Elija otro modelo.</translation>
    </message>
    <message>
        <source>Those of a matter and of all have {0} characters at most; remove some.</source>
        <translation>Las de un asunto y las de todos tienen {0} caracteres como máximo; quite algunas.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tight: it needs {0} of memory; close other programs</source>
        <translation>Justo: necesita {0} de memoria; cierre otros programas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the clause to be kept</source>
        <translation>Título de la cláusula que se guarda</translation>
    </message>
    <message>
        <source>Title of the conversation</source>
        <translation>Título de la conversación</translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>Título del borrador</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Título de la plantilla</translation>
    </message>
    <message>
        <source>To be chosen under Fields: {0}.</source>
        <translation>Por elegir en «Campos»: {0}.</translation>
    </message>
    <message>
        <source>To be corrected: {fields}</source>
        <translation>Por corregir: {fields}</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters.</source>
        <translation>Demasiado corta: al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>Total of</source>
        <translation>Total de</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Cambios marcados</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again once it is whole.</source>
        <translation>Inténtelo de nuevo cuando esté entero.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Trying a model out</source>
        <translation>Probando un modelo</translation>
    </message>
    <message>
        <source>Turn the pages (R)</source>
        <translation>Girar las páginas (R)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escribir un nombre</translation>
    </message>
    <message>
        <source>Type an action, a matter or a document</source>
        <translation>Escriba una acción, un asunto o un documento</translation>
    </message>
    <message>
        <source>Type it and try again.</source>
        <translation>Escríbala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type its passphrase or recovery code.</source>
        <translation>Escriba su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba una.</translation>
    </message>
    <message>
        <source>Type other words, or none.</source>
        <translation>Escriba otras palabras, o ninguna.</translation>
    </message>
    <message>
        <source>Type the passphrase of the file twice</source>
        <translation>Escriba dos veces la frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Type the recovery code that you wrote down when the vault was made.</source>
        <translation>Escriba el código de recuperación que apuntó al crear la caja fuerte.</translation>
    </message>
    <message>
        <source>Type what you want to know.</source>
        <translation>Escriba lo que quiere saber.</translation>
    </message>
    <message>
        <source>Type {0} to go on</source>
        <translation>Escriba {0} para seguir</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Under way: {0}</source>
        <translation>En marcha: {0}</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Deshacer: {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Deshecho: {0}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it with your login password and try again, or use your passphrase or recovery code.</source>
        <translation>Desbloquéelo con su contraseña de inicio de sesión e inténtelo de nuevo, o use su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>Desbloquear con el código de recuperación</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Desbloquear con el llavero del sistema</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it, Escape closes</source>
        <translation>Arriba y Abajo eligen, Intro lo hace, Esc cierra</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Use at least {0} characters.</source>
        <translation>Use al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>Use for searching</source>
        <translation>Usar para buscar</translation>
    </message>
    <message>
        <source>Use the graphics processor</source>
        <translation>Usar el procesador gráfico</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Used here, but not defined in the draft: {0}.</source>
        <translation>Se usa aquí, pero no se define en el borrador: {0}.</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Caja fuerte creada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Verified, wrong</source>
        <translation>Comprobadas, erróneas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {position} of {total} of this question</source>
        <translation>Versión {position} de {total} de esta pregunta</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions that were kept</source>
        <translation>Versiones guardadas</translation>
    </message>
    <message>
        <source>Wait for it, or pause it first.</source>
        <translation>Espere a que acabe, o páusela primero.</translation>
    </message>
    <message>
        <source>Wait until it is done, and try again.</source>
        <translation>Espere a que acabe e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the model…</source>
        <translation>Esperando al modelo…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warnings: {0}</source>
        <translation>Avisos: {0}</translation>
    </message>
    <message>
        <source>Watch folders on battery too</source>
        <translation>Vigilar carpetas también con batería</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Vigilar esta carpeta</translation>
    </message>
    <message>
        <source>Watch “{0}”?</source>
        <translation>¿Vigilar «{0}»?</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Carpetas vigiladas</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Vigilando una carpeta</translation>
    </message>
    <message>
        <source>Watching folders</source>
        <translation>Vigilando carpetas</translation>
    </message>
    <message>
        <source>Watching is paused</source>
        <translation>La vigilancia está en pausa</translation>
    </message>
    <message>
        <source>Weak: it could be guessed. Add more words.</source>
        <translation>Débil: podría adivinarse. Añada más palabras.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation>Bienvenido a Strongroom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What Strongroom keeps in mind: {count} notes</source>
        <translation>Lo que Strongroom tiene presente: {count} notas</translation>
    </message>
    <message>
        <source>What another draft or a document of the matter says differently is shown as tracked changes. Neither of them is changed.</source>
        <translation>Lo que otro borrador o un documento del asunto dice de otro modo se muestra como cambios marcados. Ninguno de los dos se cambia.</translation>
    </message>
    <message>
        <source>What changes in watched folders meanwhile is found afterwards.</source>
        <translation>Lo que cambia entretanto en las carpetas vigiladas se encuentra después.</translation>
    </message>
    <message>
        <source>What comes nearest:</source>
        <translation>Lo más próximo:</translation>
    </message>
    <message>
        <source>What could not be read, or was read with doubts.</source>
        <translation>Lo que no se pudo leer, o se leyó con dudas.</translation>
    </message>
    <message>
        <source>What each document says</source>
        <translation>Lo que dice cada documento</translation>
    </message>
    <message>
        <source>What is accepted becomes the text of the open draft. It can be undone.</source>
        <translation>Lo aceptado pasa a ser el texto del borrador abierto. Se puede deshacer.</translation>
    </message>
    <message>
        <source>What is left of the old matter</source>
        <translation>Lo que queda del asunto antiguo</translation>
    </message>
    <message>
        <source>What is removed stays for</source>
        <translation>Lo que se quita permanece</translation>
    </message>
    <message>
        <source>What is ticked will be asked for in the form of each new draft; the rest stays as it is in the document. Double-click a field to call it otherwise.</source>
        <translation>Lo que esté marcado se pedirá en el formulario de cada borrador nuevo; el resto queda como en el documento. Haga doble clic en un campo para llamarlo de otro modo.</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>Qué hay que escribir</translation>
    </message>
    <message>
        <source>What is to stand in its place</source>
        <translation>Qué ha de ir en su lugar</translation>
    </message>
    <message>
        <source>What it is about: “late payment”</source>
        <translation>De qué trata: «demora en el pago»</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>What lies in a watched folder is read again when it changes, or when Strongroom is opened next: take it out of the folder, or stop watching that.</source>
        <translation>Lo que hay en una carpeta vigilada se lee de nuevo cuando cambia, o la próxima vez que se abra Strongroom: sáquelo de la carpeta, o deje de vigilarla.</translation>
    </message>
    <message>
        <source>What no document supports is marked in the answer. A model can misread a true passage: read it before you rely on it, then mark the answer as verified.</source>
        <translation>Lo que ningún documento respalda queda marcado en la respuesta. Un modelo puede leer mal un pasaje verdadero: léalo antes de fiarse, y luego marque la respuesta como comprobada.</translation>
    </message>
    <message>
        <source>What opens the backup</source>
        <translation>Qué abre la copia</translation>
    </message>
    <message>
        <source>What stands here now</source>
        <translation>Lo que hay aquí ahora</translation>
    </message>
    <message>
        <source>What stood there before is kept as a version, too.</source>
        <translation>Lo que había antes también se guarda como versión.</translation>
    </message>
    <message>
        <source>What the cell should say</source>
        <translation>Lo que debe decir la celda</translation>
    </message>
    <message>
        <source>What the cell should say; Enter keeps it</source>
        <translation>Lo que debe decir la celda; Intro lo guarda</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Lo que hallaron las revisiones</translation>
    </message>
    <message>
        <source>What the draft was made from, against now</source>
        <translation>De lo que salió el borrador, frente a ahora</translation>
    </message>
    <message>
        <source>What the model had written</source>
        <translation>Lo que había escrito el modelo</translation>
    </message>
    <message>
        <source>The passages do not bear out what the model wrote, so it is left out.</source>
        <translation>Los pasajes no respaldan lo que el modelo escribió; por eso se omite.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault, best on another drive.</source>
        <translation>Elija una carpeta fuera de la de la caja fuerte, mejor en otra unidad.</translation>
    </message>
    <message>
        <source>Draft: find, replace</source>
        <translation>Borrador: buscar, reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Saved with one open blank</source>
        <translation>Guardado con un hueco abierto</translation>
    </message>
    <message>
        <source>Saved with {0} open blanks</source>
        <translation>Guardado con {0} huecos abiertos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>What was accepted is in the draft</source>
        <translation>Lo aceptado está en el borrador</translation>
    </message>
    <message>
        <source>What was copied reads back otherwise. Use another drive. Earlier backups may be affected too: check them.</source>
        <translation>Lo copiado se lee de otra manera. Use otra unidad. Quizá las copias anteriores también estén afectadas: compruébelas.</translation>
    </message>
    <message>
        <source>What was deleted is not wiped yet</source>
        <translation>Lo eliminado aún no está borrado del todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>Qué se buscó</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se leyó</translation>
    </message>
    <message>
        <source>What was read of a file is not kept</source>
        <translation>Lo leído de un archivo no se conserva</translation>
    </message>
    <message>
        <source>What was typed last is not in the vault</source>
        <translation>Lo último que se escribió no está en la caja fuerte</translation>
    </message>
    <message>
        <source>What you typed is not in the vault</source>
        <translation>Lo que ha escrito no está en la caja fuerte</translation>
    </message>
    <message>
        <source>What “{0}” is kept for was noted.</source>
        <translation>Se anotó para qué se guarda «{0}».</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When a file can&apos;t be read</source>
        <translation>Cuando un archivo no se puede leer</translation>
    </message>
    <message>
        <source>Where the text comes from</source>
        <translation>De dónde viene el texto</translation>
    </message>
    <message>
        <source>Where the vault of this computer lies</source>
        <translation>Donde está la caja fuerte de este ordenador</translation>
    </message>
    <message>
        <source>Where this is from</source>
        <translation>De dónde es esto</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Qué copia</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation>¿Qué asunto?</translation>
    </message>
    <message>
        <source>Which model answers</source>
        <translation>Qué modelo responde</translation>
    </message>
    <message>
        <source>While a hold lasts, or before the day, nothing of the matter can be removed, and what lies in the trash stays there.</source>
        <translation>Mientras dure una retención, o antes del día, no se puede quitar nada del asunto, y lo que está en la papelera se queda allí.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Why nothing may be deleted; empty for no hold</source>
        <translation>Por qué no se puede eliminar nada; vacío para ninguna retención</translation>
    </message>
    <message>
        <source>With it a number in place of each passage&apos;s name, which says nothing outside this vault.</source>
        <translation>Con él un número en lugar del nombre de cada pasaje, que fuera de esta caja fuerte no dice nada.</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Without one you see the passages that answer a question, and no text.</source>
        <translation>Sin uno ve los pasajes que responden a una pregunta, y ningún texto.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>Archivo de Word</translation>
    </message>
    <message>
        <source>Words and figures differ</source>
        <translation>Las palabras y las cifras difieren</translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty.</source>
        <translation>Hay palabras reconocidas con poca certeza.</translation>
    </message>
    <message>
        <source>Words of it were recognised with little certainty: check them on the page.</source>
        <translation>Hay palabras reconocidas con poca certeza: compruébelas en la página.</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <translation>Texto del documento</translation>
    </message>
    <message>
        <source>Work record {0}.docx</source>
        <translation>Constancia {0}.docx</translation>
    </message>
    <message>
        <source>Workbook: next, previous sheet</source>
        <translation>Libro: hoja siguiente, anterior</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a word of the party&apos;s name.</source>
        <translation>Escriba una palabra del nombre de la parte.</translation>
    </message>
    <message>
        <source>Write a work record of this answer: sources, model, reviewer</source>
        <translation>Escribir una constancia de esta respuesta: fuentes, modelo, revisor</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Apunte su código de recuperación</translation>
    </message>
    <message>
        <source>Write https://, its name, a colon and its port.</source>
        <translation>Escriba https://, su nombre, dos puntos y su puerto.</translation>
    </message>
    <message>
        <source>Write it as 2031-12-31.</source>
        <translation>Escríbalo como 2031-12-31.</translation>
    </message>
    <message>
        <source>Write the questions, one a line.</source>
        <translation>Escriba las preguntas, una por línea.</translation>
    </message>
    <message>
        <source>Write what is to be kept in mind.</source>
        <translation>Escriba lo que se ha de tener presente.</translation>
    </message>
    <message>
        <source>Write what the cell should say</source>
        <translation>Escribir lo que debe decir la celda</translation>
    </message>
    <message>
        <source>Write what the cell should say.</source>
        <translation>Escriba lo que debe decir la celda.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing the work record</source>
        <translation>Escribiendo la constancia</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written by a model. Its figures and names stand in the quoted passages; whether they answer the question is yours to judge: read the passage.</source>
        <translation>Escrito por un modelo. Sus cifras y nombres figuran en los pasajes citados; si responden a la pregunta, debe juzgarlo usted: lea el pasaje.</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrito a mano</translation>
    </message>
    <message>
        <source>Written by the model {0}: check it</source>
        <translation>Escrito por el modelo {0}: revíselo</translation>
    </message>
    <message>
        <source>Written by the model, checked</source>
        <translation>Escrita por el modelo, comprobada</translation>
    </message>
    <message>
        <source>Written by the model: check it</source>
        <translation>Escrito por el modelo: revíselo</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errónea</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Sí.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You marked it wrong</source>
        <translation>La marcó como errónea</translation>
    </message>
    <message>
        <source>You may not open this file: permission denied.</source>
        <translation>No puede abrir este archivo: permiso denegado.</translation>
    </message>
    <message>
        <source>You may not open this folder: permission denied.</source>
        <translation>No puede abrir esta carpeta: permiso denegado.</translation>
    </message>
    <message>
        <source>You may not write here, or the file is open in another program.</source>
        <translation>No puede escribir aquí, o el archivo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>You see the passages first, then an answer that cites them. Every figure that no passage holds is marked.</source>
        <translation>Primero ve los pasajes, luego una respuesta que los cita. Toda cifra que ningún pasaje contiene queda marcada.</translation>
    </message>
    <message>
        <source>You type it each time. Nobody can reset it for you.</source>
        <translation>La escribe cada vez. Nadie puede restablecerla por usted.</translation>
    </message>
    <message>
        <source>You verified it</source>
        <translation>La comprobó</translation>
    </message>
    <message>
        <source>Your documents are safe. Please report: {0}{1}.</source>
        <translation>Sus documentos están a salvo. Por favor, comunique: {0}{1}.</translation>
    </message>
    <message>
        <source>Your first documents</source>
        <translation>Sus primeros documentos</translation>
    </message>
    <message>
        <source>Your quota on this drive is used up.</source>
        <translation>Su cuota en esta unidad está agotada.</translation>
    </message>
    <message>
        <source>Yours to change and delete. The model reads them with each question; “Our client is …” tells who “our client” is. Notes are not evidence: no answer cites them, and no figure is taken from them.</source>
        <translation>Puede cambiarlas y eliminarlas. El modelo las lee con cada pregunta; «Nuestra clienta es …» dice quién es «nuestra clienta». Las notas no son pruebas: ninguna respuesta las cita, y ninguna cifra sale de ellas.</translation>
    </message>
    <message>
        <source>[struck out: {0}]</source>
        <translation>[tachado: {0}]</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>a matter whose name is lost too</source>
        <translation>un asunto cuyo nombre también se perdió</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>a month begun counts as one</source>
        <translation>un mes empezado cuenta entero</translation>
    </message>
    <message>
        <source>a note or form field that is not shown</source>
        <translation>una nota o un campo de formulario que no se muestra</translation>
    </message>
    <message>
        <source>a picture fills it; what is written in the picture was not read (scanned?)</source>
        <translation>una imagen la llena; lo que está escrito en la imagen no se leyó (¿escaneada?)</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un trimestre</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un año</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <translation>queda cerca de un minuto</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>cerca de {0}</translation>
    </message>
    <message>
        <source>about {0} hours left</source>
        <translation>quedan unas {0} horas</translation>
    </message>
    <message>
        <source>about {0} minutes left</source>
        <translation>quedan unos {0} minutos</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>amount that bears interest</source>
        <translation>importe que devenga intereses</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>and {0} more, each in the table below</source>
        <translation>y {0} más, todos en la tabla de abajo</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>as a percentage of</source>
        <translation>como porcentaje de</translation>
    </message>
    <message>
        <source>average({0})</source>
        <translation>promedio({0})</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>tipo base</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>behind a picture or a shape</source>
        <translation>detrás de una imagen o una forma</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>miles de millones</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>límite máximo</translation>
    </message>
    <message>
        <source>clause numbers</source>
        <translation>números de las cláusulas</translation>
    </message>
    <message>
        <source>clause {0}</source>
        <translation>la cláusula {0}</translation>
    </message>
    <message>
        <source>compounded daily</source>
        <translation>capitalizados a diario</translation>
    </message>
    <message>
        <source>compounded half-yearly</source>
        <translation>capitalizados cada semestre</translation>
    </message>
    <message>
        <source>compounded monthly</source>
        <translation>capitalizados cada mes</translation>
    </message>
    <message>
        <source>compounded quarterly</source>
        <translation>capitalizados cada trimestre</translation>
    </message>
    <message>
        <source>compounded yearly</source>
        <translation>capitalizados cada año</translation>
    </message>
    <message>
        <source>compounding</source>
        <translation>capitalización</translation>
    </message>
    <message>
        <source>conversations and notes</source>
        <translation>conversaciones y notas</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no pudo leerse</translation>
    </message>
    <message>
        <source>count of {0} rows</source>
        <translation>recuento de {0} filas</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>recortado</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>day count</source>
        <translation>cómputo de los días</translation>
    </message>
    <message>
        <source>deleted by tracked change</source>
        <translation>eliminado por un cambio controlado</translation>
    </message>
    <message>
        <source>drawn without ink</source>
        <translation>dibujado sin tinta</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>every figure is the question&apos;s</source>
        <translation>todas las cifras son de la pregunta</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>finance</source>
        <translation>finanzas</translation>
    </message>
    <message>
        <source>for the {0}</source>
        <translation>para {0}</translation>
    </message>
    <message>
        <source>formatted as hidden</source>
        <translation>con formato de oculto</translation>
    </message>
    <message>
        <source>formula behind a value</source>
        <translation>fórmula detrás de un valor</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from the draft “{0}”</source>
        <translation>del borrador «{0}»</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>from {0}, page {1}</source>
        <translation>de {0}, página {1}</translation>
    </message>
    <message>
        <source>general</source>
        <translation>general</translation>
    </message>
    <message>
        <source>governing law</source>
        <translation>ley aplicable</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>hidden by its number format</source>
        <translation>oculto por su formato de número</translation>
    </message>
    <message>
        <source>hidden by its style</source>
        <translation>oculto por su estilo</translation>
    </message>
    <message>
        <source>hidden column</source>
        <translation>columna oculta</translation>
    </message>
    <message>
        <source>hidden row</source>
        <translation>fila oculta</translation>
    </message>
    <message>
        <source>hidden section</source>
        <translation>sección oculta</translation>
    </message>
    <message>
        <source>hidden shape</source>
        <translation>forma oculta</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <translation>hoja oculta</translation>
    </message>
    <message>
        <source>hidden slide</source>
        <translation>diapositiva oculta</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>in a layer that is switched off</source>
        <translation>en una capa desactivada</translation>
    </message>
    <message>
        <source>in a note or a header that no page shows</source>
        <translation>en una nota o un encabezado que ninguna página muestra</translation>
    </message>
    <message>
        <source>in billions</source>
        <translation>en miles de millones</translation>
    </message>
    <message>
        <source>in letters of size 0</source>
        <translation>en letras de tamaño 0</translation>
    </message>
    <message>
        <source>in millions</source>
        <translation>en millones</translation>
    </message>
    <message>
        <source>in the code of a field</source>
        <translation>en el código de un campo</translation>
    </message>
    <message>
        <source>in the colour of its background</source>
        <translation>del color de su fondo</translation>
    </message>
    <message>
        <source>in thousands</source>
        <translation>en miles</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in use, on your paper</source>
        <translation>en uso, en su papel</translation>
    </message>
    <message>
        <source>in use, with the other</source>
        <translation>en uso, con el otro</translation>
    </message>
    <message>
        <source>interest from</source>
        <translation>intereses desde</translation>
    </message>
    <message>
        <source>interest to</source>
        <translation>intereses hasta</translation>
    </message>
    <message>
        <source>it is a picture, and its text was not recognised</source>
        <translation>es una imagen y su texto no se reconoció</translation>
    </message>
    <message>
        <source>it is not clear how it is compounded or how days are counted</source>
        <translation>no está claro cómo se capitalizan o cómo se cuentan los días</translation>
    </message>
    <message>
        <source>it is not said for what time the rate is</source>
        <translation>no se dice para qué tiempo vale el tipo</translation>
    </message>
    <message>
        <source>it would be a division by zero</source>
        <translation>sería una división por cero</translation>
    </message>
    <message>
        <source>its letters could not be decoded</source>
        <translation>sus letras no pudieron descodificarse</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>last day − first day</source>
        <translation>último día − primer día</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>derecho</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>menos de 1 s</translation>
    </message>
    <message>
        <source>llama.cpp refused it; most often memory is short. Close other programs, or choose a smaller model.</source>
        <translation>llama.cpp lo rechazó; lo más frecuente es que falte memoria. Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>llama.cpp was built for {0}. Answers come faster where the model fits into the memory of the graphics processor; Stop then acts a moment later.</source>
        <translation>llama.cpp se construyó para {0}. Las respuestas llegan antes donde el modelo cabe en la memoria del procesador gráfico; Detener actúa entonces un momento después.</translation>
    </message>
    <message>
        <source>llama.cpp was built here for the processor alone.</source>
        <translation>llama.cpp se construyó aquí solo para el procesador.</translation>
    </message>
    <message>
        <source>made mutual</source>
        <translation>hecho recíproco</translation>
    </message>
    <message>
        <source>max of {0} rows</source>
        <translation>máximo de {0} filas</translation>
    </message>
    <message>
        <source>measured here</source>
        <translation>medido aquí</translation>
    </message>
    <message>
        <source>measured here beside other work</source>
        <translation>medido aquí con otro trabajo en curso</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>medicina</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millones</translation>
    </message>
    <message>
        <source>min of {0} rows</source>
        <translation>mínimo de {0} filas</translation>
    </message>
    <message>
        <source>models/catalog.json: {0}. Reinstall Strongroom.</source>
        <translation>models/catalog.json: {0}. Instale Strongroom de nuevo.</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>no period shown</source>
        <translation>ningún período indicado</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>no text layer (a drawing?)</source>
        <translation>sin capa de texto (¿un dibujo?)</translation>
    </message>
    <message>
        <source>no text layer (scanned?)</source>
        <translation>sin capa de texto (¿escaneada?)</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>notice period</source>
        <translation>plazo de preaviso</translation>
    </message>
    <message>
        <source>of the other side</source>
        <translation>de la otra parte</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>one draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>one is not there</source>
        <translation>uno no está</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>or with your passphrase</source>
        <translation>o con su frase de contraseña</translation>
    </message>
    <message>
        <source>outside the page</source>
        <translation>fuera de la página</translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation>página {0}: {1}</translation>
    </message>
    <message>
        <source>pages {0}–{1}: {2}</source>
        <translation>páginas {0}–{1}: {2}</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>partes del contrato</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>placed off the screen</source>
        <translation>colocado fuera de la pantalla</translation>
    </message>
    <message>
        <source>rate of interest</source>
        <translation>tipo de interés</translation>
    </message>
    <message>
        <source>recognised with {0} % certainty; compare it with the original</source>
        <translation>reconocida con un {0} % de certeza; compárela con el original</translation>
    </message>
    <message>
        <source>recognising its text failed</source>
        <translation>el reconocimiento de su texto falló</translation>
    </message>
    <message>
        <source>recognising its text needs more memory than there may be</source>
        <translation>reconocer su texto requiere más memoria de la permitida</translation>
    </message>
    <message>
        <source>recognising its text took longer than 60 seconds</source>
        <translation>reconocer su texto duró más de 60 segundos</translation>
    </message>
    <message>
        <source>row hidden by a filter</source>
        <translation>fila oculta por un filtro</translation>
    </message>
    <message>
        <source>said by the file in place of what is drawn</source>
        <translation>dicho por el archivo en lugar de lo que se dibuja</translation>
    </message>
    <message>
        <source>settings, terms and holds</source>
        <translation>ajustes, plazos y retenciones</translation>
    </message>
    <message>
        <source>several amounts could bear it</source>
        <translation>varios importes podrían devengarlos</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>abreviado</translation>
    </message>
    <message>
        <source>shred</source>
        <translation>destruir</translation>
    </message>
    <message>
        <source>simple interest</source>
        <translation>interés simple</translation>
    </message>
    <message>
        <source>so much is drawn on it that text which can&apos;t be seen was not told from the rest</source>
        <translation>hay tanto dibujado en ella que el texto que no se ve no se distinguió del resto</translation>
    </message>
    <message>
        <source>that day is not after the due one</source>
        <translation>ese día no es posterior al vencimiento</translation>
    </message>
    <message>
        <source>the amount that bears it is not clear</source>
        <translation>no está claro qué importe los devenga</translation>
    </message>
    <message>
        <source>the amounts are in several currencies</source>
        <translation>los importes están en varias monedas</translation>
    </message>
    <message>
        <source>the audit log</source>
        <translation>el registro de auditoría</translation>
    </message>
    <message>
        <source>the bonus</source>
        <translation>la bonificación</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>el límite</translation>
    </message>
    <message>
        <source>the clauses name different rates</source>
        <translation>las cláusulas indican tipos distintos</translation>
    </message>
    <message>
        <source>the clauses reckon it differently</source>
        <translation>las cláusulas los calculan de forma distinta</translation>
    </message>
    <message>
        <source>the cure</source>
        <translation>la subsanación</translation>
    </message>
    <message>
        <source>the day from which it runs is not clear</source>
        <translation>no está claro desde qué día corren</translation>
    </message>
    <message>
        <source>the days beyond whole periods simply</source>
        <translation>los días que exceden de los periodos enteros a interés simple</translation>
    </message>
    <message>
        <source>the deposit</source>
        <translation>el depósito</translation>
    </message>
    <message>
        <source>the draft {0} in {1}</source>
        <translation>el borrador {0} en {1}</translation>
    </message>
    <message>
        <source>the excess</source>
        <translation>la franquicia</translation>
    </message>
    <message>
        <source>the fee</source>
        <translation>los honorarios</translation>
    </message>
    <message>
        <source>the first day not counted</source>
        <translation>sin contar el primer día</translation>
    </message>
    <message>
        <source>the index, so that searches may find less than there is</source>
        <translation>el índice, de modo que las búsquedas pueden encontrar menos de lo que hay</translation>
    </message>
    <message>
        <source>the interest</source>
        <translation>los intereses</translation>
    </message>
    <message>
        <source>the list of documents, so that some may not be named here</source>
        <translation>la lista de documentos, de modo que algunos pueden no nombrarse aquí</translation>
    </message>
    <message>
        <source>the loan</source>
        <translation>el préstamo</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>el preaviso</translation>
    </message>
    <message>
        <source>the original file of {0} in {1}</source>
        <translation>el archivo original de {0} en {1}</translation>
    </message>
    <message>
        <source>the penalty</source>
        <translation>la penalización</translation>
    </message>
    <message>
        <source>the premium</source>
        <translation>la prima</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>el precio</translation>
    </message>
    <message>
        <source>the probation</source>
        <translation>el período de prueba</translation>
    </message>
    <message>
        <source>the rate depends on another one that neither the question nor the documents state</source>
        <translation>el tipo depende de otro que no indican ni la pregunta ni los documentos</translation>
    </message>
    <message>
        <source>the rate is for whole months, and it is not said how a part of one counts</source>
        <translation>el tipo vale para meses enteros y no se dice cómo cuenta una parte de mes</translation>
    </message>
    <message>
        <source>the renewal</source>
        <translation>la renovación</translation>
    </message>
    <message>
        <source>the rent</source>
        <translation>la renta</translation>
    </message>
    <message>
        <source>the rent-free</source>
        <translation>la carencia de renta</translation>
    </message>
    <message>
        <source>the retention</source>
        <translation>la conservación</translation>
    </message>
    <message>
        <source>the revenue</source>
        <translation>los ingresos</translation>
    </message>
    <message>
        <source>the salary</source>
        <translation>el salario</translation>
    </message>
    <message>
        <source>the scripts of India</source>
        <translation>las escrituras de la India</translation>
    </message>
    <message>
        <source>the service charge</source>
        <translation>los gastos comunes</translation>
    </message>
    <message>
        <source>the term</source>
        <translation>la duración</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>la papelera</translation>
    </message>
    <message>
        <source>the warranty</source>
        <translation>la garantía</translation>
    </message>
    <message>
        <source>there are no figures</source>
        <translation>no hay cifras</translation>
    </message>
    <message>
        <source>this figure</source>
        <translation>esta cifra</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>time for payment</source>
        <translation>plazo de pago</translation>
    </message>
    <message>
        <source>time to remedy</source>
        <translation>plazo de subsanación</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>too small to read</source>
        <translation>demasiado pequeño para leerse</translation>
    </message>
    <message>
        <source>total({0})</source>
        <translation>suma({0})</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>under</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>under a merged cell</source>
        <translation>debajo de una celda combinada</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>versions of drafts</source>
        <translation>versiones de borradores</translation>
    </message>
    <message>
        <source>was above {0} in</source>
        <translation>superó {0} en</translation>
    </message>
    <message>
        <source>was below {0} in</source>
        <translation>no llegó a {0} en</translation>
    </message>
    <message>
        <source>was highest in</source>
        <translation>fue más alto en</translation>
    </message>
    <message>
        <source>was lowest in</source>
        <translation>fue más bajo en</translation>
    </message>
    <message>
        <source>what looks like writing in its picture could not be recognised</source>
        <translation>lo que parece escritura en su imagen no pudo reconocerse</translation>
    </message>
    <message>
        <source>where pages begin</source>
        <translation>dónde empiezan las páginas</translation>
    </message>
    <message>
        <source>white on white</source>
        <translation>blanco sobre blanco</translation>
    </message>
    <message>
        <source>whole years between</source>
        <translation>años completos entre ambas</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>la suya</translation>
    </message>
    <message>
        <source>your own clauses and templates</source>
        <translation>sus propias cláusulas y plantillas</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>sus palabras</translation>
    </message>
    <message>
        <source>{0}
It names files of this matter and is not encrypted.</source>
        <translation>{0}
Nombra archivos de este asunto y no está cifrado.</translation>
    </message>
    <message>
        <source>{0} (corrected by hand)</source>
        <translation>{0} (corregido a mano)</translation>
    </message>
    <message>
        <source>{0} (verified)</source>
        <translation>{0} (comprobado)</translation>
    </message>
    <message>
        <source>{0} ({1} more to follow)</source>
        <translation>{0} (siguen {1} más)</translation>
    </message>
    <message>
        <source>{0} A backup takes the passphrase and the recovery code of the time when it was made; later ones don&apos;t open it.</source>
        <translation>{0} Una copia pide la frase de contraseña y el código de recuperación del momento en que se hizo; los posteriores no la abren.</translation>
    </message>
    <message>
        <source>{0} Choose another generation. Nothing was changed.</source>
        <translation>{0} Elija otra generación. No se cambió nada.</translation>
    </message>
    <message>
        <source>{0} It starts anew by itself.</source>
        <translation>{0} Vuelve a iniciarse por sí solo.</translation>
    </message>
    <message>
        <source>{0} Its text is kept as it was.</source>
        <translation>{0} Su texto se conserva como estaba.</translation>
    </message>
    <message>
        <source>{0} Look after the drive, then try again.</source>
        <translation>{0} Revise la unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{0} Look after {1}, then try again.</source>
        <translation>{0} Revise {1} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>{0} al día</translation>
    </message>
    <message>
        <source>{0} a month</source>
        <translation>{0} al mes</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} por segundo</translation>
    </message>
    <message>
        <source>{0} a year</source>
        <translation>{0} al año</translation>
    </message>
    <message>
        <source>{0} above a base rate of {1}</source>
        <translation>{0} por encima de un tipo base del {1}</translation>
    </message>
    <message>
        <source>{0} after {1}: {2} (by the calendar, the first day not counted)</source>
        <translation>{0} después del {1}: {2} (según el calendario, sin contar el primer día)</translation>
    </message>
    <message>
        <source>{0} after {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)</source>
        <translation>{0} después del {1}: {2} (contando de lunes a viernes, sin los festivos, sin contar el primer día)</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} frente a {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} answers in it.</source>
        <translation>{0} responde en él.</translation>
    </message>
    <message>
        <source>{0} are not read by this version.</source>
        <translation>{0} no se leen en esta versión.</translation>
    </message>
    <message>
        <source>{0} are not there</source>
        <translation>{0} no están</translation>
    </message>
    <message>
        <source>{0} attempts to connect were refused, the last on {1}.</source>
        <translation>Se rechazaron {0} intentos de conexión, el último el {1}.</translation>
    </message>
    <message>
        <source>{0} before {1}: {2} (by the calendar, the first day not counted)</source>
        <translation>{0} antes del {1}: {2} (según el calendario, sin contar el primer día)</translation>
    </message>
    <message>
        <source>{0} before {1}: {2} (counting Monday to Friday, without holidays, the first day not counted)</source>
        <translation>{0} antes del {1}: {2} (contando de lunes a viernes, sin los festivos, sin contar el primer día)</translation>
    </message>
    <message>
        <source>{0} blanks</source>
        <translation>{0} espacios en blanco</translation>
    </message>
    <message>
        <source>{0} business days</source>
        <translation>{0} días hábiles</translation>
    </message>
    <message>
        <source>{0} changes are not decided yet</source>
        <translation>{0} cambios aún no están decididos</translation>
    </message>
    <message>
        <source>{0} changes {1}:</source>
        <translation>{0} modifica {1}:</translation>
    </message>
    <message>
        <source>{0} could not be read, or not all of it.</source>
        <translation>{0} no se pudieron leer, o no por completo.</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} días</translation>
    </message>
    <message>
        <source>{0} days a year</source>
        <translation>{0} días al año</translation>
    </message>
    <message>
        <source>{0} do not stand in the documents any more.</source>
        <translation>{0} ya no están en los documentos.</translation>
    </message>
    <message>
        <source>{0} documents</source>
        <translation>{0} documentos</translation>
    </message>
    <message>
        <source>{0} documents are selected</source>
        <translation>{0} documentos elegidos</translation>
    </message>
    <message>
        <source>{0} documents could not be read, so nothing is known of them.</source>
        <translation>{0} documentos no se pudieron leer; no se sabe nada de su contenido.</translation>
    </message>
    <message>
        <source>{0} documents say something else:</source>
        <translation>{0} documentos dicen otra cosa:</translation>
    </message>
    <message>
        <source>{0} documents searched, only in: {1}.</source>
        <translation>{0} documentos revisados, solo en: {1}.</translation>
    </message>
    <message>
        <source>{0} documents searched, {1} of them read in full.</source>
        <translation>{0} documentos buscados, {1} de ellos leídos enteros.</translation>
    </message>
    <message>
        <source>{0} documents searched.</source>
        <translation>{0} documentos revisados.</translation>
    </message>
    <message>
        <source>{0} documents were asked; nothing of it was found there.</source>
        <translation>Se consultaron {0} documentos; en ellos no se encontró nada al respecto.</translation>
    </message>
    <message>
        <source>{0} documents were removed</source>
        <translation>Se quitaron {0} documentos</translation>
    </message>
    <message>
        <source>{0} does not protect what it is given. Use the system&apos;s own keychain, or protect the vault with a passphrase.</source>
        <translation>{0} no protege lo que se le da. Use el llavero propio del sistema, o proteja la caja fuerte con una frase de contraseña.</translation>
    </message>
    <message>
        <source>{0} does not stand in the documents any more.</source>
        <translation>{0} ya no está en los documentos.</translation>
    </message>
    <message>
        <source>{0} drafts</source>
        <translation>{0} borradores</translation>
    </message>
    <message>
        <source>{0} drafts of one document are shown</source>
        <translation>Se muestran {0} versiones de un documento</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} files a minute</source>
        <translation>{0} archivos por minuto</translation>
    </message>
    <message>
        <source>{0} files are waiting</source>
        <translation>{0} archivos esperan</translation>
    </message>
    <message>
        <source>{0} files could not be read</source>
        <translation>No se pudieron leer {0} archivos</translation>
    </message>
    <message>
        <source>{0} files went while files were read</source>
        <translation>{0} archivos desaparecieron durante la lectura</translation>
    </message>
    <message>
        <source>{0} folders are watched: what changes in them is read</source>
        <translation>Se vigilan {0} carpetas: lo que cambia en ellas se lee</translation>
    </message>
    <message>
        <source>{0} have arrived</source>
        <translation>{0} han llegado</translation>
    </message>
    <message>
        <source>{0} hidden texts</source>
        <translation>{0} textos ocultos</translation>
    </message>
    <message>
        <source>{0} in all</source>
        <translation>{0} en total</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>{0} is a link, which Strongroom never makes. Remove it, or choose another folder. Nothing was written.</source>
        <translation>{0} es un enlace, que Strongroom nunca crea. Quítelo, o elija otra carpeta. No se escribió nada.</translation>
    </message>
    <message>
        <source>{0} is numbered {1}, two levels below the paragraph before it. Move it up a level.</source>
        <translation>{0} lleva el número {1}, dos niveles por debajo del párrafo anterior. Súbalo un nivel.</translation>
    </message>
    <message>
        <source>{0} is said in {1} and in {2}. Correct the one that is wrong.</source>
        <translation>{0} se dice en {1} y en {2}. Corrija el que sea erróneo.</translation>
    </message>
    <message>
        <source>{0} is still open. Fill it in, or take the words out.</source>
        <translation>{0} sigue abierto. Rellénelo, o quite las palabras.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} missing</source>
        <translation>{0} faltan</translation>
    </message>
    <message>
        <source>{0} models were downloaded by your click, the last on {1}.</source>
        <translation>Se descargaron {0} modelos con su clic, el último el {1}.</translation>
    </message>
    <message>
        <source>{0} months</source>
        <translation>{0} meses</translation>
    </message>
    <message>
        <source>{0} more are in the saved report.</source>
        <translation>{0} más están en el informe guardado.</translation>
    </message>
    <message>
        <source>{0} not read yet</source>
        <translation>{0} aún sin leer</translation>
    </message>
    <message>
        <source>{0} not readable</source>
        <translation>{0} ilegibles</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1} documents that were asked say it:</source>
        <translation>{0} de {1} documentos consultados lo indican:</translation>
    </message>
    <message>
        <source>{0} of {1} documents that were asked say so:</source>
        <translation>{0} de {1} documentos consultados lo dicen:</translation>
    </message>
    <message>
        <source>{0} of {1} entries. Each of all follows from the one before it.</source>
        <translation>{0} de {1} entradas. Cada una de todas se sigue de la anterior.</translation>
    </message>
    <message>
        <source>{0} of {1} files</source>
        <translation>{0} de {1} archivos</translation>
    </message>
    <message>
        <source>{0} only in part</source>
        <translation>{0} solo en parte</translation>
    </message>
    <message>
        <source>{0} pages a minute</source>
        <translation>{0} páginas por minuto</translation>
    </message>
    <message>
        <source>{0} partly read</source>
        <translation>{0} leídos en parte</translation>
    </message>
    <message>
        <source>{0} percentage points</source>
        <translation>{0} puntos porcentuales</translation>
    </message>
    <message>
        <source>{0} places</source>
        <translation>{0} lugares</translation>
    </message>
    <message>
        <source>{0} places or more</source>
        <translation>{0} lugares o más</translation>
    </message>
    <message>
        <source>{0} questions</source>
        <translation>{0} preguntas</translation>
    </message>
    <message>
        <source>{0} read in full</source>
        <translation>{0} leídos por completo</translation>
    </message>
    <message>
        <source>{0} ready</source>
        <translation>{0} listos</translation>
    </message>
    <message>
        <source>{0} recognised with little certainty</source>
        <translation>{0} reconocidos con poca certeza</translation>
    </message>
    <message>
        <source>{0} referred to a paragraph that was removed. Point it elsewhere, or take it out.</source>
        <translation>{0} remitía a un párrafo que se quitó. Diríjalo a otro lugar, o quítelo.</translation>
    </message>
    <message>
        <source>{0} refers to the paragraph that it stands in. Check which one is meant.</source>
        <translation>{0} remite al párrafo en el que está. Compruebe a cuál se refiere.</translation>
    </message>
    <message>
        <source>{0} replaced</source>
        <translation>{0} sustituidos</translation>
    </message>
    <message>
        <source>{0} replaced; {1} in fields, blanks or numbers of clauses stay</source>
        <translation>{0} sustituidos; {1} en campos, espacios en blanco o números de cláusulas permanecen</translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation>{0} filas</translation>
    </message>
    <message>
        <source>{0} rows, {1} of them blank</source>
        <translation>{0} filas, {1} de ellas vacías</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} seconds left</source>
        <translation>quedan {0} segundos</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} mostrados</translation>
    </message>
    <message>
        <source>{0} states another amount for {1}:</source>
        <translation>{0} indica otro importe para {1}:</translation>
    </message>
    <message>
        <source>{0} things are back where they were.</source>
        <translation>{0} cosas han vuelto a donde estaban.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>{0} tracked changes, {1} open. What is open stays tracked in the file.</source>
        <translation>{0} cambios marcados, {1} abiertos. Lo abierto queda marcado en el archivo.</translation>
    </message>
    <message>
        <source>{0} was imported</source>
        <translation>{0} se importó</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} semanas</translation>
    </message>
    <message>
        <source>{0} with problems</source>
        <translation>{0} con problemas</translation>
    </message>
    <message>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} años</translation>
    </message>
    <message>
        <source>{0} · every matter</source>
        <translation>{0} · todos los asuntos</translation>
    </message>
    <message>
        <source>{0} · final</source>
        <translation>{0} · definitivo</translation>
    </message>
    <message>
        <source>{0}, filtered</source>
        <translation>{0}, filtrada</translation>
    </message>
    <message>
        <source>{0}, inside {1}</source>
        <translation>{0}, dentro de {1}</translation>
    </message>
    <message>
        <source>{0}, level {1}</source>
        <translation>{0}, nivel {1}</translation>
    </message>
    <message>
        <source>{0}, marked</source>
        <translation>{0}, marcado</translation>
    </message>
    <message>
        <source>{0}, page {1}</source>
        <translation>{0}, página {1}</translation>
    </message>
    <message>
        <source>{0}, so it was deleted. Try again later; if it happens again, the file at its address was replaced.</source>
        <translation>{0}, así que se eliminó. Inténtelo más tarde; si vuelve a ocurrir, el archivo en su dirección fue sustituido.</translation>
    </message>
    <message>
        <source>{0}, {1}, read back after writing.</source>
        <translation>{0}, {1}, releído tras escribirlo.</translation>
    </message>
    <message>
        <source>{0}. They are found by their words; by meaning, only by the name of their file and the heading they stand under.</source>
        <translation>{0}. Se encuentran por sus palabras; por el sentido, solo por el nombre de su archivo y el título bajo el que están.</translation>
    </message>
    <message>
        <source>{0}: go to the next one</source>
        <translation>{0}: ir al siguiente</translation>
    </message>
    <message>
        <source>{0}: paused</source>
        <translation>{0}: en pausa</translation>
    </message>
    <message>
        <source>{0}: take “{1}”, {2}</source>
        <translation>{0}: tomar «{1}», {2}</translation>
    </message>
    <message>
        <source>{0}: the document calls this party {1}.</source>
        <translation>{0}: el documento llama a esta parte {1}.</translation>
    </message>
    <message>
        <source>{0}: the document defines {1}. Correct the one that is misspelt.</source>
        <translation>{0}: el documento define {1}. Corrija el que esté mal escrito.</translation>
    </message>
    <message>
        <source>{0}: the tag “{1}” has no beginning. Write {2} where it begins, or take it out.</source>
        <translation>{0}: la etiqueta «{1}» no tiene principio. Escriba {2} donde empieza o quítela.</translation>
    </message>
    <message>
        <source>{0}: the tag “{1}” has no end. Write {2} where it ends, or take it out.</source>
        <translation>{0}: la etiqueta «{1}» no tiene final. Escriba {2} donde termina o quítela.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: {1} ({2} documents)</source>
        <translation>{0}: {1} ({2} documentos)</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}: {1} de {2}</translation>
    </message>
    <message>
        <source>{0}: {1}. Check that it is meant.</source>
        <translation>{0}: {1}. Compruebe que es lo que se quiere.</translation>
    </message>
    <message>
        <source>{0}: “{1}” begins what nothing ends. Write {2} behind the words that it is for, or take it out.</source>
        <translation>{0}: «{1}» empieza algo que nada termina. Escriba {2} tras las palabras a las que se aplica o quítelo.</translation>
    </message>
    <message>
        <source>{0}: “{1}” belongs to nothing that was begun before. Write what it belongs to, or take it out.</source>
        <translation>{0}: «{1}» no pertenece a nada que haya empezado antes. Escriba aquello a lo que pertenece o quítelo.</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no tag that is known. A field is written in two braces; write it so, or take it out.</source>
        <translation>{0}: «{1}» no es ninguna etiqueta conocida. Un campo se escribe entre dos llaves; escríbalo así o quítelo.</translation>
    </message>
    <message>
        <source>{cells} cells, {found} with an answer, {marked} looked at</source>
        <translation>{cells} celdas, {found} con respuesta, {marked} miradas</translation>
    </message>
    <message>
        <source>{chosen} of {all} documents, {cells} cells</source>
        <translation>{chosen} de {all} documentos, {cells} celdas</translation>
    </message>
    <message>
        <source>{count} conversations were removed</source>
        <translation>Se quitaron {count} conversaciones</translation>
    </message>
    <message>
        <source>{count} sources</source>
        <translation>{count} fuentes</translation>
    </message>
    <message>
        <source>{done} of {total} cells</source>
        <translation>{done} de {total} celdas</translation>
    </message>
    <message>
        <source>{done} of {total} documents asked</source>
        <translation>{done} de {total} documentos preguntados</translation>
    </message>
    <message>
        <source>{position} of {total}</source>
        <translation>{position} de {total}</translation>
    </message>
    <message>
        <source>“A termination clause with 60 days’ notice as in the Acme agreement”</source>
        <translation>«Una cláusula de resolución con 60 días de preaviso como en el contrato de Acme»</translation>
    </message>
    <message>
        <source>“{0}” against now</source>
        <translation>«{0}» frente a ahora</translation>
    </message>
    <message>
        <source>“{0}” against {1}</source>
        <translation>«{0}» frente a {1}</translation>
    </message>
    <message>
        <source>“{0}” against “{1}”</source>
        <translation>«{0}» frente a «{1}»</translation>
    </message>
    <message>
        <source>“{0}” can’t be a template yet: it has broken tags</source>
        <translation>«{0}» aún no puede ser una plantilla: tiene etiquetas rotas</translation>
    </message>
    <message>
        <source>“{0}” does not stand in the quoted passages.</source>
        <translation>«{0}» no figura en los pasajes citados.</translation>
    </message>
    <message>
        <source>“{0}” has no clause on {1} that was found.</source>
        <translation>En «{0}» no se encontró ninguna cláusula sobre «{1}».</translation>
    </message>
    <message>
        <source>“{0}” has no such clause that was found.</source>
        <translation>En «{0}» no se encontró ninguna cláusula así.</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses</source>
        <translation>«{0}» está entre sus cláusulas</translation>
    </message>
    <message>
        <source>“{0}” is among your clauses no more</source>
        <translation>«{0}» ya no está entre sus cláusulas</translation>
    </message>
    <message>
        <source>“{0}” is among your templates</source>
        <translation>«{0}» está entre sus plantillas</translation>
    </message>
    <message>
        <source>“{0}” is put in</source>
        <translation>«{0}» está insertado</translation>
    </message>
    <message>
        <source>“{0}” is removed</source>
        <translation>«{0}» se quitó</translation>
    </message>
    <message>
        <source>“{0}” is watched no longer</source>
        <translation>«{0}» ya no se vigila</translation>
    </message>
    <message>
        <source>“{0}” may be {1} or {2}: say which is meant.</source>
        <translation>«{0}» puede ser {1} o {2}: diga a quién se refiere.</translation>
    </message>
    <message>
        <source>“{0}” may be {1}, {2} or {3}: say which is meant.</source>
        <translation>«{0}» puede ser {1}, {2} o {3}: diga a quién se refiere.</translation>
    </message>
    <message>
        <source>“{0}” was exported</source>
        <translation>Se exportó «{0}»</translation>
    </message>
    <message>
        <source>“{0}” was imported</source>
        <translation>Se importó «{0}»</translation>
    </message>
    <message>
        <source>“{0}” was not read in full: what is missing shows as a change.</source>
        <translation>«{0}» no se leyó por completo: lo que falta aparece como un cambio.</translation>
    </message>
    <message>
        <source>“{0}” was removed</source>
        <translation>Se quitó «{0}»</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aceptado</translation>
    </message>
    <message>
        <source>✗ rejected</source>
        <translation>✗ rechazado</translation>
    </message>
</context>
</TS>
