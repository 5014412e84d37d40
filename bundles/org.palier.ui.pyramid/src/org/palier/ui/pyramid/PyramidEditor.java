// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.palier.extensions.Contributions;
import org.palier.pictures.Palette;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.labels.ScreenColors;
import org.palier.ui.pictures.GlyphLettering;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.pyramid.commands.HistoryCommandStack;
import org.palier.ui.pyramid.parts.LayoutPart;
import org.palier.ui.pyramid.scene.PyramidMessages;
import org.palier.ui.pyramid.scene.PyramidScene;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.TabTitle;
import org.palier.ui.study.UsesViews;

/**
 * Shows a theory of an open study as a pyramid and lets an analyst place usages on its levels. It keeps no
 * diagram: after each change, whoever made it, the picture is composed anew.
 */
public final class PyramidEditor extends GraphicalEditorWithFlyoutPalette
		implements ISaveablesSource, ITabbedPropertySheetPageContributor, UsesViews {

	/** Id of this editor. */
	public static final String ID = "org.palier.ui.pyramid.editor";

	private static final double[] ZOOMS = { 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };

	private final StudySessionListener listener = this::studyChanged;
	private final StudyFilters.Listener follows = this::partChanged;
	private StudySession session;
	private TabTitle title;
	private PyramidScene scene;
	private PictureChoice choice;
	private StudyPropertyPage properties;
	private PyramidPalette palette;
	private PyramidActions actions;
	private GlyphLettering lettering;
	private HistoryCommandStack stack;
	private WidthFit widthFit;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyEditorInput study)) {
			throw new PartInitException(NLS.bind(PyramidMessages.noStudy, input.getName()));
		}
		session = study.session();
		try {
			scene = new PyramidScene(session, study.part(), Locale.getDefault());
		} catch (IllegalArgumentException unknown) {
			throw new PartInitException(NLS.bind(PyramidMessages.noTheory, study.part(), session.name()));
		}
		choice = new PictureChoice(scene, site.getService(Contributions.class));
		choice.restore();
		palette = new PyramidPalette(scene);
		stack = new HistoryCommandStack(session, site.getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory());
		var domain = new DefaultEditDomain(this);
		domain.setCommandStack(stack);
		setEditDomain(domain);
		super.init(site, input);
		title = new TabTitle(site.getPage(), study, this::setPartName);
		session.addListener(listener);
	}

	@Override
	public Set<String> views() {
		return Set.of(NAVIGATOR, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var bar = new FilterBar(parent, scene.filters(), getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var picture = new Composite(parent, SWT.NONE);
		picture.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
		super.createPartControl(picture);
		scene.filters().addListener(follows);
		new PaletteStrip(getGraphicalControl().getParent(), this::colours);
	}

	@Override
	protected void createActions() {
		actions = new PyramidActions(this, scene, choice);
		actions.register(getActionRegistry(), ids());
	}

	@SuppressWarnings("unchecked") // raw in GEF 3.2
	private List<Object> ids() {
		return getSelectionActions();
	}

	@Override
	protected void configureGraphicalViewer() {
		super.configureGraphicalViewer();
		GraphicalViewer viewer = getGraphicalViewer();
		PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), "org.palier.help.pyramid");
		// The toolkits of today paint only when asked to: draw2d's own buffer would stay unseen.
		((FigureCanvas) viewer.getControl()).getLightweightSystem().getUpdateManager()
				.setGraphicsSource(new NativeGraphicsSource(viewer.getControl()));
		lettering = new GlyphLettering(viewer.getControl().getDisplay());
		var root = new ScalableFreeformRootEditPart() {
			@Override
			protected ScalableFreeformLayeredPane createScaledLayers() {
				var layers = new SharpLayeredPane();
				layers.add(createGridLayer(), GRID_LAYER);
				layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
				var feedback = new FreeformLayer();
				feedback.setEnabled(false);
				layers.add(feedback, SCALED_FEEDBACK_LAYER);
				return layers;
			}
		};
		root.getZoomManager().setZoomLevels(ZOOMS);
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new PyramidPartFactory(scene, lettering));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		actions.viewerReady(viewer, root.getZoomManager());
		viewer.setKeyHandler(new PyramidKeys(viewer, actions));
		var menu = new PyramidMenu(viewer, actions, scene);
		viewer.setContextMenu(menu);
		getSite().registerContextMenu(ID + ".menu", menu, viewer);
	}

	@Override
	protected void initializeGraphicalViewer() {
		super.initializeGraphicalViewer();
		GraphicalViewer viewer = getGraphicalViewer();
		viewer.addDropTargetListener(new TemplateTransferDropTargetListener(viewer) {
			@Override
			protected CreationFactory getFactory(Object template) {
				return palette.factory(template);
			}
		});
		scene.recompose(colours());
		viewer.setContents(scene);
		paintGround();
		widthFit = new WidthFit((FigureCanvas) viewer.getControl(), (ZoomManager) getAdapter(ZoomManager.class),
				() -> scene.layout().width());
	}

	private Palette colours() {
		var ground = getGraphicalViewer().getControl().getParent().getBackground().getRGB();
		return ScreenColors.isDark(ground) ? Palette.DARK : Palette.LIGHT;
	}

	private void paintGround() {
		getGraphicalViewer().getControl().setBackground(ScreenColors.of(scene.layout().background()));
	}

	private void studyChanged() {
		firePropertyChange(PROP_DIRTY);
		if (getGraphicalViewer() == null) {
			return;
		}
		if (!scene.exists()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		refreshPicture();
	}

	/** The last picture stays until the posts of the part are counted. */
	private void partChanged() {
		if (getGraphicalViewer() != null && scene.exists() && !scene.filters().isCounting()) {
			refreshPicture();
		}
	}

	/** Composes the picture anew, in the colours of the workbench; what was chosen stays chosen. */
	void refreshPicture() {
		GraphicalViewer viewer = getGraphicalViewer();
		Set<Object> chosen = new HashSet<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof LayoutPart<?> layout) {
				chosen.add(layout.key());
			}
		}
		scene.recompose(colours());
		palette.refresh();
		paintGround();
		viewer.getContents().refresh();
		List<LayoutPart<?>> again = LayoutParts.in(viewer).filter(it -> chosen.contains(it.key())).toList();
		if (!viewer.getSelectedEditParts().equals(again)) {
			viewer.setSelection(new StructuredSelection(again));
		}
	}

	/** Which view and marks it shows, and what else it could. */
	public PictureChoice choice() {
		return choice;
	}

	/** Lays the picture out otherwise, and remembers that. */
	public void showView(String id) {
		choice.showView(id);
		pictureChanged();
	}

	/** Puts marks on the tokens or takes them away, and remembers that. */
	public void showMark(String id, boolean on) {
		choice.showMark(id, on);
		pictureChanged();
	}

	private void pictureChanged() {
		refreshPicture();
		widthFit.apply();
		if (properties != null && properties.getControl() != null && !properties.getControl().isDisposed()) {
			properties.refresh();
		}
	}

	@Override
	public void setFocus() {
		super.setFocus();
		if (scene.palette() != colours()) {
			refreshPicture();
		}
	}

	@Override
	protected PaletteRoot getPaletteRoot() {
		return palette.root();
	}

	@Override
	protected PaletteViewerProvider createPaletteViewerProvider() {
		return new PaletteViewerProvider(getEditDomain()) {
			@Override
			protected void configurePaletteViewer(PaletteViewer viewer) {
				super.configurePaletteViewer(viewer);
				viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
			}
		};
	}

	/** The actions of the menu, the keys and the action bars. */
	PyramidActions actions() {
		return actions;
	}

	/** For tests and outline. */
	GraphicalViewer viewer() {
		return getGraphicalViewer();
	}

	/** The scene that the editor shows. */
	PyramidScene scene() {
		return scene;
	}

	@Override
	protected ActionRegistry getActionRegistry() {
		return super.getActionRegistry();
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" }) // raw in GEF 3.2; the same erasure later
	public Object getAdapter(Class type) {
		if (type == IContentOutlinePage.class) {
			return new PyramidOutline((ScalableFreeformRootEditPart) getGraphicalViewer().getRootEditPart());
		}
		if (type == IPropertySheetPage.class) {
			properties = new StudyPropertyPage(this);
			return properties;
		}
		if (type == ZoomManager.class) {
			return getGraphicalViewer().getProperty(ZoomManager.class.toString());
		}
		return type == StudySession.class ? session : super.getAdapter(type);
	}

	@Override
	public String getContributorId() {
		return StudyPropertyPage.CONTRIBUTOR;
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves the study, not this editor");
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { session.saveable() };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void dispose() {
		if (session != null) {
			session.removeListener(listener);
			scene.filters().removeListener(follows);
		}
		if (title != null) {
			title.dispose();
		}
		if (actions != null) {
			actions.dispose();
		}
		super.dispose();
		if (stack != null) {
			stack.dispose();
		}
		if (lettering != null) {
			lettering.dispose();
		}
	}
}
