//! The programs that the editor reads, and the project that they are for it.

use std::{
    env,
    env::consts::{DLL_PREFIX, DLL_SUFFIX},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use serde_json::{Value, json};
use tests::need;

/// One program, a crate of its own.
pub(crate) struct Program {
    pub(crate) file: &'static str,
    /// Whether the language takes it.
    pub(crate) legal: bool,
    uses: &'static str,
    text: &'static str,
}

const FACADE: &str = "use infra::{resource, stack};\n";
const BARE: &str = "use infra_macros::{resource, stack};\n";
const LEGAL: &str = include_str!("legal.txt");
const TYPOS: &str = include_str!("typos.txt");

pub(crate) const PROGRAMS: [Program; 4] = [
    Program { file: "facade.rs", legal: true, uses: FACADE, text: LEGAL },
    Program { file: "facade_typos.rs", legal: false, uses: FACADE, text: TYPOS },
    Program { file: "bare.rs", legal: true, uses: BARE, text: LEGAL },
    Program { file: "bare_typos.rs", legal: false, uses: BARE, text: TYPOS },
];

/// Where the programs are written for the editor.
pub(crate) static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor");
    fs::create_dir_all(&folder).expect("a folder");
    for program in &PROGRAMS {
        fs::write(folder.join(program.file), program.source()).expect("a program");
    }
    folder
});

impl Program {
    pub(crate) fn source(&self) -> String {
        format!("{}{}", self.uses, self.text)
    }

    pub(crate) fn uri(&self) -> String {
        format!("file://{}", FOLDER.join(self.file).display())
    }

    /// The program as the protocol names it.
    pub(crate) fn document(&self) -> Value {
        json!({ "textDocument": { "uri": self.uri() } })
    }

    /// A place in the program as the protocol names it: where this text stands first, and so many characters on.
    pub(crate) fn at(&self, text: &str, further: usize) -> Value {
        let (line, character) = self.position(text, further);
        json!({ "textDocument": { "uri": self.uri() }, "position": { "line": line, "character": character } })
    }

    /// Line and column, from 0.
    pub(crate) fn position(&self, text: &str, further: usize) -> (u64, u64) {
        let source = self.source();
        let at = source.find(text).unwrap_or_else(|| panic!("`{text}` is in {}", self.file)) + further;
        let before = &source[..at];
        let line = before.matches('\n').count();
        (line as u64, before.rsplit('\n').next().map_or(0, str::len) as u64)
    }
}

/// The crates, by their positions: the facade, what it names, the macros as they were built, and the programs.
pub(crate) fn project() -> Value {
    let sysroot = need::sysroot().expect("a sysroot");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let library = |name: &str, deps: Value| {
        json!({
            "root_module": repository.join(name).join("src/lib.rs"), "edition": "2024", "deps": deps,
            "cfg": [], "env": {}, "is_workspace_member": false,
        })
    };
    let core = json!({ "crate": 1, "name": "infra_core" });
    let macros = json!({ "crate": 2, "name": "infra_macros" });
    let facade = json!({ "crate": 0, "name": "infra" });
    let mut built = library("infra-macros", json!([]));
    built["is_proc_macro"] = true.into();
    built["proc_macro_dylib_path"] = json!(macros_as_built());
    let mut crates = vec![library("infra", json!([core, macros])), library("infra-core", json!([])), built];
    crates.extend(PROGRAMS.iter().map(|program| {
        json!({
            "root_module": FOLDER.join(program.file), "edition": "2024", "cfg": [], "is_workspace_member": true,
            "deps": if program.uses == FACADE { json!([facade]) } else { json!([core, macros]) },
            "env": { "CARGO_PKG_NAME": "demo" },
        })
    }));
    json!({ "sysroot": sysroot, "sysroot_src": sysroot.join(need::SOURCES), "crates": crates })
}

/// The macros that this test was built with: the newest beside it.
fn macros_as_built() -> PathBuf {
    let program = env::current_exe().expect("the path of this program");
    let beside = program.parent().expect("a folder");
    let entries = fs::read_dir(beside).expect("the folder").map(|entry| entry.expect("an entry").path());
    let begins = format!("{DLL_PREFIX}infra_macros-");
    let built = entries.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&begins) && name.ends_with(DLL_SUFFIX)
    });
    let written = |path: &PathBuf| fs::metadata(path).and_then(|file| file.modified()).ok();
    built.max_by_key(written).expect("the macros are beside this test")
}
