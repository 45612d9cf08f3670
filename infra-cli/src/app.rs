use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::{ArgMatches, Command};
use infra_core::template::Stack;

use crate::{Failure, Style, command};

/// A command of the command line; the built-in ones are no different.
pub trait Extension {
    /// Its name, arguments and help.
    fn command(&self) -> Command;

    /// Does it.
    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure>;
}

/// What a command works with.
pub struct Context<'a> {
    /// All stacks of the program.
    pub program: &'a [&'a Stack],
    /// The program's name, as the user called it.
    pub name: &'a str,
    /// Where results go.
    pub out: &'a mut dyn Write,
    /// How results are coloured.
    pub style: Style,
    warnings: &'a mut dyn Write,
    warning_style: Style,
}

impl<'a> Context<'a> {
    /// A context without colours, for a program called `demo`: what tests of an [`Extension`] give it.
    pub fn plain(program: &'a [&'a Stack], out: &'a mut dyn Write, warnings: &'a mut dyn Write) -> Self {
        Self { program, name: "demo", out, style: Style::Plain, warnings, warning_style: Style::Plain }
    }

    /// Tells the user what is no result and no failure.
    pub fn warn(&mut self, text: &str) {
        // A closed standard error is no reason to stop.
        let _ = writeln!(self.warnings, "{} {text}", self.warning_style.warning("warning:"));
    }

    /// Tells the user of a failure beside the one that ends the command.
    pub(crate) fn report(&mut self, failure: &Failure) {
        let text = failure.shown(self.warning_style);
        self.tell(&text);
    }

    /// The same, as it is.
    pub(crate) fn tell(&mut self, text: &str) {
        let _ = self.out.flush();
        let _ = writeln!(self.warnings, "{text}");
    }
}

impl std::fmt::Debug for Context<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Context").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A command line: the stacks, and commands besides the built-in ones.
///
/// ```no_run
/// use infra_cli::clap::{ArgMatches, Command};
/// use infra_cli::{App, Context, Extension, Failure};
/// # use infra_core::template::Stack;
/// # const STACKS: &[&Stack] = &[];
///
/// struct Hello;
///
/// impl Extension for Hello {
///     fn command(&self) -> Command {
///         Command::new("hello").about("Greet the stacks")
///     }
///
///     fn run(&self, _: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
///         for stack in context.program {
///             writeln!(context.out, "hello {}", stack.name)?;
///         }
///         Ok(())
///     }
/// }
///
/// fn main() -> std::process::ExitCode {
///     App::new(STACKS).command(Hello).run()
/// }
/// ```
pub struct App<'a> {
    program: Vec<&'a Stack>,
    commands: Vec<Box<dyn Extension>>,
    about: Option<String>,
    version: Option<String>,
}

impl std::fmt::Debug for App<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("App").field("program", &self.program).finish_non_exhaustive()
    }
}

impl<'a> App<'a> {
    /// The built-in commands for these stacks.
    pub fn new(stacks: &[&'a Stack]) -> Self {
        Self { program: stacks.to_vec(), commands: command::built_in(), about: None, version: None }
    }

    /// A tool that works on no stacks: it has the commands that are added, and no built-in ones.
    pub fn tool() -> Self {
        Self { program: Vec::new(), commands: Vec::new(), about: None, version: None }
    }

    /// What `--help` says first.
    #[must_use]
    pub fn about(self, text: impl Into<String>) -> Self {
        Self { about: Some(text.into()), ..self }
    }

    /// What `--version` prints behind the name: usually `env!("CARGO_PKG_VERSION")`.
    #[must_use]
    pub fn version(self, text: impl Into<String>) -> Self {
        Self { version: Some(text.into()), ..self }
    }

    /// Adds a command; one of the same name is replaced.
    #[must_use]
    pub fn command(mut self, command: impl Extension + 'static) -> Self {
        let name = command.command().get_name().to_owned();
        self.commands.retain(|other| other.command().get_name() != name);
        self.commands.push(Box::new(command));
        self
    }

    /// Runs it with the arguments of the process.
    pub fn run(&self) -> ExitCode {
        self.run_from(std::env::args_os())
    }

    /// Runs it with other arguments, of which the first is the program's name.
    pub fn run_from(&self, arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
        let (stdout, stderr) = (io::stdout(), io::stderr());
        let styles = [Style::of(&stdout), Style::of(&stderr)];
        let mut out = io::BufWriter::new(stdout.lock());
        ExitCode::from(self.run_with(arguments, &mut out, &mut stderr.lock(), styles))
    }

    /// Runs it with other arguments (the first is the program's name) and other streams, whose styles are given; returns
    /// the exit code.
    pub fn run_with(
        &self,
        arguments: impl IntoIterator<Item = OsString>,
        out: &mut dyn Write,
        errors: &mut dyn Write,
        [style, error_style]: [Style; 2],
    ) -> u8 {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        let name = arguments.first().and_then(|path| Path::new(path).file_stem()).unwrap_or("infra".as_ref());
        let name = name.to_string_lossy();
        let matches = match self.parser(&name).try_get_matches_from(&arguments) {
            Ok(matches) => matches,
            Err(error) => return explain_usage(&error, out, errors, [style, error_style]),
        };
        let context = &mut Context {
            program: &self.program,
            name: &name,
            out,
            style,
            warnings: errors,
            warning_style: error_style,
        };
        let result = self.dispatch(&matches, context);
        let result = result.and_then(|()| Ok(context.out.flush()?));
        match result {
            Ok(()) => 0,
            Err(failure) => {
                if failure.exit_code() > 0 && !failure.to_string().is_empty() {
                    let _ = writeln!(errors, "{}", failure.shown(error_style));
                }
                failure.exit_code()
            }
        }
    }

    fn dispatch(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let Some((name, matches)) = matches.subcommand() else { return Err(Failure::usage("no command")) };
        if name == command::COMPLETIONS {
            return command::completions(matches, &mut self.parser(context.name), context);
        }
        match self.commands.iter().find(|command| command.command().get_name() == name) {
            Some(command) => command.run(matches, context),
            None => Err(Failure::usage(format!("no command `{name}`"))),
        }
    }

    fn parser(&self, name: &str) -> Command {
        let about = self.about.clone().unwrap_or_else(|| {
            let names: Vec<&str> = self.program.iter().map(|stack| stack.name).collect();
            format!("Terraform JSON from compiled stacks: {}", names.join(", "))
        });
        let mut parser = Command::new(name.to_owned())
            .about(about)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .disable_help_subcommand(true)
            .subcommands(self.commands.iter().map(|extension| extension.command()))
            .subcommand(command::completions_command());
        if !self.program.is_empty() {
            parser = parser.after_help(command::examples(name));
        }
        if let Some(version) = &self.version {
            parser = parser.version(version.clone());
        }
        parser
    }
}

/// Help goes to standard output and is no failure.
fn explain_usage<'a>(
    error: &clap::Error,
    out: &'a mut dyn Write,
    errors: &'a mut dyn Write,
    [style, error_style]: [Style; 2],
) -> u8 {
    let (stream, style) = if error.use_stderr() { (errors, error_style) } else { (out, style) };
    let text = error.render();
    let _ = match style {
        Style::Plain => write!(stream, "{text}"),
        Style::Colour => write!(stream, "{}", text.ansi()),
    };
    let _ = stream.flush();
    u8::try_from(error.exit_code()).unwrap_or(2)
}
