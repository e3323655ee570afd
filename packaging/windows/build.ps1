# Makes Seatkeeper.msi of the release build with windeployqt and WiX 4 in PATH; not part of .ci/run.
$ErrorActionPreference = "Stop"
Set-Location "$PSScriptRoot/../.."

$stage = "build/packages/windows"
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $stage
cmake --install build/release --prefix $stage
windeployqt --release "$stage/bin/seatkeeper.exe" "$stage/bin/seatkeeperctl.exe"
wix build packaging/windows/seatkeeper.wxs -bindpath "stage=$stage" -o build/packages/Seatkeeper.msi
