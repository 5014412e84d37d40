@rem Compiles, tests and packs the plug-in; options go to Maven, e.g. --offline.
@rem Needs Maven 3.9.11 or newer and, in JAVA_HOME, a JDK 21 or newer.
@cd /d "%~dp0"
@mvn --batch-mode verify %*
