<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Weights &amp; Biases, W&amp;B and W&amp;B Launch are trademarks of their owner. Slipway is an independent program.</source>
        <translation>Weights &amp; Biases, W&amp;B y W&amp;B Launch son marcas de su propietario. Slipway es un programa independiente.</translation>
    </message>
</context>
<context>
    <name>AddAgentDrawer</name>
    <message>
        <source>Add agent</source>
        <translation>Agregar agente</translation>
    </message>
    <message>
        <source>to queue %1</source>
        <translation>a la cola %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start agent</source>
        <translation>Iniciar agente</translation>
    </message>
    <message>
        <source>Where the agent runs</source>
        <translation>Dónde se ejecuta el agente</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>On another machine</source>
        <translation>En otra máquina</translation>
    </message>
    <message>
        <source>The agent runs in the background, takes jobs from this queue and runs them here. It goes on when you close the window.</source>
        <translation>El agente funciona en segundo plano, toma trabajos de esta cola y los ejecuta aquí. Sigue activo al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Max jobs</source>
        <translation>Máximo de trabajos</translation>
    </message>
    <message>
        <source>How many jobs the agent runs at the same time.</source>
        <translation>Cuántos trabajos ejecuta el agente a la vez.</translation>
    </message>
    <message>
        <source>Members of %1 can run code on this computer through this agent.</source>
        <translation>Los miembros de %1 podrán ejecutar código en esta máquina mediante este agente.</translation>
    </message>
    <message>
        <source>The agent polls</source>
        <translation>El agente atiende la cola</translation>
    </message>
    <message>
        <source>Waiting for the first poll…</source>
        <translation>Esperando la primera consulta…</translation>
    </message>
    <message>
        <source>The local hub is on this computer only</source>
        <translation>El hub local solo está en esta máquina</translation>
    </message>
    <message>
        <source>Other machines cannot reach it. These commands work in a terminal of this computer.</source>
        <translation>Otras máquinas no tienen acceso. Estos comandos funcionan en una terminal de esta máquina.</translation>
    </message>
    <message>
        <source>1. Sign in, once</source>
        <translation>1. Iniciar sesión, una sola vez</translation>
    </message>
    <message>
        <source>Sign-in command</source>
        <translation>Comando de inicio de sesión</translation>
    </message>
    <message>
        <source>2. Start an agent of the wandb package</source>
        <translation>2. Iniciar un agente del paquete wandb</translation>
    </message>
    <message>
        <source>Agent command</source>
        <translation>Comando del agente</translation>
    </message>
    <message>
        <source>or Slipway&apos;s own agent</source>
        <translation>o el agente propio de Slipway</translation>
    </message>
    <message>
        <source>Slipway agent command</source>
        <translation>Comando del agente de Slipway</translation>
    </message>
    <message>
        <source>An agent polls this queue</source>
        <translation>Un agente atiende esta cola</translation>
    </message>
    <message>
        <source>The queue is active. Its jobs start now.</source>
        <translation>La cola está activa. Sus trabajos empiezan ahora.</translation>
    </message>
</context>
<context>
    <name>AgentMenu</name>
    <message>
        <source>It has ended or does not respond.</source>
        <translation>Ha terminado o no responde.</translation>
    </message>
    <message>
        <source>It takes no more items already.</source>
        <translation>Ya no toma más elementos.</translation>
    </message>
    <message>
        <source>Resume agent</source>
        <translation>Reanudar agente</translation>
    </message>
    <message>
        <source>Pause agent</source>
        <translation>Pausar agente</translation>
    </message>
    <message>
        <source>Finish and stop…</source>
        <translation>Terminar y detener…</translation>
    </message>
</context>
<context>
    <name>AgentTable</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Max jobs</source>
        <translation>Máximo de trabajos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <translation>Aún sin agente</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (esta máquina)</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Let agent %1 finish and stop?</source>
        <translation>¿Dejar que el agente %1 termine y se detenga?</translation>
    </message>
    <message>
        <source>It takes no more items. Its jobs go on; when the last one has ended, the agent ends too.</source>
        <translation>No toma más elementos. Sus trabajos continúan; cuando termina el último, termina también el agente.</translation>
    </message>
    <message>
        <source>Finish and stop</source>
        <translation>Terminar y detener</translation>
    </message>
</context>
<context>
    <name>AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>An agent takes jobs from queues and runs them. Add one on the page of a queue.</source>
        <translation>Un agente toma trabajos de las colas y los ejecuta. Agrega uno desde la página de una cola.</translation>
    </message>
    <message>
        <source>Whose agents</source>
        <translation>Agentes que se muestran</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En esta máquina</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todos los de %1</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>working</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>From your desktop to the compute resource, without a terminal</source>
        <translation>De tu escritorio al recurso de cómputo, sin terminal</translation>
    </message>
    <message>
        <source>Make jobs out of a Docker image, Git or a folder</source>
        <translation>Crea trabajos a partir de una imagen de Docker, de Git o de una carpeta</translation>
    </message>
    <message>
        <source>Set up queues and send jobs with a few clicks</source>
        <translation>Configura colas y envía trabajos con unos pocos clics</translation>
    </message>
    <message>
        <source>Launch and follow every run live</source>
        <translation>Lanza trabajos y sigue cada ejecución en vivo</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
<context>
    <name>CodeArea</name>
    <message>
        <source>%1 Escape, then Tab leaves the editor.</source>
        <translation>%1 Presiona Esc y luego Tab para salir del editor.</translation>
    </message>
</context>
<context>
    <name>ComboBoxBox</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Escribe para filtrar</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Aún no hay opciones</translation>
    </message>
</context>
<context>
    <name>CommandBlock</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Page, action, queue, job or run</source>
        <translation>Página, acción, cola, trabajo o ejecución</translation>
    </message>
    <message>
        <source>&gt; actions only, @ queues, # runs. Arrow keys choose, Enter opens.</source>
        <translation>&gt; solo acciones, @ colas, # ejecuciones. Las flechas eligen, Intro abre.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The server does not answer. This searches what was known last.</source>
        <translation>El servidor no responde. Se busca en los últimos datos conocidos.</translation>
    </message>
</context>
<context>
    <name>ConfigurationStep</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Default arguments for every job on this queue. Leave empty to use defaults.</source>
        <translation>Argumentos predeterminados para todos los trabajos de esta cola. Déjalo vacío para usar los valores predeterminados.</translation>
    </message>
    <message>
        <source>Load example</source>
        <translation>Cargar ejemplo</translation>
    </message>
    <message>
        <source>Use priorities</source>
        <translation>Usar prioridades</translation>
    </message>
    <message>
        <source>People choose Critical, High, Medium or Low when they launch.</source>
        <translation>Al lanzar se elige la prioridad: Crítica, Alta, Media o Baja.</translation>
    </message>
    <message>
        <source>Macros: %1 are replaced in every value when a job starts.</source>
        <extracomment>%1 is a list of macro names, as they are written</extracomment>
        <translation>Macros: %1 se sustituyen en todos los valores cuando empieza un trabajo.</translation>
    </message>
    <message>
        <source>Write the configuration as</source>
        <translation>Escribir la configuración como</translation>
    </message>
    <message>
        <source>Write &quot;{{name}}&quot;, in quotes, where each launch may set a value.</source>
        <extracomment>{{name}} is written as it is, quotes included</extracomment>
        <translation>Escribe &quot;{{name}}&quot;, entre comillas, donde cada lanzamiento pueda definir un valor.</translation>
    </message>
    <message>
        <source>Launches can set %1 once you say how.</source>
        <translation>Los lanzamientos podrán definir %1 cuando indiques cómo.</translation>
    </message>
    <message>
        <source>Parse configuration</source>
        <translation>Analizar configuración</translation>
    </message>
</context>
<context>
    <name>ConnectingPage</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1 (local hub)</source>
        <translation>%1 (hub local)</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signing out leaves the hub, its queues and its runs as they are.</source>
        <translation>Al cerrar sesión, el hub, sus colas y sus ejecuciones quedan como están.</translation>
    </message>
    <message>
        <source>Signing out removes the key from the system keyring. Queues and runs stay on the server.</source>
        <translation>Al cerrar sesión, la clave se quita del llavero del sistema. Las colas y las ejecuciones siguen en el servidor.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CopyJobDialog</name>
    <message>
        <source>Copy a job</source>
        <translation>Copiar un trabajo</translation>
    </message>
    <message>
        <source>The job comes with its code, aliases, description and inputs; each file is checked.</source>
        <translation>El trabajo llega con su código, alias, descripción y entradas; se comprueba cada archivo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Detener la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>For example: wandb/jobs/Hello World 2:latest</source>
        <translation>Por ejemplo: wandb/jobs/Hello World 2:latest</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Destination project</source>
        <translation>Proyecto de destino</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>All versions, not only this one</source>
        <translation>Todas las versiones, no solo esta</translation>
    </message>
</context>
<context>
    <name>CreateQueuePage</name>
    <message>
        <source>Create queue</source>
        <translation>Crear cola</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Where jobs run</source>
        <translation>Dónde se ejecutan los trabajos</translation>
    </message>
    <message>
        <source>Entity and name</source>
        <translation>Entidad y nombre</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>1 error to fix</source>
        <translation>1 error por corregir</translation>
    </message>
    <message>
        <source>Defaults for its jobs</source>
        <translation>Valores predeterminados de sus trabajos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Command and summary</source>
        <translation>Comando y resumen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close %1</source>
        <translation>Cerrar: %1</translation>
    </message>
</context>
<context>
    <name>EngineSettings</name>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Docker queues need it on the agent&apos;s machine. Local process queues work without one.</source>
        <translation>Las colas de Docker lo necesitan en la máquina del agente. Las colas de proceso local funcionan sin él.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Create queue</source>
        <translation>Crear cola</translation>
    </message>
    <message>
        <source>Start agent</source>
        <translation>Iniciar agente</translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>Crear trabajo</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>A queue holds jobs, an agent takes them from it and runs them.</source>
        <translation>Una cola guarda trabajos; un agente los toma de ella y los ejecuta.</translation>
    </message>
    <message>
        <source>The steps before it come first.</source>
        <translation>Antes van los pasos anteriores.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a step</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Se aplica de inmediato.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Nothing slides; running marks do not turn.</source>
        <translation>Nada se desliza y los indicadores de actividad no giran.</translation>
    </message>
    <message>
        <source>Sources of jobs</source>
        <translation>Orígenes de los trabajos</translation>
    </message>
    <message>
        <source>Git mirror</source>
        <translation>Réplica de Git</translation>
    </message>
    <message>
        <source>Stands for https://github.com/ when a job is made of a template, for example https://git.example.org/mirror.</source>
        <translation>Sustituye a https://github.com/ al crear un trabajo a partir de una plantilla; por ejemplo, https://git.example.org/mirror.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>InlineNotice</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>ItemActionDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
</context>
<context>
    <name>ItemBulkBar</name>
    <message>
        <source>%L1 of %L2 selected</source>
        <translation>%L1 de %L2 seleccionados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar selección</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Volver a lanzar</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>Mover a otra cola…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Cambiar prioridad…</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
</context>
<context>
    <name>ItemInspector</name>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>Agregar agente</translation>
    </message>
    <message>
        <source>Add agent to %1</source>
        <translation>Agregar agente a la cola %1</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener el trabajo %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Build log</source>
        <translation>Log de construcción</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>ID de la ejecución</translation>
    </message>
    <message>
        <source>Item ID</source>
        <translation>ID del elemento</translation>
    </message>
    <message>
        <source>The line that tells it</source>
        <translation>La línea que lo indica</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>Open agents</source>
        <translation>Abrir agentes</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Volver a lanzar</translation>
    </message>
    <message>
        <source>Launch %1 again</source>
        <translation>Volver a lanzar %1</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>What the agent gets</source>
        <translation>Lo que recibe el agente</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Ran for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memoria máxima</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Volver a lanzar</translation>
    </message>
    <message>
        <source>Move to queue…</source>
        <translation>Mover a otra cola…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Cambiar prioridad…</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
</context>
<context>
    <name>JobAliasDialog</name>
    <message>
        <source>Aliases of %1</source>
        <translation>Alias de %1</translation>
    </message>
    <message>
        <source>A launch may name a version by an alias. One that another version has moves here.</source>
        <translation>Al lanzar se puede indicar una versión por su alias. Si otra versión tiene ese alias, pasa a esta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Alias nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>This version has no aliases of its own.</source>
        <translation>Esta versión no tiene alias propios.</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>JobDependencies</name>
    <message>
        <source>Search packages</source>
        <translation>Buscar paquetes</translation>
    </message>
    <message>
        <source>This version names no packages.</source>
        <translation>Esta versión no indica ningún paquete.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
</context>
<context>
    <name>JobDialogs</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>All versions go along. Items that wait still have the old name and will not find the job.</source>
        <translation>El cambio afecta a todas las versiones. Los elementos en espera conservan el nombre anterior y no encontrarán el trabajo.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>Letters, digits and the characters - _ .</source>
        <translation>Letras, dígitos y los caracteres - _ .</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>Descripción de %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Delete %1 of %2?</source>
        <translation>¿Eliminar %1 de %2?</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>The job goes with its %n version(s) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>
            <numerusform>El trabajo se elimina con su única versión y no se puede recuperar. Las ejecuciones se conservan. Los elementos que lo esperan fallarán.</numerusform>
            <numerusform>El trabajo se elimina con sus %n versiones y no se puede recuperar. Las ejecuciones se conservan. Los elementos que lo esperan fallarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version goes with its aliases (%1) and cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>La versión se elimina con sus alias (%1) y no se puede recuperar. Las ejecuciones se conservan. Los elementos que la esperan fallarán.</translation>
    </message>
    <message>
        <source>The version cannot be brought back. Runs stay. Items that wait for it will fail.</source>
        <translation>La versión no se puede recuperar. Las ejecuciones se conservan. Los elementos que la esperan fallarán.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>JobInputs</name>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>No inputs are known</source>
        <translation>No se conocen entradas</translation>
    </message>
    <message>
        <source>A job declares its inputs with a schema, or its first run tells them. Until then any value can be set.</source>
        <translation>Un trabajo declara sus entradas con un esquema, o las indica su primera ejecución. Hasta entonces se puede establecer cualquier valor.</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Required. %1</source>
        <translation>Obligatorio. %1</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message>
        <source>Edit description…</source>
        <translation>Editar descripción…</translation>
    </message>
    <message>
        <source>Rename job…</source>
        <translation>Cambiar nombre del trabajo…</translation>
    </message>
    <message>
        <source>Delete job…</source>
        <translation>Eliminar trabajo…</translation>
    </message>
</context>
<context>
    <name>JobPage</name>
    <message>
        <source>%1 in project %2</source>
        <translation>%1 en el proyecto %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Definition of the job</source>
        <translation>Definición del trabajo</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones de %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>JobSourceCard</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía no hay</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>Editar descripción</translation>
    </message>
