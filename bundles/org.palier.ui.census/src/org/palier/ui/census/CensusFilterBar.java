// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Identified;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.register.grid.GridFilter;
import org.palier.register.grid.PresencePart;
import org.palier.study.filter.StudyFilter;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.labels.StatusLabels;
import org.palier.ui.labels.TextScale;

/** Which agencies are listed, and what the cells show of each presence. */
final class CensusFilterBar {

	// Long enough for the next key, short enough not to be noticed.
	private static final int DELAY = 250;
	/** Sets up a combo beside its words. */
	private static final int ARROW = 44;

	/** A combo of ids by their names; the first entry stands for any. */
	private static final class Choice {

		private final Combo combo;
		private List<String> ids = List.of("");

		Choice(Composite parent, Runnable changed) {
			combo = new Combo(parent, SWT.READ_ONLY);
			combo.setVisibleItemCount(20);
			combo.addListener(SWT.Selection, event -> changed.run());
		}

		void offer(String any, List<String> newIds, List<String> names) {
			List<String> all = new ArrayList<>(List.of(any));
			all.addAll(names);
			String chosen = id();
			ids = new ArrayList<>(List.of(""));
			ids.addAll(newIds);
			if (!Arrays.asList(combo.getItems()).equals(all)) {
				combo.setItems(all.toArray(String[]::new));
				// Its longest name would take the line; what it says while nothing is chosen is read whole.
				((GridData) combo.getLayoutData()).widthHint = TextScale.width(any, combo) + ARROW;
			}
			choose(chosen);
		}

		void choose(String id) {
			combo.select(Math.max(0, ids.indexOf(id)));
		}

		String id() {
			return ids.get(Math.max(0, combo.getSelectionIndex()));
		}
	}

	private final Consumer<GridFilter> filtered;
	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final Composite body;
	private final Text text;
	private final Choice platform;
	private final Choice status;
	private final Button unmatched;
	private final Button clear;
	private final Combo part;
	/** Agencies that a number counts, which no control names. */
	private Set<String> agencies = Set.of();
	/** The part of the study that its filter leaves; the bar of the filter shows it. */
	private StudyFilter looked = StudyFilter.ALL;

	/**
	 * @param filtered told which agencies to list
	 * @param shown    told what cells are to show
	 */
	CensusFilterBar(Composite parent, Consumer<GridFilter> filtered, Consumer<PresencePart> shown) {
		this.filtered = filtered;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(6, 0).applyTo(body);
		Runnable tell = this::tell;
		text = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		text.setMessage(CensusMessages.searchAgency);
		new SpokenName(CensusMessages.searchAgency).on(text);
		text.addModifyListener(event -> text.getDisplay().timerExec(DELAY, tell));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).minSize(90, SWT.DEFAULT)
				.applyTo(text);
		platform = choice(body);
		status = choice(body);
		unmatched = new Button(body, SWT.CHECK);
		unmatched.setText(CensusMessages.unmatchedOnly);
		unmatched.addListener(SWT.Selection, event -> tell());
		clear = new Button(body, SWT.PUSH);
		clear.setText(CensusMessages.clearFilter);
		visible(clear, false);
		clear.addListener(SWT.Selection, event -> {
			show(GridFilter.ALL.within(looked));
			tell();
		});
		var cells = new Label(body, SWT.NONE);
		cells.setText(CensusMessages.cells);
		GridDataFactory.swtDefaults().indent(8, 0).applyTo(cells);
		part = new Combo(body, SWT.READ_ONLY);
		part.setToolTipText(CensusMessages.cellsShow);
		new SpokenName(CensusMessages.cellsShow).on(part);
		part.setItems(CensusMessages.status, CensusMessages.evidence, CensusMessages.checkedOn, CensusMessages.checkedBy,
				CensusMessages.note, CensusMessages.authenticity);
		part.select(0);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TextScale.width(CensusMessages.status, part) + ARROW, SWT.DEFAULT)
				.applyTo(part);
		part.addListener(SWT.Selection, event -> shown.accept(PresencePart.values()[part.getSelectionIndex()]));
	}

	private Choice choice(Composite parent) {
		var choice = new Choice(parent, this::tell);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(choice.combo);
		return choice;
	}

	Composite control() {
		return body;
	}

	/** Offers what the study has; a choice that means nothing there is left out. */
	void offer(Study study) {
		offer(platform, CensusMessages.anyPlatform, study.getPlatforms());
		status.offer(CensusMessages.anyStatus, PresenceStatus.VALUES.stream().map(PresenceStatus::name).toList(),
				PresenceStatus.VALUES.stream().map(StatusLabels::of).toList());
		visible(unmatched, any(study, Agency::isUnmatched));
		arrange();
	}

	/** All that is visible in one line. */
	private void arrange() {
		((GridLayout) body.getLayout()).numColumns = (int) Arrays.stream(body.getChildren()).filter(Control::getVisible).count();
		body.layout(true, true);
	}

	/** The way back stands there when a filter holds. */
	private void offerClear(boolean filtering) {
		if (clear.getVisible() != filtering) {
			visible(clear, filtering);
			arrange();
		}
	}

	private static boolean any(Study study, Predicate<Agency> fits) {
		return Agencies.of(study).anyMatch(fits);
	}

	private void offer(Choice choice, String any, List<? extends Identified> things) {
		choice.offer(any, things.stream().map(Identified::getId).toList(), things.stream().map(labels::text).toList());
	}

	private static void visible(Control control, boolean visible) {
		var place = control.getLayoutData() instanceof GridData data ? data : new GridData();
		place.exclude = !visible;
		control.setLayoutData(place);
		control.setVisible(visible);
	}

	/** Sets the controls, without telling. */
	void show(GridFilter filter) {
		agencies = filter.agencies();
		looked = filter.part();
		text.setText(filter.text());
		platform.choose(filter.platform());
		status.choose(filter.status() == null ? "" : filter.status().name());
		unmatched.setSelection(filter.unmatched());
		offerClear(!filter.equals(GridFilter.ALL.within(looked)));
	}

	/** Chooses what cells show, without telling. */
	void show(PresencePart shown) {
		part.select(shown.ordinal());
	}

	/** The filter that the controls show. */
	GridFilter filter() {
		String found = status.id();
		return new GridFilter(text.getText().strip(), looked, platform.id(),
				found.isEmpty() ? null : PresenceStatus.valueOf(found), unmatched.getSelection(), agencies);
	}

	private void tell() {
		if (!body.isDisposed()) {
			GridFilter now = filter();
			offerClear(!now.equals(GridFilter.ALL.within(looked)));
			filtered.accept(now);
		}
	}

	/** Goes to the field for a name. */
	void search() {
		text.setFocus();
		text.selectAll();
	}
}
