@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Palier, as installed:
rem   palier [--nl LANG] [--data DIR] [STUDY or FILE.palier-set]...   opens the workbench
rem   palier run SUBCOMMAND ...                                       does one thing without a window; see palier run --help
rem   palier help, palier --version                                   are answered in the console, and so is a word that nobody knows
rem PALIER_JAVA_OPTIONS: further options of the Java machine, e.g. -Xmx4g; they win over those given here
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"

rem The Java shipped beside this script, that of JAVA_HOME, that of PATH.
set "JAVA_BIN="
if exist "%HERE%\jre\bin\java.exe" set "JAVA_BIN=%HERE%\jre\bin"
if not defined JAVA_BIN if defined JAVA_HOME call :consider "%JAVA_HOME%\bin"
if not defined JAVA_BIN for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J."
if not defined JAVA_BIN (
	echo Palier needs Java 21 or newer: put one into "%HERE%\jre", or set JAVA_HOME. 1>&2
	exit /b 1
)

rem Equinox needs a folder to write in: the installation's own, else one of the user's.
set "AREA=%HERE%\configuration"
set "SHARED="
2>nul (>"%AREA%\.writable" echo.) && del "%AREA%\.writable" && goto area
set "AREA=%LOCALAPPDATA%\Palier\configuration"
set SHARED=-Dosgi.configuration.cascaded=true "-Dosgi.sharedConfiguration.area=file:/%HERE:\=/%/configuration"
:area
if not exist "%AREA%" mkdir "%AREA%"

set "LAUNCHER="
for %%L in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"

set "NL="
set "DATA=%LOCALAPPDATA%\Palier\workspace"
set "REST="
set VM=-Xmx1g --enable-native-access=ALL-UNNAMED -Djava.net.useSystemProxies=true -Djdk.http.auth.tunneling.disabledSchemes= -Djdk.httpclient.allowRestrictedHeaders=host -Djava.awt.headless=true -Dslf4j.internal.verbosity=ERROR -Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.Slf4jLogFactory %SHARED% %PALIER_JAVA_OPTIONS%
:options
if "%~1"=="" goto start
if "%~1"=="--nl" (set "NL=-nl %~2" & shift & shift & goto options)
if "%~1"=="--data" (set "DATA=%~2" & shift & shift & goto options)
if "%~1"=="run" goto run
:rest
if "%~1"=="" goto start
set "WORD=%~1"
if "%WORD%"=="--study" if not "%~2"=="" goto two
if "%WORD:~0,2%"=="--" goto answer
if "%WORD%"=="-h" goto answer
if "%WORD:~0,1%"=="-" goto platform
if exist "%WORD%\study.palier" goto one
if /i "%~x1"==".palier-set" if exist "%WORD%" goto one
if /i "%~nx1"=="study.palier" if exist "%WORD%" goto one
goto answer

rem An option of the platform may have a value.
:platform
set "NEXT=%~2"
if not defined NEXT goto one
if "%NEXT:~0,1%"=="-" goto one
:two
set REST=%REST% %1
shift
:one
set REST=%REST% %1
shift
goto rest

rem Words that open no window are answered in the console.
:answer
chcp 65001 >nul
"%JAVA_BIN%\java.exe" -XX:TieredStopAtLevel=1 -Dosgi.startLevel=4 -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %VM% -jar "%LAUNCHER%" -configuration "%AREA%" %NL% -nosplash -data @none -application org.palier.headless.start %*
exit /b %ERRORLEVEL%

:start
rem The language of the window that a person chose in it, in the preferences.
set "PREFS=%DATA%\.metadata\.plugins\org.eclipse.core.runtime\.settings\org.palier.ui.prefs"
if not defined NL if exist "%PREFS%" for /f "tokens=2 delims==" %%V in ('findstr /b /c:"window_language=" "%PREFS%"') do set "NL=-nl %%V"
start "" "%JAVA_BIN%\javaw.exe" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%AREA%\workbench.jsa" -Xlog:disable %VM% -jar "%LAUNCHER%" -configuration "%AREA%" %NL% -nosplash -data "%DATA%" -product org.palier.app.product -application org.palier.app.workbench%REST%
exit /b 0

:run
rem %1 would be cut at every "=", so what follows the word run is passed on as it was typed.
set REST=%* 
set REST=%REST:*run =%
rem A short life: no second compiler, but for the commands that go over each post.
set "COMPILER=-XX:TieredStopAtLevel=1"
rem What goes over each post makes much that soon is gone: with room for it, little grows old, which would stay until memory is full.
if "%~2"=="classify" set "COMPILER=-Xmn160m -XX:SurvivorRatio=2"
if "%~2"=="train" set "COMPILER="
if "%~2"=="import" set "COMPILER=-Xmn160m -XX:SurvivorRatio=2"
rem Each family of commands has an archive of its classes, which the first of them makes.
set "CLASSES=headless"
for %%C in (report verify export demo) do if "%~2"=="%%C" set "CLASSES=headless-reports"
for %%C in (indicators status ask history estimate evaluate-agency scenario compare) do if "%~2"=="%%C" set "CLASSES=headless-numbers"
rem What the workbench and p2 take from each other as services stands at start level 5.
set "LEVEL=-Dosgi.startLevel=4"
if "%~2"=="install" set "LEVEL="
if "%~2"=="uninstall" set "LEVEL="
rem The Java machine does not start with two collectors.
set "COLLECTOR=-XX:+UseSerialGC"
for %%O in (%PALIER_JAVA_OPTIONS%) do for %%C in (Serial Parallel G1 Z Shenandoah Epsilon) do if "%%~O"=="-XX:+Use%%CGC" set "COLLECTOR="
chcp 65001 >nul
"%JAVA_BIN%\java.exe" %COMPILER% %COLLECTOR% %LEVEL% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%AREA%\%CLASSES%.jsa" -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %VM% -jar "%LAUNCHER%" -configuration "%AREA%" %NL% -nosplash -data @none -application org.palier.headless.application %REST%
exit /b %ERRORLEVEL%

rem Sets JAVA_BIN to the folder %1 if a Java 21 or newer lies there.
:consider
if not exist "%~1\java.exe" exit /b
set "FOUND="
for /f "tokens=3" %%V in ('""%~1\java.exe" -version 2^>^&1 ^| findstr /i version"') do if not defined FOUND set "FOUND=%%~V"
for /f "delims=.-+ tokens=1" %%V in ("%FOUND%") do if %%V GEQ 21 set "JAVA_BIN=%~1"
exit /b
