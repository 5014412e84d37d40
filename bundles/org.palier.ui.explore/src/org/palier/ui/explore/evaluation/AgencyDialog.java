// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.palier.model.Agency;
import org.palier.ui.labels.ModelLabels;

/** Asks for an agency by any part of its name, case and accents aside. */
final class AgencyDialog extends ElementListSelectionDialog {

	private final ModelLabels labels;

	AgencyDialog(Shell parent, Collection<Agency> agencies) {
		this(parent, agencies, ModelLabels.ofWorkbench());
	}

	private AgencyDialog(Shell parent, Collection<Agency> agencies, ModelLabels labels) {
		super(parent, LabelProvider.createTextProvider(it -> labels.text((Agency) it)));
		this.labels = labels;
		setElements(agencies.stream().sorted(Comparator.comparing(labels::text)).toArray());
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setFilterMatcher(new FilteredList.FilterMatcher() {

			private String wanted = "";

			@Override
			public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
				wanted = folded(pattern);
			}

			@Override
			public boolean match(Object element) {
				return folded(labels.text((Agency) element)).contains(wanted);
			}
		});
		return list;
	}

	static String folded(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	/** Asks. @return empty when nobody is chosen */
	Optional<Agency> ask() {
		return open() == Window.OK ? Optional.ofNullable((Agency) getFirstResult()) : Optional.empty();
	}
}
