// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.CancellationException;

import org.palier.codebook.classify.Classifier;
import org.palier.corpus.CorpusException;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.PartKind;
import org.palier.ground.options.OptionKind;
import org.palier.ground.text.Bilingual;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.classify.ClassifyCommand;
import org.palier.headless.classify.EvaluateCommand;
import org.palier.headless.classify.ExplainCommand;
import org.palier.headless.classify.IsolatedClassifierCommand;
import org.palier.headless.classify.SelectCommand;
import org.palier.headless.classify.TrainCommand;
import org.palier.headless.coding.AdjudicateCommand;
import org.palier.headless.coding.AgreementCommand;
import org.palier.headless.coding.CodingsCommand;
import org.palier.headless.coding.EstimateCommand;
import org.palier.headless.coding.LookAgainCommand;
import org.palier.headless.coding.MergeCommand;
import org.palier.headless.coding.PackageCommand;
import org.palier.headless.coding.PowerCommand;
import org.palier.headless.coding.SampleCommand;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.Failure;
import org.palier.headless.console.Interruption;
import org.palier.headless.console.PartArguments;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.demo.DemoCommand;
import org.palier.headless.detection.ScanCommand;
import org.palier.headless.imports.AttributeCommand;
import org.palier.headless.imports.DuplicatesCommand;
import org.palier.headless.imports.FetchCommand;
import org.palier.headless.imports.ImportCommand;
import org.palier.headless.imports.IsolatedImporterCommand;
import org.palier.headless.indicators.EvaluateAgencyCommand;
import org.palier.headless.indicators.HistoryCommand;
import org.palier.headless.indicators.IndicatorsCommand;
import org.palier.headless.interviews.QuotesCommand;
import org.palier.headless.plugins.InstallCommand;
import org.palier.headless.plugins.ListPluginsCommand;
import org.palier.headless.plugins.NewPluginCommand;
import org.palier.headless.plugins.UninstallCommand;
import org.palier.headless.report.ExportCommand;
import org.palier.headless.report.NewTemplateCommand;
import org.palier.headless.report.ReportCommand;
import org.palier.headless.runs.CommandLines;
import org.palier.headless.runs.EraseCommand;
import org.palier.headless.runs.RunsCommand;
import org.palier.headless.runs.VerifyCommand;
import org.palier.headless.scenario.BacktestCommand;
import org.palier.headless.scenario.BreakEvenCommand;
import org.palier.headless.scenario.CompareCommand;
import org.palier.headless.scenario.ScenarioCommand;
import org.palier.headless.study.NewCommand;
import org.palier.headless.study.PostsChoice;
import org.palier.headless.study.ValidateCommand;
import org.palier.headless.theory.TheoryCommand;
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

	/** All subcommands, in the order in which those of no group are listed. */
	private static final List<String> NAMES = List.of("new", "import", "attribute", "fetch", "scan", "classify", "runs", "erase",
			IsolatedClassifierCommand.NAME, IsolatedImporterCommand.NAME, "train", "explain", "evaluate", "agreement", "look-again", "codings",
			"evaluate-agency", "indicators", "validate", "history", "theory", "duplicates", "adjudicate", "select", "quotes", "estimate", "power",
			"sample", "package", "merge", "scenario", "compare", "report", "verify", "new-template", "export", "list-plugins", "break-even",
			"backtest", "new-plugin", "install", "uninstall", "demo");
	/** What other processes of ours ask for, and no person. */
	private static final List<String> OURS = List.of(IsolatedClassifierCommand.NAME, IsolatedImporterCommand.NAME);
	/** Commands whose options are those of a part of a plug-in, too. */
	private static final List<String> OFFERING = List.of("import", "classify", "evaluate");
	private static final String ISOLATE = "--isolate";

	private final Console console;

	Commands(Console console) {
		this.console = console;
	}

	/** Names of the subcommands that a person may type. */
	static List<String> forPeople() {
		return NAMES.stream().filter(it -> !OURS.contains(it)).toList();
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

	/** What nobody typed. */
	private final class Again implements CommandLines {

		@Override
		public int run(Console other, String... arguments) {
			return new Commands(other).runLiterally(arguments);
		}

		@Override
		public CommandSpec declared(String command) {
			return commandLine(command).getSubcommands().get(command).getCommandSpec();
		}
	}

	@Override
	public void run() {
		commandLine().usage(console.out());
	}

	/**
	 * Adds the options of the parts that the line asks for, importers or one classifier: that loads the classes of plug-ins,
	 * so it is done for the command that is read, and for no word that looks like one.
	 */
	private void offerOptions(CommandLine line, String... arguments) {
		List<CommandLine> known = OFFERING.stream().map(line.getSubcommands()::get).filter(Objects::nonNull).toList();
		// Read once without what only those parts know, to learn which command it is.
		known.forEach(it -> it.setUnmatchedArgumentsAllowed(true));
		CommandLine asked = read(line, arguments);
		ParseResult read = asked.getParseResult();
		// Asked of the option itself: one that takes its own parameters is not among those that the parser says it matched.
		OptionSpec isolate = asked.getCommandSpec().findOption(ISOLATE);
		boolean isolated = isolate != null && isolate.getValue() != null;
		known.forEach(it -> it.setUnmatchedArgumentsAllowed(false));
		// What only a plug-in knows is asked of it where it runs.
		asked.setUnmatchedArgumentsAllowed(isolated);
		switch (asked.getCommand()) {
		case ImportCommand importing -> importing.addImporterOptions(asked.getCommandSpec(), isolated);
		case ClassifyCommand classifying when !isolated -> offerOptions(asked, read);
		case EvaluateCommand evaluating -> offerOptions(asked, read);
		default -> {
			// Every other command knows its options itself.
		}
		}
	}

	/** Of the classifier that is asked for, and of no other, the class is loaded. */
	private void offerOptions(CommandLine asked, ParseResult read) {
		Optional<String> named = read == null ? Optional.empty() : Optional.ofNullable(read.matchedOptionValue(ChosenClassifier.OPTION, null));
		named.or(console.contributions()::proposedClassifier).flatMap(it -> console.contributions().of(PartKind.CLASSIFIERS).find(it))
				.filter(Usable.class::isInstance).map(it -> ((Usable<Classifier>) it).part())
				.ifPresent(it -> new PartArguments(asked.getCommandSpec()).offer(it.options(), console.locale()));
	}

	private static CommandLine read(CommandLine line, String... arguments) {
		try {
			line.parseArgs(arguments);
			return chosen(line);
		} catch (ParameterException misunderstood) {
			// It is told to the person when the line is run.
			return misunderstood.getCommandLine();
		}
	}

	/** The one that a line begins with, or all of them where it begins with none: that all tell their options is a tenth of a short start. */
	private CommandLine commandLine(String... arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]) ? commandLine(List.of(arguments[0])) : commandLine();
	}

	/** All subcommands, with the options that they know themselves. */
	CommandLine commandLine() {
		return commandLine(NAMES);
	}

	private CommandLine commandLine(List<String> names) {
		var root = new CommandLine(this);
		names.forEach(it -> root.addSubcommand(it, subcommand(it)));
		root.getCommandSpec().version("Palier " + console.version());
		ResourceBundle words = help(console.locale());
		root.setResourceBundle(words);
		var sections = root.getHelpSectionMap();
		sections.put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList(words));
		root.setHelpSectionMap(sections);
		root.setOut(console.out()).setErr(console.err());
		root.setUsageHelpAutoWidth(true);
		root.setCaseInsensitiveEnumValuesAllowed(true);
		root.registerConverter(double.class, Commands::decimal).registerConverter(Double.class, Commands::decimal);
		root.setParameterExceptionHandler(this::misunderstood);
		root.setExecutionExceptionHandler((problem, line, parsed) -> failed(problem, line));
		return root;
	}

	/** What runs it, and knows its options. */
	private Object subcommand(String name) {
		return switch (name) {
		case "new" -> new NewCommand(console);
		case "import" -> new ImportCommand(console);
		case "attribute" -> new AttributeCommand(console);
		case "fetch" -> new FetchCommand(console);
		case "scan" -> new ScanCommand(console);
		case "classify" -> new ClassifyCommand(console);
		case "runs" -> new RunsCommand(console);
		case "erase" -> new EraseCommand(console);
		case IsolatedClassifierCommand.NAME -> new IsolatedClassifierCommand(console);
		case IsolatedImporterCommand.NAME -> new IsolatedImporterCommand(console);
		case "train" -> new TrainCommand(console);
		case "explain" -> new ExplainCommand(console);
		case "evaluate" -> new EvaluateCommand(console);
		case "agreement" -> new AgreementCommand(console);
		case "look-again" -> new LookAgainCommand(console);
		case "codings" -> new CodingsCommand(console);
		case "evaluate-agency" -> new EvaluateAgencyCommand(console);
		case "indicators" -> new IndicatorsCommand(console);
		case "validate" -> new ValidateCommand(console);
		case "history" -> new HistoryCommand(console);
		case "theory" -> TheoryCommand.line(console);
		case "duplicates" -> new DuplicatesCommand(console);
		case "adjudicate" -> new AdjudicateCommand(console);
		case "select" -> new SelectCommand(console);
		case "quotes" -> new QuotesCommand(console);
		case "estimate" -> new EstimateCommand(console);
		case "power" -> new PowerCommand(console);
		case "sample" -> new SampleCommand(console);
		case "package" -> new PackageCommand(console);
		case "merge" -> new MergeCommand(console);
		case "scenario" -> new ScenarioCommand(console);
		case "compare" -> new CompareCommand(console);
		case "report" -> new ReportCommand(console);
		case "verify" -> new VerifyCommand(console, new Again());
		case "new-template" -> new NewTemplateCommand(console);
		case "export" -> new ExportCommand(console);
		case "list-plugins" -> new ListPluginsCommand(console);
		case "break-even" -> new BreakEvenCommand(console);
		case "backtest" -> new BacktestCommand(console);
		case "new-plugin" -> new NewPluginCommand(console);
		case "install" -> new InstallCommand(console);
		case "uninstall" -> new UninstallCommand(console);
		case "demo" -> new DemoCommand(console);
		default -> throw new IllegalArgumentException(name);
		};
	}

	/** A comma is taken in either language, as in options of importers and classifiers. */
	private static Double decimal(String value) {
		return Double.valueOf(new OptionKind.Decimal(-Double.MAX_VALUE, Double.MAX_VALUE).kept(value));
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
		String message = failure.message().in(console.locale());
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
