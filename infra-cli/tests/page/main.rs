//! `graph --html`, in a real browser.

mod browser;

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::PathBuf;

use browser::Browser;
use infra_cli::{App, Style};
use infra_core::template::{Encoding, Hole, Source, Stack, Target};
use tests::{harness, need::Need, note, trial};

fn main() -> std::process::ExitCode {
    harness::run([
        trial!(the_page_is_the_same_each_time_and_holds_no_secret),
        trial!(what_is_searched_is_found_and_shown).needs(Need::Browser),
        trial!(keys_reach_all).needs(Need::Browser),
        trial!(the_mouse_moves_zooms_and_selects).needs(Need::Browser),
        trial!(it_is_light_or_dark).needs(Need::Browser),
        trial!(ten_thousand_resources_are_drawn).needs(Need::Browser),
    ])
}

const SHOP: Stack = Stack {
    name: "Shop",
    workspace: "shop",
    docs: "",
    targets: &[Target {
        versions: "",
        document: concat!(
            "{ \"resource\": {\n",
            "  \"aws_vpc\": { \"network_main\": { \"cidr_block\": \"10.0.0.0/16\", \"tags\": { \"Name\": \"vpc-\u{1}\" } } },\n",
            "  \"aws_subnet\": { \"network_a\": { \"vpc_id\": \"${aws_vpc.network_main.id}\" }, \"network_b\": {} },\n",
            "  \"aws_db_instance\": { \"main\": { \"password\": \"hunter2\", \"user\": \"</script><b>${var.x}\", \"size\": \u{2}0\u{3} } }\n",
            "} }\n",
        ),
        holes: &[Hole::Rust { path: &[], index: 0, encoding: Encoding::Json(0) }],
        modules: &[],
        addresses: concat!(
            "aws_vpc.network_main\t0\t3\t9\t\tnetwork\naws_subnet.network_a\t0\t4\t9\t0\tnetwork\n",
            "aws_subnet.network_b\t0\t5\t9\t0\tnetwork\naws_db_instance.main\t0\t8\t9\t1,2\t\t0\nvar.x\t0\t9\t9\n\n",
            "src/shop.rs\n\nthe rows\n\n\n",
            "quiet\t0\t8\t1\t3\tit is <small>\n\n",
            "database_backup\t0\t8\t20\t3\tno backup is kept\tset `backup_retention_period`\n",
            "quiet\t0\t8\t22\t3\tit says little\t\t\t0\n\n",
            "database_backup\tdatabases keep backups\tBecause.\nquiet\tquiet\tWhy.\n",
        ),
        locked: "",
    }],
    source: &Source { rust: &[|| Ok("from-rust-secret".into())], nested: &[], rules: &[] },
    reads: &[],
    lock: "",
};

/// A page in a file.
fn page(stacks: &[&Stack]) -> (tempfile::TempDir, PathBuf, String) {
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let words = ["shop", "graph", "--html"].map(OsString::from);
    let code = App::new(stacks).run_with(words, &mut out, &mut errors, [Style::Plain; 2]);
    assert_eq!((code, String::from_utf8_lossy(&errors).as_ref()), (0, ""));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("graph.html");
    std::fs::write(&file, &out).unwrap();
    (folder, file, String::from_utf8(out).unwrap())
}

fn the_page_is_the_same_each_time_and_holds_no_secret() {
    let (_folder, _, text) = page(&[&SHOP]);
    assert_eq!(text, page(&[&SHOP]).2);
    for secret in ["hunter2", "from-rust-secret", "</script><b>", "<small>"] {
        assert!(!text.contains(secret), "{secret}");
    }
    for reach in ["http:", "https:", "//cdn", "src=", "@import", "url("] {
        assert!(!text.contains(reach), "the page reaches out: {reach}");
    }
    assert!(!text.contains("{title}") && !text.contains("{style}"));
}

