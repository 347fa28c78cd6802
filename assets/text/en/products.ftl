# What can be licensed, how the guide can be read, how a number comes about, and facts worth knowing.
# A product has a name, what one license of it is (`-what`), how it is taken (`-taken`) and what is easily
# overlooked (`-traps`). What comes from the vendor's wiki says so; everything else comes from the guide.

product-port = Port
product-port-what = One port of the PBX: a user or an executive with any number of devices, a trunk whatever its number of channels, a voicemail machine registered by SIP, an analogue station, a "Call me" button on a web page, or a video phone.
product-port-taken = Floating: taken while something is registered for the object, and free again afterwards. An object group may state the most that are registered at once.
product-port-traps = Groups and waiting queues need none. The more there are, the cheaper they get: from the 501st, 1,001st, 2,001st and 5,001st license on, the name carries %500, %1000, %2000 or %5000. Port licenses and SMB-Port licenses cannot be combined.

product-standby = Standby
product-standby-what = The right to have one port taken over by another PBX when its own one fails: one for each Port license that the central pool holds.
product-standby-taken = Nothing takes it; it is counted against the Port licenses.
product-standby-traps = All of them stand on the Master, even where Slaves or Standby nodes use them. With one fewer than Port licenses the function is off altogether. They cannot be used with SMB-Port licenses. The tiers are those of Port.

product-ipva = IPVA
product-ipva-what = One port that runs on a virtual PBX, the innovaphone Virtual Appliance, besides its Port license.
product-ipva-taken = Floating, always together with a Port license.
product-ipva-traps = It is bound to the MAC address of the virtual machine and is never released. There are no cheaper tiers. On which machine it is bought where licensing is central, the guide leaves open (reading ipva_home).

product-smb-port = SMB-Port
product-smb-port-what = One port of a PBX by itself that will not outgrow a size chosen at the start: 20, 30 or 50 ports.
product-smb-port-taken = Floating, as a Port license is.
product-smb-port-traps = It cannot be extended beyond its size, added to another size, or combined with standard Ports, Standby licenses or Slaves. The only way on is to convert it into a standard Port. Whether one license is one port or a bundle, the guide leaves open (reading smb_unit).

product-smb-upgrade = SMB upgrade
product-smb-upgrade-what = Turns one SMB-Port license into a standard Port of the version that is bought.
product-smb-upgrade-taken = Once, by the conversion.
product-smb-upgrade-traps = The guide names it as an update of the license (SSA): have the SSA and the version confirmed before ordering. All SMB licenses are converted, those beyond the ports in use too (reading smb_convert).

product-uc = UC
product-uc-what = Phone App, Softphone App, Application Sharing, Video, Voicemail, Mobility and Fax for one user, for half of what the seven cost one by one.
product-uc-taken = By every user who has it configured, used or not; it does not float.
product-uc-traps = It cannot be split: what one user leaves unused serves nobody else. Reporting, Recording, Premium Chat App and Conference App are not in it.

product-video = Video
product-video-what = Video telephony for one user in the Phone App and the Softphone App, and taking part in video conferences.
product-video-taken = By every user who has it configured, used or not; it does not float.
product-video-traps = A user needs the Phone App besides. An external video phone or third-party device needs a Video license alone. UC contains it.

product-app-sharing = Application Sharing
product-app-sharing-what = Sharing an application with the other side of a call for one user, and taking part in webinars.
product-app-sharing-taken = By every user who has it configured, used or not; it does not float.
product-app-sharing-traps = The user needs the Phone App besides. UC contains it.

product-voicemail = Voicemail User
product-voicemail-what = A mailbox in the PBX for one user; from V13 on with the Voicemail App.
product-voicemail-taken = By every user who has it configured, used or not; it does not float.
product-voicemail-traps = A license of V13 or later does not go down to software V9 or older, as other licenses do. A voicemail machine that registers by SIP is another thing: it takes a Port. UC contains this license.

