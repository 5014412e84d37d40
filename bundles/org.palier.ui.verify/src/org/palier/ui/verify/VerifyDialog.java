// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.palier.extensions.Contributions;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.TextScale;
import org.palier.ui.study.StudyJobs;
import org.palier.ui.study.StudySession;
import org.palier.verify.RecordedRun;
import org.palier.verify.StudyVerification;

/**
 * What a study has that can be made again, and what came of making it again: one at a time, in the background, to be stopped at any time.
 */
final class VerifyDialog extends TitleAreaDialog {

	private static final int VERIFY = IDialogConstants.CLIENT_ID;
	private static final int STOP = IDialogConstants.CLIENT_ID + 1;
	private static final int ALL = IDialogConstants.CLIENT_ID + 2;

	private static final String RESULT = "result";

	private final StudySession session;
	private final StudyVerification verification;
	private final CorpusLabels labels = new CorpusLabels(Locale.getDefault());
	private Table table;
	private Text details;
	private ProgressIndicator progress;
	private VerifyJob job;

	VerifyDialog(Shell shell, StudySession session, Contributions contributions) {
		super(shell);
		this.session = session;
		this.verification = StudyVerification.of(new WorkbenchParts(contributions, session.corpus()));
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(VerifyMessages.title);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(960, 600);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(VerifyMessages.title);
		setMessage(session.isDirty() ? VerifyMessages.unsaved : VerifyMessages.words);
		var area = (Composite) super.createDialogArea(parent);
		var body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().applyTo(body);
		table = new Table(body, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(table);
		column(VerifyMessages.what, 170);
		column(VerifyMessages.when, 190);
		column(VerifyMessages.files, 210);
		column(VerifyMessages.result, 330);
		details = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(details);
		progress = new ProgressIndicator(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
		table.addListener(SWT.Selection, event -> selected());
		fill();
		return area;
	}

	private void column(String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		TextScale.widen(column, width);
	}

	private void fill() {
		try {
			for (RecordedRun run : verification.runs(StudyFolder.at(session.folder()))) {
				RunManifest manifest = run.manifest();
				var item = new TableItem(table, SWT.NONE);
				item.setData(run);
				item.setText(new String[] { kind(manifest), labels.time(manifest.at()), files(manifest), "" });
			}
		} catch (IOException unreadable) {
			details.setText(StudyJobs.said(unreadable));
			return;
		}
		if (table.getItemCount() == 0) {
			details.setText(VerifyMessages.none);
		} else {
			table.select(0);
		}
	}

	private static String kind(RunManifest manifest) {
		return RunKinds.OF_PALIER.of(manifest).name().in(Locale.getDefault());
	}

	/** What was written, else what was read: the last parts of the names. */
	private static String files(RunManifest manifest) {
		List<FileDigest> files = manifest.outputs().isEmpty() || new Import().isOf(manifest) ? manifest.inputs() : manifest.outputs();
		return files.stream().filter(it -> !it.path().equals(StudyFolder.STUDY_FILE) && !it.path().startsWith(StudyFolder.CORPUS_FILE))
				.map(it -> it.path().substring(it.path().lastIndexOf('/') + 1)).limit(3).collect(Collectors.joining(", "));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, VERIFY, VerifyMessages.verify, true);
		createButton(parent, ALL, VerifyMessages.all, false);
		createButton(parent, STOP, VerifyMessages.stop, false);
		createButton(parent, IDialogConstants.CANCEL_ID, VerifyMessages.close, false);
		show();
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case VERIFY -> begin(Stream.of(table.getSelection()).toList());
		case ALL -> begin(Stream.of(table.getItems()).toList());
		case STOP -> job.cancel();
		default -> super.buttonPressed(button);
		}
	}

	private void begin(List<TableItem> items) {
		if (items.size() == 1) {
			// Nobody knows how long one of them takes.
			progress.beginAnimatedTask();
		} else {
			progress.beginTask(items.size());
		}
		verify(items, 0, items.size() == 1 ? verification : verification.ofAll(items.stream().map(it -> (RecordedRun) it.getData()).toList()));
	}

	/** One after the other; what is stopped ends the row. @param done how many of them were */
	private void verify(List<TableItem> items, int done, StudyVerification with) {
		if (done == items.size()) {
			progress.done();
			if (done > 1) {
				conclude(items);
			}
			return;
		}
		TableItem item = items.get(done);
		Display display = table.getDisplay();
		tell(item, new VerifyResult.Waiting());
		var run = (RecordedRun) item.getData();
		String name = NLS.bind(VerifyMessages.job, kind(run.manifest()), labels.time(run.manifest().at()));
		job = new VerifyJob(name, with, run, result -> display.asyncExec(() -> {
			if (!table.isDisposed()) {
				job = null;
				tell(item, result);
				progress.worked(1);
				verify(result instanceof VerifyResult.Stopped ? List.of(item) : items, result instanceof VerifyResult.Stopped ? 1 : done + 1, with);
				show();
			}
		}));
		job.schedule();
		show();
	}

	/** In a sentence; those that differ are chosen, so that it stands below what does. */
	private void conclude(List<TableItem> items) {
		List<TableItem> differ = items.stream()
				.filter(it -> it.getData(RESULT) instanceof VerifyResult.Compared compared && !compared.verified().same()).toList();
		long refused = items.stream().filter(it -> it.getData(RESULT) instanceof VerifyResult.Refused).count();
		table.setSelection(differ.toArray(TableItem[]::new));
		setMessage(NLS.bind(VerifyMessages.concluded, new Object[] { items.size(), differ.size(), refused }),
				differ.isEmpty() ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
		selected();
	}

	private void tell(TableItem item, VerifyResult result) {
		item.setText(3, result.brief());
		item.setData(RESULT, result);
		selected();
	}

	private void selected() {
		details.setText(Stream.of(table.getSelection()).map(it -> it.getData(RESULT)).filter(VerifyResult.class::isInstance)
				.map(VerifyResult.class::cast)
				.flatMap(it -> it.lines().stream()).collect(Collectors.joining("\n")));
		show();
	}

	private void show() {
		Button verify = getButton(VERIFY);
		if (verify != null && !verify.isDisposed()) {
			verify.setEnabled(job == null && table.getSelectionCount() > 0);
			getButton(ALL).setEnabled(job == null && table.getItemCount() > 0);
			getButton(STOP).setEnabled(job != null);
		}
	}

	@Override
	public boolean close() {
		if (job != null) {
			job.cancel();
		}
		return super.close();
	}

	/** The runs that can be verified. */
	Table table() {
		return table;
	}

	/** What came of the one that is selected. */
	Text details() {
		return details;
	}
}