fn what_is_searched_is_found_and_shown() {
    let (_folder, file, _) = page(&[&SHOP]);
    let mut browser = Browser::open(&file);
    assert_eq!(browser.text("count.textContent"), "4 resources");
    browser.evaluate("search.focus()");
    browser.write("db_instance SHOP.rs");
    browser.wait("count.textContent === '1 of 4 resources'");
    browser.press("Enter");
    browser.wait("details.querySelector('h2')?.textContent === 'aws_db_instance.main'");
    let shown = browser.text("details.innerText");
    for text in [
        "src/shop.rs:8:9",
        "holds the rows",
        "warning: [database_backup] no backup is kept",
        "help: set `backup_retention_period`",
        "allowed: it is <small>",
        "aws_subnet.network_a",
        "\"password\": \"(hidden)\"",
        "\"user\": \"</script><b>${var.x}\"",
        "\"size\": \"(from the program)\"",
    ] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    assert_eq!(browser.text("location.hash"), "#shop%2Faws_db_instance.main");
    // Such an address leads there again.
    browser.go(&format!("file://{}#shop%2Faws_vpc.network_main", file.display()));
    assert_eq!(browser.text("details.querySelector('h2').textContent"), "aws_vpc.network_main");
    assert!(browser.text("details.innerText").contains("Needed by"));
    assert_eq!(browser.evaluate("performance.getEntriesByType('resource').length"), 0);
    assert_eq!(browser.errors(), [""; 0]);
}

fn keys_reach_all() {
    let (_folder, file, _) = page(&[&SHOP]);
    let mut browser = Browser::open(&file);
    browser.press("/");
    assert_eq!(browser.text("document.activeElement.id"), "search");
    browser.write("subnet");
    browser.wait("results.children.length === 2");
    // Over the buttons and the canvas to the second of the list.
    let mut order = Vec::new();
    while order.last().is_none_or(|last| last != "aws_subnet.network_b") {
        browser.press("Tab");
        order.push(browser.text("document.activeElement.id || document.activeElement.textContent"));
        assert!(order.len() < 10, "{order:?}");
    }
    assert_eq!(order, ["in", "out", "fit", "canvas", "aws_subnet.network_a", "aws_subnet.network_b"]);
    browser.press("Enter");
    browser.wait("details.querySelector('h2')?.textContent === 'aws_subnet.network_b'");
    assert_eq!(browser.text("document.activeElement.id"), "details");
    browser.press("Tab");
    assert_eq!(browser.text("document.activeElement.textContent"), "aws_vpc.network_main");
    browser.press("Enter");
    browser.wait("details.querySelector('h2')?.textContent === 'aws_vpc.network_main'");
    browser.evaluate("canvas.focus()");
    let before = browser.evaluate("[view.x, view.scale]");
    browser.press("ArrowRight");
    browser.press("+");
    let after = browser.evaluate("[view.x, view.scale]");
    assert!(after[0].as_f64() > before[0].as_f64() && after[1].as_f64() > before[1].as_f64(), "{before} {after}");
    browser.press("Escape");
    assert_eq!(browser.evaluate("details.children.length"), 0);
    // Each that can be reached is named.
    let nameless = "[...document.querySelectorAll('button, input, canvas, ul, section')].filter((one) => !one.labels?.length \
                    && !one.textContent.trim() && !one.ariaLabel && one.checkVisibility()).length";
    assert_eq!(browser.evaluate(nameless), 0);
    assert_eq!(browser.errors(), [""; 0]);
}

/// The middle of a box in the window.
fn middle(browser: &mut Browser, label: &str) -> (f64, f64) {
    let place = browser.evaluate(&format!(
        "(() => {{ const [x, y, w, h] = nodes.find((one) => one.label === '{label}').at; const box = canvas.getBoundingClientRect(); \
         return [box.left + (x + w / 2 - view.x) * view.scale, box.top + (y + h / 2 - view.y) * view.scale]; }})()"
    ));
    (place[0].as_f64().unwrap(), place[1].as_f64().unwrap())
}