product-mobility = Mobility
product-mobility-what = The mobile phone of one user as an extension of the PBX, beside the desk phone.
product-mobility-taken = By every user who has it configured, used or not; it does not float.
product-mobility-traps = The RCC App needs it. UC contains it.

product-reporting = Reporting
product-reporting-what = The calls of one object in the reports of the PBX, seen in the Reports App.
product-reporting-taken = By every object that has it configured, of whatever kind: groups and waiting queues too.
product-reporting-traps = It is mandatory for recorded users, for the trunks of a node that records, and for whoever recorded calls are transferred to. UC does not contain it.

product-recording = Recording base
product-recording-what = Recording of calls on one PBX, with one recorded user included.
product-recording-taken = By the service, once on each node that records.
product-recording-traps = Each further recorded user needs a Recording User license. Recording needs reporting, for more objects than the recorded ones. UC does not contain it.

product-recording-user = Recording User
product-recording-user-what = One more recorded user on a PBX that has the base license.
product-recording-user-taken = By the service, for every recorded user but the first.
product-recording-user-traps = The first recorded user of each node is in its base license, so two nodes with ten recorded users each need 18 of these, not 19.

product-phone-app = Phone App
product-phone-app-what = The surface on which one user makes calls and controls a telephone, be it a softphone, an innovaphone phone or another vendor's, on any number of devices.
product-phone-app-taken = By every user who has it configured, used or not; it does not float.
product-phone-app-traps = Softphone App, Video, Application Sharing and RCC App do not work without it. UC contains it.

product-softphone-app = Softphone App
product-softphone-app-what = A telephone in software for one user on any number of devices: Windows, Android and iOS.
product-softphone-app-taken = By every user who has it configured, used or not; it does not float.
product-softphone-app-traps = The user needs the Phone App besides. UC contains both.

product-fax = Fax
product-fax-what = Sending and receiving faxes for one user, without a fax server; with the Fax App.
product-fax-taken = By every user who has it configured, used or not; it does not float.
product-fax-traps = UC contains it.

product-premium-chat = Premium Chat App
product-premium-chat-what = Chat for one user with a history that is kept, attachments, group chats, notifications and messages received while offline.
product-premium-chat-taken = By every user who has it configured, used or not; it does not float.
product-premium-chat-traps = The plain Chat App is free and needs no license. UC does not contain this one.

product-conference-app = Conference App
product-conference-app-what = Setting up and watching over any number of conference rooms, for one user.
product-conference-app-taken = By every user who manages rooms, used or not; it does not float.
product-conference-app-traps = Only those who manage rooms need it, not those who take part. How many can take part depends on the conference channels of the devices, which have licenses of their own. UC does not contain it.

product-bri = BRI
product-bri-what = One BRI (T0) interface of a gateway.
product-bri-taken = By the box it is installed on, for good.
product-bri-traps = It can be neither moved nor removed, has no version and does not depend on the software. Its channels need licenses of their own. IP311 and IP411 have theirs built in, and by the wiki IP22, IP24, IP28 and IP302 too.

product-pri = PRI
product-pri-what = One PRI (T2) interface of a gateway.
product-pri-taken = By the box it is installed on, for good.
product-pri-traps = It can be neither moved nor removed, has no version and does not depend on the software. Its channels need licenses of their own. IP311 and IP411 have theirs built in, and by the wiki IP22, IP24, IP28 and IP302 too.

product-channel = Channel
product-channel-what = One channel of an ISDN line, or one conference channel.
product-channel-taken = By the box it is installed on, for good.
product-channel-traps = ISDN and conference channels use the same license and are added up: 2 for each BRI and 30 for each PRI unless the plan gives another number, plus the conference channels. It can be neither moved nor removed.

product-operator = Operator
product-operator-what = One innovaphone Operator at work: the switchboard on a Windows computer.
product-operator-taken = Floating: taken when somebody logs on, and free again after logging off.
product-operator-traps = What counts is how many run at once, not on how many computers the application is installed. Its version is compared with that of the Operator, not of the PBX.

