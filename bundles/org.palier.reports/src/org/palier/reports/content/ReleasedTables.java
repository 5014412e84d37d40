// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;

import org.palier.analysis.Analysis;
import org.palier.ground.table.Table;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.FewestTold;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/**
 * Tables that are given out alone, without a report about them. They show the answers of single bodies only where
 * somebody asks for it. They withhold what a report without names withholds of interviews.
 *
 * @param tables that are told
 * @param words  what is withheld and why, a sentence each; none where nothing is
 * @param told   what they tell of interviews, where they are held against earlier releases
 */
public record ReleasedTables(List<Table> tables, List<Bilingual> words, ToldInReport told) {

	/** Tables that are not held against earlier releases. */
	ReleasedTables(List<Table> tables, List<Bilingual> words) {
		this(tables, words, ToldInReport.NOTHING);
	}

	/** Copies its lists. */
	public ReleasedTables {
		tables = List.copyOf(tables);
		words = List.copyOf(words);
	}

	/**
	 * Tables of indicators.
	 *
	 * @param wanted     ids of indicators; empty for those that the study has something for
	 * @param guard      what went out before
	 * @param identified whether all is told
	 */
	public static ReleasedTables of(Analysis analysis, Study study, StudyView counted, List<String> wanted, ReleaseGuard guard,
			boolean identified) {
		WithheldInterviews withheld = withheld(study, identified).beside(guard);
		if (withheld == WithheldInterviews.NONE) {
			return new ReleasedTables(tables(analysis, counted, wanted), List.of(), ToldInReport.of(study.getInterviews()));
		}
		ToldInterviews told = withheld.told(analysis, counted);
		List<String> instead = told.tables().stream().map(Table::id).toList();
		List<Table> tables = new ArrayList<>(
				withheld.from(tables(analysis, withheld.from(counted), wanted)).stream().filter(it -> !instead.contains(it.id())).toList());
		told.tables().stream().filter(it -> wanted.isEmpty() || wanted.contains(it.id())).forEach(tables::add);
		ToldInReport of = told.of(it -> tables.stream().anyMatch(table -> table.id().equals(it)));
		if (tables.equals(tables(analysis, counted, wanted))) {
			return new ReleasedTables(tables, List.of(), of);
		}
		List<Bilingual> words = new ArrayList<>(withheld.words());
		words.addAll(told.words());
		return new ReleasedTables(tables, words, of);
	}

	private static List<Table> tables(Analysis analysis, StudyView view, List<String> wanted) {
		return wanted.isEmpty() ? analysis.tables(view) : analysis.tables(view, wanted::contains);
	}

	/** A view without any answers of agencies, unless all are wanted. */
	public static StudyView view(Study study, StudyView counted, boolean identified) {
		return withheld(study, identified).from(counted);
	}

	/** Tables of such a view, which say what they lack. */
	public static ReleasedTables of(List<Table> tables, Study study, boolean identified) {
		WithheldInterviews withheld = withheld(study, identified);
		return new ReleasedTables(withheld.from(tables), withheld.words());
	}

	private static WithheldInterviews withheld(Study study, boolean identified) {
		return identified ? WithheldInterviews.NONE : WithheldInterviews.of(study, FewestTold.of(study));
	}
}
