// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.labels;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.CaseSelection;
import org.palier.model.Category;
import org.palier.model.Code;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.Jurisdiction;
import org.palier.model.Platform;
import org.palier.model.PublicKind;
import org.palier.model.Run;
import org.palier.model.Scenario;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;

/** The small pictures of objects of a study. They are disposed with the control that shows them. */
public final class ModelImages {

	private static final int SIZE = 16;
	private static final RGB NO_COLOR = new RGB(0x9a, 0xa9, 0xb5);

	private final LocalResourceManager resources;

	/** @param owner the control with which the pictures go */
	public ModelImages(Control owner) {
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** The picture of an object; a neutral one for objects that have none of their own. */
	public Image of(EObject object) {
		return switch (object) {
		case Platform it -> resources.get(mark(ScreenColors.rgb(it.getColor(), NO_COLOR), true));
		case Category it when it.getColor() != null -> resources.get(mark(ScreenColors.rgb(it.getColor(), NO_COLOR), false));
		case Code it -> resources.get(mark(ScreenColors.rgb(color(it), NO_COLOR), false));
		case Study it -> named("study");
		case Jurisdiction it -> named("jurisdiction");
		case Agency it -> named(it.isUnmatched() ? "unmatched" : "agency");
		case Theory it -> named("theory");
		case Usage it -> named("usage");
		case Run it -> named("run");
		case Scenario it -> named("scenario");
		case CaseSelection it -> named("cases");
		case CodingSet it -> named("set");
		case Coder it -> named("coder");
		case AgencyCategory it -> named("group");
		case PublicKind it -> named("group");
		default -> named("category");
		};
	}

	/** Its own, or that of the nearest above it that has one; null for none. */
	private static String color(Code code) {
		return code.getColor() == null && code.eContainer() instanceof Code above ? color(above) : code.getColor();
	}

	/** The picture of a name, e.g. group. */
	public Image named(String name) {
		return resources.get(icon(name));
	}

	/** Where a picture comes from, for actions and wizards. */
	public static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURL(FrameworkUtil.getBundle(ModelImages.class).getEntry("icons/" + name + ".svg"));
	}

	/** A disc or square of a colour with soft edges; equal for equal colours, so that one image serves all. */
	private static ImageDescriptor mark(RGB color, boolean disc) {
		return new Mark(color, disc);
	}

	private static final class Mark extends ImageDescriptor {

		private final RGB color;
		private final boolean disc;

		Mark(RGB color, boolean disc) {
			this.color = color;
			this.disc = disc;
		}

		@Override
		public ImageData getImageData(int zoom) {
			int size = SIZE * zoom / 100;
			var data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
			int pixel = data.palette.getPixel(color);
			double middle = (size - 1) / 2.0;
			double radius = size * 0.32;
			for (int x = 0; x < size; x++) {
				for (int y = 0; y < size; y++) {
					double distance = disc ? Math.hypot(x - middle, y - middle)
							: Math.max(Math.abs(x - middle), Math.abs(y - middle));
					data.setPixel(x, y, pixel);
					data.setAlpha(x, y, (int) (255 * Math.clamp(radius - distance + 0.5, 0, 1)));
				}
			}
			return data;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Mark mark && mark.color.equals(color) && mark.disc == disc;
		}

		@Override
		public int hashCode() {
			return color.hashCode() * 2 + (disc ? 1 : 0);
		}
	}
}
