// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.util.ArrayList;
import java.util.List;

import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowOutcome.Rejected;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.intake.privacy.Erased;
import org.palier.model.file.StudyFile;

/** Gathers what an importer of census facts says into an {@link ImportResult}; posts are too many to gather. */
public class ImportCollector implements RowSink {

	private static final Wording WORDS = new Wording(ImportCollector.class, "messages");

	private final String kind;
	private final Erased erased;
	private final List<String> columns = new ArrayList<>();
	private final List<Rejected> rejected = new ArrayList<>();
	private final List<CensusFact> facts = new ArrayList<>();
	private final List<Bilingual> remarks = new ArrayList<>();
	private final List<UnknownValue> unmatched = new ArrayList<>();
	private FileDialect dialect = FileDialect.PLAIN;
	private long read;

	/** For a study that erased nobody. @param kind id of the importer */
	public ImportCollector(String kind) {
		this(kind, Erased.NOBODY);
	}

	/**
	 * @param kind   id of the importer
	 * @param erased whom the study erased: a row that lists one of them is rejected, and nothing of it is kept
	 */
	public ImportCollector(String kind, Erased erased) {
		this.kind = kind;
		this.erased = erased;
	}

	@Override
	public void dialect(FileDialect written) {
		dialect = written;
	}

	@Override
	public void header(List<String> names) {
		columns.addAll(names);
	}

	@Override
	public void row(RowOutcome outcome) {
		read++;
		switch (outcome) {
		case Accepted accepted when accepted.facts().stream().anyMatch(this::isErased) -> rejected.add(rejected(accepted, "erased"));
		case Accepted accepted when accepted.facts().stream().allMatch(ImportCollector::canBeKept) -> {
			accepted.facts().forEach(this::gather);
			remarks.addAll(accepted.remarks());
		}
		case Accepted accepted -> rejected.add(rejected(accepted, "unwritable"));
		case Rejected row -> rejected.add(row);
		}
	}

	/** Without its cells: what cannot be kept is not written beside the study either. */
	private static Rejected rejected(Accepted row, String rule) {
		return new Rejected(row.line(), "", "", rule, WORDS.text(rule), List.of());
	}

	private boolean isErased(Fact fact) {
		return fact instanceof PublicFact listed && (erased.isErased(listed.handle()) || erased.isErased(listed.url()));
	}

	/**
	 * Whether the study can store a statement of an importer; without this nobody could save the study. A fact's own text
	 * has all its texts.
	 */
	private static boolean canBeKept(Fact fact) {
		return fact instanceof PostFact || StudyFile.canHold(fact.toString());
	}

	private void gather(Fact fact) {
		switch (ImportedFact.of(fact)) {
		case CensusFact stated -> facts.add(stated);
		case PostFact post -> throw new IllegalArgumentException(kind + " states posts: " + post.post().sourceRow());
		}
	}

	@Override
	public void add(Fact fact) {
		gather(fact);
	}

	@Override
	public void remark(Bilingual remark) {
		remarks.add(remark);
	}

	@Override
	public void unknown(UnknownValue value) {
		unmatched.add(value);
	}

	/** Everything so far. */
	public ImportResult result() {
		return new ImportResult(kind, columns, read, read - rejected.size(), rejected, facts, remarks, dialect, unmatched);
	}
}
