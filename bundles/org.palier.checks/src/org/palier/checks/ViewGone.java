// SPDX-License-Identifier: EPL-2.0
package org.palier.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.palier.ground.text.NameKey;
import org.palier.model.SavedView;
import org.palier.model.Study;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.WhereException;

/** Finds saved views that name something that the study no longer has, and saved views with the same name. */
public final class ViewGone extends WordedRule {

	/** Finds warnings. */
	public ViewGone() {
		super("view_gone", Severity.WARNING);
	}

	@Override
	protected void search(Study study, LocalDate today, FaultList found) {
		var views = new SavedViews(study);
		Set<String> names = new HashSet<>();
		for (SavedView view : views.all()) {
			try {
				views.where(view);
			} catch (WhereException gone) {
				found.add(view, gone.reason());
			}
			if (!names.add(NameKey.of(SavedViews.nameOf(view)))) {
				found.add("twice", view, SavedViews.nameOf(view));
			}
		}
	}
}
