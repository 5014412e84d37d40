// SPDX-License-Identifier: EPL-2.0
package org.palier.extensions;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.palier.checks.Finding;
import org.palier.checks.Severity;
import org.palier.checks.ValidationRule;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Post;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.options.PartOption;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.model.Study;
import org.palier.numbers.findings.FindingSource;
import org.palier.numbers.found.ContributedFinding;
import org.palier.numbers.indicators.Indicator;
import org.palier.numbers.view.StudyView;
import org.palier.scenario.change.ChangeKind;
import org.palier.scenario.change.ChangeParameter;
import org.palier.scenario.change.ChangeValues;
import org.palier.scenario.change.ChangedCensus;
import org.palier.study.export.Exported;
import org.palier.study.export.Exporter;

/** Parts that can be made and throw whatever they are asked to do; the parents of those in a test's bundle. */
public final class FaultyParts {

	private static final Bilingual NAME = Bilingual.same("Faulty");

	private FaultyParts() {
	}

	static Class<?> parent(String kind) {
		return switch (kind) {
		case "importer" -> Importing.class;
		case "classifier" -> Classifying.class;
		case "indicator" -> Counting.class;
		case "finding" -> Looking.class;
		case "rule" -> Checking.class;
		case "change" -> Changing.class;
		case "exporter" -> Exporting.class;
		default -> throw new IllegalArgumentException(kind);
		};
	}

	private static IllegalStateException fault() {
		return new IllegalStateException("out of order");
	}

	/** What all contracts ask a part to say of itself, whatever they call it. */
	public abstract static class Named {

		public String id() {
			return "faulty";
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

	/** Throws. */
	public static class Importing extends Named implements Importer {
		@Override
		public List<PartOption> options() {
			return List.of();
		}

		@Override
		public boolean recognises(ImportRequest request) {
			throw fault();
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) {
			throw fault();
		}
	}

	/** Throws; cannot even be made while a property says so. */
	public static class Classifying extends Named implements Classifier {
		private static final long serialVersionUID = 1L;

		/** Refuses when it is told to. */
		public Classifying() {
			if (System.getProperty("gouv.example.faulty.loaded.refuse") != null) {
				throw new IllegalStateException("refused");
			}
		}

		@Override
		public OpenClassifier open(OptionValues options, Codebook codebook) {
			return OpenClassifier.of("1", this::classify);
		}

		private Verdict classify(Post post) {
			throw fault();
		}
	}

	/** Throws. */
	public static class Counting extends Named implements Indicator {
		@Override
		public Table compute(StudyView view) {
			throw fault();
		}
	}

	/** Throws. */
	public static class Looking extends Named implements FindingSource {
		@Override
		public List<ContributedFinding> findings(StudyView view) {
			throw fault();
		}
	}

	/** Throws. */
	public static class Checking extends Named implements ValidationRule {
		@Override
		public Severity severity() {
			return Severity.WARNING;
		}

		@Override
		public List<Finding> check(Study study, LocalDate today) {
			throw fault();
		}
	}

	/** Throws. */
	public static class Changing extends Named implements ChangeKind {
		@Override
		public List<ChangeParameter> parameters() {
			return List.of();
		}

		@Override
		public Set<Indicator.Part> changes() {
			return Set.of();
		}

		@Override
		public void census(ChangeValues values, ChangedCensus census) {
			throw fault();
		}
	}

	/** Throws. */
	public static class Exporting extends Named implements Exporter {
		@Override
		public String extension() {
			return "txt";
		}

		@Override
		public void write(Exported content, OutputStream out) {
			throw fault();
		}
	}
}
