// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.desk.DeskCodebook;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.StudyCoders;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.StudySession;

/** Asks who codes, of which languages, and what: a set, or all posts, and which theories beside the usage. */
final class CoderDialog extends TitleAreaDialog {

	private static final int LONGEST_NAME = 80;

	private final StudySession session;
	private final CodingMemory memory;
	private final ChosenCoder coder;
	private final List<CodingSet> sets;
	private final List<Button> theories = new ArrayList<>();
	private Combo name;
	private Text languages;
	private Combo set;
	/** Whether somebody wrote a name. */
	private boolean typed;

	CoderDialog(Shell parent, StudySession session, CodingMemory memory) {
		super(parent);
		this.session = session;
		this.memory = memory;
		this.coder = new ChosenCoder(session);
		this.sets = DeskOpening.sets(session.study());
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CodingMessages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(CodingMessages.dialogTitle);
		setMessage(CodingMessages.dialogMessage);
		var area = (Composite) super.createDialogArea(parent);
		var body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		Study study = session.study();

		label(body, CodingMessages.coder);
		name = new Combo(body, SWT.DROP_DOWN);
		StudyCoders.names(study, Locale.getDefault()).forEach(name::add);
		name.setText(proposed());
		name.setTextLimit(LONGEST_NAME);
		GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(name);
		name.addListener(SWT.Modify, event -> {
			typed = true;
			changed();
		});
		label(body, CodingMessages.languages);
		languages = new Text(body, SWT.BORDER);
		languages.setMessage(CodingMessages.languagesExample);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(languages);
		label(body, CodingMessages.whatToCode);
		set = new Combo(body, SWT.READ_ONLY);
		set.add(CodingMessages.allPosts);
		sets.forEach(it -> set.add(NLS.bind(CodingMessages.setOf, it.getName())));
		set.select(1 + places().indexOf(memory.set()));
		set.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(set);
		label(body, CodingMessages.beside);
		var boxes = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(boxes);
		Set<String> chosen = memory.theories(DeskCodebook.theoriesOfPosts(study));
		for (Theory each : study.getTheories()) {
			var box = new Button(boxes, SWT.CHECK);
			box.setText(Bilingual.of(each.getName()).in(Locale.getDefault()).replace("&", "&&"));
			box.setData(each.getId());
			box.setSelection(chosen.contains(each.getId()));
			theories.add(box);
		}
		changed();
		return area;
	}

	/** Proposes the person chosen before; for a set that they do not code, one of its coders. */
	private String proposed() {
		return sets.stream()
				.filter(it -> it.getId().equals(memory.set()) && !DeskOpening.codes(it, known(coder.name()).map(Coder::getId).orElse("")))
				.flatMap(it -> it.getCoders().stream()).map(Coder::getName).findFirst().orElse(coder.name());
	}

	private List<String> places() {
		return sets.stream().map(CodingSet::getId).toList();
	}

	private static void label(Composite body, String words) {
		var label = new Label(body, SWT.NONE);
		label.setText(words);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
	}

	private Optional<Coder> known(String called) {
		List<Coder> persons = session.study().getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN && it.getName() != null).toList();
		return persons.stream().filter(it -> called.equals(it.getName())).findFirst()
				.or(() -> persons.stream().filter(it -> NameKey.of(called).equals(NameKey.of(it.getName()))).findFirst());
	}

	private void changed() {
		String called = name.getText().strip();
		Optional<Coder> known = known(called);
		known.ifPresent(it -> languages.setText(String.join(", ", it.getLanguages())));
		List<String> facets = chosenSet().map(it -> List.copyOf(it.getFacets())).orElse(List.of());
		theories.forEach(it -> {
			// The facets of a set are those of all its coders.
			it.setEnabled(facets.isEmpty());
			if (!facets.isEmpty()) {
				it.setSelection(facets.contains(it.getData()));
			}
		});
		String wrong = called.isEmpty() ? CodingMessages.nobody : notAssigned(called);
		// A person must not hear that a field is empty before they could write into it.
		setErrorMessage(called.isEmpty() && !typed ? null : wrong);
		if (!called.isEmpty()) {
			setMessage(known.isPresent() ? CodingMessages.dialogMessage : NLS.bind(CodingMessages.newCoder, called));
		}
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
		}
	}

	private Optional<CodingSet> chosenSet() {
		return set == null || set.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(sets.get(set.getSelectionIndex() - 1));
	}

	/** Why a person does not code the chosen set; null when they do. */
	private String notAssigned(String called) {
		CodingSet chosen = chosenSet().orElse(null);
		String id = known(called).map(Coder::getId).orElse("");
		return chosen == null || DeskOpening.codes(chosen, id) ? null : NLS.bind(CodingMessages.notAssigned,
				new Object[] { called, chosen.getName(), String.join(", ", chosen.getCoders().stream().map(Coder::getName).toList()) });
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CodingMessages.begin, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	@Override
	protected void okPressed() {
		String typedName = name.getText().strip();
		// A known person keeps their known name.
		String called = known(typedName).map(Coder::getName).orElse(typedName);
		coder.choose(called);
		memory.set(chosenSet().map(CodingSet::getId).orElse(""));
		if (chosenSet().filter(it -> !it.getFacets().isEmpty()).isEmpty()) {
			memory.keepTheories(theories.stream().filter(Button::getSelection).map(it -> (String) it.getData()).toList());
		}
		List<String> spoken = Arrays.stream(languages.getText().toLowerCase(Locale.ROOT).split("[,;\\s]+")).filter(it -> !it.isEmpty())
				.distinct().toList();
		Study study = session.study();
		PersonCoder person = coder.in(study);
		Optional<Coder> known = known(called);
		if (known.isEmpty() || !List.copyOf(known.get().getLanguages()).equals(spoken)) {
			session.execute(new RecordedEdit(new Wording(CoderDialog.class, "edits").text("coder.note"),
					Root.members(study, Literals.STUDY__CODERS), () -> {
				Coder noted = known(called).orElseGet(() -> {
					Coder made = PalierFactory.eINSTANCE.createCoder();
					made.setId(person.id());
					made.setName(called);
					made.setKind(CoderKind.HUMAN);
					made.setSince(LocalDate.now());
					study.getCoders().add(made);
					return made;
				});
				noted.getLanguages().clear();
				noted.getLanguages().addAll(spoken);
			}));
		}
		super.okPressed();
	}
}
