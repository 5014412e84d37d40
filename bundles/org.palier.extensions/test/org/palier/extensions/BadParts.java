// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.checks.Finding;
import org.palier.checks.Severity;
import org.palier.checks.ValidationRule;
import org.palier.codebook.classify.Abstention;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.Judgement;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.migration.CodebookMigration;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.numbers.findings.FindingSource;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.PyramidView;
import org.palier.pictures.StackedPyramid;
import org.palier.pictures.TokenDecoration;
import org.palier.pictures.TokenMark;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedCensus;
import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;
import org.palier.workbench.api.Block;
import org.palier.workbench.api.BranchContent;
import org.palier.workbench.api.HomeTile;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.NavigatorBranch;
import org.palier.workbench.api.Page;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.PropertiesSection;
import org.palier.workbench.api.TileContent;

/** A part for each extension point that takes classes, which does {@link Deed#now}. Loaded as the classes of a plug-in are. */
final class BadParts {

	private static final Bilingual NAME = Bilingual.same("Bad");
	private static final int TOO_MUCH = 100_000;

	private BadParts() {
	}

	/** Does what is to be done now. */
	private static void act(Deed.When when) {
		if (when == Deed.When.USED) {
			Deed.CALLS.incrementAndGet();
		}
		if (Deed.when != when) {
			return;
		}
		switch (Deed.now) {
		case EXCEPTION -> throw new IllegalStateException("bad on purpose");
		case ERROR -> throw new Error("bad on purpose");
		case RECURSION -> act(when);
		case MEMORY -> fill();
		case EXIT -> System.exit(0);
		case HALT -> Runtime.getRuntime().halt(0);
		case LOOP -> {
			while (!Deed.over) {
				Thread.onSpinWait();
			}
		}
		case SLEEP -> sleep();
		case PRINT -> System.out.println("printed by a bad part");
		default -> {
			// Its answer is bad.
		}
		}
	}

	private static void fill() {
		List<long[]> all = new ArrayList<>();
		while (!Deed.over) {
			all.add(new long[Integer.MAX_VALUE - 8]);
		}
	}

	private static void sleep() {
		while (!Deed.over) {
			try {
				Thread.sleep(20);
			} catch (InterruptedException unheard) {
				// That is what is bad.
			}
		}
	}

	/** A list, or what is handed over in its place. */
	@SuppressWarnings("unchecked")
	private static <T> List<T> list(List<T> good, T one) {
		return switch (Deed.now) {
		case NULL -> null;
		case NULLS -> Arrays.asList(one, null);
		case FOREIGN -> (List<T>) (List<?>) List.of(42);
		case MUCH -> Collections.nCopies(TOO_MUCH, one);
		default -> good;
		};
	}

	/** What all contracts ask a part to say of itself, whatever they call it. */
	abstract static class Named {

		Named() {
			act(Deed.When.MADE);
		}

		public String id() {
			return "bad";
		}

		public Bilingual name() {
			return NAME;
		}

		public Bilingual title() {
			return NAME;
		}

		public Bilingual description() {
			return NAME;
		}
	}

	static final class BadImporter extends Named implements Importer {

		@Override
		public List<PartOption> options() {
			return List.of();
		}

		@Override
		public <T> Optional<T> offers(Class<T> kind) {
			act(Deed.When.USED);
			return Deed.now == Deed.NULL ? null : Optional.empty();
		}

		@Override
		public boolean recognises(ImportRequest request) {
			act(Deed.When.USED);
			return true;
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) {
			act(Deed.When.USED);
			if (Deed.now == Deed.NULL) {
				sink.row(null);
			}
			sink.header(list(List.of(), "column"));
		}
	}

	static final class BadClassifier extends Named implements Classifier {

		private static final long serialVersionUID = 1L;

		@Override
		public List<PartOption> options() {
			return List.of();
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return new OpenClassifier() {
				@Override
				public String version() {
					return "1";
				}

				@Override
				public int batch() {
					return Deed.now.isAnswer() ? 4 : 1;
				}

				@Override
				public Verdict classify(Post post) {
					act(Deed.When.USED);
					return Deed.now.isAnswer() ? null : abstained();
				}

				@Override
				public List<Verdict> classifyBatch(List<Post> posts) {
					return list(List.of(abstained()), abstained());
				}

				private Verdict abstained() {
					return Verdict.ofUsage(new Judgement.Abstained(Abstention.NO_EVIDENCE), "", false);
				}
			};
		}
	}

