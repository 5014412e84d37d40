// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.Bilingual;
import org.palier.model.TheoryPack;
import org.palier.study.runs.NewStudyPlace;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.files.FileChoice;
import org.palier.ui.labels.ModelLabels;

/** Name, folder and theory packs of a new study. */
final class NewStudyPage extends WizardPage {

	private final List<TheoryPack> usual;
	private final List<TheoryPack> further;
	private Text fr;
	private Text en;
	private Text folder;
	private CheckboxTableViewer packs;
	/** Controls that are shown once somebody asks for theories. */
	private final List<Control> hidden = new ArrayList<>();
	private final StudyParent within = new StudyParent();
	/** Whether a person wrote a folder: the name then changes it no more. */
	private boolean chosenByHand;
	/** Whether this page writes the folder itself just now. */
	private boolean naming;

	/**
	 * @param usual   packs that new studies take, chosen at first
	 * @param further packs, and versions of the usual ones, that are there for who asks
	 */
	NewStudyPage(List<TheoryPack> usual, List<TheoryPack> further) {
		super("study", WizardMessages.newTitle, null);
		this.usual = usual;
		this.further = further;
		setDescription(WizardMessages.newDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
		fr = field(body, WizardMessages.newNameFr, 2);
		en = field(body, WizardMessages.newNameEn, 2);
		folder = field(body, WizardMessages.newFolder, 1);
		var browse = new Button(body, SWT.PUSH);
		browse.setText(WizardMessages.browse);
		browse.addListener(SWT.Selection, event -> FileChoice.of(getShell(), WizardMessages.newFolderTitle)
				.folder(WizardMessages.newFolderMessage, within.path()).ifPresent(this::chooseParent));
		label(body, "");
		var theories = new Link(body, SWT.NONE);
		theories.setText("<a>" + WizardMessages.newTheories + "</a>");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(theories);
		hidden.add(label(body, WizardMessages.newPacks));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(hidden.getFirst());
		packs = CheckboxTableViewer.newCheckList(body, SWT.BORDER);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(320, 80).applyTo(packs.getControl());
		hidden.add(packs.getControl());
		packs.setContentProvider(ArrayContentProvider.getInstance());
		packs.setLabelProvider(LabelProvider.createTextProvider(it -> name((TheoryPack) it)));
		packs.setInput(offered(usual, further));
		packs.setCheckedElements(usual.toArray());
		packs.addCheckStateListener(event -> {
			if (event.getChecked()) {
				onlyVersion((TheoryPack) event.getElement());
			}
		});
		if (further.stream().anyMatch(it -> usual.stream().anyMatch(one -> one.getId().equals(it.getId())))) {
			versions(body);
		}
		show(false);
		theories.addListener(SWT.Selection, event -> {
			show(true);
			theories.setEnabled(false);
			body.layout(true, true);
			packs.getControl().setFocus();
		});
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.new_study");
		setPageComplete(false);
	}

	/** Versions of a pack are beside each other. */
	private static List<TheoryPack> offered(List<TheoryPack> usual, List<TheoryPack> further) {
		List<String> ids = Stream.concat(usual.stream(), further.stream()).map(TheoryPack::getId).distinct().toList();
		return Stream.concat(usual.stream(), further.stream()).sorted(Comparator.comparingInt(it -> ids.indexOf(it.getId()))).toList();
	}

	/** A study has one version of a pack. */
	private void onlyVersion(TheoryPack chosen) {
		for (TheoryPack each : packs()) {
			if (each != chosen && each.getId().equals(chosen.getId())) {
				packs.setChecked(each, false);
			}
		}
	}

	/** Shows or hides the fields that most people never use, which take no room until they are asked for. */
	private void show(boolean shown) {
		for (Control each : hidden) {
			each.setVisible(shown);
			((GridData) each.getLayoutData()).exclude = !shown;
		}
	}

	private void versions(Composite body) {
		hidden.add(label(body, ""));
		GridDataFactory.swtDefaults().applyTo(hidden.getLast());
		var sentence = new Label(body, SWT.WRAP);
		sentence.setText(WizardMessages.newVersions);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(320, SWT.DEFAULT).applyTo(sentence);
		hidden.add(sentence);
	}

	private static String name(TheoryPack pack) {
		String name = ModelLabels.ofWorkbench().in(pack.getName());
		return (name.isEmpty() ? pack.getId() : name) + " · " + pack.getVersion();
	}

	private Text field(Composite parent, String name, int span) {
		label(parent, name);
		var text = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(text);
		text.addModifyListener(event -> changed(text));
		return text;
	}

	private void changed(Text field) {
		if (field == folder) {
			chosenByHand = !naming && !folder.getText().isBlank();
		} else if (!chosenByHand) {
			nameFolder();
		}
		check();
	}

	/** The folder is a new one that has the name of the study; without a name there is none yet. */
	private void nameFolder() {
		naming = true;
		String name = name().in(Locale.getDefault());
		folder.setText(name.isEmpty() ? "" : NewStudyPlace.in(within.path(), name).toString());
		naming = false;
	}

	/** The study goes into a folder of its own in the one that was chosen. */
	void chooseParent(Path chosen) {
		within.choose(chosen);
		chosenByHand = false;
		nameFolder();
		check();
	}

	/** Remembers the folder, so that the next study is made beside this one. */
	void remember() {
		within.remember(folder());
	}

	private static Label label(Composite parent, String name) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		return label;
	}

	private void check() {
		String problem = problem();
		boolean begun = !folder.getText().isBlank() || !name().isEmpty();
		setErrorMessage(begun ? problem : null);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (name().isEmpty()) {
			return WizardMessages.newNeedsName;
		}
		if (folder.getText().isBlank()) {
			return WizardMessages.newNeedsFolder;
		}
		try {
			if (Files.exists(new StudyFolder(folder()).file().path())) {
				return WizardMessages.newFolderTaken;
			}
			int strangers = new StudyFolder(folder()).strangers();
			if (strangers > 0) {
				return strangers == 1 ? WizardMessages.newAmongOne : NLS.bind(WizardMessages.newAmongSeveral, strangers);
			}
			return NewStudyPlace.studyAround(folder()).map(it -> NLS.bind(WizardMessages.newFolderInStudy, it)).orElse(null);
		} catch (InvalidPathException notAPath) {
			return WizardMessages.newNeedsFolder;
		}
	}

	Bilingual name() {
		return new Bilingual(fr.getText().strip(), en.getText().strip());
	}

	Path folder() {
		return Path.of(folder.getText().strip()).toAbsolutePath().normalize();
	}

	List<TheoryPack> packs() {
		return Stream.of(packs.getCheckedElements()).map(TheoryPack.class::cast).toList();
	}
}