</context>
<context>
    <name>JobVersions</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>It is on screen.</source>
        <translation>Ya está en pantalla.</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>Alias…</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>Eliminar versión…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones de %1</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) in %1.</source>
        <translation>
            <numerusform>%n trabajo en %1.</numerusform>
            <numerusform>%n trabajos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh jobs</source>
        <translation>Actualizar trabajos</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Última versión</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message>
        <source>A job is a program that can be launched: a local folder, a Git repository or a Docker image.</source>
        <translation>Un trabajo es un programa que se puede lanzar: una carpeta local, un repositorio de Git o una imagen de Docker.</translation>
    </message>
    <message>
        <source>Create your first job</source>
        <translation>Crear el primer trabajo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzar</translation>
    </message>
    <message>
        <source>Launch %1</source>
        <translation>Lanzar %1</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>Pegar un comando</translation>
    </message>
</context>
<context>
    <name>JobsSection</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Job %1 is ready</source>
        <translation>El trabajo %1 está listo</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Agregado a la cola %1</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Abrir elemento</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Renamed to %1</source>
        <translation>Nuevo nombre: %1</translation>
    </message>
</context>
<context>
    <name>KeyValueCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyValueEditor</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Agregar una clave</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A key is missing</source>
        <translation>Falta una clave</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Quitar la fila %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>LaunchDrawer</name>
    <message>
        <source>Launch %1</source>
        <translation>Lanzar %1</translation>
    </message>
    <message>
        <source>Add this job to a queue. An agent that polls the queue runs it.</source>
        <translation>Agrega este trabajo a una cola. Lo ejecutará un agente que atienda la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide command</source>
        <translation>Ocultar comando</translation>
    </message>
    <message>
        <source>Show command</source>
        <translation>Mostrar comando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Launch now</source>
        <translation>Lanzar ahora</translation>
    </message>
    <message>
        <source>There is no queue yet</source>
        <translation>Todavía no hay colas</translation>
    </message>
    <message>
        <source>A queue holds launched jobs until an agent takes them.</source>
        <translation>Una cola guarda los trabajos lanzados hasta que un agente los toma.</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>Crear cola</translation>
    </message>
    <message>
        <source>Job version</source>
        <translation>Versión del trabajo</translation>
    </message>
    <message>
        <source>Destination project</source>
        <translation>Proyecto de destino</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Chosen by the server</source>
        <translation>Lo elige el servidor</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>Hace lo mismo que el botón</translation>
    </message>
    <message>
        <source>Draft from %1</source>
        <translation>Borrador: %1</translation>
    </message>
    <message>
        <source>What you typed for this job and did not launch.</source>
        <translation>Lo que escribiste para este trabajo y no lanzaste.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>This queue does not use priorities</source>
        <translation>Esta cola no usa prioridades</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
</context>
<context>
    <name>LaunchInputControl</name>
    <message>
        <source>As in the job</source>
        <translation>Como en el trabajo</translation>
    </message>
</context>
<context>
    <name>LaunchInputFields</name>
    <message>
        <source>Input %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>As in the job</source>
        <translation>Como en el trabajo</translation>
    </message>
</context>
<context>
    <name>LaunchOverrides</name>
    <message>
        <source>Overrides</source>
        <translation>Valores sobrescritos</translation>
    </message>
    <message>
        <source>Run config</source>
        <translation>Configuración de la ejecución</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Agregar clave</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Added after the entry point.</source>
        <translation>Se agregan después del punto de entrada.</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Show overrides as</source>
        <translation>Mostrar los valores sobrescritos como</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Overrides as JSON</source>
        <translation>Valores sobrescritos en JSON</translation>
    </message>
    <message>
        <source>Other keys of the run config</source>
        <translation>Otras claves de la configuración de la ejecución</translation>
    </message>
</context>
<context>
    <name>LaunchTemplateFields</name>
    <message>
        <source>Values for this queue</source>
        <translation>Valores para esta cola</translation>
    </message>
    <message>
        <source>The queue&apos;s default</source>
        <translation>El valor predeterminado de la cola</translation>
    </message>
    <message>
        <source>The queue&apos;s configuration for this launch</source>
        <translation>La configuración de la cola para este lanzamiento</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message>
        <source>No values yet.</source>
        <translation>Aún no hay valores.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>The link leads to the entity %1.</source>
        <translation>El enlace lleva a la entidad %1.</translation>
    </message>
    <message>
        <source>Switch and open</source>
        <translation>Cambiar de entidad y abrir</translation>
    </message>
</context>
<context>
    <name>LocalAgents</name>
    <message>
        <source>Agent %1 stopped</source>
        <translation>Agente %1 detenido</translation>
    </message>
    <message>
        <source>Agent %1 started</source>
        <translation>Agente %1 iniciado</translation>
    </message>
    <message>
        <source>Agents of this computer</source>
        <translation>Agentes de esta máquina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>No agent on this computer yet</source>
        <translation>Aún no hay agentes en esta máquina</translation>
    </message>
    <message>
        <source>Open a queue and choose Add agent.</source>
        <translation>Abre una cola y elige «Agregar agente».</translation>
    </message>
    <message>
        <source>Go to queues</source>
        <translation>Ir a las colas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop agent %1</source>
        <translation>Detener el agente %1</translation>
    </message>
    <message>
        <source>Start agent %1</source>
        <translation>Iniciar el agente %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Log del agente %1</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>Aún no hay salida.</translation>
    </message>
    <message>
        <source>Stop agent %1?</source>
        <translation>¿Detener el agente %1?</translation>
    </message>
    <message>
        <source>It takes no more jobs. Jobs that run go on; a new agent takes them over.</source>
        <translation>No tomará más trabajos. Los trabajos en ejecución continúan; un agente nuevo se hará cargo de ellos.</translation>
    </message>
    <message>
        <source>Stop agent</source>
        <translation>Detener agente</translation>
    </message>
    <message>
        <source>Agent %1 takes no more items</source>
        <translation>El agente %1 no toma más elementos</translation>
    </message>
    <message>
        <source>Or let it run its jobs to their end first.</source>
        <translation>O deja que antes termine sus trabajos.</translation>
    </message>
    <message>
        <source>Finish and stop</source>
        <translation>Terminar y detener</translation>
    </message>
</context>
<context>
    <name>LocalHubCard</name>
    <message>
        <source>Work with the local hub</source>
        <translation>Trabajar con el hub local</translation>
    </message>
    <message>
        <source>No account, no network. Everything stays on this computer; you can connect an account later.</source>
        <translation>Sin cuenta y sin red. Todo queda en esta máquina; puedes conectar una cuenta más tarde.</translation>
    </message>
    <message>
        <source>Start locally</source>
        <translation>Empezar en local</translation>
    </message>
</context>
<context>
    <name>LogLine</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>No output yet.</source>
        <translation>Aún no hay salida.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Follows the end</source>
        <translation>Sigue el final</translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n línea nueva</numerusform>
            <numerusform>%n líneas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Slipway</source>
        <translation>%1 – Slipway</translation>
    </message>
</context>
<context>
    <name>MarkBox</name>
    <message>
        <source>Mark %1</source>
        <translation>Marcar %1</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Entity and name</source>
        <translation>Entidad y nombre</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Everyone in it can use the queue.</source>
        <translation>Todos sus miembros pueden usar la cola.</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>Nombre de la cola</translation>
    </message>
    <message>
        <source>Letters, digits, - and _; at most 64 characters.</source>
        <translation>Letras, cifras, - y _; como máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>for example first-queue</source>
        <translation>por ejemplo, first-queue</translation>
    </message>
</context>
<context>
    <name>NewJobDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Made if there is none of that name.</source>
        <translation>Se crea si no existe ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Versión de Python</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Contexto de construcción</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
</context>
<context>
    <name>NewJobPage</name>
    <message>
        <source>Upload files that look like secrets?</source>
        <translation>¿Subir archivos que parecen contener secretos?</translation>
    </message>
    <message>
        <source>These files would go to the server and into every image of this job: %1</source>
        <translation>Estos archivos se enviarían al servidor y formarían parte de todas las imágenes de este trabajo: %1</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>No incluirlos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Upload them too</source>
        <translation>Subirlos también</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>Hace lo mismo que el botón</translation>
    </message>
    <message>
        <source>Stop upload</source>
        <translation>Detener la subida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>Crear trabajo</translation>
    </message>
    <message>
        <source>Copy a job</source>
        <translation>Copiar un trabajo</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>NewJobSource</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Carpeta local</translation>
    </message>
    <message>
        <source>Code on this computer</source>
        <translation>Código en esta máquina</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Repositorio de Git</translation>
    </message>
    <message>
        <source>Pinned to a commit</source>
        <translation>Fijado a un commit</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Imagen de Docker</translation>
    </message>
    <message>
        <source>Runs as it is</source>
        <translation>Se ejecuta tal cual</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>History, run files, virtual environments and ignored files are left out.</source>
        <translation>No se incluyen el historial, los archivos de ejecuciones, los entornos virtuales ni los archivos ignorados.</translation>
    </message>
    <message>
        <source>Choose the folder of the job</source>
        <translation>Elegir la carpeta del trabajo</translation>
    </message>
    <message>
        <source>No requirements.txt in this folder</source>
        <translation>No hay requirements.txt en esta carpeta</translation>
    </message>
    <message>
        <source>The job runs with Python&apos;s own packages only. Add a requirements.txt that names wandb to report metrics.</source>
        <translation>El trabajo se ejecuta solo con los paquetes propios de Python. Para enviar métricas, agrega un requirements.txt que incluya wandb.</translation>
    </message>
    <message>
        <source>Repository address</source>
        <translation>Dirección del repositorio</translation>
    </message>
    <message>
        <source>https://, ssh:// or user@host:path. Git&apos;s own credentials are used.</source>
        <translation>https://, ssh:// o usuario@host:ruta. Se usan las credenciales de Git.</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>Rama, etiqueta o commit</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>For example: ghcr.io/team/train:v3</source>
        <translation>Por ejemplo: ghcr.io/team/train:v3</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>The command that starts the program, for example: python train.py</source>
        <translation>El comando que inicia el programa; por ejemplo: python train.py</translation>
    </message>
</context>
<context>
    <name>OtherAgents</name>
    <message>
        <source>Open a queue and choose Add agent.</source>
        <translation>Abre una cola y elige «Agregar agente».</translation>
    </message>
</context>
<context>
    <name>OverviewLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>Lanzar un trabajo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed in 24 h</source>
        <translation>Fallidas en 24 h</translation>
    </message>
    <message>
        <source>Agents polling</source>
        <translation>Agentes a la escucha</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En ejecución ahora</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en ejecución.</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Actividad reciente</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>Todavía no ha terminado ninguna ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in work have no run yet.</source>
        <translation>
            <numerusform>%n elemento en curso aún no tiene ejecución.</numerusform>
            <numerusform>%n elementos en curso aún no tienen ejecución.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a command</source>
        <translation>Pegar un comando</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Rellenar el formulario</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>No field takes this</source>
        <translation>Ningún campo admite esto</translation>
    </message>
    <message>
        <source>Copy the job first</source>
        <translation>Copiar antes el trabajo</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for %1</source>
        <translation>Examinar: %1</translation>
    </message>
</context>
<context>
    <name>PlotReading</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PropertyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>QueueAgents</name>
    <message>
        <source>An agent takes jobs from the queue and runs them. Start one on this computer or on another machine.</source>
        <translation>Un agente toma trabajos de la cola y los ejecuta. Inicia uno en esta máquina o en otra.</translation>
    </message>
</context>
<context>
    <name>QueueConfiguration</name>
    <message>
        <source>This queue has no configuration: jobs use the agent&apos;s defaults.</source>
        <translation>Esta cola no tiene configuración: los trabajos usan los valores predeterminados del agente.</translation>
    </message>
    <message>
        <source>Default arguments for every job on this queue.</source>
        <translation>Argumentos predeterminados para todos los trabajos de esta cola.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>QueueItems</name>
    <message>
        <source>Show items</source>
        <translation>Elementos que se muestran</translation>
    </message>
    <message>
        <source>Waiting %L1</source>
        <translation>En espera %L1</translation>
    </message>
    <message>
        <source>Running %L1</source>
        <translation>En ejecución %L1</translation>
    </message>
    <message>
        <source>Done %L1</source>
        <translation>Terminados %L1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Waited / ran</source>
        <translation>Espera / duración</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Nothing is in this queue</source>
        <translation>No hay nada en esta cola</translation>
    </message>
    <message>
        <source>Launch a job and it appears here.</source>
        <translation>Lanza un trabajo y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>Lanzar un trabajo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>No agent polls this queue</source>
        <translation>Ningún agente atiende esta cola</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>Agregar agente</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Uses priorities</source>
        <translation>Usa prioridades</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para la cola %1</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>Lanzar un trabajo</translation>
    </message>
    <message>
        <source>Parts of the queue</source>
        <translation>Secciones de la cola</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Copy agent command</source>
        <translation>Copiar comando del agente</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>Eliminar cola</translation>
    </message>
    <message>
        <source>Delete queue %1?</source>
        <translation>¿Eliminar la cola %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting item(s) will be removed. Running jobs go on.</source>
        <translation>
            <numerusform>Se quitará %n elemento en espera. Los trabajos en ejecución continúan.</numerusform>
            <numerusform>Se quitarán %n elementos en espera. Los trabajos en ejecución continúan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits in it. Running jobs go on.</source>
        <translation>No hay nada en espera. Los trabajos en ejecución continúan.</translation>
    </message>
    <message>
        <source>Queue %1 paused</source>
        <translation>Cola %1 en pausa</translation>
    </message>
    <message>
        <source>Queue %1 resumed</source>
        <translation>Cola %1 reanudada</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>Agents take nothing from it. What runs goes on.</source>
        <translation>Los agentes no toman nada de ella. Lo que se está ejecutando continúa.</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar cola</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Add agent</source>
        <translation>Agregar agente</translation>
    </message>
    <message>
        <source>Add agent to %1</source>
        <translation>Agregar agente a la cola %1</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para la cola %1</translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Refresh queues</source>
        <translation>Actualizar colas</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>Crear cola</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>No queues in %1 yet</source>
        <translation>Todavía no hay colas en %1</translation>
    </message>
    <message>
        <source>A queue sends jobs to Docker, Kubernetes, SageMaker, Vertex AI or a local process.</source>
        <translation>Una cola envía trabajos a Docker, Kubernetes, SageMaker, Vertex AI o a un proceso local.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Launch a job</source>
        <translation>Lanzar un trabajo</translation>
    </message>
    <message>
        <source>Add agent</source>
        <translation>Agregar agente</translation>
    </message>