	static final class BadIndicator extends Named implements Indicator {

		@Override
		public Table compute(StudyView view) {
			act(Deed.When.USED);
			if (Deed.now == Deed.NULL) {
				return null;
			}
			List<Value> row = List.of(new Value.Count(1));
			if (Deed.now == Deed.FOREIGN) {
				row = List.of(new Value.Decimal(1, 1));
			}
			return new Table("bad", NAME, Bilingual.EMPTY, Unit.AGENCY, "", List.of(new Column("n", NAME, Column.Type.COUNT)),
					Deed.now == Deed.FOREIGN ? List.of(row) : list(List.of(row), row), List.of());
		}
	}

	static final class BadSource extends Named implements FindingSource {

		@Override
		public List<ContributedFinding> findings(StudyView view) {
			act(Deed.When.USED);
			return list(List.of(), null);
		}
	}

	static final class BadRule extends Named implements ValidationRule {

		@Override
		public Severity severity() {
			return Severity.WARNING;
		}

		@Override
		public List<Finding> check(Study study, LocalDate today) {
			act(Deed.When.USED);
			return list(List.of(), new Finding("bad", Severity.WARNING, study, NAME, Optional.empty()));
		}
	}

	static final class BadView extends Named implements PyramidView {

		@Override
		public PyramidLayout compose(PyramidRequest request) {
			act(Deed.When.USED);
			return Deed.now == Deed.NULL ? null : new StackedPyramid().compose(request);
		}
	}

	static final class BadDecoration extends Named implements TokenDecoration {

		@Override
		@SuppressWarnings("unchecked")
		public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
			act(Deed.When.USED);
			return switch (Deed.now) {
			case NULL -> null;
			case NULLS -> new HashMap<>(Collections.singletonMap(null, null));
			case FOREIGN -> (Map<PyramidProfile.Token, TokenMark>) (Map<?, ?>) Map.of("another", "type");
			default -> Map.of();
			};
		}
	}

	static final class BadPage extends Named implements Page {

		@Override
		public PageContent content(Looking looking) {
			act(Deed.When.USED);
			Block sentence = new Block.Sentence(NAME);
			return Deed.now == Deed.NULL ? null : new PageContent(list(List.of(sentence), sentence));
		}
	}

	static final class BadTile extends Named implements HomeTile {

		@Override
		public TileContent content(Looking looking) {
			act(Deed.When.USED);
			return Deed.now == Deed.NULL ? null : TileContent.of(NAME, NAME, NAME, NAME)
					.with(list(List.of(), new TileContent.Bar(NAME, NAME, 1)));
		}
	}

	static final class BadSection extends Named implements PropertiesSection {

		@Override
		public PageContent content(Looking looking) {
			act(Deed.When.USED);
			Block sentence = new Block.Sentence(NAME);
			return Deed.now == Deed.NULL ? null : new PageContent(list(List.of(sentence), sentence));
		}
	}

	static final class BadBranch extends Named implements NavigatorBranch {

		@Override
		public BranchContent content(Looking looking) {
			act(Deed.When.USED);
			BranchContent.Line line = BranchContent.Line.of("bad", NAME, List.of());
			return Deed.now == Deed.NULL ? null : new BranchContent(List.of(BranchContent.Line.of("all", NAME, list(List.of(line), line))));
		}
	}

	static final class BadChange extends Named implements ChangeKind {

		@Override
		public List<ChangeParameter> parameters() {
			return List.of();
		}

		@Override
		public Set<Indicator.Part> changes() {
			return Set.of(Indicator.Part.CENSUS);
		}

		@Override
		public void census(ChangeValues values, ChangedCensus census) {
			act(Deed.When.USED);
		}
	}

	static final class BadExporter extends Named implements Exporter {

		@Override
		public String extension() {
			return "txt";
		}

		@Override
		public void write(Exported content, OutputStream out) throws IOException {
			act(Deed.When.USED);
			out.write('.');
		}
	}

	static final class BadMigration extends Named implements CodebookMigration {

		@Override
		public String theory() {
			return "public_engagement";
		}

		@Override
		public List<Successor> successors(TheoryPack pack) {
			act(Deed.When.USED);
			return list(List.of(), new Successor("Usage", "1.0", "before", null));
		}
	}
}
