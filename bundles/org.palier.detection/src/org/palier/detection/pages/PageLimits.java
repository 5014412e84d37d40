// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

/**
 * The sizes above which a page or an archive is refused as an attack or a mistake.
 *
 * @param pageBytes    of one page, unpacked
 * @param archiveBytes of all pages of one archive, unpacked
 * @param entries      of one archive
 */
public record PageLimits(int pageBytes, long archiveBytes, int entries) {

	/** Pages of 10 MB, archives of 2 GB and 200,000 entries. */
	public static final PageLimits USUAL = new PageLimits(10_000_000, 2_000_000_000L, 200_000);
}
