// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import static org.palier.headless.Subcommand.Group.CODING;
import static org.palier.headless.Subcommand.Group.EVIDENCE;
import static org.palier.headless.Subcommand.Group.NUMBERS;
import static org.palier.headless.Subcommand.Group.OTHER;
import static org.palier.headless.Subcommand.Group.OURS;
import static org.palier.headless.Subcommand.Group.PLUGINS;
import static org.palier.headless.Subcommand.Group.REPORTS;
import static org.palier.headless.Subcommand.Group.SCENARIOS;
import static org.palier.headless.Subcommand.Group.STUDY;

import java.util.List;
import java.util.Optional;

import org.palier.headless.Subcommand.Group;
import org.palier.headless.classify.ClassifyCommand;
import org.palier.headless.classify.EvaluateCommand;
import org.palier.headless.classify.ExplainCommand;
import org.palier.headless.classify.IsolatedClassifierCommand;
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
import org.palier.headless.completion.CompletionCommand;
import org.palier.headless.demo.DemoCommand;
import org.palier.headless.detection.ScanCommand;
import org.palier.headless.findings.FindingsCommand;
import org.palier.headless.imports.AttributeCommand;
import org.palier.headless.imports.DuplicatesCommand;
import org.palier.headless.imports.FetchCommand;
import org.palier.headless.imports.ImportCommand;
import org.palier.headless.imports.IsolatedImporterCommand;
import org.palier.headless.indicators.AskCommand;
import org.palier.headless.indicators.EvaluateAgencyCommand;
import org.palier.headless.indicators.HistoryCommand;
import org.palier.headless.indicators.IndicatorsCommand;
import org.palier.headless.indicators.IsolatedExpressionCommand;
import org.palier.headless.interviews.QuotesCommand;
import org.palier.headless.interviews.SelectCommand;
import org.palier.headless.plugins.InstallCommand;
import org.palier.headless.plugins.ListPluginsCommand;
import org.palier.headless.plugins.NewPluginCommand;
import org.palier.headless.plugins.UninstallCommand;
import org.palier.headless.recommendations.RecommendCommand;
import org.palier.headless.report.ExportCommand;
import org.palier.headless.report.NewTemplateCommand;
import org.palier.headless.report.ReportCommand;
import org.palier.headless.runs.EraseCommand;
import org.palier.headless.runs.FindPersonCommand;
import org.palier.headless.runs.ReleasesCommand;
import org.palier.headless.runs.RepairCommand;
import org.palier.headless.runs.RunsCommand;
import org.palier.headless.runs.VerifyCommand;
import org.palier.headless.scenario.BacktestCommand;
import org.palier.headless.scenario.BreakEvenCommand;
import org.palier.headless.scenario.CompareCommand;
import org.palier.headless.scenario.OptionsCommand;
import org.palier.headless.scenario.ScenarioCommand;
import org.palier.headless.search.SearchCommand;
import org.palier.headless.study.AboutCommand;
import org.palier.headless.study.BackupsCommand;
import org.palier.headless.study.DuplicateCommand;
import org.palier.headless.study.FieldsCommand;
import org.palier.headless.study.NewCommand;
import org.palier.headless.study.StatusCommand;
import org.palier.headless.study.ValidateCommand;
import org.palier.headless.study.ViewsCommand;
import org.palier.headless.theory.TheoryCommand;

/**
 * The subcommands of {@code palier run}: one line for each, in the order in which the help lists them. A new one needs its class,
 * its line here, and its words in {@code help_fr} and {@code help_en}.
 *
 * @param all of them
 */
record Subcommands(List<Subcommand> all) {

