// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

/**
 * A post by an agency that is among its posts with the most engagement.
 *
 * @param post       its key
 * @param agency     number of the attribution
 * @param engagement likes, or reactions where they are more, with shares, comments and quotes, as far as its source counts them; 0 or more
 * @param measured   own posts of the agency of which a source counts any of these; this one is among them
 */
public record EngagedPost(long post, int agency, long engagement, long measured) {
}
