/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.CaseSelection;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.SelectedCase;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case Selection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.CaseSelectionImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.impl.CaseSelectionImpl#getDrawnOn <em>Drawn On</em>}</li>
 *   <li>{@link org.palier.model.impl.CaseSelectionImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.palier.model.impl.CaseSelectionImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.palier.model.impl.CaseSelectionImpl#getMinimumPlatforms <em>Minimum Platforms</em>}</li>
 *   <li>{@link org.palier.model.impl.CaseSelectionImpl#getCases <em>Cases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseSelectionImpl extends IdentifiedImpl implements CaseSelection {
	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText name;

	/**
	 * The default value of the '{@link #getDrawnOn() <em>Drawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawnOn() <em>Drawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawnOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate drawnOn = DRAWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumPlatforms() <em>Minimum Platforms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumPlatforms()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_PLATFORMS_EDEFAULT = 2;

	/**
	 * The cached value of the '{@link #getMinimumPlatforms() <em>Minimum Platforms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumPlatforms()
	 * @generated
	 * @ordered
	 */
	protected int minimumPlatforms = MINIMUM_PLATFORMS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCases() <em>Cases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCases()
	 * @generated
	 * @ordered
	 */
	protected EList<SelectedCase> cases;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseSelectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.CASE_SELECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetName(LocalizedText newName, NotificationChain msgs) {
		LocalizedText oldName = name;
		name = newName;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.CASE_SELECTION__NAME, oldName, newName);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(LocalizedText newName) {
		if (newName != name) {
			NotificationChain msgs = null;
			if (name != null)
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.CASE_SELECTION__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.CASE_SELECTION__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CASE_SELECTION__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDrawnOn() {
		return drawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawnOn(LocalDate newDrawnOn) {
		LocalDate oldDrawnOn = drawnOn;
		drawnOn = newDrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CASE_SELECTION__DRAWN_ON, oldDrawnOn, drawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CASE_SELECTION__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CASE_SELECTION__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumPlatforms() {
		return minimumPlatforms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumPlatforms(int newMinimumPlatforms) {
		int oldMinimumPlatforms = minimumPlatforms;
		minimumPlatforms = newMinimumPlatforms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.CASE_SELECTION__MINIMUM_PLATFORMS, oldMinimumPlatforms, minimumPlatforms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SelectedCase> getCases() {
		if (cases == null) {
			cases = new EObjectContainmentEList<SelectedCase>(SelectedCase.class, this, PalierPackage.CASE_SELECTION__CASES);
		}
		return cases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.CASE_SELECTION__NAME:
				return basicSetName(null, msgs);
			case PalierPackage.CASE_SELECTION__CASES:
				return ((InternalEList<?>)getCases()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.CASE_SELECTION__NAME:
				return getName();
			case PalierPackage.CASE_SELECTION__DRAWN_ON:
				return getDrawnOn();
			case PalierPackage.CASE_SELECTION__SEED:
				return getSeed();
			case PalierPackage.CASE_SELECTION__SIZE:
				return getSize();
			case PalierPackage.CASE_SELECTION__MINIMUM_PLATFORMS:
				return getMinimumPlatforms();
			case PalierPackage.CASE_SELECTION__CASES:
				return getCases();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.CASE_SELECTION__NAME:
				setName((LocalizedText)newValue);
				return;
			case PalierPackage.CASE_SELECTION__DRAWN_ON:
				setDrawnOn((LocalDate)newValue);
				return;
			case PalierPackage.CASE_SELECTION__SEED:
				setSeed((Long)newValue);
				return;
			case PalierPackage.CASE_SELECTION__SIZE:
				setSize((Integer)newValue);
				return;
			case PalierPackage.CASE_SELECTION__MINIMUM_PLATFORMS:
				setMinimumPlatforms((Integer)newValue);
				return;
			case PalierPackage.CASE_SELECTION__CASES:
				getCases().clear();
				getCases().addAll((Collection<? extends SelectedCase>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.CASE_SELECTION__NAME:
				setName((LocalizedText)null);
				return;
			case PalierPackage.CASE_SELECTION__DRAWN_ON:
				setDrawnOn(DRAWN_ON_EDEFAULT);
				return;
			case PalierPackage.CASE_SELECTION__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PalierPackage.CASE_SELECTION__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case PalierPackage.CASE_SELECTION__MINIMUM_PLATFORMS:
				setMinimumPlatforms(MINIMUM_PLATFORMS_EDEFAULT);
				return;
			case PalierPackage.CASE_SELECTION__CASES:
				getCases().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.CASE_SELECTION__NAME:
				return name != null;
			case PalierPackage.CASE_SELECTION__DRAWN_ON:
				return DRAWN_ON_EDEFAULT == null ? drawnOn != null : !DRAWN_ON_EDEFAULT.equals(drawnOn);
			case PalierPackage.CASE_SELECTION__SEED:
				return seed != SEED_EDEFAULT;
			case PalierPackage.CASE_SELECTION__SIZE:
				return size != SIZE_EDEFAULT;
			case PalierPackage.CASE_SELECTION__MINIMUM_PLATFORMS:
				return minimumPlatforms != MINIMUM_PLATFORMS_EDEFAULT;
			case PalierPackage.CASE_SELECTION__CASES:
				return cases != null && !cases.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (drawnOn: ");
		result.append(drawnOn);
		result.append(", seed: ");
		result.append(seed);
		result.append(", size: ");
		result.append(size);
		result.append(", minimumPlatforms: ");
		result.append(minimumPlatforms);
		result.append(')');
		return result.toString();
	}

} //CaseSelectionImpl
