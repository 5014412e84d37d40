// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Agencies;
import org.palier.model.Study;
import org.palier.study.filter.StudyFilter;
import org.palier.ui.labels.Inks;
import org.palier.ui.study.StudyPosts;

/** How much a filter leaves: agencies and posts; that nothing is left, in the ink of warnings. */
final class FilterCounts {

	private final StudyFilters filters;
	private final Typography typography = new Typography(Locale.getDefault());
	private final Label label;
	private boolean warned;

	FilterCounts(Composite parent, StudyFilters filters) {
		this.filters = filters;
		label = new Label(parent, SWT.NONE);
		Inks.QUIET.on(label);
	}

	/** The control with the text. */
	Label control() {
		return label;
	}

	/** The text of the counts. */
	String text() {
		return label.getText();
	}

	/** Counts what is in now. */
	void count() {
		Study study = filters.session().study();
		StudyFilter filter = filters.filter();
		boolean whole = filters.current().isEmpty();
		long all = Agencies.of(study).count();
		long bodies = filter.isOfAllAgencies() ? all : Agencies.of(study).filter(filter::wants).count();
		// Nought is one in French, and many in English.
		boolean french = Locale.getDefault().getLanguage().equals("fr");
		boolean nothing = bodies == 0 && all > 0;
		String posts = filters.isCounting() ? FilterMessages.stillCounting
				: filters.session().posts() instanceof StudyPosts.Counted
						? CountedSentence.bind(FilterMessages.posts, typography.count(filters.posts())) : "";
		String said = whole
				? CountedSentence.bind(all == 1 || all == 0 && french ? FilterMessages.body : FilterMessages.bodies, typography.count(all))
				: NLS.bind(nothing ? FilterMessages.noBodies : FilterMessages.bodiesOf, typography.count(bodies), typography.count(all));
		label.setText(posts.isEmpty() ? said : NLS.bind(FilterMessages.counts, said, posts));
		label.setToolTipText(nothing ? FilterMessages.nothingLeft : null);
		if (nothing != warned) {
			warned = nothing;
			FilterColors colors = FilterColors.on(label.getParent());
			label.setForeground(nothing ? colors.warning : colors.quiet);
		}
	}
}