</context>
<context>
    <name>QueuesSection</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>Crear cola</translation>
    </message>
    <message>
        <source>Queue %1 deleted</source>
        <translation>Se eliminó la cola %1</translation>
    </message>
    <message>
        <source>Queue %1 created</source>
        <translation>Se creó la cola %1</translation>
    </message>
</context>
<context>
    <name>RadioTile</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ResourceStep</name>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Where the jobs of this queue run.</source>
        <translation>Dónde se ejecutan los trabajos de esta cola.</translation>
    </message>
    <message>
        <source>containers on the agent&apos;s machine</source>
        <translation>contenedores en la máquina del agente</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>Proceso local</translation>
    </message>
    <message>
        <source>no container, straight on the machine</source>
        <translation>sin contenedor, directamente en la máquina</translation>
    </message>
    <message>
        <source>jobs on a cluster</source>
        <translation>trabajos en un clúster</translation>
    </message>
    <message>
        <source>training jobs in AWS</source>
        <translation>trabajos de entrenamiento en AWS</translation>
    </message>
    <message>
        <source>custom jobs in Google Cloud</source>
        <translation>trabajos personalizados en Google Cloud</translation>
    </message>
    <message>
        <source>No engine on this computer; the agent can run elsewhere</source>
        <translation>Esta máquina no tiene motor; el agente puede estar en otra</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Such a queue needs an agent of the wandb package</source>
        <translation>Esta cola necesita un agente del paquete wandb</translation>
    </message>
    <message>
        <source>Slipway&apos;s own agent runs Docker and Local process queues. The queue itself works with any agent.</source>
        <translation>El agente propio de Slipway atiende colas de Docker y de proceso local. La cola en sí funciona con cualquier agente.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>Nombre de la cola</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Se usan</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usan</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Empty: the agent&apos;s defaults</source>
        <translation>Vacía: valores predeterminados del agente</translation>
    </message>
    <message>
        <source>Does the same as the button</source>
        <translation>Hace lo mismo que el botón</translation>
    </message>
    <message>
        <source>queue.yaml holds the configuration above.</source>
        <translation>queue.yaml contiene la configuración anterior.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Detener ejecución</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Volver a lanzar</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>RunOverview</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>This run logged no numbers.</source>
        <translation>Esta ejecución no envió números.</translation>
    </message>
    <message>
        <source>Plots appear as soon as the run logs a number.</source>
        <translation>Los gráficos aparecen en cuanto la ejecución envía un número.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Aún no hay datos.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This run has no config.</source>
        <translation>Esta ejecución no tiene configuración.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>Aún no hay salida.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log de la ejecución</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Stop run %1?</source>
        <translation>¿Detener la ejecución %1?</translation>
    </message>
    <message>
        <source>The job is asked to end and is killed if it does not. What it logged stays.</source>
        <translation>Se pide al trabajo que termine; si no lo hace, se fuerza su detención. Los datos que envió se conservan.</translation>
    </message>
    <message>
        <source>Stop run</source>
        <translation>Detener ejecución</translation>
    </message>
    <message>
        <source>The program ended with exit code %1</source>
        <translation>El programa terminó con código de salida %1</translation>
    </message>
    <message>
        <source>The program stopped sending data</source>
        <translation>El programa dejó de enviar datos</translation>
    </message>
    <message>
        <source>The last lines of the log say why.</source>
        <translation>Las últimas líneas del log indican el motivo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No output yet.</source>
        <translation>Aún no hay salida.</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Log de la ejecución</translation>
    </message>
    <message>
        <source>This run has no config.</source>
        <translation>Esta ejecución no tiene configuración.</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) going on.</source>
        <translation>
            <numerusform>%n ejecución en curso.</numerusform>
            <numerusform>%n ejecuciones en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en ejecución.</translation>
    </message>
    <message>
        <source>Refresh runs</source>
        <translation>Actualizar ejecuciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>A run is one execution of a job. Launch a job to see its run here.</source>
        <translation>Cada vez que se ejecuta un trabajo se crea una ejecución. Lanza un trabajo para verla aquí.</translation>
    </message>
    <message>
        <source>Go to jobs</source>
        <translation>Ir a los trabajos</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>Sign in to W&amp;B</source>
        <translation>Inicia sesión en W&amp;B</translation>
    </message>
    <message>
        <source>Use the queues, jobs and runs of your W&amp;B account on this computer.</source>
        <translation>Usa en esta máquina las colas, los trabajos y las ejecuciones de tu cuenta de W&amp;B.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Get key at %1</source>
        <translation>Obtener la clave en %1</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>Recordar en el llavero del sistema</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The key is sent to that server only.</source>
        <translation>La clave se envía solo a ese servidor.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>ShellFrame</name>
    <message>
        <source>The local hub does not answer</source>
        <translation>El hub local no responde</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>What you see is the last state. Slipway tries again by itself.</source>
        <translation>Se muestra el último estado conocido. Slipway lo intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Start the hub again</source>
        <translation>Iniciar el hub de nuevo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The server does not accept the key any more</source>
        <translation>El servidor ya no acepta la clave</translation>
    </message>
    <message>
        <source>It may have been revoked. Nothing is lost.</source>
        <translation>Es posible que se haya revocado. No se perdió nada.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Workspace: %1 on %2</source>
        <translation>Espacio de trabajo: %1 en %2</translation>
    </message>
    <message>
        <source>Local hub</source>
        <translation>Hub local</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Preferencias de conexión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Local agent</source>
        <translation>Agente local</translation>
    </message>
    <message>
        <source>Local agent: %1</source>
        <translation>Agente local: %1</translation>
    </message>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>Usar este hub desde la terminal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Barridos</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Paso %1, %2, completado</translation>
    </message>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Paso %1, %2, actual</translation>
    </message>
    <message>
        <source>Step %1, %2, has errors</source>
        <translation>Paso %1, %2, con errores</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
</context>
<context>
    <name>SweepConfiguration</name>
    <message>
        <source>What the sweep searches and how. It cannot be changed any more.</source>
        <translation>Qué busca el barrido y cómo. Ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>SweepHeader</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Resume sweep</source>
        <translation>Reanudar barrido</translation>
    </message>
    <message>
        <source>Pause sweep</source>
        <translation>Pausar barrido</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para el barrido %1</translation>
    </message>
</context>
<context>
    <name>SweepMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause sweep</source>
        <translation>Pausar barrido</translation>
    </message>
    <message>
        <source>Resume sweep</source>
        <translation>Reanudar barrido</translation>
    </message>
    <message>
        <source>Stop sweep…</source>
        <translation>Detener barrido…</translation>
    </message>
    <message>
        <source>Cancel sweep…</source>
        <translation>Cancelar barrido…</translation>
    </message>
</context>
<context>
    <name>SweepOverview</name>
    <message>
        <source>Start an agent</source>
        <translation>Iniciar un agente</translation>
    </message>
    <message>
        <source>No run has been asked for yet. Run this where your training script is:</source>
        <translation>Aún no se ha pedido ninguna ejecución. Ejecuta esto donde está tu script de entrenamiento:</translation>
    </message>
    <message>
        <source>Best value so far</source>
        <translation>Mejor valor hasta ahora</translation>
    </message>
    <message>
        <source>This sweep names no metric.</source>
        <translation>Este barrido no indica ninguna métrica.</translation>
    </message>
    <message>
        <source>No run has logged %1 yet.</source>
        <translation>Ninguna ejecución ha registrado %1 todavía.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Progreso: %1</translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>Mejor ejecución</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Best parameters</source>
        <translation>Mejores parámetros</translation>
    </message>
    <message>
        <source>The run has none of the sweep&apos;s parameters.</source>
        <translation>La ejecución no tiene ningún parámetro del barrido.</translation>
    </message>
</context>
<context>
    <name>SweepPage</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Parts of the sweep</source>
        <translation>Partes del barrido</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>SweepQuestion</name>
    <message>
        <source>Cancel sweep %1?</source>
        <translation>¿Cancelar el barrido %1?</translation>
    </message>
    <message>
        <source>Stop sweep %1?</source>
        <translation>¿Detener el barrido %1?</translation>
    </message>
    <message>
        <source>No new runs start, and the runs that go on are stopped.</source>
        <translation>No se inician más ejecuciones y las que están en curso se detienen.</translation>
    </message>
    <message>
        <source>No new runs start. The runs that go on are finished.</source>
        <translation>No se inician más ejecuciones. Las que están en curso continúan hasta el final.</translation>
    </message>
    <message>
        <source>Cancel sweep</source>
        <translation>Cancelar barrido</translation>
    </message>
    <message>
        <source>Stop sweep</source>
        <translation>Detener barrido</translation>
    </message>
    <message>
        <source>Keep sweep</source>
        <translation>Conservar barrido</translation>
    </message>
</context>
<context>
    <name>SweepRow</name>
    <message>
        <source>More actions for %1</source>
        <translation>Más acciones para el barrido %1</translation>
    </message>
</context>
<context>
    <name>SweepRuns</name>
    <message>
        <source>Runs of the sweep</source>
        <translation>Ejecuciones del barrido</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Runs appear here as soon as an agent asks for one.</source>
        <translation>Las ejecuciones aparecen aquí en cuanto un agente pide una.</translation>
    </message>
</context>
<context>
    <name>SweepsPage</name>
    <message>
        <source>Sweeps</source>
        <translation>Barridos</translation>
    </message>
    <message numerus="yes">
        <source>%n sweep(s) running.</source>
        <translation>
            <numerusform>%n barrido en ejecución.</numerusform>
            <numerusform>%n barridos en ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sweep is running.</source>
        <translation>Ningún barrido está en ejecución.</translation>
    </message>
    <message>
        <source>Refresh sweeps</source>
        <translation>Actualizar barridos</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Mejor valor</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>No sweeps in %1 yet</source>
        <translation>Aún no hay barridos en %1</translation>
    </message>
    <message>
        <source>A sweep tries parameter values in many runs. Create one with “wandb sweep” or “slipwayctl sweep create”, and it appears here.</source>
        <translation>Un barrido prueba valores de los parámetros en muchas ejecuciones. Crea uno con «wandb sweep» o «slipwayctl sweep create» y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>SweepsSection</name>
    <message>
        <source>Sweeps</source>
        <translation>Barridos</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, orden ascendente</translation>
    </message>
</context>
<context>
    <name>TemplateGallery</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Public examples of W&amp;B Launch. The code comes from their Git repository, or from the mirror in the settings.</source>
        <translation>Ejemplos públicos de W&amp;B Launch. El código procede de su repositorio de Git o de la réplica indicada en las preferencias.</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con «%1»</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Rellenar el formulario</translation>
    </message>
    <message>
        <source>Fill the form with %1</source>
        <translation>Rellenar el formulario con %1</translation>
    </message>
    <message>
        <source>Create job</source>
        <translation>Crear trabajo</translation>
    </message>
    <message>
        <source>Create a job of %1</source>
        <translation>Crear un trabajo con %1</translation>
    </message>
</context>
<context>
    <name>TemplateSummary</name>
    <message>
        <source>Launches may set</source>
        <translation>Los lanzamientos pueden definir</translation>
    </message>
</context>
<context>
    <name>TemplateTiles</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valores permitidos</translation>
    </message>
    <message>
        <source>With commas between them. Leave empty to allow all.</source>
        <translation>Separados por comas. Déjalo vacío para permitirlos todos.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>Usar este hub desde la terminal</translation>
    </message>
    <message>
        <source>Use this server from your terminal</source>
        <translation>Usar este servidor desde la terminal</translation>
    </message>
    <message>
        <source>The wandb package and slipwayctl reach the same queues, jobs and runs.</source>
        <translation>El paquete wandb y slipwayctl acceden a las mismas colas, trabajos y ejecuciones.</translation>
    </message>
    <message>
        <source>1. Sign in</source>
        <translation>1. Iniciar sesión</translation>
    </message>
    <message>
        <source>2. Paste the key when it asks</source>
        <translation>2. Pegar la clave cuando la pida</translation>
    </message>
    <message>
        <source>Whoever has this key can use this account. The terminal does not show it while you paste.</source>
        <translation>Quien tenga esta clave puede usar esta cuenta. La terminal no la muestra al pegarla.</translation>
    </message>
    <message>
        <source>The API key is shown</source>
        <translation>La clave de API está visible</translation>
    </message>
    <message>
        <source>The API key is hidden</source>
        <translation>La clave de API está oculta</translation>
    </message>
    <message>
        <source>Hide API key</source>
        <translation>Ocultar clave de API</translation>
    </message>
    <message>
        <source>Show API key</source>
        <translation>Mostrar clave de API</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Sign-in command: %1</source>
        <translation>Comando de inicio de sesión: %1</translation>
    </message>
</context>
<context>
    <name>TextFieldBox</name>
    <message>
        <source>Clear %1</source>
        <translation>Borrar: %1</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Borrar texto</translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>VersionDiffView</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Cerrar comparación</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>Between two ways to begin</extracomment>
        <translation>o</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>slipway::AgentActions</name>
    <message>
        <source>Agent %1 takes no more items</source>
        <translation>El agente %1 no toma más elementos</translation>
    </message>
    <message>
        <source>Agent %1 paused</source>
        <translation>Agente %1 en pausa</translation>
    </message>
    <message>
        <source>Agent %1 resumed</source>
        <translation>Agente %1 reanudado</translation>
    </message>
</context>
<context>
    <name>slipway::AgentListModel</name>
    <message>
        <source>%1, %2, host %3, last heartbeat %4</source>
        <extracomment>Spoken row of an agent: name, state, host, last heartbeat</extracomment>
        <translation>%1, %2, host: %3, última señal: %4</translation>
    </message>
</context>
<context>
    <name>slipway::AttentionListModel</name>
    <message numerus="yes">
        <source>%n item(s) wait and no agent polls the queue.</source>
        <translation>
            <numerusform>%n elemento espera y ningún agente atiende la cola.</numerusform>
            <numerusform>%n elementos esperan y ningún agente atiende la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait and the queue is paused.</source>
        <translation>
            <numerusform>%n elemento espera y la cola está en pausa.</numerusform>
            <numerusform>%n elementos esperan y la cola está en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent does not respond; last heartbeat %1.</source>
        <translation>El agente no responde; última señal: %1.</translation>
    </message>
    <message>
        <source>The run failed %1.</source>
        <translation>La ejecución falló: %1.</translation>
    </message>
    <message>
        <source>Open agents</source>
        <translation>Abrir agentes</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Abrir ejecución</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Ver cola</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Spoken line: name of the object, what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The item failed before it had a run, %1.</source>
        <translation>El elemento falló antes de tener una ejecución: %1.</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Abrir elemento</translation>
    </message>
