// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.palier.coding.methods.CodingMethods;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;

/**
 * The section on coding in a report of a study with coding sets: how people coded, and how programs compare with their decisions.
 *
 * @param posts that count; empty where a report leaves them out, or where it is only asked what sections there are
 * @param forms how addresses of accounts are read
 */
public record CodingSection(Optional<CorpusView> posts, AddressForms forms) implements SectionSource {

	/** The id in choices and templates. */
	static final String ID = "coding";

	@Override
	public List<OfferedSection> offered(Study study) {
		return CodingMethods.has(study) ? List.of(new OfferedSection(ID, CodingMethods.title())) : List.of();
	}

	@Override
	public OptionalDouble agreement(Study study, Facet facet, String set) throws IOException {
		return posts.isEmpty() ? OptionalDouble.empty() : CodingMethods.agreement(study, posts.get(), facet, set);
	}

	@Override
	public List<ReportSection> sections(Study study, StudyView view, Locale locale, Predicate<String> wanted, Progress progress)
			throws IOException {
		if (posts.isEmpty() || !CodingMethods.has(study) || !wanted.test(ID)) {
			return List.of();
		}
		CodingMethods methods = CodingMethods.of(study, view, posts.get(), forms, progress);
		return List.of(new ReportSection(ID, CodingMethods.title(), methods.words(), List.of(), methods.tables(), true));
	}
}