fn the_mouse_moves_zooms_and_selects() {
    let (_folder, file, _) = page(&[&SHOP]);
    let mut browser = Browser::open(&file);
    let at = middle(&mut browser, "aws_subnet.network_a");
    browser.drag(&[at]);
    browser.wait("details.querySelector('h2')?.textContent === 'aws_subnet.network_a'");
    let before = browser.evaluate("[view.x, view.y]");
    browser.drag(&[at, (at.0 + 60.0, at.1), (at.0 + 120.0, at.1)]);
    let after = browser.evaluate("[view.x, view.y]");
    assert!(before[0].as_f64() > after[0].as_f64() && before[1] == after[1], "{before} {after}");
    // What was moved is not selected, and what was selected stays.
    assert_eq!(browser.text("details.querySelector('h2').textContent"), "aws_subnet.network_a");
    let scale = browser.evaluate("view.scale").as_f64().unwrap();
    let at = middle(&mut browser, "aws_subnet.network_a");
    browser.wheel(at, -200);
    browser.wait(&format!("view.scale > {scale}"));
    // What is below the mouse stays there.
    let still = middle(&mut browser, "aws_subnet.network_a");
    assert!((at.0 - still.0).abs() < 2.0 && (at.1 - still.1).abs() < 2.0, "{at:?} {still:?}");
    browser.evaluate("document.getElementById('fit').click()");
    assert!((browser.evaluate("view.scale").as_f64().unwrap() - scale).abs() < 1e-9);
    // Beside all, nothing is selected.
    let corner = browser
        .evaluate("(() => { const box = canvas.getBoundingClientRect(); return [box.left + 2, box.bottom - 2]; })()");
    browser.drag(&[(corner[0].as_f64().unwrap(), corner[1].as_f64().unwrap())]);
    browser.wait("details.children.length === 0");
    assert_eq!(browser.errors(), [""; 0]);
}

fn it_is_light_or_dark() {
    let (_folder, file, _) = page(&[&SHOP]);
    let mut browser = Browser::open(&file);
    let ground = "getComputedStyle(document.body).backgroundColor";
    let ink = "(() => { draw(); return [...pen.getImageData(0, 0, canvas.width, canvas.height).data].reduce((a, b) => (a * 31 + b) | 0, 7); })()";
    browser.prefer("light");
    let light = (browser.text(ground), browser.evaluate(ink));
    browser.prefer("dark");
    let dark = (browser.text(ground), browser.evaluate(ink));
    assert_eq!((light.0.as_str(), dark.0.as_str()), ("rgb(255, 255, 255)", "rgb(15, 19, 24)"));
    assert_ne!(light.1, dark.1);
}

fn ten_thousand_resources_are_drawn() {
    let (mut table, mut document) = (String::new(), String::from("{ \"resource\": { \"aws_sqs_queue\": {\n"));
    for index in 0..10_000 {
        let before = if index % 40 == 0 { String::new() } else { (index - 1).to_string() };
        let _ = writeln!(
            table,
            "aws_sqs_queue.stack_{}_queue_{index}\t0\t{index}\t9\t{before}\tstack_{}",
            index / 200,
            index / 200
        );
        let comma = if index == 9_999 { "" } else { "," };
        let _ = writeln!(document, "\"stack_{}_queue_{index}\": {{ \"name\": \"queue-{index}\" }}{comma}", index / 200);
    }
    table += "\nsrc/queues.rs\n";
    document += "} } }\n";
    let target = Target { document: document.leak(), addresses: table.leak(), holes: &[], ..EMPTY };
    let stack = Stack { targets: vec![target].leak(), ..SHOP };
    let (_folder, file, text) = page(&[&stack]);
    let mut browser = Browser::open(&file);
    assert_eq!(browser.text("count.textContent"), "10000 resources");
    let measured = "(() => { const begun = performance.now(); for (let i = 0; i < 5; i++) { view.x += 1; draw(); pen.getImageData(0, 0, 1, 1); } \
                    return (performance.now() - begun) / 5; })()";
    let all = browser.evaluate(measured).as_f64().unwrap();
    browser.evaluate("zoom(40)");
    let near = browser.evaluate(measured).as_f64().unwrap();
    note!("{} KiB; a picture of all takes {all:.0} ms, one of a part {near:.0} ms", text.len() / 1024);
    assert!(all < 1_000.0 && near < 500.0, "{all} ms, {near} ms");
    browser.evaluate("search.focus()");
    browser.write("queue_9876");
    browser.wait("count.textContent === '1 of 10000 resources'");
    browser.press("Enter");
    browser.wait("details.querySelector('.place')?.textContent === 'src/queues.rs:9876:9'");
    assert_eq!(browser.errors(), [""; 0]);
}

const EMPTY: Target = Target { versions: "", document: "", holes: &[], modules: &[], addresses: "", locked: "" };