</context>
<context>
    <name>slipway::CopyJobForm</name>
    <message>
        <source>This server (%1)</source>
        <translation>Este servidor (%1)</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>%1 a server such as api.wandb.ai, %2 the name of the account there</extracomment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 is there already, unchanged</source>
        <translation>%1 ya está, sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) of %1 copied</source>
        <translation>
            <numerusform>Se copió %n versión de %1</numerusform>
            <numerusform>Se copiaron %n versiones de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading %1 (%2 of %3)…</source>
        <extracomment>%1 a version such as v3, %2 of %3: how many are there</extracomment>
        <translation>Descargando %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Uploading %1 (%2 of %3)…</source>
        <translation>Subiendo %1 (%2 de %3)…</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Leyendo el trabajo…</translation>
    </message>
</context>
<context>
    <name>slipway::CreateQueueForm</name>
    <message>
        <source>This name is taken in %1</source>
        <translation>Ese nombre ya existe en %1</translation>
    </message>
    <message>
        <source>Could not check the name. You can continue.</source>
        <translation>No se pudo comprobar el nombre. Puedes continuar.</translation>
    </message>
    <message>
        <source>Line 1: the configuration must consist of keys with values, such as: key: value</source>
        <translation>Línea 1: la configuración debe constar de claves con valores, por ejemplo: clave: valor</translation>
    </message>
    <message>
        <source>Line %1, column %2: this key is there twice.</source>
        <translation>Línea %1, columna %2: esta clave está repetida.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the text is too large or nested too deeply.</source>
        <translation>Línea %1, columna %2: el texto es demasiado grande o tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is no valid YAML or JSON.</source>
        <translation>Línea %1, columna %2: no es YAML ni JSON válido.</translation>
    </message>
    <message>
        <source>Line %1: put the braces in quotes, such as &quot;{{name}}&quot;.</source>
        <translation>Línea %1: escribe las llaves entre comillas, como &quot;{{name}}&quot;.</translation>
    </message>
</context>
<context>
    <name>slipway::EngineCheck</name>
    <message>
        <source>Looking for a container engine…</source>
        <translation>Buscando un motor de contenedores…</translation>
    </message>
    <message>
        <source>No container engine found. Local process queues still work.</source>
        <translation>No se encontró ningún motor de contenedores. Las colas de proceso local siguen funcionando.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <extracomment>%1 is a container engine with its version</extracomment>
        <translation>%1 disponible</translation>
    </message>
