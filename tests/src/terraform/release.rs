//! The release of Terraform that is fetched where none is on the `PATH`. Nothing is unpacked whose checksum is not the one
//! that this repository states.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use miniz_oxide::inflate::decompress_to_vec;
use rawzip::{CompressionMethod, ZipArchive};

use crate::fetch;

const VERSION: &str = "1.11.4";

/// Of each archive of the release its SHA-256 and its name.
const SUMS: &str = include_str!("SHA256SUMS");

/// The program of the release, fetched where that was not done before; or why not.
pub(super) fn fetched() -> Result<PathBuf, String> {
    let folder = fetch::once(&format!("terraform-{VERSION}"), |folder| {
        let name = format!("terraform_{VERSION}_{}.zip", platform());
        let sum = sum(&name).ok_or_else(|| format!("no checksum of {name} is known here"))?;
        eprintln!("fetching {name}, for the tests that ask Terraform");
        let archive = folder.join(&name);
        fetch::download("https", &format!("releases.hashicorp.com/terraform/{VERSION}/{name}"), &archive)?;
        unpack(&fs::read(&archive).map_err(|error| error.to_string())?, sum, folder)?;
        fs::remove_file(archive).map_err(|error| error.to_string())?;
        start(&folder.join(program()))
    });
    match folder {
        Ok(folder) => Ok(folder.join(program())),
        Err(reason) => Err(format!("{VERSION} was not fetched: {reason}")),
    }
}

/// The platform as releases name it: `linux_amd64`.
pub(super) fn platform() -> String {
    let system = match env::consts::OS {
        "macos" => "darwin",
        other => other,
    };
    let processor = match env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        "x86" => "386",
        other => other,
    };
    format!("{system}_{processor}")
}

fn program() -> String {
    format!("terraform{}", env::consts::EXE_SUFFIX)
}

fn sum(name: &str) -> Option<&'static str> {
    SUMS.lines().find_map(|line| line.strip_suffix(name)?.strip_suffix("  "))
}

/// Writes the program of an archive into a folder, where the archive is the one of this checksum.
fn unpack(archive: &[u8], sum: &str, folder: &Path) -> Result<(), String> {
    let found = hash(archive);
    if found != sum {
        return Err(format!("the SHA-256 of what was downloaded is {found}, that of the release is {sum}"));
    }
    let name = program();
    let unpacked = || -> Result<(), Box<dyn std::error::Error>> {
        let mut file = fs::File::create(folder.join(&name))?;
        file.write_all(&entry(archive, &name)?)?;
        Ok(executable(&file)?)
    };
    unpacked().map_err(|error| format!("the archive cannot be unpacked: {error}"))
}

/// The SHA-256 of bytes, in hexadecimal digits.
fn hash(bytes: &[u8]) -> String {
    hmac_sha256::Hash::hash(bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

/// The content of one file of an archive.
fn entry(archive: &[u8], name: &str) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let archive = ZipArchive::from_slice(archive)?;
    let mut entries = archive.entries();
    while let Some(entry) = entries.next_entry()? {
        if entry.file_path().as_bytes() != name.as_bytes() {
            continue;
        }
        let data = archive.get_entry(entry.wayfinder())?.data();
        return match entry.compression_method() {
            CompressionMethod::STORE => Ok(data.to_vec()),
            CompressionMethod::DEFLATE => decompress_to_vec(data).map_err(|error| error.to_string().into()),
            other => Err(format!("{name} is compressed as {other:?}").into()),
        };
    }
    Err(format!("there is no {name} in it").into())
}

/// Starts the program, which another test's start may hold back for a moment since it was just written.
fn start(program: &Path) -> Result<(), String> {
    let mut tries = 0;
    loop {
        match Command::new(program).arg("version").stdout(Stdio::null()).stderr(Stdio::null()).status() {
            Ok(status) if status.success() => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy && tries < 100 => {
                tries += 1;
                thread::sleep(Duration::from_millis(10));
            }
            Ok(status) => return Err(format!("it does not run: {status}")),
            Err(error) => return Err(format!("it does not run: {error}")),
        }
    }
}

#[cfg(unix)]
fn executable(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn executable(_: &fs::File) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use rawzip::{CompressionMethod, ZipArchiveWriter};

    use super::*;

    /// An archive like those of a release: a license and the program.
    fn archive(method: CompressionMethod) -> Vec<u8> {
        let mut archive = ZipArchiveWriter::new(Vec::new());
        for (name, text) in [("LICENSE.txt", "none"), (&*program(), "the program")] {
            let (mut entry, wrap) = archive.new_file(name).compression_method(method).start().unwrap();
            let deflated = method == CompressionMethod::DEFLATE;
            let mut writer = wrap.wrap(Vec::new());
            writer.write_all(text.as_bytes()).unwrap();
            let (stored, descriptor) = writer.finish().unwrap();
            let bytes = if deflated { miniz_oxide::deflate::compress_to_vec(&stored, 6) } else { stored };
            entry.write_all(&bytes).unwrap();
            entry.finish(descriptor).unwrap();
        }
        archive.finish().unwrap()
    }

    #[test]
    fn the_program_of_an_archive_is_unpacked() {
        for method in [CompressionMethod::STORE, CompressionMethod::DEFLATE] {
            let (folder, archive) = (tempfile::tempdir().unwrap(), archive(method));
            unpack(&archive, &hash(&archive), folder.path()).unwrap();
            let file = folder.path().join(program());
            assert_eq!(fs::read_to_string(&file).unwrap(), "the program");
            #[cfg(unix)]
            assert_eq!(
                std::os::unix::fs::PermissionsExt::mode(&fs::metadata(file).unwrap().permissions()) & 0o777,
                0o755
            );
        }
    }

    #[test]
    fn nothing_is_unpacked_from_another_archive() {
        let (folder, archive) = (tempfile::tempdir().unwrap(), archive(CompressionMethod::STORE));
        let reason = unpack(&archive, sum("terraform_1.11.4_linux_amd64.zip").unwrap(), folder.path()).unwrap_err();
        assert!(reason.contains("that of the release is 1ce994251c"), "{reason}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_no_archive_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let reason = unpack(b"<html>", &hash(b"<html>"), folder.path()).unwrap_err();
        assert!(reason.starts_with("the archive cannot be unpacked: "), "{reason}");
    }

    #[test]
    fn each_usual_platform_has_a_checksum() {
        for platform in ["darwin_amd64", "darwin_arm64", "linux_amd64", "linux_arm64", "windows_amd64"] {
            let sum = sum(&format!("terraform_{VERSION}_{platform}.zip")).unwrap_or_default();
            assert!(sum.len() == 64 && sum.bytes().all(|byte| byte.is_ascii_hexdigit()), "{platform}: {sum}");
        }
    }
}
