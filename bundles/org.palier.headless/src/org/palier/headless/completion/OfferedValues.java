// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.palier.coding.estimates.FrameOf;
import org.palier.coding.exchange.ExportForm;
import org.palier.coding.sets.FrameFilter;
import org.palier.detection.fetch.FetchKind;
import org.palier.explore.Measure;
import org.palier.explore.Showing;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.headless.imports.ImportKinds;
import org.palier.intake.privacy.PrivacyChoice;
import org.palier.interviews.reading.QuotesFile;
import org.palier.model.Allocation;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportFormat;
import org.palier.search.HitKind;
import org.palier.statistics.agreement.Level;
import org.palier.study.history.CountedAccounts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that take one of a few: words of Palier, and ids of the parts that are installed, whose classes stay unloaded.
 *
 * @param parts installed
 */
record OfferedValues(Contributions parts) {

	/** The ways that one can ask for by a word; a draw by hand has none. */
	private static final Allocation[] ASKED = { Allocation.EQUAL, Allocation.PROPORTIONAL, Allocation.NEYMAN };

	/** Tells the commands of them. */
	void addTo(CommandLine commands) {
		Map<String, List<String>> known = all();
		commands.getSubcommands().forEach((name, command) -> {
			addTo(command.getCommandSpec(), name, known);
			addTo(command);
		});
	}

	private static void addTo(CommandSpec command, String name, Map<String, List<String>> known) {
		for (OptionSpec option : List.copyOf(command.options())) {
			List<String> values = known.getOrDefault(name + " " + option.longestName(), known.get(option.longestName()));
			if (values != null && option.group() == null && option.arity().max() > 0) {
				command.remove(option);
				command.addOption(OptionSpec.builder(option).completionCandidates(values).build());
			}
		}
	}

	/** Values by command and option, or by the option alone where it means the same in each command. */
	private Map<String, List<String>> all() {
		return Map.ofEntries(
				Map.entry("--lang", List.of("fr", "en")),
				Map.entry("--privacy", ids(PrivacyChoice.Preset.values(), PrivacyChoice.Preset::id)),
				Map.entry("--accounts", ids(CountedAccounts.values(), CountedAccounts::id)),
				Map.entry("agreement --level", ids(Level.values(), Level::id)),
				Map.entry("ask --measure", ids(Measure.values(), Measure::id)),
				Map.entry("ask --show", ids(Showing.values(), Showing::id)),
				Map.entry("codings --form", ExportForm.ids()),
				Map.entry("estimate --frame", ids(FrameOf.values(), it -> it.name().toLowerCase(Locale.ROOT))),
				Map.entry("fetch --platform", ids(FetchKind.values(), FetchKind::id)),
				Map.entry("fields --of", ids(FieldSubject.values(), FieldSubject::getLiteral)),
				Map.entry("fields --type", ids(FieldType.values(), it -> it.getLiteral().replace('_', '-'))),
				Map.entry("quotes --by", ids(QuotesFile.By.values(), QuotesFile.By::id)),
				Map.entry("report --edition", ids(Edition.values(), Edition::id)),
				Map.entry("report --format", ids(ReportFormat.values(), ReportFormat::id)),
				Map.entry("sample --allocation", ids(ASKED, Allocation::getLiteral)),
				Map.entry("sample --authors", ids(FrameFilter.Authors.values(), FrameFilter.Authors::id)),
				Map.entry("search --in", ids(HitKind.values(), HitKind::id)),
				Map.entry("--classifier", installed(PartKind.CLASSIFIERS)),
				Map.entry("import --kind",
						Stream.concat(installed(PartKind.IMPORTERS).stream(), ImportKinds.ofPalier().ids().stream()).toList()),
				Map.entry("indicators --id", installed(PartKind.INDICATORS)),
				Map.entry("report --view", installed(PartKind.VIEWS)),
				Map.entry("report --template", installed(PartKind.TEMPLATES)));
	}

	private static <T> List<String> ids(T[] all, Function<T, String> id) {
		return Arrays.stream(all).map(id).toList();
	}

	private List<String> installed(PartKind<?> kind) {
		return parts.of(kind).declared().stream().map(it -> it.plugin().id()).sorted().distinct().toList();
	}
}