</context>
<context>
    <name>slipway::ErrorText</name>
    <message>
        <source>This is not a server address</source>
        <translation>No es una dirección de servidor</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>Check the address, for example https://api.wandb.ai.</source>
        <translation>Revisa la dirección; por ejemplo: https://api.wandb.ai.</translation>
    </message>
    <message>
        <source>Could not connect to the server</source>
        <translation>No se pudo conectar con el servidor</translation>
    </message>
    <message>
        <source>Nobody answers at this address.</source>
        <translation>Nadie responde en esta dirección.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address and port are right, then try again.</source>
        <translation>Comprueba que el servidor esté en marcha y que la dirección y el puerto sean correctos, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known</source>
        <translation>No se conoce el nombre del servidor</translation>
    </message>
    <message>
        <source>No computer of this name was found.</source>
        <translation>No se encontró ninguna máquina con este nombre.</translation>
    </message>
    <message>
        <source>Check the address for typing errors and that you are connected to the network.</source>
        <translation>Comprueba que la dirección esté bien escrita y que tengas conexión a la red.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>No llegó ninguna respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Check the network connection and try again.</source>
        <translation>Comprueba la conexión de red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection is not secure</source>
        <translation>La conexión no es segura</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified.</source>
        <translation>No se pudo verificar el certificado del servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for its certificate authority and install it on this computer.</source>
        <translation>Pide a quien administra el servidor su autoridad de certificación e instálala en esta máquina.</translation>
    </message>
    <message>
        <source>The server is at another address</source>
        <translation>El servidor está en otra dirección</translation>
    </message>
    <message>
        <source>The server points to another address.</source>
        <translation>El servidor remite a otra dirección.</translation>
    </message>
    <message>
        <source>Use the address it names; often it is https instead of http.</source>
        <translation>Usa la dirección que indica; a menudo es https en lugar de http.</translation>
    </message>
    <message>
        <source>That is no W&amp;B server</source>
        <translation>No es un servidor de W&amp;B</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as a W&amp;B server does.</source>
        <translation>Algo responde en esta dirección, pero no como un servidor de W&amp;B.</translation>
    </message>
    <message>
        <source>Check the address and the port.</source>
        <translation>Revisa la dirección y el puerto.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>El servidor tiene un problema</translation>
    </message>
    <message>
        <source>The server failed while it answered.</source>
        <translation>El servidor falló al responder.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it goes on, tell whoever runs the server.</source>
        <translation>Inténtalo de nuevo en un momento. Si continúa, avisa a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server limits requests</source>
        <translation>El servidor limita las peticiones</translation>
    </message>
    <message>
        <source>The server asks for fewer requests.</source>
        <translation>El servidor pide menos peticiones.</translation>
    </message>
    <message>
        <source>Slipway tries again by itself in a moment.</source>
        <translation>Slipway lo intentará de nuevo automáticamente en un momento.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>Se interrumpió la conexión</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Comprueba la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server cannot do this</source>
        <translation>El servidor no puede hacer esto</translation>
    </message>
    <message>
        <source>This server does not offer this function.</source>
        <translation>Este servidor no ofrece esta función.</translation>
    </message>
    <message>
        <source>Use the local hub, or update the server.</source>
        <translation>Usa el hub local o instala una versión más reciente del servidor.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor rechazó la petición</translation>
    </message>
    <message>
        <source>The server did not accept what was sent.</source>
        <translation>El servidor no aceptó lo que se envió.</translation>
    </message>
    <message>
        <source>Read the details, correct the input and try again.</source>
        <translation>Lee los detalles, corrige los datos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full</source>
        <translation>El disco del servidor está lleno</translation>
    </message>
    <message>
        <source>The server has no room to keep this.</source>
        <translation>El servidor no tiene espacio para guardar esto.</translation>
    </message>
    <message>
        <source>Free space where the server keeps its data, then try again.</source>
        <translation>Libera espacio donde el servidor guarda sus datos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta la clave de API</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>No se indicó ninguna clave de API.</translation>
    </message>
    <message>
        <source>Paste your key.</source>
        <translation>Pega tu clave.</translation>
    </message>
    <message>
        <source>The API key is too short</source>
        <translation>La clave de API es demasiado corta</translation>
    </message>
    <message>
        <source>A key has at least 40 characters.</source>
        <translation>Una clave tiene al menos 40 caracteres.</translation>
    </message>
    <message>
        <source>Copy the whole key again.</source>
        <translation>Copia de nuevo la clave completa.</translation>
    </message>
    <message>
        <source>The API key is not complete</source>
        <translation>La clave de API no está completa</translation>
    </message>
    <message>
        <source>The key holds a character that no key has.</source>
        <translation>La clave contiene un carácter que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line breaks.</source>
        <translation>Copia la clave de nuevo, sin espacios ni saltos de línea.</translation>
    </message>
    <message>
        <source>The key was refused</source>
        <translation>Se rechazó la clave</translation>
    </message>
    <message>
        <source>The server did not accept this key.</source>
        <translation>El servidor no aceptó esta clave.</translation>
    </message>
    <message>
        <source>Copy the key again in full.</source>
        <translation>Copia la clave de nuevo completa.</translation>
    </message>
    <message>
        <source>No key for this server</source>
        <translation>No hay clave para este servidor</translation>
    </message>
    <message>
        <source>No key for this server was found on this computer.</source>
        <translation>No se encontró en esta máquina ninguna clave para este servidor.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keyring is not available</source>
        <translation>El llavero no está disponible</translation>
    </message>
    <message>
        <source>The system keyring does not answer.</source>
        <translation>El llavero del sistema no responde.</translation>
    </message>
    <message>
        <source>Sign in without remembering the key, or start a keyring service.</source>
        <translation>Inicia sesión sin recordar la clave o inicia un servicio de llavero.</translation>
    </message>
    <message>
        <source>The keyring stayed locked</source>
        <translation>El llavero sigue bloqueado</translation>
    </message>
    <message>
        <source>The system keyring did not give access.</source>
        <translation>El llavero del sistema no permitió el acceso.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Desbloquea el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>You have no permission for this.</source>
        <translation>No tienes permiso para esto.</translation>
    </message>
    <message>
        <source>Ask a team admin for access, or choose another entity.</source>
        <translation>Pide acceso a un administrador del equipo o elige otra entidad.</translation>
    </message>
    <message>
        <source>The project is missing</source>
        <translation>Falta el proyecto</translation>
    </message>
    <message>
        <source>The run needs a project.</source>
        <translation>La ejecución necesita un proyecto.</translation>
    </message>
    <message>
        <source>Enter a project name.</source>
        <translation>Escribe un nombre de proyecto.</translation>
    </message>
    <message>
        <source>The project name is not allowed</source>
        <translation>El nombre del proyecto no es válido</translation>
    </message>
    <message>
        <source>A project name has at most 128 characters and none of / \ # ? % :.</source>
        <translation>El nombre de un proyecto tiene como máximo 128 caracteres y no contiene / \ # ? % ni :.</translation>
    </message>
    <message>
        <source>Choose another project name.</source>
        <translation>Elige otro nombre de proyecto.</translation>
    </message>
    <message>
        <source>The project does not exist</source>
        <translation>El proyecto no existe</translation>
    </message>
    <message>
        <source>The project does not exist, or you cannot see it.</source>
        <translation>El proyecto no existe o no tienes acceso.</translation>
    </message>
    <message>
        <source>Check the name, or choose another project.</source>
        <translation>Revisa el nombre o elige otro proyecto.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>La cola necesita un nombre.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>El nombre es demasiado largo</translation>
    </message>
    <message>
        <source>A queue name has at most 64 characters.</source>
        <translation>El nombre de una cola tiene como máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elige un nombre más corto.</translation>
    </message>
    <message>
        <source>The name is not allowed</source>
        <translation>El nombre no es válido</translation>
    </message>
    <message>
        <source>The name holds a character that is not allowed.</source>
        <translation>El nombre contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _.</source>
        <translation>Usa letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Ese nombre ya existe</translation>
    </message>
    <message>
        <source>A queue of this name exists already.</source>
        <translation>Ya existe una cola con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>No resource chosen</source>
        <translation>Falta elegir el recurso</translation>
    </message>
    <message>
        <source>A queue needs a resource.</source>
        <translation>La cola necesita un recurso.</translation>
    </message>
    <message>
        <source>Choose where its jobs run.</source>
        <translation>Elige dónde se ejecutan sus trabajos.</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>Falta elegir la cola</translation>
    </message>
    <message>
        <source>A launch needs a queue.</source>
        <translation>Para lanzar hace falta una cola.</translation>
    </message>
    <message>
        <source>Choose a queue.</source>
        <translation>Elige una cola.</translation>
    </message>
    <message>
        <source>The queue does not exist</source>
        <translation>La cola no existe</translation>
    </message>
    <message>
        <source>The queue no longer exists, or you cannot see it.</source>
        <translation>La cola ya no existe o no tienes acceso.</translation>
    </message>
    <message>
        <source>Choose another queue, or create it.</source>
        <translation>Elige otra cola o créala.</translation>
    </message>
    <message>
        <source>This queue does not use priorities</source>
        <translation>Esta cola no usa prioridades</translation>
    </message>
    <message>
        <source>A priority was given, but this queue takes items in order.</source>
        <translation>Se indicó una prioridad, pero esta cola toma los elementos por orden.</translation>
    </message>
    <message>
        <source>Launch without a priority.</source>
        <translation>Lanza sin prioridad.</translation>
    </message>
    <message>
        <source>The item no longer exists</source>
        <translation>El elemento ya no existe</translation>
    </message>
    <message>
        <source>The item was removed, or you cannot see it.</source>
        <translation>El elemento se quitó o no tienes acceso.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Actualiza la lista.</translation>
    </message>
    <message>
        <source>Another agent has the item</source>
        <translation>Otro agente tiene el elemento</translation>
    </message>
    <message>
        <source>An agent has taken the item meanwhile.</source>
        <translation>Mientras tanto, un agente tomó el elemento.</translation>
    </message>
    <message>
        <source>Stop it instead of removing it.</source>
        <translation>Detén el elemento en lugar de quitarlo.</translation>
    </message>
    <message>
        <source>It has ended already</source>
        <translation>Ya terminó</translation>
    </message>
    <message>
        <source>The item has ended already.</source>
        <translation>El elemento ya terminó.</translation>
    </message>
    <message>
        <source>There is nothing to stop.</source>
        <translation>No hay nada que detener.</translation>
    </message>
    <message>
        <source>An agent is just taking it</source>
        <translation>Un agente lo está tomando</translation>
    </message>
    <message>
        <source>An agent has just taken the item and its run is not known yet.</source>
        <translation>Un agente acaba de tomar el elemento y su ejecución aún no se conoce.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The run does not exist</source>
        <translation>La ejecución no existe</translation>
    </message>
    <message>
        <source>The run no longer exists, or you cannot see it.</source>
        <translation>La ejecución ya no existe o no tienes acceso.</translation>
    </message>
    <message>
        <source>Check its address, or look in the list of runs.</source>
        <translation>Revisa su dirección o búscala en la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>The run has ended already</source>
        <translation>La ejecución ya terminó</translation>
    </message>
    <message>
        <source>The run has ended already.</source>
        <translation>La ejecución ya terminó.</translation>
    </message>
    <message>
        <source>The agent is not known</source>
        <translation>No se conoce el agente</translation>
    </message>
    <message>
        <source>The agent is not known here any more.</source>
        <translation>El agente ya no se conoce aquí.</translation>
    </message>
    <message>
        <source>Start a new agent.</source>
        <translation>Inicia un agente nuevo.</translation>
    </message>
    <message>
        <source>An agent of this name runs already</source>
        <translation>Ya hay un agente con este nombre en marcha</translation>
    </message>
    <message>
        <source>On this computer an agent of this name polls other queues.</source>
        <translation>En esta máquina, un agente con este nombre atiende otras colas.</translation>
    </message>
    <message>
        <source>Stop it first, or choose another name.</source>
        <translation>Detén ese agente primero o elige otro nombre.</translation>
    </message>
    <message>
        <source>The agent did not start</source>
        <translation>El agente no se inició</translation>
    </message>
    <message>
        <source>The agent ended before it could poll.</source>
        <translation>El agente terminó antes de poder atender la cola.</translation>
    </message>
    <message>
        <source>Read the last lines of its log below, then start it again.</source>
        <translation>Lee abajo las últimas líneas de su log e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>The agent takes long to start</source>
        <translation>El agente tarda en iniciarse</translation>
    </message>
    <message>
        <source>The agent has not registered with the server in time.</source>
        <translation>El agente no se registró a tiempo en el servidor.</translation>
    </message>
    <message>
        <source>Look at its log on the Agents page; it may still come.</source>
        <translation>Mira su log en la página Agentes; quizá aún se inicie.</translation>
    </message>
    <message>
        <source>The local hub did not start</source>
        <translation>El hub local no se inició</translation>
    </message>
    <message>
        <source>The local hub ended before it could answer.</source>
        <translation>El hub local terminó antes de poder responder.</translation>
    </message>
    <message>
        <source>Read the last lines of its log below, then try again.</source>
        <translation>Lee abajo las últimas líneas de su log e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The local hub takes long to start</source>
        <translation>El hub local tarda en iniciarse</translation>
    </message>
    <message>
        <source>The local hub has not answered in time.</source>
        <translation>El hub local no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The job name is not allowed</source>
        <translation>El nombre del trabajo no es válido</translation>
    </message>
    <message>
        <source>A job name has at most 128 letters, digits, - _ and dots.</source>
        <translation>El nombre de un trabajo tiene como máximo 128 caracteres: letras, cifras, -, _ y puntos.</translation>
    </message>
    <message>
        <source>No job chosen</source>
        <translation>Falta elegir el trabajo</translation>
    </message>
    <message>
        <source>A launch needs a job or an image.</source>
        <translation>Para lanzar hace falta un trabajo o una imagen.</translation>
    </message>
    <message>
        <source>Choose a job.</source>
        <translation>Elige un trabajo.</translation>
    </message>
    <message>
        <source>The job does not exist</source>
        <translation>El trabajo no existe</translation>
    </message>
    <message>
        <source>The job or this version of it no longer exists.</source>
        <translation>El trabajo o esta versión ya no existe.</translation>
    </message>
    <message>
        <source>Choose another version.</source>
        <translation>Elige otra versión.</translation>
    </message>
    <message>
        <source>The job cannot be read</source>
        <translation>No se puede leer el trabajo</translation>
    </message>
    <message>
        <source>What is stored for this job version cannot be understood.</source>
        <translation>No se puede interpretar lo guardado para esta versión del trabajo.</translation>
    </message>
    <message>
        <source>Make a new version of the job.</source>
        <translation>Crea una versión nueva del trabajo.</translation>
    </message>
    <message>
        <source>That is no image name</source>
        <translation>No es un nombre de imagen</translation>
    </message>
    <message>
        <source>The image is not named as container images are.</source>
        <translation>El nombre no tiene la forma de una imagen de contenedor.</translation>
    </message>
    <message>
        <source>Write it as repository/name:tag.</source>
        <translation>Escríbelo como repositorio/nombre:etiqueta.</translation>
    </message>
    <message>
        <source>Only https://, ssh:// and user@host:path addresses can be used.</source>
        <translation>Solo se admiten direcciones https://, ssh:// y usuario@host:ruta.</translation>
    </message>
    <message>
        <source>Change the address of the repository.</source>
        <translation>Cambia la dirección del repositorio.</translation>
    </message>
    <message>
        <source>A branch, tag or commit does not begin with - and holds no space.</source>
        <translation>Una rama, una etiqueta o un commit no empieza por - ni contiene espacios.</translation>
    </message>
    <message>
        <source>Correct the branch, tag or commit.</source>
        <translation>Corrige la rama, la etiqueta o el commit.</translation>
    </message>
    <message>
        <source>The repository has no such branch, tag or commit.</source>
        <translation>El repositorio no tiene esa rama, etiqueta o commit.</translation>
    </message>
    <message>
        <source>The repository could not be fetched</source>
        <translation>No se pudo descargar el repositorio</translation>
    </message>
    <message>
        <source>Git could not fetch the repository.</source>
        <translation>Git no pudo descargar el repositorio.</translation>
    </message>
    <message>
        <source>Check the address and that you can reach it from a terminal, then try again.</source>
        <translation>Comprueba la dirección y que tengas acceso desde una terminal, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Git is not installed</source>
        <translation>Git no está instalado</translation>
    </message>
    <message>
        <source>Git is needed to fetch repositories.</source>
        <translation>Se necesita Git para descargar repositorios.</translation>
    </message>
    <message>
        <source>Install the package git, then try again.</source>
        <translation>Instala el paquete git e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A program is not installed</source>
        <translation>Falta un programa</translation>
    </message>
    <message>
        <source>A program that is needed for this is not installed.</source>
        <translation>No está instalado un programa necesario.</translation>
    </message>
    <message>
        <source>Install the program named in the details, then try again.</source>
        <translation>Instala el programa que indican los detalles e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>La carpeta no existe</translation>
    </message>
    <message>
        <source>The folder does not exist or is a link.</source>
        <translation>La carpeta no existe o es un enlace.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <source>The folder does not exist, is a link or cannot be read.</source>
        <translation>La carpeta no existe, es un enlace o no se puede leer.</translation>
    </message>
    <message>
        <source>The folder is empty</source>
        <translation>La carpeta está vacía</translation>
    </message>
    <message>
        <source>Nothing is left to upload after the ignore rules.</source>
        <translation>Tras aplicar las reglas de exclusión no queda nada que subir.</translation>
    </message>
    <message>
        <source>Choose another folder, or change its .wandbignore.</source>
        <translation>Elige otra carpeta o cambia su .wandbignore.</translation>
    </message>
    <message>
        <source>The entry point is missing</source>
        <translation>Falta el punto de entrada</translation>
    </message>
    <message>
        <source>Nothing says how to start the program.</source>
        <translation>No se indica cómo iniciar el programa.</translation>
    </message>
    <message>
        <source>Enter a command such as python train.py, or add a Dockerfile.</source>
        <translation>Escribe un comando como python train.py o agrega un Dockerfile.</translation>
    </message>
    <message>
        <source>The entry point does not exist</source>
        <translation>El punto de entrada no existe</translation>
    </message>
    <message>
        <source>The program that the entry point names is not in the source.</source>
        <translation>El programa que indica el punto de entrada no está en el código fuente.</translation>
    </message>
    <message>
        <source>Correct the entry point.</source>
        <translation>Corrige el punto de entrada.</translation>
    </message>
    <message>
        <source>The path leaves the source</source>
        <translation>La ruta sale del código fuente</translation>
    </message>
    <message>
        <source>Paths must stay inside the source.</source>
        <translation>Las rutas deben quedar dentro del código fuente.</translation>
    </message>
    <message>
        <source>Use a path without .. and without a leading slash.</source>
        <translation>Usa una ruta sin .. y sin barra inicial.</translation>
    </message>
    <message>
        <source>The Dockerfile does not exist</source>
        <translation>El Dockerfile no existe</translation>
    </message>
    <message>
        <source>The Dockerfile that was named is not in the source.</source>
        <translation>El Dockerfile indicado no está en el código fuente.</translation>
    </message>
    <message>
        <source>Correct the path of the Dockerfile.</source>
        <translation>Corrige la ruta del Dockerfile.</translation>
    </message>
    <message>
        <source>The build context does not exist</source>
        <translation>El contexto de construcción no existe</translation>
    </message>
    <message>
        <source>The build context that was named is not in the source.</source>
        <translation>El contexto de construcción indicado no está en el código fuente.</translation>
    </message>
    <message>
        <source>Correct the build context.</source>
        <translation>Corrige el contexto de construcción.</translation>
    </message>
    <message>
        <source>The Python version is not allowed</source>
        <translation>La versión de Python no es válida</translation>
    </message>
    <message>
        <source>The Python version is not written as 3.11 is.</source>
        <translation>La versión de Python no tiene la forma 3.11.</translation>
    </message>
    <message>
        <source>Correct the Python version.</source>
        <translation>Corrige la versión de Python.</translation>
    </message>
    <message>
        <source>The image could not be built</source>
        <translation>No se pudo construir la imagen</translation>
    </message>
    <message>
        <source>The container engine stopped while building the image.</source>
        <translation>El motor de contenedores se detuvo al construir la imagen.</translation>
    </message>
    <message>
        <source>Read the end of the build log below, correct the job and launch it again.</source>
        <translation>Lee abajo el final del log de construcción, corrige el trabajo y vuelve a lanzarlo.</translation>
    </message>
    <message>
        <source>The base image was not found</source>
        <translation>No se encontró la imagen base</translation>
    </message>
    <message>
        <source>The image that the job is built on was not found.</source>
        <translation>No se encontró la imagen sobre la que se construye el trabajo.</translation>
    </message>
    <message>
        <source>Check the name of the base image and that its registry can be reached.</source>
        <translation>Comprueba el nombre de la imagen base y que se pueda acceder a su registro.</translation>
    </message>
    <message>
        <source>The base image is not named as container images are.</source>
        <translation>El nombre de la imagen base no tiene la forma de una imagen de contenedor.</translation>
    </message>
    <message>
        <source>A file of the source cannot be read</source>
        <translation>No se puede leer un archivo del código fuente</translation>
    </message>
    <message>
        <source>A file of the source cannot be read.</source>
        <translation>No se puede leer un archivo del código fuente.</translation>
    </message>
    <message>
        <source>Check the permissions of the file named in the details.</source>
        <translation>Revisa los permisos del archivo que indican los detalles.</translation>
    </message>
    <message>
        <source>No container engine found</source>
        <translation>No se encontró ningún motor de contenedores</translation>
    </message>
    <message>
        <source>No container engine is installed on this computer.</source>
        <translation>No hay ningún motor de contenedores instalado en esta máquina.</translation>
    </message>
    <message>
        <source>Install Docker (package docker.io) or Podman, or use a Local process queue.</source>
        <translation>Instala Docker (paquete docker.io) o Podman, o usa una cola de proceso local.</translation>
    </message>
    <message>
        <source>The container engine does not run</source>
        <translation>El motor de contenedores no está en marcha</translation>
    </message>
    <message>
        <source>The container engine is installed, but it does not answer.</source>
        <translation>El motor de contenedores está instalado, pero no responde.</translation>
    </message>
    <message>
        <source>Start it, for example with: sudo systemctl start docker</source>
        <translation>Inícialo; por ejemplo: sudo systemctl start docker</translation>
    </message>
    <message>
        <source>No permission for the container engine</source>
        <translation>Sin permiso para el motor de contenedores</translation>
    </message>
    <message>
        <source>You may not use the container engine&apos;s socket.</source>
        <translation>No tienes permiso para usar el socket del motor de contenedores.</translation>
    </message>
    <message>
        <source>Add yourself to its group with: sudo usermod -aG docker $USER, then sign in to the desktop again.</source>
        <translation>Agrégate a su grupo con: sudo usermod -aG docker $USER y vuelve a iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>No se encontró la imagen</translation>
    </message>
    <message>
        <source>The registry has no such image or tag, or it needs a sign-in.</source>
        <translation>El registro no tiene esa imagen o etiqueta, o requiere iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the name and the tag of the image.</source>
        <translation>Revisa el nombre y la etiqueta de la imagen.</translation>
    </message>
    <message>
        <source>The image could not be pulled</source>
        <translation>No se pudo descargar la imagen</translation>
    </message>
    <message>
        <source>The container engine could not fetch the image.</source>
        <translation>El motor de contenedores no pudo descargar la imagen.</translation>
    </message>
    <message>
        <source>Check the network and that the registry can be reached, then launch again.</source>
        <translation>Comprueba la red y el acceso al registro, y vuelve a lanzar.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>Hay un archivo dañado</translation>
    </message>
    <message>
        <source>A downloaded file is not what the server has.</source>
        <translation>Un archivo descargado no coincide con el del servidor.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>No se puede leer un archivo</translation>
    </message>
    <message>
        <source>A file on this computer cannot be read.</source>
        <translation>No se puede leer un archivo de esta máquina.</translation>
    </message>
    <message>
        <source>Check its permissions, then try again.</source>
        <translation>Revisa sus permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>No se puede escribir un archivo</translation>
    </message>
    <message>
        <source>A file on this computer cannot be written.</source>
        <translation>No se puede escribir un archivo en esta máquina.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then try again.</source>
        <translation>Revisa los permisos de la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A file was refused</source>
        <translation>Se rechazó un archivo</translation>
    </message>
    <message>
        <source>A file of the artifact would have been written outside its folder.</source>
        <translation>Un archivo del artefacto se habría escrito fuera de su carpeta.</translation>
    </message>
    <message>
        <source>Do not trust this artifact; ask whoever made it.</source>
        <translation>No confíes en este artefacto; consulta a quien lo creó.</translation>
    </message>
    <message>
        <source>The text cannot be read</source>
        <translation>No se puede leer el texto</translation>
    </message>
    <message>
        <source>The text is no valid YAML or JSON.</source>
        <translation>El texto no es YAML ni JSON válido.</translation>
    </message>
    <message>
        <source>Correct the line that is marked.</source>
        <translation>Corrige la línea marcada.</translation>
    </message>
    <message>
        <source>The text is no list of keys</source>
        <translation>El texto no es una lista de claves</translation>
    </message>
    <message>
        <source>The configuration must consist of keys with values.</source>
        <translation>La configuración debe constar de claves con valores.</translation>
    </message>
    <message>
        <source>Write it as key: value.</source>
        <translation>Escríbela como clave: valor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 what happened, %2 what to do next: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Something in the input is wrong</source>
        <translation>Hay un dato incorrecto</translation>
    </message>
    <message>
        <source>The server rejected this value.</source>
        <translation>El servidor rechazó este valor.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>This no longer exists, or you cannot see it.</source>
        <translation>Ya no existe o no tienes acceso.</translation>
    </message>
    <message>
        <source>It has changed meanwhile</source>
        <translation>Cambió mientras tanto</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Alguien lo cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Refresh and try again.</source>
        <translation>Actualiza e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>No se puede leer la respuesta</translation>
    </message>
    <message>
        <source>Slipway could not read the answer of the server.</source>
        <translation>Slipway no pudo interpretar la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Check that the address is that of a W&amp;B server and try again.</source>
        <translation>Comprueba que la dirección sea la de un servidor de W&amp;B e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong in Slipway</source>
        <translation>Se produjo un error en Slipway</translation>
    </message>
    <message>
        <source>An unexpected error occurred.</source>
        <translation>Se produjo un error inesperado.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, pass on the details.</source>
        <translation>Inténtalo de nuevo. Si se repite, comunica los detalles.</translation>
    </message>
    <message>
        <source>This Git address is not allowed</source>
        <translation>Esta dirección de Git no está permitida</translation>
    </message>
    <message>
        <source>The Git reference is not allowed</source>
        <translation>La referencia de Git no está permitida</translation>
    </message>
    <message>
        <source>The Git reference does not exist</source>
        <translation>La referencia de Git no existe</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <source>An API key is not sent unencrypted to another computer.</source>
        <translation>Una clave de API no se envía sin cifrar a otro equipo.</translation>
    </message>
    <message>
        <source>Use the server&apos;s https:// address.</source>
        <translation>Usa la dirección https:// del servidor.</translation>
    </message>
    <message>
        <source>It has not ended yet</source>
        <translation>Aún no ha terminado</translation>
    </message>
    <message>
        <source>The item still waits or runs.</source>
        <translation>El elemento todavía espera o se está ejecutando.</translation>
    </message>
    <message>
        <source>Stop it first, or wait until it has ended.</source>
        <translation>Detenlo primero o espera a que termine.</translation>
    </message>
    <message>
        <source>The job does not take a value</source>
        <translation>El trabajo no admite un valor</translation>
    </message>
    <message>
        <source>The job&apos;s schema allows other values only.</source>
        <translation>El esquema del trabajo solo permite otros valores.</translation>
    </message>
    <message>
        <source>Correct the values that the details name.</source>
        <translation>Corrige los valores que indican los detalles.</translation>
    </message>
    <message>
        <source>This file cannot be changed</source>
        <translation>Este archivo no se puede cambiar</translation>
    </message>
    <message>
        <source>A launch changes only .json, .yaml and .yml files inside the job.</source>
        <translation>Un lanzamiento solo cambia archivos .json, .yaml y .yml del trabajo.</translation>
    </message>
    <message>
        <source>Correct the path of the file.</source>
        <translation>Corrige la ruta del archivo.</translation>
    </message>
    <message>
        <source>The alias is not allowed</source>
        <translation>El alias no es válido</translation>
    </message>
    <message>
        <source>An alias has 1 to 128 characters, none of / and :, and is neither “latest” nor a version number.</source>
        <translation>Un alias tiene de 1 a 128 caracteres, sin / ni :, y no es «latest» ni un número de versión.</translation>
    </message>
    <message>
        <source>Choose another alias.</source>
        <translation>Elige otro alias.</translation>
    </message>
    <message>
        <source>The job is on another server</source>
        <translation>El trabajo está en otro servidor</translation>
    </message>
    <message>
        <source>This server does not know the job&apos;s entity.</source>
        <translation>Este servidor no conoce la entidad del trabajo.</translation>
    </message>
    <message>
        <source>Copy the job from the server that has it, then launch the copy.</source>
        <translation>Copia el trabajo desde el servidor que lo tiene y lanza la copia.</translation>
    </message>
    <message>
        <source>A job of that name exists already.</source>
        <translation>Ya existe un trabajo con ese nombre.</translation>
    </message>
    <message>
        <source>The template does not exist</source>
        <translation>La plantilla no existe</translation>
    </message>
    <message>
        <source>No template has that name.</source>
        <translation>Ninguna plantilla tiene ese nombre.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elige una de la lista.</translation>
    </message>
    <message>
        <source>The folder has too many files</source>
        <translation>La carpeta tiene demasiados archivos</translation>
    </message>
    <message>
        <source>The list of its files is too long to be read.</source>
        <translation>La lista de sus archivos es demasiado larga para leerla.</translation>
    </message>
    <message>
        <source>Name files that do not belong to the job in .wandbignore, or choose a smaller folder.</source>
        <translation>Indica en .wandbignore los archivos que no son del trabajo o elige una carpeta más pequeña.</translation>
    </message>
