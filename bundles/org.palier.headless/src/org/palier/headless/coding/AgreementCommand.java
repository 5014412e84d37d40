// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.palier.coding.agreement.AgreementTable;
import org.palier.coding.agreement.CodeMatrix;
import org.palier.coding.agreement.PresenceCodes;
import org.palier.coding.agreement.SetAgreement.Twofold;
import org.palier.coding.agreement.SetAgreement;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.interviews.InterviewAgreement;
import org.palier.headless.interviews.InterviewCoders;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.Category;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.statistics.agreement.Agreement.Finding;
import org.palier.statistics.agreement.Agreement;
import org.palier.statistics.agreement.Coefficient.Undefined;
import org.palier.statistics.agreement.Coefficient;
import org.palier.statistics.agreement.Level;
import org.palier.statistics.agreement.RatingsOfUnits;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run agreement STUDY|MATRIX}: how far coders agree, by every measure. */
@Command(name = "agreement")
public final class AgreementCommand extends StudyCommand {

	private static final int MOST_DRAWS = 100_000;

	@Parameters(paramLabel = "STUDY|MATRIX")
	private Path source;

	@Option(names = "--level", paramLabel = "LEVEL", defaultValue = "nominal")
	private String level;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME")
	private String set;

	@Option(names = "--interviews")
	private boolean interviews;

	@Option(names = "--draws", paramLabel = "N", defaultValue = "1000")
	private int draws;

	@Option(names = "--seed", paramLabel = "SEED", defaultValue = "1")
	private long seed;

	@Mixin
	private ReleaseChoice release;

	private final ArrayNode printed = JsonNodeFactory.instance.arrayNode();

	public AgreementCommand(Console console) {
		super(console);
	}

	@Override
	protected JsonNode printed() {
		return printed;
	}

	@Override
	protected ExitCode run() throws Exception {
		Level of = Level.of(level).orElseThrow(() -> new RefusedException(ExitCode.USAGE,
				Console.text("agreement.level", level, Arrays.stream(Level.values()).map(Level::id).collect(Collectors.joining(", ")))));
		if (draws < 0 || draws > MOST_DRAWS) {
			throw new RefusedException(ExitCode.USAGE, Console.text("agreement.draws", draws, MOST_DRAWS));
		}
		if (interviews || set != null && InterviewCoders.has(StudyFolder.at(source), set)) {
			new InterviewAgreement(console(), printed, this::tell).show(StudyFolder.at(source), set);
		} else if (set != null) {
			ofSet(of);
		} else if (Files.isDirectory(source)) {
			ofStudy(of);
		} else {
			RatingsOfUnits units = new CodeMatrix(source).read(of);
			show(new Agreement(units, of).findings(draws, seed), units, Unit.CODED_UNIT, Bilingual.same(String.valueOf(source.getFileName())));
		}
		return ExitCode.OK;
	}

