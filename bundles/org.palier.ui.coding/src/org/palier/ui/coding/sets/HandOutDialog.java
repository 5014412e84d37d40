// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.palier.coding.handout.PackageFile;
import org.palier.coding.handout.PackageRun;
import org.palier.coding.sets.AssignedPosts;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.reports.Outgoing;
import org.palier.ui.files.FileKind;
import org.palier.ui.files.FileMessages;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.releases.GoingOutField;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;

/** Which coder is given which set, in which file. */
final class HandOutDialog extends FieldsDialog {

	/** Makes the run, or says why it cannot be. */
	@FunctionalInterface
	interface Making {
		PackageRun of(CodingSet set, Coder coder, Path file) throws IOException;
	}

	private final ModelLabels labels = ModelLabels.ofWorkbench();
	private final StudySession session;
	private final List<CodingSet> sets;
	private final Making making;
	private Fields.Choice<CodingSet> set;
	private Combo coder;
	private Label given;
	private FileField file;
	private GoingOutField goingOut;
	private PackageRun run;
	private Outgoing going;

	/** @param sets that can be handed out, with coders; the first is proposed */
	HandOutDialog(Shell parent, StudySession session, List<CodingSet> sets, Making making) {
		super(parent, SetMessages.handOutTitle, SetMessages.handOutButton);
		this.session = session;
		this.sets = sets;
		this.making = making;
	}

	@Override
	protected String message() {
		return SetMessages.handOutMessage;
	}

	@Override
	protected void fill(Fields rows) {
		Map<CodingSet, String> names = new LinkedHashMap<>();
		sets.forEach(it -> names.put(it, it.getName()));
		set = rows.choice(SetMessages.set, names, sets.getFirst());
		set.combo().addListener(SWT.Selection, event -> coders());
		rows.name(SetMessages.coder);
		coder = new Combo(rows.body(), SWT.READ_ONLY);
		coder.addListener(SWT.Selection, event -> proposed());
		GridDataFactory.swtDefaults().minSize(200, SWT.DEFAULT).hint(240, SWT.DEFAULT).applyTo(coder);
		given = rows.note("");
		file = rows.file(SetMessages.file, "", SWT.SAVE, () -> List.of(FileKind.of(FileMessages.codingPackage, PackageFile.ENDING)));
		goingOut = new GoingOutField(rows.body(), 2, session);
		coders();
	}

	private void coders() {
		coder.setItems(set.chosen().getCoders().stream().map(labels::text).toArray(String[]::new));
		coder.select(0);
		proposed();
	}

	private Coder chosen() {
		return coder.getSelectionIndex() < 0 ? null : set.chosen().getCoders().get(coder.getSelectionIndex());
	}

	/** A file beside the one before, by the name of set and coder. */
	private void proposed() {
		if (chosen() == null) {
			return;
		}
		String name = set.chosen().getName() + "-" + chosen().getId() + PackageFile.ENDING;
		file.propose(file.path().map(it -> it.resolveSibling(name)).orElseGet(() -> Path.of(System.getProperty("user.home"), name)));
		int posts = AssignedPosts.of(set.chosen()).count(chosen().getId());
		var said = new StringBuilder(CountedSentence.bind(SetMessages.handOutPosts, new Typography(Locale.getDefault()).count(posts)));
		said.append(' ').append(set.chosen().isIdentified() ? SetMessages.handOutIdentified : SetMessages.handOutPseudonyms);
		set.chosen().getHandedOut().stream().filter(it -> it.getCoder() == chosen())
				.forEach(it -> said.append('\n').append(NLS.bind(SetMessages.handedOutOn, String.valueOf(it.getOn()))));
		given.setText(said.toString());
		given.getParent().layout(true, true);
		changed();
	}

	@Override
	protected String wrong() {
		return chosen() != null && file.path().isPresent() ? null : "";
	}

	@Override
	protected void okPressed() {
		Path into = file.path().orElseThrow();
		try {
			going = goingOut.chosen();
			run = making.of(set.chosen(), chosen(), into.toString().endsWith(PackageFile.ENDING) ? into
					: into.resolveSibling(into.getFileName() + PackageFile.ENDING));
			super.okPressed();
		} catch (IOException refused) {
			setErrorMessage(StudyJobs.said(refused));
		}
	}

	/** Returns whether the package goes out, once a person has confirmed it. */
	Outgoing going() {
		return going;
	}

	/** Returns the run, once a person has confirmed it. */
	PackageRun run() {
		return run;
	}
}