</context>
<context>
    <name>slipway::FailureCause</name>
    <message>
        <source>The program never called wandb.init, so it has no run.</source>
        <translation>El programa nunca llamó a wandb.init, por eso no hay ejecución.</translation>
    </message>
    <message>
        <source>Call wandb.init() before anything is logged.</source>
        <translation>Llama a wandb.init() antes de registrar nada.</translation>
    </message>
    <message>
        <source>The GPU ran out of memory.</source>
        <translation>La GPU se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Use smaller batches or a GPU with more memory.</source>
        <translation>Usa lotes más pequeños o una GPU con más memoria.</translation>
    </message>
    <message>
        <source>The job wants a GPU and found none.</source>
        <translation>El trabajo necesita una GPU y no encontró ninguna.</translation>
    </message>
    <message>
        <source>Run it on a computer with a GPU. Containers also need the NVIDIA Container Toolkit there, and gpus: all in the queue&apos;s configuration.</source>
        <translation>Ejecútalo en un equipo con GPU. Los contenedores necesitan además NVIDIA Container Toolkit en ese equipo y gpus: all en la configuración de la cola.</translation>
    </message>
    <message>
        <source>The job&apos;s CUDA does not fit the GPU or the driver of the computer.</source>
        <translation>La versión de CUDA del trabajo no es compatible con la GPU o el controlador del equipo.</translation>
    </message>
    <message>
        <source>Use a base image with another version of CUDA, or update the driver.</source>
        <translation>Usa una imagen base con otra versión de CUDA o actualiza el controlador.</translation>
    </message>
    <message>
        <source>The container has too little shared memory.</source>
        <translation>El contenedor tiene muy poca memoria compartida.</translation>
    </message>
    <message>
        <source>Set shm-size: 8g in the queue&apos;s configuration, or use fewer workers that load data.</source>
        <translation>Pon shm-size: 8g en la configuración de la cola o usa menos procesos para cargar datos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space on the agent&apos;s computer; images and build caches that are no longer used often take most of it.</source>
        <translation>Libera espacio en el equipo del agente; suelen ocuparlo las imágenes y las cachés de construcción que ya no se usan.</translation>
    </message>
    <message>
        <source>The job ran out of memory.</source>
        <translation>El trabajo se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Give it more memory in the queue&apos;s configuration, or let it use less: smaller batches, fewer workers.</source>
        <translation>Dale más memoria en la configuración de la cola o haz que use menos: lotes más pequeños, menos procesos.</translation>
    </message>
    <message>
        <source>The Python module “%1” is missing.</source>
        <translation>Falta el módulo de Python «%1».</translation>
    </message>
    <message>
        <source>Add its package to requirements.txt, create the job again and launch it.</source>
        <translation>Añade su paquete a requirements.txt, crea el trabajo de nuevo y lánzalo.</translation>
    </message>
    <message>
        <source>The library %1 is missing where the job runs.</source>
        <translation>Falta la biblioteca %1 donde se ejecuta el trabajo.</translation>
    </message>
    <message>
        <source>Install the system package that holds it, in a Dockerfile for instance.</source>
        <translation>Instala el paquete del sistema que la contiene, por ejemplo en un Dockerfile.</translation>
    </message>
    <message>
        <source>A program was built for a newer system: %1 is missing.</source>
        <translation>Un programa se compiló para un sistema más nuevo: falta %1.</translation>
    </message>
    <message>
        <source>Use a newer base image, or an older package.</source>
        <translation>Usa una imagen base más nueva o un paquete más antiguo.</translation>
    </message>
    <message>
        <source>The program was built for another kind of processor.</source>
        <translation>El programa se compiló para otro tipo de procesador.</translation>
    </message>
    <message>
        <source>Build the image for the processor of the agent&apos;s computer.</source>
        <translation>Construye la imagen para el procesador del equipo del agente.</translation>
    </message>
    <message>
        <source>The job&apos;s program was not found: %1</source>
        <translation>No se encontró el programa del trabajo: %1</translation>
    </message>
    <message>
        <source>Correct the entry point, or install the program in the image.</source>
        <translation>Corrige el punto de entrada o instala el programa en la imagen.</translation>
    </message>
    <message>
        <source>The program refused its arguments: %1</source>
        <translation>El programa rechazó sus argumentos: %1</translation>
    </message>
    <message>
        <source>Correct the arguments when you launch the job again.</source>
        <translation>Corrige los argumentos al lanzar el trabajo de nuevo.</translation>
    </message>
    <message>
        <source>No package fits this requirement: %1</source>
        <translation>Ningún paquete cumple este requisito: %1</translation>
    </message>
    <message>
        <source>Check its name and version; it may not exist for the Python version of the base image.</source>
        <translation>Comprueba su nombre y su versión; quizá no exista para la versión de Python de la imagen base.</translation>
    </message>
    <message>
        <source>The packages in requirements.txt exclude each other.</source>
        <translation>Los paquetes de requirements.txt se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Loosen the versions that the log names.</source>
        <translation>Flexibiliza las versiones que indica el log.</translation>
    </message>
    <message>
        <source>A package wants another version of Python.</source>
        <translation>Un paquete necesita otra versión de Python.</translation>
    </message>
    <message>
        <source>Choose another base image, or another version of the package.</source>
        <translation>Elige otra imagen base u otra versión del paquete.</translation>
    </message>
    <message>
        <source>A Python package could not be built: %1</source>
        <translation>No se pudo compilar un paquete de Python: %1</translation>
    </message>
    <message>
        <source>Use a version that comes ready-made, or a base image with a compiler.</source>
        <translation>Usa una versión ya compilada o una imagen base con compilador.</translation>
    </message>
    <message>
        <source>The registry did not accept the agent&apos;s sign-in.</source>
        <translation>El registro no aceptó la sesión del agente.</translation>
    </message>
    <message>
        <source>Sign in to the registry on the agent&apos;s computer, as the agent&apos;s user and with an account that may write there.</source>
        <translation>Inicia sesión en el registro en el equipo del agente, como el usuario del agente y con una cuenta que pueda escribir allí.</translation>
    </message>
    <message>
        <source>The registry does not answer.</source>
        <translation>El registro no responde.</translation>
    </message>
    <message>
        <source>Check its address in the agent&apos;s launch-config.yaml (builder.destination), and that the agent&apos;s computer can reach it.</source>
        <translation>Comprueba su dirección en el launch-config.yaml del agente (builder.destination) y que el equipo del agente pueda llegar a él.</translation>
    </message>
    <message>
        <source>The connection to the registry is not trusted.</source>
        <translation>La conexión con el registro no es de confianza.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s certificate to the container engine of the agent&apos;s computer, or name a registry without encryption in its insecure-registries.</source>
        <translation>Da el certificado del registro al motor de contenedores del equipo del agente, o nombra un registro sin cifrado en sus insecure-registries.</translation>
    </message>
    <message>
        <source>The registry takes no image of this name.</source>
        <translation>El registro no acepta ninguna imagen con este nombre.</translation>
    </message>
    <message>
        <source>Correct builder.destination in the agent&apos;s launch-config.yaml; some registries want the repository to be made first.</source>
        <translation>Corrige builder.destination en el launch-config.yaml del agente; algunos registros quieren que antes se cree el repositorio.</translation>
    </message>
    <message>
        <source>The image was not built, because a password would have been left in it.</source>
        <translation>No se creó la imagen porque habría quedado una contraseña en ella.</translation>
    </message>
    <message>
        <source>Install docker&apos;s buildx plug-in on the agent&apos;s computer or let the agent use podman; or name a package index without a password.</source>
        <translation>Instala el complemento buildx de docker en el equipo del agente o haz que el agente use podman; o indica un índice de paquetes sin contraseña.</translation>
    </message>
    <message>
        <source>This agent builds no images.</source>
        <translation>Este agente no crea imágenes.</translation>
    </message>
    <message>
        <source>Launch a job that is an image, or set builder.type: docker in the agent&apos;s launch-config.yaml.</source>
        <translation>Lanza un trabajo que sea una imagen, o pon builder.type: docker en el launch-config.yaml del agente.</translation>
    </message>
    <message>
        <source>The registry gives this computer no more images for now.</source>
        <translation>El registro no entrega por ahora más imágenes a este equipo.</translation>
    </message>
    <message>
        <source>Sign in to the registry on the agent&apos;s computer, or wait.</source>
        <translation>Inicia sesión en el registro desde el equipo del agente o espera.</translation>
    </message>
    <message>
        <source>The registry has no image of that name and tag.</source>
        <translation>El registro no tiene ninguna imagen con ese nombre y esa etiqueta.</translation>
    </message>
    <message>
        <source>Correct the image&apos;s name or tag.</source>
        <translation>Corrige el nombre o la etiqueta de la imagen.</translation>
    </message>
    <message>
        <source>The registry did not give out the image.</source>
        <translation>El registro no entregó la imagen.</translation>
    </message>
    <message>
        <source>Check the image&apos;s name, and sign in to the registry on the agent&apos;s computer.</source>
        <translation>Comprueba el nombre de la imagen e inicia sesión en el registro desde el equipo del agente.</translation>
    </message>
    <message>
        <source>The Git server did not give out the code.</source>
        <translation>El servidor de Git no entregó el código.</translation>
    </message>
    <message>
        <source>Set up an SSH key or Git&apos;s credential helper for the user of the agent.</source>
        <translation>Configura una clave SSH o el asistente de credenciales de Git para el usuario del agente.</translation>
    </message>
    <message>
        <source>The Dockerfile cannot be read.</source>
        <translation>No se puede leer el Dockerfile.</translation>
    </message>
    <message>
        <source>Correct the line that the build log names.</source>
        <translation>Corrige la línea que indica el log de construcción.</translation>
    </message>
    <message>
        <source>A port that the job wants is in use.</source>
        <translation>Un puerto que necesita el trabajo está ocupado.</translation>
    </message>
    <message>
        <source>Let it take another port, or end the program that has this one.</source>
        <translation>Haz que use otro puerto o cierra el programa que ocupa este.</translation>
    </message>
    <message>
        <source>The certificate of a server was not accepted.</source>
        <translation>No se aceptó el certificado de un servidor.</translation>
    </message>
    <message>
        <source>Put the certificate of your organisation into the image.</source>
        <translation>Incluye el certificado de tu organización en la imagen.</translation>
    </message>
    <message>
        <source>A server did not accept the job&apos;s key.</source>
        <translation>Un servidor no aceptó la clave del trabajo.</translation>
    </message>
    <message>
        <source>Check which key and server the job uses; WANDB_API_KEY of the image goes before that of the agent.</source>
        <translation>Comprueba qué clave y qué servidor usa el trabajo; WANDB_API_KEY de la imagen tiene prioridad sobre la del agente.</translation>
    </message>
    <message>
        <source>A computer was not found in the network.</source>
        <translation>No se encontró un equipo en la red.</translation>
    </message>
    <message>
        <source>Check the address, the network and the name service of the agent&apos;s computer.</source>
        <translation>Comprueba la dirección, la red y el DNS del equipo del agente.</translation>
    </message>
    <message>
        <source>A service that the job needs does not answer.</source>
        <translation>Un servicio que necesita el trabajo no responde.</translation>
    </message>
    <message>
        <source>Start it. In a container localhost is the container itself; the computer is host.docker.internal.</source>
        <translation>Inícialo. En un contenedor, localhost es el propio contenedor; el equipo es host.docker.internal.</translation>
    </message>
    <message>
        <source>A file is not there: %1</source>
        <translation>Falta un archivo: %1</translation>
    </message>
    <message>
        <source>Correct the path. A job sees the files of its own folder, without those that .wandbignore and .gitignore leave out.</source>
        <translation>Corrige la ruta. Un trabajo ve los archivos de su carpeta, salvo los que excluyen .wandbignore y .gitignore.</translation>
    </message>
    <message>
        <source>The job may not use %1</source>
        <translation>El trabajo no tiene permiso para usar %1</translation>
    </message>
    <message>
        <source>Write to the job&apos;s own folder, or let the image run as a user who may.</source>
        <translation>Escribe en la carpeta del trabajo o haz que la imagen se ejecute con un usuario que tenga permiso.</translation>
    </message>
    <message>
        <source>The program has a syntax error: %1</source>
        <translation>El programa tiene un error de sintaxis: %1</translation>
    </message>
    <message>
        <source>Correct the line that the log names; the base image may have an older Python.</source>
        <translation>Corrige la línea que indica el log; quizá la imagen base tenga un Python más antiguo.</translation>
    </message>
    <message>
        <source>The program crashed in native code.</source>
        <translation>El programa falló en código nativo.</translation>
    </message>
    <message>
        <source>Packages that do not fit each other are the usual reason; faulthandler tells the place (PYTHONFAULTHANDLER=1).</source>
        <translation>Lo habitual es que haya paquetes incompatibles entre sí; faulthandler indica el lugar (PYTHONFAULTHANDLER=1).</translation>
    </message>
    <message>
        <source>The program ended with %1</source>
        <translation>El programa terminó con %1</translation>
    </message>
    <message>
        <source>The lines above it in the log say where.</source>
        <translation>Las líneas anteriores del log indican dónde.</translation>
    </message>