	/** Shows the agreement of persons on presences. They saw a usage or did not, so no level can be chosen. */
	private void ofStudy(Level of) throws Exception {
		if (of != Level.NOMINAL) {
			throw new RefusedException(ExitCode.USAGE, Console.text("agreement.study_level"));
		}
		StudyFolder folder = StudyFolder.at(source);
		PresenceCodes codes = PresenceCodes.of(folder.file().load())
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("agreement.nobody", folder.path())));
		show(codes.findings(draws, seed), codes.decisions(), Unit.PRESENCE_USAGE, codes.what());
	}

	/** Each facet has the level that its theory gives it. */
	private void ofSet(Level of) throws Exception {
		if (of != Level.NOMINAL) {
			throw new RefusedException(ExitCode.USAGE, Console.text("agreement.set_level"));
		}
		StudyFolder folder = StudyFolder.at(source);
		try (StudyOnDisk open = Console.toReadLong(folder, false)) {
			CodingSet named = new CodingSets(open.study()).named(set);
			CorpusView posts = open.postsNeeded();
			SetCodes codes = SetCodes.of(named, posts);
			StudyGate gate = release.gate(open.study(), console().contributions().addressForms());
			Function<CodedPost, String> cluster = SetAgreement
					.byAgency(Attribution.of(open.study(), posts, console().contributions().addressForms()));
			boolean any = false;
			for (Facet facet : codes.facets()) {
				Optional<SetAgreement> agreement = SetAgreement.of(codes, facet, levels(open.study(), facet), cluster);
				agreement.ifPresent(it -> show(it, codes, name(open.study(), facet), gate));
				any |= agreement.isPresent();
			}
			if (!any) {
				throw new RefusedException(ExitCode.USAGE,
						Console.text(codes.random().isEmpty() ? "agreement.set_targeted" : "agreement.set_nobody", set));
			}
		}
	}

	private static List<String> levels(Study study, Facet facet) {
		return study.getTheories().stream().filter(it -> it.isOrdered() && it.getId().equals(facet.id()))
				.flatMap(it -> it.getCategories().stream())
				.map(Category::getId).toList();
	}

	private static Bilingual name(Study study, Facet facet) {
		return study.getTheories().stream().filter(it -> it.getId().equals(facet.id())).map(it -> Bilingual.of(it.getName())).findFirst()
				.orElse(Console.text("agreement.usage"));
	}

	private void show(SetAgreement agreement, SetCodes codes, Bilingual name, StudyGate gate) {
		List<Twofold> findings = agreement.findings(draws, seed);
		for (Twofold it : findings) {
			ObjectNode node = print(it.byPost()).put("facet", agreement.facet().id()).putNull("low_by_agency").putNull("high_by_agency");
			it.byAgency().interval().ifPresent(ends -> node.put("low_by_agency", ends.low()).put("high_by_agency", ends.high()));
		}
		List<SetAgreement.Week> weeks = agreement.weeks();
		weeks.forEach(it -> printed.addObject().put("measure", "percent").put("level", "nominal").putNull("category")
				.put("value", (double) it.same() / it.pairs())
				.putNull("low").putNull("high").putNull("undefined").put("facet", agreement.facet().id())
				.put("week", it.monday().toString()).put("pairs", it.pairs())
				.putArray("coders").addAll(agreement.coders().stream().map(TextNode::valueOf).toList()));
		agreement.confusions().forEach(it -> print(agreement, it, gate));
		tell(new TextTable(AgreementTable.of(agreement, codes, findings, name).table(draws, seed), new Typography(console().locale())).lines());
		if (weeks.size() > 1) {
			tell(Console.text("agreement.weeks").in(console().locale()));
			weeks.forEach(it -> tell("  " + it.monday() + "  " + new Typography(console().locale()).percent((double) it.same() / it.pairs())
					+ "  " + it.pairs()));
		}
		agreement.confusions().forEach(confusion -> {
			tell(Console.text("agreement.confusion", confusion.one(), confusion.other()).in(console().locale()));
			confusion.cells()
					.forEach((one, others) -> others
							.forEach((other, posts) -> tell("  " + (one.equals(other) ? "= " : "≠ ") + one + " | " + other + "  "
					+ posts.size())));
		});
	}

	/** A cell is one more object of the list: its codes, how many posts, and which. */
	private void print(SetAgreement agreement, SetAgreement.Confusion confusion, StudyGate gate) {
		confusion.cells().forEach((one, others) -> others.forEach((other, posts) -> {
			ObjectNode node = printed.addObject().put("measure", "confusion").put("level", agreement.level().id()).put("category", one.text());
			node.putArray("coders").add(confusion.one()).add(confusion.other());
			node.put("value", posts.size()).putNull("low").putNull("high").putNull("undefined").put("facet", agreement.facet().id())
					.put("against", other.text());
			ArrayNode behind = node.putArray("posts");
			posts.forEach(it -> behind.addObject().put("platform", it.stored().post().platform()).put("item_id", ReleasedItem.of(it, gate)));
		}));
	}

	private void show(List<Finding> findings, RatingsOfUnits units, Unit unit, Bilingual what) {
		findings.forEach(this::print);
		Table table = new AgreementTable(units.ratings(), findings, unit, what).table(draws, seed);
		tell(new TextTable(table, new Typography(console().locale())).lines());
	}

	private ObjectNode print(Finding finding) {
		ObjectNode node = printed.addObject().put("measure", finding.measure().id()).put("level", finding.level().id()).put("category",
				finding.category());
		finding.coders().forEach(node.putArray("coders")::add);
		node.putNull("value").putNull("low").putNull("high").putNull("undefined");
		switch (finding.value()) {
		case Coefficient.Value it -> node.put("value", it.number());
		case Undefined it -> node.put("undefined", AgreementTable.why(it).in(console().locale()));
		}
		finding.interval().ifPresent(it -> node.put("low", it.low()).put("high", it.high()));
		return node;
	}
}
