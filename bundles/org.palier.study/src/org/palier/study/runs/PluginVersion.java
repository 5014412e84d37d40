// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

/**
 * A contribution that took part in a run.
 *
 * @param id      e.g. gc-accounts
 * @param kind    importer, classifier, indicator, theory
 * @param version version of the bundle that contributes it
 * @param bundle  symbolic name of that bundle
 */
public record PluginVersion(String id, String kind, String version, String bundle) {
}
