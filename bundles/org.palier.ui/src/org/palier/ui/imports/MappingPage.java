// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.palier.files.ImportRequest;
import org.palier.files.LeftOutValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Explained;
import org.palier.ground.text.Typography;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusPreview;
import org.palier.intake.imports.ImportTrial;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostSample;
import org.palier.intake.mapping.MappedImporter;
import org.palier.intake.mapping.Mapping.ValueRule;
import org.palier.intake.mapping.MappingDraft;
import org.palier.intake.mapping.MappingProposal;
import org.palier.intake.mapping.MappingQuestion;

/**
 * Asks for the meaning of the columns of a table. It shows each with examples and its field, values that the file
 * lacks, the result of the import, and open values. Everything is read again after each change. F8 goes to the next
 * column to look at.
 */
public final class MappingPage extends WizardPage implements QuestionsTable.Answers {

	private static final String CATEGORY = "category";

	private MappingHead head;
	private Label origin;
	private ColumnTable columns;
	private WholeFileFields constants;
	private Label counts;
	private CTabFolder tabs;
	private PreviewTable preview;
	private PostTable posts;
	private QuestionsTable questions;
	private Trial trial;
	private Importer importer;
	private MappedImporter mapped;
	private ImportRequest request;
	private CensusDirectory directory;
	private MappingDraft draft;

	/** An empty page; {@link #show} fills it. */
	public MappingPage() {
		super("mapping", ImportMessages.mappingTitle, null);
		setDescription(ImportMessages.mappingDescription);
	}

