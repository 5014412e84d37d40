// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.CensusOutlook;
import org.palier.intake.imports.CensusPreview;
import org.palier.intake.imports.CensusSelection;
import org.palier.intake.imports.ChangeWords;
import org.palier.intake.imports.ChosenChanges.Group;
import org.palier.intake.imports.ChosenChanges;
import org.palier.intake.imports.ImportResult;
import org.palier.ui.labels.Inks;

/**
 * The changes that a list would make in a census, before anything is written. Groups are on the left, the changes of
 * one of them on the right, each with a box. The day of the list and whether it is complete are set here, and the
 * changes found again. Space takes or leaves, the arrows right and left go between groups and rows, F8 goes to the next
 * conflict.
 */
public final class ChangesPage extends WizardPage {

	private final BiPredicate<String, Boolean> again;
	private Text asOf;
	private Button complete;
	private Composite choices;
	private Label summary;
	private Label fresh;
	private OutlookLine outlook;
	private long agencies;
	private GroupTable groups;
	private ChangeTable rows;
	private Label rule;
	private ChosenChanges chosen;
	private ChangeWords words;
	private String day = "";
	private boolean showing;

	/** @param again reads the list anew, of a day (empty for none) and complete or not; false when it could not be read */
	public ChangesPage(BiPredicate<String, Boolean> again) {
		super("changes", ImportMessages.changesTitle, null);
		this.again = again;
		setDescription(ImportMessages.changesDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(body);
		choices = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		new Label(choices, SWT.NONE).setText(ImportMessages.asOf);
		asOf = new Text(choices, SWT.BORDER);
		asOf.setMessage(ImportMessages.asOfHint);
		GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(asOf);
		asOf.addListener(SWT.FocusOut, event -> dayGiven());
		asOf.addListener(SWT.Traverse, event -> {
			// Enter says the day; it does not end the import.
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				dayGiven();
			}
		});
		complete = new Button(choices, SWT.CHECK);
		complete.setText(ImportMessages.complete);
		complete.addListener(SWT.Selection, event -> readAgain());
		GridDataFactory.swtDefaults().indent(16, 0).applyTo(complete);
		summary = new Label(body, SWT.WRAP);
		summary.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(summary);
		fresh = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(fresh);
		outlook = new OutlookLine(body);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(outlook.control());
		var sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		groups = new GroupTable(sash, this::refresh, this::show, () -> rows.setFocus());
		rows = new ChangeTable(sash, this::refresh, () -> groups.setFocus());
		sash.setWeights(24, 76);
		rule = new Label(body, SWT.WRAP);
		Inks.QUIET.on(rule);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(rule);
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.import");
		setPageComplete(false);
	}

	/**
	 * Shows what was found.
	 *
	 * @param found  the changes, all taken
	 * @param comes  what the list brings
	 * @param figures the first figures of the census, as they would be; nothing for one that is too large
	 * @param on     its day; empty when nobody says
	 * @param whole  whether it is complete
	 * @param dated  whether its importer knows of days at all
	 */
	public void show(ChosenChanges found, ChangeWords said, ImportResult read, CensusPreview comes, Optional<CensusOutlook> figures,
			String on, boolean whole, boolean dated) {
		chosen = found;
		agencies = comes.fresh();
		words = said;
		day = on;
		showing = true;
		asOf.setText(on);
		showing = false;
		complete.setSelection(whole);
		choices.setVisible(dated);
		((GridData) choices.getLayoutData()).exclude = !dated;
		var typography = new Typography(Locale.getDefault());
		fresh.setText(CountedSentence.bind(comes.agencies() == 0 ? ImportMessages.changesReadAccounts : ImportMessages.changesRead,
				new Object[] { typography.count(read.read()), typography.count(found.unchanged()), typography.count(comes.agencies()),
						typography.count(comes.fresh()) }));
		if (!found.gone().isEmpty()) {
			fresh.setText(fresh.getText() + " " + found.gone().stream().map(it -> it.in(Locale.getDefault())).collect(Collectors.joining(" ")));
		}
		outlook.of(figures);
		groups.show(found);
		show(groups.selected());
		setErrorMessage(null);
		setPageComplete(true);
		refresh();
	}

	private void show(Group group) {
		rows.show(chosen, group, words);
		rule.setText(switch (group) {
		case OPENED -> ImportMessages.ruleOpened;
		case CLOSED -> ImportMessages.ruleClosed;
		case RENAMED -> ImportMessages.ruleRenamed;
		case MOVED -> ImportMessages.ruleMoved;
		case CHANGED -> ImportMessages.ruleChanged;
		case CONFLICTS -> ImportMessages.ruleConflicts;
		case GONE -> ImportMessages.ruleGone;
		});
		rule.getParent().layout();
	}

	/** A box was ticked or cleared. */
	private void refresh() {
		var typography = new Typography(Locale.getDefault());
		groups.refresh();
		rows.refresh();
		String made = CountedSentence.bind(ImportMessages.changesTaken, typography.count(chosen.taken()), typography.count(chosen.left()));
		summary.setText(agencies == 0 ? made : CountedSentence.bind(ImportMessages.changesNew, typography.count(agencies)) + " " + made);
		outlook.show(chosen.selection());
	}

	private void dayGiven() {
		if (showing || asOf.getText().strip().equals(day)) {
			return;
		}
		readAgain();
	}

	private void readAgain() {
		String text = asOf.getText().strip();
		if (!isDay(text)) {
			setErrorMessage(NLS.bind(ImportMessages.noDay, text));
			setPageComplete(false);
			return;
		}
		if (!again.test(text, complete.getSelection())) {
			setPageComplete(false);
		}
	}

	private static boolean isDay(String text) {
		try {
			return text.isEmpty() || LocalDate.parse(text) != null;
		} catch (DateTimeException none) {
			return false;
		}
	}

	/** Agencies that the study did not have. */
	public long fresh() {
		return agencies;
	}

	/** Returns the changes that are taken. */
	public CensusSelection selection() {
		return chosen == null ? CensusSelection.ALL : chosen.selection();
	}

	/** Returns the changes taken and left, while the page shows them. */
	public Optional<ChosenChanges> chosen() {
		return Optional.ofNullable(chosen);
	}

	/** Goes to the conflicts, and there to the next. */
	public void nextConflict() {
		if (groups.select(Group.CONFLICTS)) {
			show(Group.CONFLICTS);
		} else {
			rows.next();
		}
		rows.setFocus();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			groups.setFocus();
		}
	}

	/** For tests. */
	GroupTable groups() {
		return groups;
	}

	/** For tests. */
	ChangeTable rows() {
		return rows;
	}

	/** The line of figures, for tests. */
	OutlookLine outlook() {
		return outlook;
	}

	/** The box of a complete list, for tests. */
	Button complete() {
		return complete;
	}

	/** The field of the list's day, for tests. */
	Text asOf() {
		return asOf;
	}
}
