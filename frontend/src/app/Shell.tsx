import { Button } from '@mantine/core';
import { IconMenu2, IconX } from '@tabler/icons-react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { SaveView } from '~/features/savedView/SaveView';
import { isEmbedded } from '~/lib/embedded';
import { FilterTools } from '~/ui/filterTools';
import { SiteSearch } from '~/ui/SiteSearch';
import { AccountMenu } from './AccountMenu';
import { Brand } from './Brand';
import { Footer } from './Footer';
import { LanguageSwitch } from './LanguageSwitch';
import { MainNavigation } from './MainNavigation';
import { Notices } from './Notices';
import classes from './Shell.module.css';
import { ThemeSwitch } from './ThemeSwitch';
import { useAppText } from './texts';

/** The frame around every page; a page on the website of somebody else has none. */
export function Shell() {
  const embedded = useLocation({ select: ({ pathname }) => isEmbedded(pathname) });
  return embedded ? (
    <main className={classes.embedded}>
      <Outlet />
    </main>
  ) : (
    <Framed />
  );
}

function Framed() {
  const t = useAppText();
  const [menuOpen, setMenuOpen] = useState(false);
  const atHome = useLocation({ select: ({ pathname }) => pathname === '/' });
  const leaveMenu = () => setMenuOpen(false);
  return (
    <div className={classes.page}>
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <header className={`${classes.header} no-print`}>
        <div className={`${classes.inner} ${classes.bar}`}>
          <Brand />
          <Button
            className={classes.menuButton}
            variant="default"
            size="md"
            aria-expanded={menuOpen}
            aria-controls="main-navigation"
            leftSection={menuOpen ? <IconX aria-hidden size={20} /> : <IconMenu2 aria-hidden size={20} />}
            onClick={() => setMenuOpen(!menuOpen)}
          >
            {menuOpen ? t('menu.close') : t('menu.open')}
          </Button>
          {!atHome && (
            <div className={classes.headerSearch}>
              <SiteSearch labelHidden />
            </div>
          )}
          <div className={classes.tools}>
            <LanguageSwitch />
            <ThemeSwitch />
            <AccountMenu />
          </div>
        </div>
        <MainNavigation id="main-navigation" open={menuOpen} onLeave={leaveMenu} />
      </header>
      <Notices />
      <main id="content" tabIndex={-1} className={classes.main}>
        <FilterTools value={<SaveView />}>
          <Outlet />
        </FilterTools>
      </main>
      <Footer />
    </div>
  );
}
