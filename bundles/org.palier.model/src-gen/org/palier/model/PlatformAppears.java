/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Platform Appears</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A platform that the study lacks comes to be. Agencies of which nothing is known stay unchecked there; all others begin absent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.PlatformAppears#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.PlatformAppears#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.PlatformAppears#getPlacements <em>Placements</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPlatformAppears()
 * @model
 * @generated
 */
public interface PlatformAppears extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Platform</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The platform, with its affordances.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' containment reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getPlatformAppears_Platform()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.PlatformAppears#getPlatform <em>Platform</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' containment reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.ProposedUsage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What agencies that adopt it do there, unless their adoption says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getPlatformAppears_Usages()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProposedUsage> getUsages();

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where usages lie on it, where that differs from their general place; each names a category.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getPlatformAppears_Placements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Placement> getPlacements();

} // PlatformAppears