product-queue-monitor = Queue Monitor
product-queue-monitor-what = One waiting queue, watched in real time by the Queue Monitor on a Windows computer.
product-queue-monitor-taken = Nothing takes it; it is counted per waiting queue, with any number of agents.
product-queue-monitor-traps = One application shows one or two queues; whether it counts or the queues do can be read both ways (reading queue_monitor). The PBX must run V9 or later. Its version is compared with that of the Queue Monitor.

product-warranty = Warranty extension
product-warranty-what = Four more years of warranty for one device: five years from its purchase instead of one.
product-warranty-taken = Ordered for a device; it is on the bill where the plan sets the warranty to Order.
product-warranty-traps = Five years are the most.

product-ssc = Software Service Credits (SSC)
product-ssc-what = Credits that put licenses under a Software Service Agreement, which upgrades them free of charge to the versions released while it runs.
product-ssc-taken = From the balance on my.innovaphone, as they are used for licenses.
product-ssc-traps = They are ordered like any product, without a contract. New functions with a license of their own are not covered.

product-isc = innovaphone Service Credits (iSC)
product-isc-what = Credits to rent hardware and software, licenses among them.
product-isc-taken = From the balance on my.innovaphone, month by month.
product-isc-traps = They are another thing than SSC, which serve licenses that have been bought.

product-rcc = RCC App
product-rcc-what = An app that the guide names only where it says what the app depends on: the Phone App and Mobility.
product-rcc-taken = Nothing is taken for the app itself.
product-rcc-traps = The guide gives no license for it. Ask the vendor whether there is one by now.

# Readings: what is decided, why it can be read in two ways, and what each value means.

reading-tier = Which licenses get a cheaper name
reading-tier-why = The guide has cheaper licenses "from 501" on and does not say whether they are for what comes above the threshold or, once it is passed, for all.
reading-tier-graduated = Only the licenses above a threshold get its name
reading-tier-allunits = All missing licenses get the name of the final total

reading-tier-scope = Where licenses are numbered for the tiers
reading-tier-scope-why = The guide counts what is installed per device or project. Local nodes have a device of their own and are part of the project.
reading-tier-scope-pool = In each pool by itself
reading-tier-scope-project = Through the plan, pool after pool: the central one first, then the local nodes

reading-smb-unit = What one SMB-Port license covers
reading-smb-unit-why = A name such as Port13$20 can stand for one port of an installation of up to 20, or for a bundle of 20 ports.
reading-smb-unit-perport = One port, of up to as many as its size
reading-smb-unit-bundle = A bundle of as many ports as its size

reading-smb-convert = How many SMB licenses are converted
reading-smb-convert-why = The guide asks for an upgrade license for the conversion and does not say whether licenses beyond the ports in use have to be converted too.
reading-smb-convert-all = All of them
reading-smb-convert-needed = As many as there are ports; the rest is removed

reading-version-cap = What an old license holds up today
reading-version-cap-why = By the guide the lowest version decides for the whole installation, but its example has no other product than Ports.
reading-version-cap-perproduct = Its own product
reading-version-cap-all = Every product with a version in its pool, but for Operator and Queue Monitor

reading-standby-base = What Standby licenses are counted on
reading-standby-base-why = There must be no fewer Standby licenses than Port licenses. Whether that means the ones on board or the ones that are needed is left open.
reading-standby-base-installed = The Port licenses that the central pool will hold, a surplus included
reading-standby-base-required = The Port licenses that it needs

reading-ipva-home = Where IPVA licenses for a central node are bought
reading-ipva-home-why = Central licenses are installed on the Master, but IPVA licenses are bound to the virtual machine on which the PBX runs.
reading-ipva-home-master = On the Master, after what the node's own machine holds
reading-ipva-home-instance = On the machine of each virtual node

reading-ipva-for-standby = Whether a virtual Standby node needs IPVA licenses
reading-ipva-for-standby-why = There must be as many IPVA licenses as ports run on the virtual PBX, and a Standby node runs ports only after a takeover.
reading-ipva-for-standby-no = No
reading-ipva-for-standby-yes = Yes, for the ports of all nodes that it takes over