	@Override
	public void createControl(Composite parent) {
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(body);
		head = new MappingHead(body, this::sheet, it -> draft.name(it));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		origin = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(origin);
		var sash = new SashForm(body, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		columns = new ColumnTable(sash, (place, field) -> {
			draft.choose(place, field);
			changed();
		});
		var below = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(below);
		constants = new WholeFileFields(below, taken -> {
			setMessage(taken ? null : ImportMessages.unwritable, WARNING);
			changed();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(constants);
		counts = new Label(below, SWT.WRAP);
		counts.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(counts);
		// The platform's own folder of tabs can end the program on GTK: it realizes tables on pages that are hidden.
		tabs = new CTabFolder(below, SWT.TOP | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		preview = new PreviewTable(tabs, this::body);
		tab(ImportMessages.previewTab, preview);
		posts = new PostTable(tabs);
		posts.setVisible(false);
		questions = new QuestionsTable(tabs, this, field -> mapped.values(field, directory));
		tab(ImportMessages.questionsTab, questions);
		tabs.setSelection(0);
		sash.setWeights(45, 55);
		trial = new Trial(body, this::show, this::show, this::refused);
		setControl(body);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.palier.help.import");
		setPageComplete(false);
	}

	private void tab(String title, Composite content) {
		var tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(title);
		tab.setControl(content);
	}

	/** Takes another table, as it is proposed. @param read the file and how it is read @param study against which it is read */
	public void show(Importer reads, MappedImporter maps, ImportRequest read, CensusDirectory study, MappingProposal proposal) {
		importer = reads;
		mapped = maps;
		request = read;
		directory = study;
		head.show(read.file(), proposal);
		take(proposal);
	}

	private void take(MappingProposal proposal) {
		draft = new MappingDraft(proposal);
		if (proposal.origin() == MappingProposal.Origin.SUGGESTED && isFirst() && mapped.creates().contains(CATEGORY) && draft.isRead(CATEGORY)) {
			draft.assume(CATEGORY);
		}
		head.name(draft.name(), String.valueOf(request.file().getFileName()));
		columns.show(draft, mapped.fields(directory));
		constants.show(draft, mapped.fields(directory), it -> mapped.values(it, directory));
		clear();
		setDescription(importer.bringsPosts() ? ImportMessages.mappingPostsDescription : ImportMessages.mappingDescription);
		tabs.getItem(0).setControl(importer.bringsPosts() ? posts : preview);
		(importer.bringsPosts() ? preview : posts).setVisible(false);
		changed();
	}

	/** Whether the study has no body yet: the categories of its first file are its own, and a column of them is not left empty unasked. */
	private boolean isFirst() {
		return directory.jurisdictions().keySet().stream().allMatch(it -> directory.agencies(it).isEmpty());
	}

	private void sheet(String chosen) {
		ImportRequest other = mapped.of(chosen, request);
		try {
			var found = new MappingProposal[1];
			getContainer().run(true, false, monitor -> {
				try {
					found[0] = mapped.propose(other, directory);
				} catch (Exception failure) {
					throw new InvocationTargetException(failure);
				}
			});
			request = other;
			take(found[0]);
		} catch (InvocationTargetException failure) {
			refused(failure.getCause() instanceof Explained explained ? explained.reason().in(Locale.getDefault())
					: NLS.bind(ImportMessages.unreadable, other.file().getFileName()));
			ILog.of(MappingPage.class).warn(other.file().toString(), failure.getCause());
		} catch (InterruptedException neverCancelled) {
			Thread.currentThread().interrupt();
		}
	}

	/** Called when an answer has changed: the file is read again by it. */
	private void changed() {
		origin.setText(ColumnTable.origin(draft));
		origin.getParent().layout();
		Optional<Bilingual> lacking = mapped.lacking(draft.mapping());
		setErrorMessage(lacking.map(it -> it.in(Locale.getDefault())).orElse(null));
		setPageComplete(lacking.isEmpty());
		if (lacking.isPresent()) {
			trial.stop();
			counts.setText(ImportMessages.nothingYet);
			clear();
			return;
		}
		counts.setText(ImportMessages.readingOn);
		trial.read(importer, request(), directory);
	}

	private void show(ImportTrial read) {
		var typography = new Typography(Locale.getDefault());
		CensusPreview comes = read.preview();
		counts.setText(CountedSentence.bind(ImportMessages.counts, new Object[] { typography.count(read.result().accepted()),
				typography.count(read.result().rejected().size()), typography.count(comes.agencies()), typography.count(comes.fresh()),
				typography.count(comes.accounts()) })
				+ (comes.coded() == 0 ? "" : " " + CountedSentence.bind(ImportMessages.coded, typography.count(comes.coded()))));
		var left = new LinkedHashSet<String>();
		read.leftOut().stream().filter(LeftOutValue::whole).map(LeftOutValue::value).forEach(left::add);
		draft.meanings().stream().filter(it -> it.field().equals(MappingQuestion.BODY) && it.meant().isEmpty()).map(ValueRule::written)
				.forEach(left::add);
		preview.show(comes, directory.platformsById(), left);
		ask(MappingQuestion.of(read.unknown(), read.leftOut(), draft));
		tabs.getItem(0).setText(
				NLS.bind(ImportMessages.previewTabCounted, typography.count(comes.first().size()), typography.count(comes.agencies())));
		counts.getParent().layout(true, true);
	}

	private void show(PostSample read) {
		var typography = new Typography(Locale.getDefault());
		counts.setText(CountedSentence.bind(read.whole() ? ImportMessages.postsRead : ImportMessages.postsReadFirst,
				typography.count(read.read()),
				typography.count(read.rejected().size())));
		posts.show(read, directory.platformsById());
		ask(MappingQuestion.of(read.unknown(), read.leftOut(), draft));
		tabs.getItem(0).setText(ImportMessages.previewTab);
		counts.getParent().layout(true, true);
	}

	private void ask(List<MappingQuestion> asked) {
		questions.show(asked, creatable(asked));
		long open = asked.stream().filter(it -> it.sort() != MappingQuestion.Sort.ANSWERED).count();
		tabs.getItem(1).setText(NLS.bind(ImportMessages.questionsTabCounted, new Typography(Locale.getDefault()).count(open)));
	}

	private void clear() {
		preview.clear();
		posts.clear();
	}

	/** The kinds of things of which values are open or which are made, and agencies that rows name as parents. */
	private Map<String, Boolean> creatable(List<MappingQuestion> asked) {
		var kinds = new LinkedHashMap<String, Boolean>();
		mapped.creates().stream().sorted().filter(kind -> draft.creates(kind) || asked.stream().anyMatch(it -> it.field().equals(kind))
				|| draft.isRead(kind) && asked.stream().anyMatch(it -> it.field().isEmpty() && isColumnOf(kind, it.column())))
				.forEach(it -> kinds.put(it, draft.creates(it)));
		return kinds;
	}

	private boolean isColumnOf(String field, String header) {
		return draft.columns().stream().anyMatch(it -> it.field().equals(field) && it.header().equals(header));
	}

	private void refused(String reason) {
		setErrorMessage(reason);
		counts.setText(ImportMessages.nothingYet);
		clear();
		questions.show(List.of(), Map.of());
	}

	/** A box of the preview: a row is a body, or none. */
	private void body(String name, boolean is) {
		boolean left = draft.meanings().stream()
				.anyMatch(it -> it.field().equals(MappingQuestion.BODY) && it.meant().isEmpty() && it.written().equals(name));
		if (is && left) {
			draft.forget(MappingQuestion.BODY, name);
		} else {
			setMessage(draft.meaning(MappingQuestion.BODY, name, is ? name : "") ? null : ImportMessages.unwritable, WARNING);
		}
		changed();
	}

	@Override
	public void take(List<MappingQuestion> near) {
		near.forEach(it -> draft.meaning(it.field(), it.value(), it.near().getFirst()));
		changed();
	}

	@Override
	public void means(MappingQuestion question, String meant) {
		setMessage(draft.meaning(question.field(), question.value(), meant) ? null : ImportMessages.unwritable, WARNING);
		changed();
	}

	@Override
	public void forget(MappingQuestion question) {
		draft.forget(question.field(), question.value());
		changed();
	}

	@Override
	public void create(String kind, boolean made) {
		draft.create(kind, made);
		changed();
	}

	/** Returns the request. A list that is known or was read before, and that nobody changed, is read as such. */
	public ImportRequest request() {
		return draft.isChanged() || draft.proposal().origin() == MappingProposal.Origin.SUGGESTED
				? mapped.by(draft.mapping(), draft.name(), request)
				: draft.proposal().sheets().size() > 1 ? mapped.of(draft.proposal().sheet(), request) : request;
	}

	/** Whether a person changed the proposal. */
	public boolean isChanged() {
		return draft != null && draft.isChanged();
	}

	/** The next column that a person should look at. @param back the one before */
	public void nextToConfirm(boolean back) {
		columns.next(back);
		columns.setFocus();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			columns.setFocus();
		} else if (trial != null) {
			trial.stop();
		}
	}

	/** For tests. */
	ColumnTable columns() {
		return columns;
	}

	/** For tests. */
	QuestionsTable questions() {
		return questions;
	}

	/** For tests. */
	PreviewTable preview() {
		return preview;
	}

	/** The field for all rows, for tests. */
	Combo forAll(String field) {
		return constants.of(field);
	}

	/** Returns the sentence on the rows, for tests. */
	String counts() {
		return counts.getText();
	}

	/** The field of the mapping's name, for tests. */
	Text name() {
		return head.name();
	}

	/** The sheets to choose from, for tests. */
	Combo sheets() {
		return head.sheets();
	}
}
