// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.checks.ValidationRule;
import org.palier.codebook.classify.Classifier;
import org.palier.ground.Faults;
import org.palier.ground.Watchdog;
import org.palier.ground.migration.Migration;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.WatchedImporter;
import org.palier.model.TheoryPack;
import org.palier.numbers.findings.GuardedSource;
import org.palier.numbers.indicators.GuardedIndicator;
import org.palier.numbers.indicators.Indicator;
import org.palier.pictures.PyramidView;
import org.palier.pictures.TokenDecoration;
import org.palier.programs.Program;
import org.palier.programs.ProgramClassifier;
import org.palier.programs.ProgramImporter;
import org.palier.programs.ProgramIndicator;
import org.palier.scenario.change.ChangeKind;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporter;
import org.palier.workbench.api.BranchContent;
import org.palier.workbench.api.HomeTile;
import org.palier.workbench.api.NavigatorBranch;
import org.palier.workbench.api.Page;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.PropertiesSection;
import org.palier.workbench.api.TileContent;
import org.palier.workbench.api.guard.GuardedContent;

/**
 * A kind of contribution: one extension point of Palier, and how its elements become parts. {@link Contributions#of}
 * reads what is contributed of a kind.
 *
 * @param <T> what is contributed
 */
public final class PartKind<T> {

	/** Makes the part of an element. */
	@FunctionalInterface
	interface Maker<T> {
		/** @throws Exception when the element is broken, whatever the reason */
		T make(ContributedElement element) throws Exception;
	}

	/** Something that an element names and that must be there. */
	@FunctionalInterface
	interface Names {
		/** The missing item; empty when nothing is missing or this cannot be known. */
		Optional<String> missing(ContributedElement element);
	}

	/** Changes all parts of a kind once they are made. */
	@FunctionalInterface
	interface Completion<T> {
		/** @param parts those that work, which may be changed @param reader of what others contribute to them */
		void complete(List<T> parts, Contributions contributions, ExtensionReader reader);
	}

	/** Makes the part of a program beside Palier. */
	@FunctionalInterface
	interface ProgramMaker<T> {
		/** @param faults told what goes wrong with it once it is used */
		T make(Program program, Faults faults);
	}

	/** Times that a program which counts may let pass: it takes what it is given, answers, and ends. */
	private static final long LINES_OF_A_TABLE = 3;

	/** Importers, which read files. */
	public static final PartKind<Importer> IMPORTERS = new PartKind<>("importers", "importer", ContributedElement::importer,
			(program, faults) -> new WatchedImporter(new ProgramImporter(program), new Watchdog(Watchdog.PATIENCE), faults));
	/** Classifiers, which code posts. */
	public static final PartKind<Classifier> CLASSIFIERS = new PartKind<>("classifiers", "classifier", ContributedElement::classifier,
			(program, faults) -> new ProgramClassifier(program));
	/** Indicators, which count. */
	public static final PartKind<Indicator> INDICATORS = new PartKind<>("indicators", "indicator", ContributedElement::indicator,
			(program, faults) -> new GuardedIndicator(new ProgramIndicator(program), Watchdog.limiting(patience(program)), faults));
	/** Sources of findings beside Palier's own. */
	public static final PartKind<GuardedSource> FINDINGS = new PartKind<>("findings", "finding", ContributedElement::source);
	/** Rules, which check a study. */
	public static final PartKind<ValidationRule> RULES = new PartKind<>("rules", "rule", ContributedElement::rule);
	/** Ways to lay a pyramid out. */
	public static final PartKind<PyramidView> VIEWS = new PartKind<>("views", "view", ContributedElement::view);
	/** Marks by the tokens of a pyramid. */
	public static final PartKind<TokenDecoration> DECORATIONS = new PartKind<>("decorations", "decoration", ContributedElement::decoration);
	/** Pages of the window. */
	public static final PartKind<GuardedContent<PageContent>> PAGES = new PartKind<>("pages", "page", it -> it.shown(Page.class));
	/** Tiles of home. */
	public static final PartKind<GuardedContent<TileContent>> TILES = new PartKind<>("tiles", "tile", it -> it.shown(HomeTile.class));
	/** Sections of the properties of what is selected. */
	public static final PartKind<GuardedContent<PageContent>> SECTIONS = new PartKind<>("sections", "section",
			it -> it.shown(PropertiesSection.class));
	/** Branches of the tree of studies. */
	public static final PartKind<GuardedContent<BranchContent>> BRANCHES = new PartKind<>("branches", "branch",
			it -> it.shown(NavigatorBranch.class));
	/** Forms of addresses of accounts, file by file. */
	public static final PartKind<AddressForms> PATTERNS = new PartKind<>("patterns", "patterns", ContributedElement::forms,
			it -> it.missingFile(""));
	/** Theory packs in all their versions. */
	public static final PartKind<TheoryPack> PACKS = new PartKind<>("theories", "theory", ContributedElement::pack, it -> it.missingFile(""),
			MigrationElement::complete);
	/** Report templates: the folder of each, to be read and not written. */
	public static final PartKind<Path> TEMPLATES = new PartKind<>("reports", "report template", ContributedElement::template,
			it -> it.missingFile("/template.properties"));
	/** Formats of reports beside Palier's own. */
	public static final PartKind<Exporter> EXPORTERS = new PartKind<>("exporters", "exporter", ContributedElement::exporter);
	/** Kinds of changes of scenarios beside Palier's own. */
	public static final PartKind<ChangeKind> CHANGES = new PartKind<>("changes", "change", ContributedElement::change);
	/** Migrations, which rename ids. */
	public static final PartKind<Migration> MIGRATIONS = new PartKind<>("migrations", "migration", ContributedElement::migration);