	/** Those that Palier has. */
	static Subcommands ofPalier() {
		return new Subcommands(List.of(
				new Subcommand(STUDY, "new", it -> new NewCommand(it)),
				new Subcommand(STUDY, "status", it -> new StatusCommand(it)),
				new Subcommand(STUDY, "validate", it -> new ValidateCommand(it)),
				new Subcommand(STUDY, "theory", it -> TheoryCommand.line(it)),
				new Subcommand(STUDY, "about", it -> new AboutCommand(it)),
				new Subcommand(STUDY, "fields", it -> new FieldsCommand(it)),
				new Subcommand(STUDY, "views", it -> new ViewsCommand(it)),
				new Subcommand(STUDY, "duplicate", it -> new DuplicateCommand(it)),
				new Subcommand(STUDY, "backups", it -> new BackupsCommand(it)),
				new Subcommand(STUDY, "repair", it -> new RepairCommand(it)),
				new Subcommand(STUDY, "demo", it -> new DemoCommand(it)),
				new Subcommand(EVIDENCE, "import", it -> new ImportCommand(it)),
				new Subcommand(EVIDENCE, "fetch", it -> new FetchCommand(it)),
				new Subcommand(EVIDENCE, "scan", it -> new ScanCommand(it)),
				new Subcommand(EVIDENCE, "attribute", it -> new AttributeCommand(it)),
				new Subcommand(EVIDENCE, "duplicates", it -> new DuplicatesCommand(it)),
				new Subcommand(EVIDENCE, "select", it -> new SelectCommand(it)),
				new Subcommand(EVIDENCE, "search", it -> new SearchCommand(it)),
				new Subcommand(EVIDENCE, "runs", it -> new RunsCommand(it)),
				new Subcommand(EVIDENCE, "releases", it -> new ReleasesCommand(it)),
				new Subcommand(EVIDENCE, "find-person", it -> new FindPersonCommand(it)),
				new Subcommand(EVIDENCE, "erase", it -> new EraseCommand(it)),
				new Subcommand(CODING, "sample", it -> new SampleCommand(it)),
				new Subcommand(CODING, "package", it -> new PackageCommand(it)),
				new Subcommand(CODING, "merge", it -> new MergeCommand(it)),
				new Subcommand(CODING, "train", it -> new TrainCommand(it)),
				new Subcommand(CODING, "classify", it -> new ClassifyCommand(it)),
				new Subcommand(CODING, "explain", it -> new ExplainCommand(it)),
				new Subcommand(CODING, "evaluate", it -> new EvaluateCommand(it)),
				new Subcommand(CODING, "agreement", it -> new AgreementCommand(it)),
				new Subcommand(CODING, "codings", it -> new CodingsCommand(it)),
				new Subcommand(CODING, "look-again", it -> new LookAgainCommand(it)),
				new Subcommand(CODING, "adjudicate", it -> new AdjudicateCommand(it)),
				new Subcommand(CODING, "quotes", it -> new QuotesCommand(it)),
				new Subcommand(NUMBERS, "indicators", it -> new IndicatorsCommand(it)),
				new Subcommand(NUMBERS, "ask", it -> new AskCommand(it)),
				new Subcommand(NUMBERS, "findings", it -> new FindingsCommand(it)),
				new Subcommand(NUMBERS, "estimate", it -> new EstimateCommand(it)),
				new Subcommand(NUMBERS, "power", it -> new PowerCommand(it)),
				new Subcommand(NUMBERS, "history", it -> new HistoryCommand(it)),
				new Subcommand(NUMBERS, "evaluate-agency", it -> new EvaluateAgencyCommand(it)),
				new Subcommand(SCENARIOS, "scenario", it -> new ScenarioCommand(it)),
				new Subcommand(SCENARIOS, "compare", it -> new CompareCommand(it)),
				new Subcommand(SCENARIOS, "options", it -> new OptionsCommand(it)),
				new Subcommand(SCENARIOS, "break-even", it -> new BreakEvenCommand(it)),
				new Subcommand(SCENARIOS, "backtest", it -> new BacktestCommand(it)),
				new Subcommand(REPORTS, "recommend", it -> new RecommendCommand(it)),
				new Subcommand(REPORTS, "report", it -> new ReportCommand(it)),
				new Subcommand(REPORTS, "verify", it -> new VerifyCommand(it, new RepeatedLines(it))),
				new Subcommand(REPORTS, "export", it -> new ExportCommand(it)),
				new Subcommand(REPORTS, "new-template", it -> new NewTemplateCommand(it)),
				new Subcommand(PLUGINS, "list-plugins", it -> new ListPluginsCommand(it, name -> new Commands(it).declared(name))),
				new Subcommand(PLUGINS, "install", it -> new InstallCommand(it)),
				new Subcommand(PLUGINS, "uninstall", it -> new UninstallCommand(it)),
				new Subcommand(PLUGINS, "new-plugin", it -> new NewPluginCommand(it)),
				new Subcommand(OTHER, "completion", it -> new CompletionCommand(it, new TypedAfterPalier(it))),
				new Subcommand(OURS, IsolatedClassifierCommand.NAME, it -> new IsolatedClassifierCommand(it)),
				new Subcommand(OURS, IsolatedImporterCommand.NAME, it -> new IsolatedImporterCommand(it)),
				new Subcommand(OURS, IsolatedExpressionCommand.NAME, it -> new IsolatedExpressionCommand())));
	}

	/** The one of a name, if there is one. */
	Optional<Subcommand> named(String name) {
		return all.stream().filter(it -> it.name().equals(name)).findFirst();
	}

	/** Names of those that a person may type. */
	List<String> forPeople() {
		return all.stream().filter(it -> it.group() != OURS).map(Subcommand::name).toList();
	}

	/** Names of a group. */
	List<String> of(Group group) {
		return all.stream().filter(it -> it.group() == group).map(Subcommand::name).toList();
	}
}
