package kz.jauap.office.browser;

import kz.jauap.office.house.OfficeTest;

@OfficeTest
class UnsealedPapersTest extends PapersForTheArchive {}