	private final String point;
	private final String id;
	private final Maker<T> maker;
	private final Names names;
	private final Completion<T> completion;
	private final @Nullable ProgramMaker<T> programs;

	/** A kind whose elements name a class. */
	private PartKind(String point, String id, Maker<T> maker) {
		this(point, id, maker, ContributedElement::missingClass);
	}

	/** A kind whose elements name a class, and that programs beside Palier contribute too. */
	private PartKind(String point, String id, Maker<T> maker, ProgramMaker<T> programs) {
		this(point, id, maker, ContributedElement::missingClass, PartKind::asMade, programs);
	}

	private PartKind(String point, String id, Maker<T> maker, Names names) {
		this(point, id, maker, names, PartKind::asMade);
	}

	private PartKind(String point, String id, Maker<T> maker, Names names, Completion<T> completion) {
		this(point, id, maker, names, completion, null);
	}

	private PartKind(String point, String id, Maker<T> maker, Names names, Completion<T> completion, @Nullable ProgramMaker<T> programs) {
		this.programs = programs;
		this.point = PluginXml.POINTS + point;
		this.id = id;
		this.maker = maker;
		this.names = names;
		this.completion = completion;
	}

	/** A program is ended after its own time; only what surrounds it may take longer. */
	private static Duration patience(Program program) {
		return Duration.ofSeconds(LINES_OF_A_TABLE * program.terms().seconds()).plus(Watchdog.PATIENCE);
	}

	private static <T> void asMade(List<T> parts, Contributions contributions, ExtensionReader reader) {
		// They are complete as they are made.
	}

	/** All kinds, in the order in which contributions are listed. */
	public static List<PartKind<?>> all() {
		return List.of(IMPORTERS, CLASSIFIERS, INDICATORS, FINDINGS, RULES, VIEWS, DECORATIONS, PAGES, TILES, SECTIONS, BRANCHES, PATTERNS, PACKS,
				TEMPLATES, EXPORTERS, CHANGES, MIGRATIONS);
	}

	/** Id of the extension point. */
	public String point() {
		return point;
	}

	/** The name of the kind in a {@link org.palier.study.runs.PluginVersion}, such as importer. */
	public String id() {
		return id;
	}

	Maker<T> maker() {
		return maker;
	}

	Names names() {
		return names;
	}

	/** How programs become parts; nothing for a kind that no program contributes. */
	Optional<ProgramMaker<T>> programs() {
		return Optional.ofNullable(programs);
	}

	Completion<T> completion() {
		return completion;
	}

	@Override
	public String toString() {
		return id;
	}
}
