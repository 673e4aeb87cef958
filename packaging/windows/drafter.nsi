; The installer for Windows. Its payload is the folder that the spec builds on Windows:
;   makensis /DVERSION=0.1.0 /DPAYLOAD=..\..\dist\drafter packaging\windows\drafter.nsi
; It installs for one user, without an administrator, and takes away only what it brought.

Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!ifndef VERSION
  !error "VERSION is missing"
!endif
!ifndef PAYLOAD
  !error "PAYLOAD is missing"
!endif
!ifndef OUTPUT
  !define OUTPUT "drafter-${VERSION}-setup.exe"
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Drafter"

Name "Drafter"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Drafter"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "Drafter ${VERSION}"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\drafter.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Spanish"

Section "Drafter"
  ; The folder of the version before goes as a whole: a stale file beside new ones is a fault.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Drafter.lnk" "$INSTDIR\drafter.exe"

  WriteRegStr HKCU "Software\Classes\.akn" "" "Drafter.akn"
  WriteRegStr HKCU "Software\Classes\.akn" "Content Type" "application/akn+xml"
  WriteRegStr HKCU "Software\Classes\Drafter.akn" "" "Akoma Ntoso document"
  WriteRegStr HKCU "Software\Classes\Drafter.akn\DefaultIcon" "" "$INSTDIR\drafter.exe,0"
  WriteRegStr HKCU "Software\Classes\Drafter.akn\shell\open\command" "" '"$INSTDIR\drafter.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "Drafter"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\drafter.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Drafter's developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ; What the user wrote is elsewhere and stays: drafts, settings, recovery files.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\drafter.exe"
  Delete "$INSTDIR\drafter-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Drafter.lnk"
  DeleteRegKey HKCU "Software\Classes\Drafter.akn"
  DeleteRegValue HKCU "Software\Classes\.akn" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.akn"
  DeleteRegKey HKCU "${KEY}"
  ${RefreshShellIcons}
SectionEnd