</context>
<context>
    <name>slipway::Format</name>
    <message>
        <source>%1 s</source>
        <extracomment>A duration</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1&#xa0;h</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Ayer %1</translation>
    </message>
</context>
<context>
    <name>slipway::InputListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 wandb.config or a file, %2 the key in it, %3 such as Number. Read by screen readers.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>slipway::InputWords</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>%1 is not of type %2.</source>
        <extracomment>%1 a value, %2 a JSON type such as integer</extracomment>
        <translation>%1 no es del tipo %2.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 no es ninguno de estos valores: %2.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 es menor que %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 es mayor que %2.</translation>
    </message>
    <message>
        <source>%1 is not above %2.</source>
        <translation>%1 no es mayor que %2.</translation>
    </message>
    <message>
        <source>%1 is not below %2.</source>
        <translation>%1 no es menor que %2.</translation>
    </message>
    <message>
        <source>%1 is shorter than %2.</source>
        <translation>%1 es más corto que %2.</translation>
    </message>
    <message>
        <source>%1 is longer than %2.</source>
        <translation>%1 es más largo que %2.</translation>
    </message>
    <message>
        <source>This value is there already.</source>
        <translation>Este valor ya está.</translation>
    </message>
    <message>
        <source>The job takes no such value.</source>
        <translation>El trabajo no admite ese valor.</translation>
    </message>
    <message>
        <source>The job takes no such file.</source>
        <translation>El trabajo no admite ese archivo.</translation>
    </message>
</context>
<context>
    <name>slipway::ItemActions</name>
    <message>
        <source>It waits: remove it from the queue instead.</source>
        <translation>Está en espera: en su lugar, quítalo de la cola.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Ya terminó.</translation>
    </message>
    <message>
        <source>It is being stopped already.</source>
        <translation>Ya se está deteniendo.</translation>
    </message>
    <message>
        <source>An agent has it: stop it first.</source>
        <translation>Lo tiene un agente: detenlo primero.</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>Todavía no ha terminado.</translation>
    </message>
    <message>
        <source>The server does not tell what it was made of.</source>
        <translation>El servidor no indica con qué se creó.</translation>
    </message>
    <message>
        <source>This queue does not use priorities.</source>
        <translation>Esta cola no usa prioridades.</translation>
    </message>
    <message>
        <source>An agent has it.</source>
        <translation>Lo tiene un agente.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Elige primero un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be changed</source>
        <translation>
            <numerusform>%n elemento no se pudo cambiar</numerusform>
            <numerusform>%n elementos no se pudieron cambiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n item(s)?</source>
        <translation>
            <numerusform>¿Detener %n elemento?</numerusform>
            <numerusform>¿Detener %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <translation>¿Detener %1?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the queue?</source>
        <translation>
            <numerusform>¿Quitar %n elemento de la cola?</numerusform>
            <numerusform>¿Quitar %n elementos de la cola?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the queue?</source>
        <translation>¿Quitar %1 de la cola?</translation>
    </message>
    <message numerus="yes">
        <source>Launch %n item(s) again?</source>
        <translation>
            <numerusform>¿Volver a lanzar %n elemento?</numerusform>
            <numerusform>¿Volver a lanzar %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Launch %1 again?</source>
        <translation>¿Volver a lanzar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) to another queue?</source>
        <translation>
            <numerusform>¿Mover %n elemento a otra cola?</numerusform>
            <numerusform>¿Mover %n elementos a otra cola?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to another queue?</source>
        <translation>¿Mover %1 a otra cola?</translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n item(s)?</source>
        <translation>
            <numerusform>¿Cambiar la prioridad de %n elemento?</numerusform>
            <numerusform>¿Cambiar la prioridad de %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1?</source>
        <translation>¿Cambiar la prioridad de %1?</translation>
    </message>
    <message>
        <source>The job is asked to end and is ended after ten seconds. What it logged stays.</source>
        <translation>Se pide al trabajo que termine y a los diez segundos se fuerza su fin. Lo que registró se conserva.</translation>
    </message>
    <message>
        <source>It leaves the list and is not run any more. Runs and what they logged stay.</source>
        <translation>Desaparece de la lista y ya no se ejecuta. Las ejecuciones y sus datos se conservan.</translation>
    </message>
    <message>
        <source>A new item with the same job, arguments and priority, and a new run. The old run stays as it is.</source>
        <translation>Un elemento nuevo con el mismo trabajo, argumentos y prioridad, y una ejecución nueva. La anterior queda como está.</translation>
    </message>
    <message>
        <source>There is no other queue with the same resource.</source>
        <translation>No hay otra cola con el mismo recurso.</translation>
    </message>
    <message>
        <source>It waits there for the agents of that queue. Only queues with the same resource can take it.</source>
        <translation>Allí espera a los agentes de esa cola. Solo sirven las colas con el mismo recurso.</translation>
    </message>
    <message>
        <source>Agents take items with a higher priority first.</source>
        <translation>Los agentes toman primero los elementos con más prioridad.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected items is left out: %1</source>
        <extracomment>%1 is a whole sentence: the reason</extracomment>
        <translation>
            <numerusform>%n de los elementos seleccionados queda fuera: %1</numerusform>
            <numerusform>%n de los elementos seleccionados quedan fuera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Launch again</source>
        <translation>Volver a lanzar</translation>
    </message>
    <message>
        <source>Move to queue</source>
        <translation>Mover a otra cola</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Cambiar prioridad</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n item(s)</source>
        <translation>
            <numerusform>Deteniendo %n elemento</numerusform>
            <numerusform>Deteniendo %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) removed from the queue</source>
        <translation>
            <numerusform>%n elemento quitado de la cola</numerusform>
            <numerusform>%n elementos quitados de la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) launched again</source>
        <translation>
            <numerusform>%n elemento lanzado de nuevo</numerusform>
            <numerusform>%n elementos lanzados de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to %1</source>
        <translation>
            <numerusform>%n elemento movido a %1</numerusform>
            <numerusform>%n elementos movidos a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n item(s) changed to %1</source>
        <translation>
            <numerusform>Prioridad de %n elemento: %1</numerusform>
            <numerusform>Prioridad de %n elementos: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::ItemResultListModel</name>
    <message>
        <source>%1, submitted %2</source>
        <extracomment>An item in a list: its state, when it was submitted</extracomment>
        <translation>%1, enviado: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>result</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>result</comment>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>Working…</source>
        <comment>result</comment>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken row: job, what is known of the item</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken row: job, how the action went, what is known of the item</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>slipway::JobListModel</name>
    <message>
        <source>%1, project %2, version %3</source>
        <extracomment>%1 job, %2 project, %3 version such as v3. Read by screen readers.</extracomment>
        <translation>%1, proyecto: %2, versión: %3</translation>
    </message>
</context>
<context>
    <name>slipway::JobVersionModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 version such as v3, %2 its aliases</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slipway::JobWords</name>
    <message>
        <source>Docker image</source>
        <translation>Imagen de Docker</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Repositorio de Git</translation>
    </message>
    <message>
        <source>Local folder</source>
        <translation>Carpeta local</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchForm</name>
    <message>
        <source>“%1” is not understood here: overrides have args and entry_point (lists of words), files and run_config (objects).</source>
        <translation>Aquí no se entiende «%1»: los valores sobrescritos tienen args y entry_point (listas de palabras), files y run_config (objetos).</translation>
    </message>
</context>
<context>
    <name>slipway::LaunchInputs</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a key or file, %2 a sentence on what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This value is needed.</source>
        <translation>Este valor es necesario.</translation>
    </message>
</context>
<context>
    <name>slipway::LinkOpener</name>
    <message>
        <source>The link is too long. It was not opened.</source>
        <translation>El enlace es demasiado largo. No se abrió.</translation>
    </message>
    <message>
        <source>This is not a slipway:// link. It was not opened.</source>
        <translation>Esto no es un enlace slipway://. No se abrió.</translation>
    </message>
    <message>
        <source>The link has characters that no link has. It was not opened.</source>
        <translation>El enlace tiene caracteres que no puede tener. No se abrió.</translation>
    </message>
    <message>
        <source>The link names a page that does not exist: %1</source>
        <translation>El enlace indica una página que no existe: %1</translation>
    </message>
    <message>
        <source>The link does not say completely what to open.</source>
        <translation>El enlace no indica por completo qué abrir.</translation>
    </message>
    <message>
        <source>The link fills a field that links cannot fill: %1</source>
        <translation>El enlace rellena un campo que los enlaces no pueden rellenar: %1</translation>
    </message>
    <message>
        <source>The link leads to the entity %1, which this account cannot see.</source>
        <translation>El enlace lleva a la entidad %1, que esta cuenta no puede ver.</translation>
    </message>
</context>
<context>
    <name>slipway::LocalAgentListModel</name>
    <message>
        <source>Stopped</source>
        <extracomment>Sidebar: no agent runs on this computer</extracomment>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n queue(s)</source>
        <extracomment>Sidebar: what the agents of this computer do</extracomment>
        <translation>
            <numerusform>Atiende %n cola</numerusform>
            <numerusform>Atiende %n colas</numerusform>
        </translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>agent</comment>
        <extracomment>State of an agent of this computer</extracomment>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>agent</comment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1, %2, queues: %3</source>
        <extracomment>Spoken row of an agent of this computer: name, state, queues</extracomment>
        <translation>%1, %2, colas: %3</translation>
    </message>
</context>
<context>
    <name>slipway::NewJobForm</name>
    <message>
        <source>Reading the folder…</source>
        <translation>Leyendo la carpeta…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, will be uploaded.</source>
        <extracomment>%1 a size such as 1.4 MB</extracomment>
        <translation>
            <numerusform>Se subirá %n archivo (%1).</numerusform>
            <numerusform>Se subirán %n archivos (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that look like secrets stay out unless you include them.</source>
        <translation>
            <numerusform>No se sube %n archivo que parece contener secretos, a menos que lo incluyas.</numerusform>
            <numerusform>No se suben %n archivos que parecen contener secretos, a menos que los incluyas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) that leave the folder stay out.</source>
        <translation>
            <numerusform>No se sube %n enlace que apunta fuera de la carpeta.</numerusform>
            <numerusform>No se suben %n enlaces que apuntan fuera de la carpeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::Palette</name>
    <message>
        <source>Launch a job</source>
        <translation>Lanzar un trabajo</translation>
    </message>
    <message>
        <source>Create queue</source>
        <translation>Crear cola</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Nuevo trabajo</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Idioma y apariencia</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Preferencias de conexión</translation>
    </message>
    <message>
        <source>Use this hub from your terminal</source>
        <translation>Usar este hub desde la terminal</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Motor de contenedores</translation>
    </message>
    <message>
        <source>About Slipway</source>
        <translation>Acerca de Slipway</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Spoken row of the command palette: name, kind</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Spoken row of the command palette: name, kind, where it is</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Paste a command</source>
        <translation>Pegar un comando</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>Barridos</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
</context>
<context>
    <name>slipway::PasteForm</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Job version</source>
        <translation>Versión del trabajo</translation>
    </message>
    <message>
        <source>Docker image</source>
        <translation>Imagen de Docker</translation>
    </message>
    <message>
        <source>Git repository</source>
        <translation>Repositorio de Git</translation>
    </message>
    <message>
        <source>Branch, tag or commit</source>
        <translation>Rama, etiqueta o commit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Run name</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Contexto de construcción</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Python version</source>
        <translation>Versión de Python</translation>
    </message>
    <message>
        <source>This launches the job %1. Nothing is sent before you press Launch.</source>
        <translation>Esto lanza el trabajo %1. No se envía nada hasta que pulses Lanzar.</translation>
    </message>
    <message>
        <source>This needs a new job. Create it, then launch it.</source>
        <translation>Esto necesita un trabajo nuevo. Créalo y luego lánzalo.</translation>
    </message>
    <message>
        <source>A line of wandb launch, wandb job create or docker run, also over several lines.</source>
        <translation>Un comando wandb launch, wandb job create o docker run, también en varias líneas.</translation>
    </message>
    <message>
        <source>This is not a line of wandb launch, wandb job create or docker run that names a job, an image, a repository or a folder.</source>
        <translation>No es un comando wandb launch, wandb job create o docker run que nombre un trabajo, una imagen, un repositorio o una carpeta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a form and what goes into it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The job %2 belongs to the entity %1. Copy it here, then launch the copy.</source>
        <translation>El trabajo %2 es de la entidad %1. Cópialo aquí y lanza la copia.</translation>
    </message>
</context>
<context>
    <name>slipway::PhaseDetail</name>
    <message>
        <source>The run and its agent are silent.</source>
        <translation>La ejecución y su agente no responden.</translation>
    </message>
    <message>
        <source>is being stopped</source>
        <translation>se está deteniendo</translation>
    </message>
    <message>
        <source>the image is being fetched</source>
        <translation>se está descargando la imagen</translation>
    </message>
    <message>
        <source>waits for %1 GPUs (%2 free)</source>
        <translation>espera %1 GPU (%2 libres)</translation>
    </message>
    <message>
        <source>waits for %1 GiB of memory (%2 free)</source>
        <translation>espera %1 GiB de memoria (%2 libres)</translation>
    </message>
    <message>
        <source>waits for %1 CPUs (%2 free)</source>
        <translation>espera %1 CPU (%2 libres)</translation>
    </message>
