// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.ground.text.Typography;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.Palette;
import org.palier.pictures.PyramidComposer;
import org.palier.pictures.PyramidLayout.Band;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidOptions;
import org.palier.pictures.TextLine;

/** The figures on an image, in both languages, on light and dark, in both sizes. */
class PyramidPictureTest {

	@TempDir
	Path folder;
	private StudyView view;

	@BeforeEach
	void study() throws Exception {
		view = StudyView.of(InventedStudy.in(folder));
	}

	private PyramidLayout layout(Locale locale, Palette palette) {
		return new PyramidComposer(FontMetrics.openSans(), new Typography(locale), palette).compose(view,
				PyramidProfile.of(view, view.theories().get(0)), PyramidOptions.EDITOR);
	}

	@Test
	void bandsHaveTheirColoursWhereTheLayoutPutsThem() throws Exception {
		for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
			for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
				for (int scale : List.of(1, 2)) {
					PyramidLayout layout = layout(locale, palette);
					ImageData image = new PyramidPicture(layout).image(Display.getCurrent(), scale);
					save(image, locale.getLanguage() + (palette.dark() ? "-dark-" : "-light-") + scale + "x");
					for (Band band : layout.bands()) {
						int x = (int) (band.bottomLeft() + 12) * scale;
						assertThat(hex(image, x, (int) (band.bottom() - 4) * scale)).isEqualToIgnoringCase(band.fill());
					}
				}
			}
		}
	}

	@Test
	void textsAreAsWideAsTheLayoutSays() {
		PyramidLayout layout = layout(Locale.CANADA_FRENCH, Palette.LIGHT);
		ImageData image = new PyramidPicture(layout).image(Display.getCurrent(), 1);
		TextLine title = layout.texts().get(0);
		int last = 0;
		for (int x = 0; x < image.width; x++) {
			for (int y = (int) (title.baseline() - title.size()); y < title.baseline(); y++) {
				last = hex(image, x, y).equalsIgnoreCase(layout.background()) ? last : x;
			}
		}
		// The last letter is an n, whose right bearing is less than two pixels at this size.
		assertThat(last).isBetween((int) (title.x() + title.width()) - 3, (int) (title.x() + title.width()) + 1);
	}

	/** A letter page at 100 dots an inch in place of the printer: 1,100 x 850 dots, margin of a quarter inch. */
	@Test
	void printFillsThePageWithinItsMargins() throws Exception {
		PyramidLayout layout = layout(Locale.CANADA_FRENCH, Palette.LIGHT);
		var paper = new Image(Display.getCurrent(), new ImageData(1100, 850, 24, new PaletteData(0xff0000, 0xff00, 0xff)));
		var gc = new GC(paper);
		gc.setBackground(Display.getCurrent().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(0, 0, 1100, 850);
		new PyramidPicture(layout).page(gc, Display.getCurrent(), new Rectangle(0, 0, 1100, 850), 25);
		gc.dispose();
		ImageData printed = paper.getImageData();
		paper.dispose();
		save(printed, "print-letter");

		double scale = Math.min(1050 / Math.ceil(layout.width()), 800 / Math.ceil(layout.height()));
		for (Band band : layout.bands()) {
			assertThat(hex(printed, 25 + (int) ((band.bottomLeft() + 12) * scale), 25 + (int) ((band.bottom() - 4) * scale)))
					.isEqualToIgnoringCase(band.fill());
		}
		for (int x = 0; x < 1100; x++) {
			assertThat(hex(printed, x, 10)).as("upper margin").isEqualTo("#ffffff");
		}
	}

	private static String hex(ImageData image, int x, int y) {
		var rgb = image.palette.getRGB(image.getPixel(x, y));
		return "#%02x%02x%02x".formatted(rgb.red, rgb.green, rgb.blue);
	}

	private static void save(ImageData image, String name) throws Exception {
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image };
		loader.save(OpenPyramid.pictures().resolve(name + ".png").toString(), SWT.IMAGE_PNG);
	}
}
