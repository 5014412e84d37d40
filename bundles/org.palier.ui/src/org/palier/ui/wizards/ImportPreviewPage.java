// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.palier.corpus.Post;
import org.palier.files.FileDialect;
import org.palier.files.RowOutcome.Fault;
import org.palier.files.RowOutcome.Rejected;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.ImportResult;
import org.palier.intake.imports.PostSample;
import org.palier.reports.rejected.RejectedRowsFile;
import org.palier.study.runs.EarlierImport;
import org.palier.ui.files.FileChoice;
import org.palier.ui.files.FileKind;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.labels.TextScale;

/** The result of an import before it is made: rows read, accepted, rejected, and the first of those rejected. */
final class ImportPreviewPage extends WizardPage {

	// A person looks at the first ones; all are in the file of rejected rows.
	private static final int SHOWN = 200;
	// More would leave no room for the rows; all are in the manifest.
	private static final int REMARKS = 3;
	/** Where no table needs the room. */
	private static final int REMARKS_ALONE = 12;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
			.withZone(ZoneOffset.UTC);


	private Label counts;
	private Label postsTitle;
	private TableViewer posts;
	private Label rejectedTitle;
	private TableViewer rejected;
	private final Predicate<String> asked;
	private final Consumer<String> follow;
	private ImportRemarks remarks;
	private Button save;
	/** Columns of the file and the rows of it that a person may save; none when the import itself will write them all. */
	private List<String> columns = List.of();
	private List<Rejected> saved = List.of();
	private Map<String, Bilingual> platforms = Map.of();
	private FileDialect dialect = FileDialect.PLAIN;

	/**
	 * @param asked  whether a page before it asks for an option of the importer
	 * @param follow goes to where an option is asked for
	 */
	ImportPreviewPage(Predicate<String> asked, Consumer<String> follow) {
		super("preview", WizardMessages.importPreview, null);
		this.asked = asked;
		this.follow = follow;
		setDescription(WizardMessages.importPreviewDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		counts = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(counts);
		postsTitle = heading(body, WizardMessages.postsFirst);
		posts = table(body, 130);
		column(posts, WizardMessages.postDate, 130, (Post it) -> it.createdAt() == null ? it.createdAtRaw() : time(it.createdAt()));
		column(posts, WizardMessages.postAccount, 130, CorpusLabels::account);
		column(posts, WizardMessages.postPlatform, 90,
				(Post it) -> platforms.getOrDefault(it.platform(), Bilingual.same(it.platform())).in(Locale.getDefault()));
		column(posts, WizardMessages.postText, 390, (Post it) -> it.text().replaceAll("\\s+", " "));
		rejectedTitle = heading(body, WizardMessages.rowsRejected);
		rejected = table(body, 110);
		column(rejected, WizardMessages.importLine, 60, (Rejected it) -> new Typography(Locale.getDefault()).count(it.line()));
		column(rejected, WizardMessages.importColumn, 110, (Rejected it) -> it.all(Fault::column));
		column(rejected, WizardMessages.importValue, 150, (Rejected it) -> it.all(Fault::value));
		column(rejected, WizardMessages.importReason, 420, (Rejected it) -> it.reasons().in(Locale.getDefault()));
		save = new Button(body, SWT.PUSH);
		save.setText(WizardMessages.importSaveRejected);
		save.addListener(SWT.Selection, event -> askAndSave());
		GridDataFactory.swtDefaults().applyTo(save);
		remarks = new ImportRemarks(body, asked, follow);
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.import");
	}

	private static Label heading(Composite body, String words) {
		var heading = new Label(body, SWT.NONE);
		heading.setText(words);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		return heading;
	}

	private static TableViewer table(Composite body, int height) {
		var table = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, height).applyTo(table.getControl());
		return table;
	}

	@SuppressWarnings("unchecked") // a table is given rows of one kind
	private static <T> void column(TableViewer table, String title, int width, Function<T, String> text) {
		var column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		TextScale.widen(column.getColumn(), width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((T) it)));
	}

	private static String time(Instant at) {
		return TIME.format(at);
	}

	private static void show(boolean shown, Label heading, TableViewer table) {
		for (Control control : List.of(heading, table.getControl())) {
			control.setVisible(shown);
			((GridData) control.getLayoutData()).exclude = !shown;
		}
	}

	/**
	 * Shows the result of the first rows of a file of posts.
	 *
	 * @param before brought the same file; null for none
	 * @param names  of platforms, by id
	 */
	void show(PostSample sample, EarlierImport before, Map<String, Bilingual> names) {
		platforms = names;
		var typography = new Typography(Locale.getDefault());
		long rejectedRows = sample.rejected().size();
		counts.setText(CountedSentence.bind(sample.whole() ? WizardMessages.postsSampleWhole : WizardMessages.postsSample,
				new Object[] { typography.count(sample.read()), typography.count(sample.read() - rejectedRows),
						typography.count(rejectedRows) })
				+ "\n" + WizardMessages.postsImportStarts);
		posts.setInput(sample.posts());
		show(true, postsTitle, posts);
		show(rejectedRows > 0, rejectedTitle, rejected);
		show(sample.rejected(), sample.remarks());
		columns = sample.columns();
		dialect = sample.dialect();
		saved = sample.savesRejected() ? sample.rejected() : List.of();
		offer(sample.read() > rejectedRows);
		setMessage(before == null ? null : before.warning().in(Locale.getDefault()), WARNING);
	}

	void show(ImportResult result) {
		var typography = new Typography(Locale.getDefault());
		counts.setText(NLS.bind(WizardMessages.importCounts, new Object[] { typography.count(result.read()),
				typography.count(result.accepted()), typography.count(result.rejected().size()) }));
		show(false, postsTitle, posts);
		show(!result.rejected().isEmpty(), rejectedTitle, rejected);
		show(result.rejected(), result.remarks());
		columns = result.columns();
		dialect = result.dialect();
		saved = result.rejected();
		offer(result.accepted() > 0);
		setMessage(null);
	}

	/** Without a row to take, finishing would list a run that brought nothing. @param some whether a row is accepted */
	private void offer(boolean some) {
		setErrorMessage(some ? null : WizardMessages.importNoneAccepted);
		setPageComplete(some);
		boolean saves = !saved.isEmpty();
		save.setVisible(saves);
		((GridData) save.getLayoutData()).exclude = !saves;
		save.getParent().layout(true, true);
	}

	private void askAndSave() {
		FileChoice.of(getShell(), WizardMessages.importSaveRejectedTitle, FileKind.csv()).saved(Path.of(WizardMessages.importRejectedName))
				.ifPresent(this::save);
	}

	/** Writes the rejected rows as their file is, to be corrected and imported; what fails is said on the page. */
	void save(Path file) {
		try {
			new RejectedRowsFile(Locale.getDefault()).write(columns, saved, dialect, file);
		} catch (IOException failure) {
			ILog.of(ImportPreviewPage.class).error(file.toString(), failure);
			setErrorMessage(NLS.bind(WizardMessages.importRejectedUnwritable, file));
		}
	}

	private void show(List<Rejected> rows, List<Bilingual> said) {
		rejected.setInput(rows.stream().limit(SHOWN).toList());
		remarks.show(said, rejected.getControl().getVisible() || posts.getControl().getVisible() ? REMARKS : REMARKS_ALONE);
		counts.getParent().layout(true, true);
	}
}
