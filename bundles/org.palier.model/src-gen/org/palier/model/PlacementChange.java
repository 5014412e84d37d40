/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A theory places a usage elsewhere.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.PlacementChange#getTheory <em>Theory</em>}</li>
 *   <li>{@link org.palier.model.PlacementChange#getUsage <em>Usage</em>}</li>
 *   <li>{@link org.palier.model.PlacementChange#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.PlacementChange#getCategory <em>Category</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPlacementChange()
 * @model
 * @generated
 */
public interface PlacementChange extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Theory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The theory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theory</em>' reference.
	 * @see #setTheory(Theory)
	 * @see org.palier.model.PalierPackage#getPlacementChange_Theory()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Theory getTheory();

	/**
	 * Sets the value of the '{@link org.palier.model.PlacementChange#getTheory <em>Theory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theory</em>' reference.
	 * @see #getTheory()
	 * @generated
	 */
	void setTheory(Theory value);

	/**
	 * Returns the value of the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The usage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getPlacementChange_Usage()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.PlacementChange#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only there; null for every platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getPlacementChange_Platform()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.PlacementChange#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A category of the theory; null leaves the usage unplaced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(Category)
	 * @see org.palier.model.PalierPackage#getPlacementChange_Category()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.palier.model.PlacementChange#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

} // PlacementChange