</context>
<context>
    <name>slipway::PlotCanvas</name>
    <message>
        <source>%1, up to %2, latest %3.</source>
        <extracomment>A plot for the screen reader: name of the metric, last step, last value</extracomment>
        <translation>%1, hasta el paso %2, último valor: %3.</translation>
    </message>
    <message>
        <source>%1, up to %2, latest %3, falling.</source>
        <translation>%1, hasta el paso %2, último valor: %3, baja.</translation>
    </message>
    <message>
        <source>%1, up to %2, latest %3, rising.</source>
        <translation>%1, hasta el paso %2, último valor: %3, sube.</translation>
    </message>
</context>
<context>
    <name>slipway::QueueDetails</name>
    <message>
        <source>Jobs wait in it until an agent starts.</source>
        <translation>Los trabajos esperan en ella a que se inicie un agente.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait until an agent starts.</source>
        <translation>
            <numerusform>%n elemento espera a que se inicie un agente.</numerusform>
            <numerusform>%n elementos esperan a que se inicie un agente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemDetails</name>
    <message>
        <source>Why did it fail?</source>
        <translation>¿Por qué falló?</translation>
    </message>
    <message>
        <source>Why is it waiting?</source>
        <translation>¿Por qué espera?</translation>
    </message>
    <message>
        <source>No agent polls this queue. It starts when an agent does.</source>
        <translation>Ningún agente atiende esta cola. El trabajo empezará cuando se inicie uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ahead.</source>
        <translation>
            <numerusform>Hay %n elemento delante.</numerusform>
            <numerusform>Hay %n elementos delante.</numerusform>
        </translation>
    </message>
    <message>
        <source>An agent takes it in a moment.</source>
        <translation>Un agente lo tomará en un momento.</translation>
    </message>
    <message>
        <source>An agent has taken it and prepares the job.</source>
        <translation>Un agente lo tomó y está preparando el trabajo.</translation>
    </message>
    <message>
        <source>The image is being built.</source>
        <translation>Se está construyendo la imagen.</translation>
    </message>
    <message>
        <source>The job is being started.</source>
        <translation>El trabajo se está iniciando.</translation>
    </message>
    <message>
        <source>The image could not be built. Read the message and the build log, correct the job and launch it again.</source>
        <translation>No se pudo construir la imagen. Lee el mensaje y el log de construcción, corrige el trabajo y vuelve a lanzarlo.</translation>
    </message>
    <message>
        <source>The job started and ended with an error. Read its log, correct it and launch it again.</source>
        <translation>El trabajo empezó y terminó con un error. Lee su log, corrígelo y vuelve a lanzarlo.</translation>
    </message>
    <message>
        <source>The agent could not start the job. Read the message, correct the job or the queue and launch it again.</source>
        <translation>El agente no pudo iniciar el trabajo. Lee el mensaje, corrige el trabajo o la cola y vuelve a lanzarlo.</translation>
    </message>
    <message>
        <source>The job failed. Read the message, correct the job and launch it again.</source>
        <translation>El trabajo falló. Lee el mensaje, corrige el trabajo y vuelve a lanzarlo.</translation>
    </message>
    <message>
        <source>The queue is paused. It starts when the queue is resumed.</source>
        <translation>La cola está en pausa. Empezará cuando se reanude la cola.</translation>
    </message>
    <message>
        <source>The agents of this queue do not respond. It starts when one does.</source>
        <translation>Los agentes de esta cola no responden. Empezará cuando uno responda.</translation>
    </message>
    <message>
        <source>The agents of this queue are paused. It starts when one is resumed.</source>
        <translation>Los agentes de esta cola están en pausa. Empezará cuando se reanude uno.</translation>
    </message>
    <message>
        <source>The agents of this queue take no more items. It starts when another one polls.</source>
        <translation>Los agentes de esta cola no aceptan más elementos. Empezará cuando otro agente consulte la cola.</translation>
    </message>
    <message>
        <source>All agents are at their limit (%L1 of %L2 jobs). It starts when a running job ends.</source>
        <translation>Todos los agentes están al límite (%L1 de %L2 trabajos). Empezará cuando termine un trabajo en curso.</translation>
    </message>
    <message>
        <source>No agent of this queue has a slot for sweep schedulers. It starts when one with such a slot polls.</source>
        <translation>Ningún agente de esta cola tiene una plaza para programadores de barridos. Empezará cuando consulte la cola uno que la tenga.</translation>
    </message>
    <message>
        <source>All slots for sweep schedulers are taken (%L1 of %L2). It starts when a running scheduler ends.</source>
        <translation>Todas las plazas para programadores de barridos están ocupadas (%L1 de %L2). Empezará cuando termine un programador en curso.</translation>
    </message>
    <message>
        <source>%1 (signal %2)</source>
        <extracomment>Exit code of a program, and the number of the signal that ended it</extracomment>
        <translation>%1 (señal %2)</translation>
    </message>
</context>
<context>
    <name>slipway::QueueItemListModel</name>
    <message>
        <source>waited %1</source>
        <extracomment>How long an item has been in the queue</extracomment>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>Time since an item was put into the queue; it is being worked on</extracomment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>no empezó</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <extracomment>Time from being put into the queue to the end</extracomment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>%1, %2, submitted %3, %4</source>
        <extracomment>Spoken row of a queue item: job, state, when submitted, how long</extracomment>
        <translation>%1, %2, envío: %3, %4</translation>
    </message>
</context>
<context>
    <name>slipway::QueueListModel</name>
    <message numerus="yes">
        <source>%n queue(s) in %1.</source>
        <extracomment>Below the page title: two sentences follow one another</extracomment>
        <translation>
            <numerusform>%n cola en %1.</numerusform>
            <numerusform>%n colas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active: %1. Without an agent: %2.</source>
        <extracomment>%1 active queues, %2 queues that no agent polls</extracomment>
        <translation>Activas: %1. Sin agente: %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3, agents polling: %4</source>
        <extracomment>Spoken row: queue, state, resource, then numbers</extracomment>
        <translation>%1, %2, %3, agentes a la escucha: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, agents polling: %4, running: %5, queued: %6</source>
        <extracomment>Spoken row: queue, state, resource, then numbers</extracomment>
        <translation>%1, %2, %3, agentes a la escucha: %4, en ejecución: %5, en cola: %6</translation>
    </message>
    <message>
        <source>Uses priorities</source>
        <translation>Con prioridades</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creación: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polling</source>
        <translation>
            <numerusform>%n a la escucha</numerusform>
            <numerusform>%n a la escucha</numerusform>
        </translation>
    </message>
    <message>
        <source>None polling</source>
        <translation>Ninguno a la escucha</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 en ejecución</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>No agent polls it. The item will wait.</source>
        <translation>Ningún agente la atiende. El elemento quedará en espera.</translation>
    </message>
    <message>
        <source>It is paused. The item will wait until it is resumed.</source>
        <translation>Está en pausa. El elemento esperará hasta que se reanude.</translation>
    </message>
</context>
<context>
    <name>slipway::RunListModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 run, %2 state, %3 job, %4 how long it ran. Read by screen readers.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, job %3, %4</source>
        <translation>%1, %2, trabajo: %3, %4</translation>
    </message>
</context>
<context>
    <name>slipway::StatusWords</name>
    <message>
        <source>Active</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>At least one agent polls</source>
        <translation>La atiende al menos un agente</translation>
    </message>
    <message>
        <source>No agent yet</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>Aún sin agente</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>Ningún agente la ha atendido todavía</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>No agent polls and items wait</source>
        <translation>Ningún agente la atiende y hay elementos en espera</translation>
    </message>
    <message>
        <source>No agent polls this queue</source>
        <translation>Ningún agente atiende esta cola</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>Sin agente</translation>
    </message>
    <message>
        <source>In a queue that no agent polls</source>
        <translation>En una cola que ningún agente atiende</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Waiting for an agent to take it</source>
        <translation>Espera a que un agente lo tome</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>An agent took it; the run has not started (building, pulling, waiting for resources)</source>
        <translation>Un agente lo tomó; la ejecución aún no empezó (construcción, descarga o espera de recursos)</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>The run reports data</source>
        <translation>La ejecución envía datos</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>Ended with exit code 0</source>
        <translation>Terminó con código de salida 0</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Ended with an error or could not start</source>
        <translation>Terminó con un error o no pudo empezar</translation>
    </message>
    <message>
        <source>Killed</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped by a person</source>
        <translation>Una persona detuvo la ejecución</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>item</comment>
        <extracomment>State of a queue item</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Ended normally or by a person</source>
        <translation>Terminó con normalidad o lo detuvo una persona</translation>
    </message>
    <message>
        <source>Not responding</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>No responde</translation>
    </message>
    <message>
        <source>No heartbeat for more than 60 s</source>
        <translation>Sin señal desde hace más de 60&#xa0;s</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>Ejecutando trabajos</translation>
    </message>
    <message>
        <source>At least one job in progress</source>
        <translation>Al menos un trabajo en curso</translation>
    </message>
    <message>
        <source>Polling</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Ready for jobs</source>
        <translation>Listo para recibir trabajos</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Process is up, first poll pending</source>
        <translation>El proceso está en marcha; falta la primera consulta</translation>
    </message>
    <message>
        <source>Starting</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Container is coming up</source>
        <translation>El contenedor se está iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Crashed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Cierre inesperado</translation>
    </message>
    <message>
        <source>Stopped sending data without ending</source>
        <translation>Dejó de enviar datos sin haber terminado</translation>
    </message>
    <message>
        <source>Killed</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Preempted</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Desalojada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>run</comment>
        <extracomment>State of a run</extracomment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>Proceso local</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>resource</comment>
        <extracomment>Kind of a queue&apos;s resource</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>priority</comment>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>priority</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>State: %1</source>
        <extracomment>Spoken name of a status pill</extracomment>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>queue</comment>
        <extracomment>State of a queue</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Agents skip it</source>
        <translation>Los agentes la omiten</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>agent</comment>
        <extracomment>State of an agent</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>It is given no items; its jobs go on</source>
        <translation>No recibe elementos; sus trabajos continúan</translation>
    </message>
    <message>
        <source>Finishing</source>
        <comment>agent</comment>
        <extracomment>State of an agent: it takes no more items and ends when its last job has</extracomment>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>It takes no more items and ends when its last job has</source>
        <translation>No toma más elementos y termina con su último trabajo</translation>
    </message>
</context>
<context>
    <name>slipway::SweepActions</name>
    <message>
        <source>It is paused.</source>
        <translation>Está en pausa.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en ejecución.</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Ha terminado.</translation>
    </message>
    <message>
        <source>It has been cancelled.</source>
        <translation>Se ha cancelado.</translation>
    </message>
    <message>
        <source>It has not begun yet.</source>
        <translation>Aún no ha comenzado.</translation>
    </message>
    <message>
        <source>Sweep %1 paused</source>
        <translation>Barrido %1 en pausa</translation>
    </message>
    <message>
        <source>Sweep %1 resumed</source>
        <translation>Barrido %1 reanudado</translation>
    </message>
    <message>
        <source>Sweep %1 stopped</source>
        <translation>Barrido %1 detenido</translation>
    </message>
    <message>
        <source>Sweep %1 cancelled</source>
        <translation>Barrido %1 cancelado</translation>
    </message>
</context>
<context>
    <name>slipway::SweepDetails</name>
    <message>
        <source>Maximize %1</source>
        <extracomment>%1: the name of a metric</extracomment>
        <translation>Maximizar %1</translation>
    </message>
    <message>
        <source>Minimize %1</source>
        <translation>Minimizar %1</translation>
    </message>
    <message>
        <source>Running: %1. Finished: %2. Ended otherwise: %3.</source>
        <extracomment>Runs of a sweep by how they are; the last number: failed, crashed or killed</extracomment>
        <translation>En ejecución: %1. Finalizadas: %2. Terminadas de otra forma: %3.</translation>
    </message>
</context>
<context>
    <name>slipway::SweepListModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Spoken row: sweep, state, method, how many runs</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, best value %5</source>
        <extracomment>Spoken row: sweep, state, method, how many runs, best value</extracomment>
        <translation>%1, %2, %3, %4, mejor valor %5</translation>
    </message>
</context>
<context>
    <name>slipway::SweepRunListModel</name>
    <message>
        <source>best value %1</source>
        <extracomment>Part of a spoken row: the value of the metric</extracomment>
        <translation>mejor valor %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
</context>
<context>
    <name>slipway::SweepWords</name>
    <message>
        <source>Pending</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No agent has asked for a run yet</source>
        <translation>Ningún agente ha pedido una ejecución todavía</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Agents get runs from it</source>
        <translation>Los agentes reciben ejecuciones de él</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No new runs until it is resumed</source>
        <translation>Sin ejecuciones nuevas hasta que se reanude</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>Finalizado</translation>
    </message>
    <message>
        <source>No more runs will start</source>
        <translation>No se iniciarán más ejecuciones</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>A person ended it and its runs</source>
        <translation>Una persona lo terminó junto con sus ejecuciones</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>sweep</comment>
        <extracomment>State of a sweep</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <extracomment>Search method of a sweep</extracomment>
        <translation>Bayesiana</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <extracomment>%1 runs there are, of %2 that there will be</extracomment>
        <translation>%1 de %2 ejecuciones</translation>
    </message>
</context>
<context>
    <name>slipway::TemplateFields</name>
    <message>
        <source>This is no whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>The maximum is below the minimum.</source>
        <translation>El máximo es menor que el mínimo.</translation>
    </message>
    <message>
        <source>“%1” does not fit the type.</source>
        <translation>“%1” no corresponde al tipo.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” is outside the limits.</source>
        <translation>“%1” está fuera de los límites.</translation>
    </message>
    <message>
        <source>The default is below the minimum.</source>
        <translation>El valor predeterminado es menor que el mínimo.</translation>
    </message>
    <message>
        <source>The default is above the maximum.</source>
        <translation>El valor predeterminado es mayor que el máximo.</translation>
    </message>
    <message>
        <source>The default is none of the allowed values.</source>
        <translation>El valor predeterminado no está entre los permitidos.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>como mínimo %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>predeterminado %1</translation>
    </message>
    <message>
        <source>no default: each launch sets it</source>
        <translation>sin valor predeterminado: lo define cada lanzamiento</translation>
    </message>
</context>
<context>
    <name>slipway::VersionDiff</name>
    <message>
        <source>%1 and %2 are equal.</source>
        <translation>%1 y %2 son iguales.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 &quot;3 lines added&quot;, %2 &quot;1 line removed&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n línea agregada</numerusform>
            <numerusform>%n líneas agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n línea quitada</numerusform>
            <numerusform>%n líneas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Agregada: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitada: %1</translation>
    </message>
    <message>
        <source>Equal lines left out</source>
        <translation>Se omiten líneas iguales</translation>
    </message>
</context>
</TS>
