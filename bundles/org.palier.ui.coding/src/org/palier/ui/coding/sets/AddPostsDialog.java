// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.palier.coding.sets.AddRun;
import org.palier.coding.sets.FewestCoded;
import org.palier.model.CodingSet;
import org.palier.model.SetStratum;
import org.palier.ui.study.StudyJobs;

/** Asks how many posts a sample gets beside those it has, and says what they buy. */
final class AddPostsDialog extends FieldsDialog {

	private static final int MOST = 1_000_000;
	private static final int USUAL = 50;

	/** Makes the run, unless it cannot be. */
	@FunctionalInterface
	interface Making {
		AddRun of(CodingSet set, Optional<Integer> count) throws IOException;
	}

	private final List<CodingSet> sets;
	private final Making making;
	private final int proposed;
	private Fields.Choice<CodingSet> set;
	private Fields.Choice<Boolean> which;
	private Spinner count;
	private Label gain;
	private AddRun run;

	/** @param sets that can grow; the first is proposed @param proposed number of posts; 0 for the usual one */
	AddPostsDialog(Shell parent, List<CodingSet> sets, int proposed, Making making) {
		super(parent, SetMessages.addTitle, SetMessages.addButton);
		this.sets = sets;
		this.making = making;
		this.proposed = proposed > 0 ? proposed : usual(sets.getFirst());
	}

	@Override
	protected String message() {
		return SetMessages.addMessage;
	}

	@Override
	protected void fill(Fields rows) {
		Map<CodingSet, String> names = new LinkedHashMap<>();
		sets.forEach(it -> names.put(it, it.getName()));
		set = rows.choice(SetMessages.set, names, sets.getFirst());
		set.combo().addListener(SWT.Selection, event -> told());
		Map<Boolean, String> kinds = new LinkedHashMap<>();
		kinds.put(true, SetMessages.addNext);
		kinds.put(false, SetMessages.addNewcomers);
		which = rows.choice(SetMessages.addWhich, kinds, true);
		which.combo().addListener(SWT.Selection, event -> told());
		rows.name(SetMessages.factPosts);
		count = rows.number(rows.body(), proposed, 1, MOST);
		count.addListener(SWT.Modify, event -> told());
		gain = rows.note("");
		told();
	}

	/** A set that is too small to correct a share is proposed what it lacks. */
	private static int usual(CodingSet set) {
		int drawn = set.getParts().stream().mapToInt(SetStratum::getDrawn).sum();
		int lacking = FewestCoded.lacking(set, drawn);
		return lacking > 0 ? lacking : USUAL;
	}

	private void told() {
		count.setEnabled(which.chosen());
		gain.setText(which.chosen()
				? AddRun.gain(set.chosen(), count.getSelection()).map(it -> it.in(Locale.getDefault())).orElse(SetMessages.addNone)
				: SetMessages.addNewcomersNote);
		gain.getParent().layout(true, true);
		changed();
	}

	@Override
	protected String wrong() {
		return which.chosen() && AddRun.gain(set.chosen(), count.getSelection()).isEmpty() ? "" : null;
	}

	@Override
	protected void okPressed() {
		try {
			run = making.of(set.chosen(), which.chosen() ? Optional.of(count.getSelection()) : Optional.empty());
			super.okPressed();
		} catch (IOException refused) {
			setErrorMessage(StudyJobs.said(refused));
		}
	}

	/** Returns the run, once a person has confirmed it. */
	AddRun run() {
		return run;
	}
}