reading-recording-base = What needs a Recording base license
reading-recording-base-why = The guide asks for one on every PBX system that records. The nodes of an installation can be seen as one system or as several.
reading-recording-base-pernode = Each node that records
reading-recording-base-perpool = Each pool with a node that records

reading-reporting = How much reporting recording asks for
reading-reporting-why = The guide makes reporting mandatory for recorded users, trunks and transfer targets, and recommends it for all objects.
reading-reporting-minimum = What is mandatory
reading-reporting-all = All port objects of a node that records, besides what is mandatory

reading-queue-monitor = What a Queue Monitor license is counted for
reading-queue-monitor-why = The guide counts by waiting queues, and says that one application can show one or two of them.
reading-queue-monitor-perqueue = Each waiting queue that is watched
reading-queue-monitor-perinstance = Each application, which shows up to two queues

reading-conference-port = Whether conference channels take a Port
reading-conference-port-why = The guide says nothing of it. By the wiki, written for V12, a device with conference channels takes one Port of its node.
reading-conference-port-no = No
reading-conference-port-yes = Yes, one Port for each device with conference channels and a node

# How a cause reads in the derivation of a number.

rule-port-per-object = one Port for each object
rule-feature = configured on the object
rule-implied = needed by another function of the object
rule-uc-bundle = contained in the object's UC license
rule-recording-per-node = for recording on the PBX
rule-recording-included = one recorded user is included in the base license
rule-reporting-for-recording = reporting, since calls are recorded
rule-standby-per-port = one Standby license for each Port license
rule-ipva-per-port = one IPVA license for each port on a virtual machine
rule-smb-per-port = one SMB-Port license for each port
rule-smb-conversion = one upgrade for each SMB license that is converted
rule-operator-concurrent = operators at work at once
rule-queue-watched = waiting queues watched
rule-interface = interfaces fitted
rule-channel = channels fitted
rule-warranty = warranty extension ordered for the device
rule-order = ordered by the plan
rule-ver001 = older than the software it must run
rule-smb004 = SMB licenses that neither stay nor are converted
rule-pool003 = central licenses belong on the Master's device
rule-stb002 = Standby licenses belong on the Master's device
rule-ipv004 = bound to a machine without a node

# What else there is to say of a cause.

note-product = { $product }
note-peak = the most registered at once
note-taken-over = for the Standby node that takes over (reading ipva_for_standby)
note-isdn = ISDN
note-conference = conference
note-bundle = one bundle for { $ports ->
        [one] { $ports } port
       *[other] { $ports } ports
    }

# Facts worth showing beside what they are about; the program knows which those are and who says so.

fact-ssa-from-assignment = An SSA is reckoned from the day on which a license was first assigned to a device; from then on credits put it under the agreement.
fact-ssa-missed = A renewal that was missed costs more than one in time. The customer is reminded before the end, and can have the renewal done automatically.
fact-recorded-group = Who is recorded is chosen by a group in the PBX.
fact-mobility-softphone = For more than Mobility offers, the guide recommends the Softphone App, on the smartphone or in the browser.
fact-chat-history = The free Chat App keeps no history of a conversation.
fact-reset = License changes on a device take effect after a reset.
fact-slave-flash = A Slave keeps the licenses that it received in its flash memory and goes on when the Master is away.
fact-update-interval = Nodes report what they use about every ten minutes, so a short time of over-use is normal.
fact-test-mode = Test mode has no limits and ends with a restart after eight hours.
fact-trial = Trial licenses, from V11 on, last three months and can be had once for each device.
fact-built-in-hidden = Built-in licenses are not shown in the license table of a device.
fact-large-node = Above 3,200 users on one node the vendor advises an IPVA.
fact-rental = Rented licenses (iSC) include the SSA, leave out hardware licenses and stop at once when the balance is at zero.
fact-standby-paid = Other vendors let a system that takes over run without licenses for 30 days; here Standby is counted and paid for.
