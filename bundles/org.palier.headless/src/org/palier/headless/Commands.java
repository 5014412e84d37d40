// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.CancellationException;

import org.palier.corpus.CorpusException;
import org.palier.ground.options.OptionKind;
import org.palier.ground.text.Bilingual;
import org.palier.headless.Subcommand.Group;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Failure;
import org.palier.headless.console.Interruption;
import org.palier.headless.console.OffersOptions;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.PostsChoice;
import org.palier.reports.IncompleteReportException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The subcommands, and what happens when one of them fails. */
@Command(name = "palier run", synopsisSubcommandLabel = "SUBCOMMAND")
final class Commands implements Runnable {

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean help;

	@Option(names = "--version", versionHelp = true)
	private boolean version;

	private static final String ISOLATE = "--isolate";

	private final Console console;
	private final Subcommands subcommands = Subcommands.ofPalier();

	Commands(Console console) {
		this.console = console;
	}

	/** Runs one command line. @return the number of an {@link ExitCode} */
	int run(String... arguments) {
		CommandLine line = commandLine(arguments);
		offerOptions(line, arguments);
		try {
			int code = line.execute(arguments);
			if (code == ExitCode.OK.number() && console.interruption().isAsked()) {
				console.say(Interruption.done());
				return console.interruption().code().number();
			}
			return code;
		} catch (VirtualMachineError | LinkageError | AssertionError error) {
			return failed(error, chosen(line));
		}
	}

	/** Runs a line that nobody typed: an argument that begins with @ names no file whose lines take its place. */
	int runLiterally(String... arguments) {
		CommandLine line = commandLine(arguments).setExpandAtFiles(false);
		offerOptions(line, arguments);
		return line.execute(arguments);
	}

	@Override
	public void run() {
		commandLine().usage(console.out());
	}

	/**
	 * Lets the command of the line add its further options, those of importers or of one classifier. That loads the
	 * classes of plug-ins, so it is done only for the command that was read, and for no word that looks like one.
	 */
	private void offerOptions(CommandLine line, String... arguments) {
		List<CommandLine> offering = line.getSubcommands().values().stream().filter(it -> it.getCommand() instanceof OffersOptions).toList();
		// Read once without what only those parts know, to learn which command it is.
		offering.forEach(it -> it.setUnmatchedArgumentsAllowed(true));
		CommandLine asked = read(line, arguments);
		// Asked of the option itself: one that takes its own parameters is not among those that the parser says it matched.
		OptionSpec isolate = asked.getCommandSpec().findOption(ISOLATE);
		boolean isolated = isolate != null && isolate.getValue() != null;
		offering.forEach(it -> it.setUnmatchedArgumentsAllowed(false));
		// Words that only a plug-in knows are let through here, and read where the plug-in runs.
		asked.setUnmatchedArgumentsAllowed(isolated);
		if (asked.getCommand() instanceof OffersOptions command) {
			command.offer(asked.getCommandSpec(), isolated);
		}
	}

	private static CommandLine read(CommandLine line, String... arguments) {
		try {
			line.parseArgs(arguments);
			return chosen(line);
		} catch (ParameterException misunderstood) {
			// The person learns of the mistake when the line is run.
			return misunderstood.getCommandLine();
		}
	}

	/** The one that a line begins with, or all of them where it begins with none: that all tell their options is a tenth of a short start. */
	private CommandLine commandLine(String... arguments) {
		return arguments.length == 0 ? commandLine()
				: subcommands.named(arguments[0]).map(it -> commandLine(List.of(it))).orElseGet(this::commandLine);
	}

	/** All subcommands, with the options that they know themselves. */
	CommandLine commandLine() {
		return commandLine(subcommands.all());
	}

	/** All subcommands that a person may type, with the options that they know themselves. */
	CommandLine forPeople() {
		return commandLine(subcommands.all().stream().filter(it -> it.group() != Group.OURS).toList());
	}

	/** One subcommand alone, with the options that it knows itself. */
	CommandSpec declared(String name) {
		return commandLine(subcommands.named(name).stream().toList()).getSubcommands().get(name).getCommandSpec();
	}

	private CommandLine commandLine(List<Subcommand> known) {
		var root = new CommandLine(this);
		known.forEach(it -> root.addSubcommand(it.name(), it.made().apply(console)));
		root.getCommandSpec().version("Palier " + console.version());
		ResourceBundle words = help(console.locale());
		root.setResourceBundle(words);
		var sections = root.getHelpSectionMap();
		sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList(words, subcommands));
		root.setHelpSectionMap(sections);
		root.setOut(console.out()).setErr(console.err());
		root.setUsageHelpAutoWidth(true);
		root.setCaseInsensitiveEnumValuesAllowed(true);
		root.registerConverter(boolean.class, Commands::yesOrNo).registerConverter(Boolean.class, Commands::yesOrNo);
		root.registerConverter(double.class, Commands::decimal).registerConverter(Double.class, Commands::decimal);
		root.setParameterExceptionHandler(this::misunderstood);
		root.setExecutionExceptionHandler((problem, line, parsed) -> failed(problem, line));
		return root;
	}

	/** A comma is taken in either language, as in options of importers and classifiers. */
	private static Double decimal(String value) {
		return Double.valueOf(new OptionKind.Decimal(-Double.MAX_VALUE, Double.MAX_VALUE).kept(value));
	}

	/** Yes and no in either language are taken, as in options of importers and classifiers. */
	private static Boolean yesOrNo(String value) {
		var flag = new OptionKind.Flag();
		if (!flag.takes(value)) {
			throw new CommandLine.TypeConversionException(value);
		}
		return Boolean.valueOf(flag.kept(value));
	}

	private static ResourceBundle help(Locale locale) {
		Locale known = "fr".equals(locale.getLanguage()) ? Locale.CANADA_FRENCH : Locale.CANADA;
		return ResourceBundle.getBundle("org.palier.headless.help", known, Commands.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	private int misunderstood(ParameterException problem, String[] arguments) {
		CommandLine line = problem.getCommandLine();
		List<Bilingual> sentences = new Misuse(problem, List.of(arguments)).sentences();
		sentences.forEach(console::say);
		String name = line.getCommandName().replace("palier run", "").strip();
		console.say(Console.text("problem.usage", name.isEmpty() ? "" : name + " "));
		if (line.getCommand() instanceof StudyCommand command && List.of(arguments).contains("--json")) {
			command.answerMisuse(sentences.getFirst().in(console.locale()));
		}
		return ExitCode.USAGE.number();
	}

	private static CommandLine chosen(CommandLine root) {
		ParseResult parsed = root.getParseResult();
		while (parsed != null && parsed.hasSubcommand()) {
			parsed = parsed.subcommand();
		}
		return parsed == null ? root : parsed.commandSpec().commandLine();
	}

	private int failed(Throwable problem, CommandLine line) {
		Failure failure = failure(problem);
		String message = Console.said(failure.message(), console.locale());
		console.err().println(message);
		if (problem instanceof CorpusException && line.getCommandSpec().findOption(PostsChoice.OPTION) != null) {
			console.say(Console.text("posts.hint"));
		}
		console.err().flush();
		if (line.getCommand() instanceof StudyCommand command) {
			command.answerFailure(failure.code(), message);
		}
		return failure.code().number();
	}

	private Failure failure(Throwable problem) {
		return switch (problem) {
		case CancellationException stopped -> console.interruption().failure();
		case IncompleteReportException report when report.isCancelled() -> new Failure(console.interruption().code(),
				report.reason(cause -> Failure.of(cause).message()));
		default -> Failure.of(problem);
		};
	}
}
