// Made by `make bundle` from sources 2b534f143bf92fc1; not to be edited.
var roiviz=(()=>{var Vi=Object.defineProperty;var yv=Object.getOwnPropertyDescriptor;var kv=Object.getOwnPropertyNames;var Mv=Object.prototype.hasOwnProperty;var Ov=(n,t)=>{for(var e in t)Vi(n,e,{get:t[e],enumerable:!0})},$v=(n,t,e,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of kv(t))!Mv.call(n,s)&&s!==e&&Vi(n,s,{get:()=>t[s],enumerable:!(r=yv(t,s))||r.enumerable});return n};var Av=n=>$v(Vi({},"__esModule",{value:!0}),n);var LE={};Ov(LE,{scopeOf:()=>ht,showView:()=>NE});function Xi(n){let t=n.map(Mr),e=new Uint8ClampedArray(256*3);if(t.length<2)return e;for(let r=0;r<256;r+=1){let s=r/255*(t.length-1),o=Math.min(Math.floor(s),t.length-2);for(let i=0;i<3;i+=1)e[3*r+i]=t[o][i]+(t[o+1][i]-t[o][i])*(s-o)}return e}function Mr(n){if(n.startsWith("#")){let s=n.length<7?[...n.slice(1,4)].map(i=>i+i).join(""):n.slice(1,7),o=Number.parseInt(s,16);return[o>>16,o>>8&255,o&255]}let[t,e,r]=n.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(e),Number(r)]}function Qi([n,t,e]){return .2126*Zi(n)+.7152*Zi(t)+.0722*Zi(e)}var Zi=n=>n/255<=.04045?n/255/12.92:((n/255+.055)/1.055)**2.4;function Wc(n,[t,e]){let r=qc(t,e)?e===0?0:.5:(n-t)/(e-t);return Math.max(0,Math.min(255,Math.round(r*255)))||0}var qc=(n,t)=>t-n<=2e-6*Math.max(Math.abs(n),Math.abs(t));function rt(n,t,e){let r=3*Wc(t,e);return[n[r],n[r+1],n[r+2]]}var Or=(n,{color:t})=>t?n["set-1"]:n["set-0"],st=([n,t,e])=>`rgb(${n} ${t} ${e})`,$t=(n,t)=>Qi(n)>.19?t.casing:t.mark;function Sv([n,t,e],r){return new Uint32Array(Uint8ClampedArray.of(n,t,e,r).buffer)[0]}function Ev(n){let t=new Uint8ClampedArray(1024);for(let e=0;e<256;e+=1)t.set(n.subarray(3*e,3*e+3),4*e),t[4*e+3]=255;return new Uint32Array(t.buffer)}function $r(n,t,[e,r]){let s=new Uint32Array(n.length),o=Ev(t);if(qc(e,r))return s.fill(o[Wc(r,[e,r])]);let i=r-e;for(let a=0;a<s.length;a+=1){let l=Math.round((n[a]-e)/i*255);s[a]=o[l>0?l<256?l:255:0]}return s}function Gc(n,t,e,r){let s=$r(n,t,e),o=new Uint8ClampedArray(s.buffer),i=Math.max(Math.abs(e[0]),Math.abs(e[1]))||1;for(let a=0;a<s.length;a+=1){let l=n[a];r&&(o[4*a+3]=255*Math.min(1,Math.sqrt(Math.abs(l)/i)*1.15)),Number.isNaN(l)&&(o[4*a+3]=0)}return s}function _c(n,t){let e=new Uint32Array(n.length),r=t.map(s=>Sv(Mr(s),255));for(let s=0;s<e.length;s+=1)n[s]>=0&&(e[s]=r[Math.round(n[s])%r.length]);return e}function Uc(n,t,e,r){let s=new Uint32Array(n),o=new Uint8ClampedArray(s.buffer),i=e.reduce((l,c)=>Math.max(l,c),0)||1,a=Mr(r);for(let l=0;l<t.length;l+=1)o.set(a,4*t[l]),o[4*t[l]+3]=24+231*(e[l]/i);return s}function xs(n){let t=new Uint32Array(n.length/3),e=new Uint8ClampedArray(t.buffer);for(let r=0;r<t.length;r+=1)e.set(n.subarray(3*r,3*r+3),4*r),e[4*r+3]=255;return t}var Tv=.4,Nv=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],zv=["tiny","small","note"],Ji=["beforeprint","afterprint"],ta=!1;for(let n of Ji)globalThis.addEventListener?.(n,({type:t})=>Cv(t));function Cv(n){ta=n==="beforeprint"}function ys(n){let t=()=>n(ta);for(let e of Ji)globalThis.addEventListener?.(e,t);return()=>{for(let e of Ji)globalThis.removeEventListener?.(e,t)}}function Pv(n,t=()=>""){if(ta)return"light";let e=t(n);if(e)return Qi(Mr(e))<Tv?"dark":"light";let{theme:r}=document.documentElement.dataset;return r==="light"||r==="dark"?r:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function Lv(n){let t=getComputedStyle(n),e=o=>t.getPropertyValue(`--rv-${o}`).trim(),r=o=>e(o).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(Nv.map(o=>[o,e(o)])),font:t.fontFamily,mono:e("mono")||"monospace",sizes:Object.fromEntries(zv.map(o=>[o,e(`size-${o}`)])),categorical:r("categorical"),ramps:{sequential:Xi(r("sequential")),diverging:Xi(r("diverging"))}}}var Pn=class{constructor(t,e){this.root=t,this.groundOf=e,this.colours=null}follow(){let t=Pv(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=Lv(this.root),!0)}};var Rv=["scene","focus","feed","boxes","fresh","answers"],ks=class{constructor(t,e,r,s){this.root=t,this.scope=e,this.registry=r,this.theme=new Pn(t,s),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=Rv.map(o=>e.on(o,()=>this.changed(o))),this.offs.push(ys(()=>this.print()))}update({columns:t,show:e,reading:r,page:s}){this.part=s,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),r===this.reading&&e.join()===[...this.cards.keys()].join()||this.show(e,r),this.all()}show(t,e){let r=t.filter(o=>!Object.hasOwn(this.registry,o));if(r.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${r.join(", ")}`);this.clear(),this.reading=e;let s={scope:this.scope,reading:e,colours:()=>this.theme.colours,part:()=>this.part};for(let o of t){let i=this.registry[o](s);i.element.dataset.card=o,this.cards.set(o,i),i.watch&&this.watch(o,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(o=>o.element)),this.showLate()}watch(t,e){let r=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});r.observe(e),this.observers.push(r)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[e,r]of this.cards)(!r.topics||r.topics.includes(t))&&this.pending.add(e);this.schedule()}showLate(){let{fresh:t,live:e}=this.scope,r=e.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:s,ofKernels:o}of this.cards.values())s.toggleAttribute("data-here",!!o&&r)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(s=>this.cards.get(s)).filter(s=>s!=null);this.pending.clear();let[e,r]=[!0,!1].map(s=>t.filter(o=>Iv(o)===s));for(let s of[...r,...e])this.refresh(s)}refresh(t){let e=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",e),e||t.update()}setTheme(){this.theme.follow()&&this.all()}print(){this.setTheme(),cancelAnimationFrame(this.frame),this.flush()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},Iv=({watch:n})=>n?.firstElementChild?.localName==="canvas";var Kc=["embed","embed_options"];function ea(n){let t=new URLSearchParams(n);for(let e of Kc)t.delete(e);return t.sort(),t.toString()}function na(n,t){if(n==null)return;let e=ea(location.search);if(e===ea(n)||!t.some(i=>ea(i)===e))return;let r=new URLSearchParams(n),s=new URLSearchParams(location.search);for(let i of Kc)for(let a of s.getAll(i))r.append(i,a);let o=r.toString();history.replaceState(history.state,"",`${location.pathname}${o&&`?${o}`}${location.hash}`)}var de="WebAssembly",Bv=["inside","clamped","discarded"],Ln=["●","◐","○"],xn=(n,t,e)=>JSON.stringify([n,t,e]);function Ms(n,t){let e=Nt(n),r=null,s=i=>{if(r??=Fv(n.bin,e),!(i>=0&&i<e))return[];let a=r[i];return Array.from({length:r[i+1]-a},(l,c)=>a+c)},o=()=>{let i=Math.floor(n.bins[0]/2)*n.bins[1]+Math.floor(n.bins[1]/2);return s(i).length||!n.bin?.length?i:n.bin[0]};return Object.freeze({...n,place:t,samples_shown:n.positions?.shape[0]??0,samplesOf:s,defaultBin:o})}function Fv(n,t){let e=new Int32Array(t+1);for(let r of n??[])e[r+1]+=1;for(let r=0;r<t;r+=1)e[r+1]+=e[r];return e}var Nt=({bins:n})=>n[0]*n[1],ut=({bins:n},t)=>`bin (${Math.floor(t/n[1])}, ${t%n[1]})`,ot=n=>n.status!=="refused",zt=({device:n})=>n===de,X=n=>!!(n.positions&&n.taps&&n.weights),Os=n=>!!(n.positions&&n.state),oe=n=>Bv[n];function ra({taps:n,weights:t},e,r){if(!r)return null;let s=0;for(let o=4*e;o<4*e+4;o+=1)n[o]>=0&&(s+=t[o]*r[n[o]]);return s}function $s({taps:n,weights:t},e,r){let s=0,o=0,i=0;for(let a=4*e;a<4*e+4;a+=1)n[a]<0||(s+=t[a]*(n[a]%r),o+=t[a]*Math.floor(n[a]/r),i+=t[a]);return i?{x:s/i,y:o/i}:null}function Rn(n,t){let e=[];if(!X(n))return e;let{taps:r,weights:s}=n;for(let o=0;o<r.length;o+=1){if(r[o]!==t||s[o]===0)continue;let i=o>>2;e.at(-1)!==i&&e.push(i)}return e}var Dv="⁰¹²³⁴⁵⁶⁷⁸⁹";function Hv(n){let t=[...String(Math.abs(n))].map(e=>Dv[Number(e)]);return`10${n<0?"⁻":""}${t.join("")}`}function Ss(n,t,e){let r=Array.from(n);if(r.every(Number.isInteger)){let a=r.map(l=>R(String(l)));if(Yc(a,t,e))return{texts:a,unit:""}}let s=Qc(r),o=Xc(r)/10**s,i=o>=1?Math.floor(Math.log10(o))+1:1;for(let a=3;a>=1;a-=1){let l=Math.max(0,a-i),c=r.map(h=>As(h/10**s,d=>d.toFixed(l)));if(Yc(c,t,e))return{texts:c,unit:Zc(s)}}return{texts:null,unit:""}}var Vc=n=>Zc(Qc(Array.from(n))),Zc=n=>n?Hv(n):"",Xc=n=>n.reduce((t,e)=>Number.isFinite(e)?Math.max(t,Math.abs(e)):t,0);function Qc(n){let t=Xc(n),e=t?Math.floor(Math.log10(t)):0;return e<-1||e>3?e:0}var Yc=(n,t,e)=>n.every(r=>e(r)<=t),R=n=>(/^-0*\.?0*$/.test(n)?n.slice(1):n).replaceAll("-","−");function F(n,t=3){let e=Math.max(Math.abs(n?.[0]??0),Math.abs(n?.[1]??0));if(e!==0&&(e<.001||e>=1e5))return o=>As(o,i=>i===0?"0":i.toExponential(t-1));let r=e?Math.floor(Math.log10(e))+1:1,s=Math.max(0,Math.min(6,t-Math.max(r,0)));return o=>As(o,i=>sa(i,s))}function sa(n,t){let e=n.toFixed(t);return n!==0&&Number(e)===0?n.toExponential(0):e}var As=(n,t)=>n==null||!Number.isFinite(n)?"–":R(t(n)),_=(n,t)=>R(n.toFixed(t)),G=(n,t)=>`${n.toLocaleString("en")} ${t}${n===1?"":"s"}`,ue=n=>As(n,jv);function jv(n){let t=n.toPrecision(9),[e,r]=t.split("e"),s=e.includes(".")?e.replace(/\.?0+$/,""):e;return r?`${s}e${r}`:s}var Gt=n=>n===0?"0":R(n.toExponential(0));function Be(n){if(n==null)return"none";if(n===0)return"0";let t=Math.abs(n)>=.001&&Math.abs(n)<1e4;return R(t?n.toPrecision(5):n.toExponential(3))}function Ct(n){if(!Number.isFinite(n))return Number.isNaN(n)?"nan":n<0?"-inf":"inf";let t=n<0||Object.is(n,-0)?"-":"",[e,r]=Wv(Math.abs(n)).split("e"),s=Number(r);if(s>=-4&&s<6)return`${t}${+`${e}e${r}`}`;let o=String(Math.abs(s)).padStart(2,"0");return`${t}${Number(e)}e${s<0?"-":"+"}${o}`}function Wv(n){let[t,e]=n.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${e}`:n.toExponential(5)}var qv=.5,oa=1,Jc=[{x:-1,y:-1},{x:0,y:-1},{x:1,y:-1},{x:1,y:0},{x:1,y:1},{x:0,y:1},{x:-1,y:1},{x:-1,y:0}],In=(n,t,e)=>Math.min(Math.max(n,t),e),Es=n=>n*Math.PI/180;function yn(n){let t=n%360;return t>180?t-360:t<=-180?t+360:t||0}function pe(n){let t=(n/90%4+4)%4;return Number.isInteger(t)?[[1,0],[0,1],[-1,0],[0,-1]][t]:[Math.cos(Es(n)),Math.sin(Es(n))]}function tt(n,t,e){let[r,s]=pe(n.angle);return{x:n.cx+t*r+e*s,y:n.cy+e*r-t*s}}function ia(n,t,e){let[r,s]=pe(n.angle),o=t-n.cx,i=e-n.cy;return{x:o*r-i*s,y:o*s+i*r}}function Dt(n){let t=n.w/2,e=n.h/2;return[tt(n,-t,-e),tt(n,t,-e),tt(n,t,e),tt(n,-t,e)]}function Yt(n){let t=Dt(n),e=t.map(s=>s.x),r=t.map(s=>s.y);return{left:Math.min(...e),top:Math.min(...r),right:Math.max(...e),bottom:Math.max(...r)}}function th({width:n,height:t},e){let r=qv*Math.max(n,t),s=[{left:0,top:0,right:n,bottom:t},...e.map(Yt)];return{left:Math.max(-r,Math.min(...s.map(({left:o})=>o))),top:Math.max(-r,Math.min(...s.map(({top:o})=>o))),right:Math.min(n+r,Math.max(...s.map(({right:o})=>o))),bottom:Math.min(t+r,Math.max(...s.map(({bottom:o})=>o)))}}function Ts(n,t,e,r=0){let s=ia(n,t,e);return Math.abs(s.x)<=n.w/2+r&&Math.abs(s.y)<=n.h/2+r}function eh(n,t){let[e,r]=pe(n.angle),[s,o]=pe(t.angle),i=n.w>0?t.w/n.w:1,a=n.h>0?t.h/n.h:1,l=s*i*e+o*a*r,c=-s*i*r+o*a*e,h=-o*i*e+s*a*r,d=o*i*r+s*a*e;return[l,h,c,d,t.cx-l*n.cx-c*n.cy,t.cy-h*n.cx-d*n.cy]}var Pt=(n,t,e)=>({x:n[0]*t+n[2]*e+n[4],y:n[1]*t+n[3]*e+n[5]});function nh([n,t,e,r,s,o],i){let a=n*r-t*e;if(!a)return{x:NaN,y:NaN};let l=i.x-s,c=i.y-o;return{x:(r*l-e*c)/a,y:(n*c-t*l)/a}}function aa(n,t,e,r,{ratio:s=!1,centred:o=!1,least:i=oa}={}){let[a,l]=pe(n.angle),c=o?2:1,h={x:t.x*(e*a-r*l)*c,y:t.y*(e*l+r*a)*c},d={x:Math.min(i,n.w),y:Math.min(i,n.h)},u=t.x?Math.max(d.x,n.w+h.x):n.w,f=t.y?Math.max(d.y,n.h+h.y):n.h;if(s&&n.w>0&&n.h>0){let v=Gv(n,t,u,f,d);u=n.w*v,f=n.h*v}let m=o?{x:0,y:0}:{x:t.x*(u-n.w)/2,y:t.y*(f-n.h)/2},g=tt(n,m.x,m.y);return{...n,cx:g.x,cy:g.y,w:u,h:f}}function Gv(n,t,e,r,s){let o=e/n.w,i=r/n.h,a=o;return t.x?t.y&&(a=(o*n.w**2+i*n.h**2)/(n.w**2+n.h**2)):a=i,Math.max(a,s.x/n.w,s.y/n.h)}function rh(n,t,e,r=!1){let s=i=>Math.atan2(n.cy-i.y,i.x-n.cx)*180/Math.PI,o=n.angle+s(e)-s(t);return{...n,angle:yn(r?Math.round(o/15)*15:Math.round(o*10)/10)}}function sh(n,t){let e=r=>r<0?Math.min(r,-oa):Math.max(r,oa);return{x:n.x+e(t.x-n.x),y:n.y+e(t.y-n.y)}}function Ns(n,t){return{cx:(n.x+t.x)/2,cy:(n.y+t.y)/2,w:Math.abs(t.x-n.x),h:Math.abs(t.y-n.y),angle:0}}function la(n,t,e){let r=Math.hypot(t.x-n.x,t.y-n.y);if(!r)return null;let s={x:(t.x-n.x)/r,y:(t.y-n.y)/r},o={x:-s.y,y:s.x},i=(e.x-n.x)*o.x+(e.y-n.y)*o.y;return{cx:(n.x+t.x)/2+o.x*i/2,cy:(n.y+t.y)/2+o.y*i/2,w:r,h:Math.abs(i),angle:yn(Math.atan2(-s.y,s.x)*180/Math.PI)}}function Bn(n){let t=e=>Math.round(e*100)/100;return{...n,cx:t(n.cx),cy:t(n.cy),w:t(n.w),h:t(n.h)}}var Ar=(n,t)=>({cx:n[5*t],cy:n[5*t+1],w:n[5*t+2],h:n[5*t+3],angle:n[5*t+4]}),ct=(n,t)=>Math.hypot(n.x-t.x,n.y-t.y),_v=["cx","cy","w","h","angle"],pt=(n,t)=>_v.every(e=>n[e]===t[e]);function Sr({cx:n,cy:t,w:e,h:r,angle:s}){let[o,i,a,l,c]=[n,t,e,r,s].map(h=>R(Ct(h)));return`a box of w ${a} × h ${l} px about (${o}, ${i})${s?`, turned by ${c}°`:""}`}var zs=n=>`This page cannot compute these numbers. It has those of ${Sr(n)}, with which it was saved.`;var ca=80,Uv=250,Cs=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:e}){let{editor:r}=this.scope;if(!r)return!1;let s=r.boxes.find(o=>o.id===t);return!s||!pt(s,e)}holds(t){return!this.isOld(t)&&(zt(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!zt(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=ca}get blink(){return this.scope.live.complete&&!this.elsewhere?Uv:ca}get anyOld(){let{editor:t,served:e}=this.scope;return!t||!e.length||this.scope.live.alone?!1:this.busy||this.asking||e.some(r=>this.isOld(r))||t.boxes.some(r=>!e.some(s=>s.box===r.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),e=this.anyOld;this.late=e&&(this.late||t-this.newsAt>=this.blink),this.wasOld=e;let r=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),s=[this.movedAt+ca,this.newsAt+this.blink],o=Math.min(...s.filter(i=>i>t));Number.isFinite(o)&&(this.timer=setTimeout(()=>this.look(),o-t+1)),r!==this.told&&(this.told=r,this.scope.changed("fresh"))}};var Kv=1e-6,Yv=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function oh(n,t,e){return n.error||t.error?Vv(n,t):Fn("samples a bin",n.grid,t.grid)??Fn("number of samples",[n.samples_total],[t.samples_total])??Fn("cells of the bins' rows",n.bin_rows,t.bin_rows)??Fn("cells of the bins' columns",n.bin_columns,t.bin_columns)??Fn("bins of the samples",n.bin,t.bin)??Zv(n,t)??Xv(n,t,e*Kv)}function Vv(n,t){let[e,r]=[n,t].map(({error:s})=>s??"a result");return e===r?null:{what:"refusal",bin:null,rank:0,here:e,there:r}}function Fn(n,t,e){let r=ih(t??[],e??[]);return r<0?null:{what:n,bin:null,rank:0,here:Dn(t?.[r]),there:Dn(e?.[r])}}function Zv(n,t){for(let{name:e,words:r}of Yv){let[s,o]=[n[e]??[],t[e]??[]],i=ih(s,o);if(i<0)continue;let a=Math.floor(i/r.length),l=n.bin?.[a]??null,c=a-(n.bin?.indexOf(l??-1)??0);return{what:`${r[i%r.length]} of sample ${c+1}`,bin:l,rank:c,here:Dn(s[i]),there:Dn(o[i])}}return null}function Xv({output:n},{output:t},e){if(!n||!t||n.length!==t.length)return Fn("number of outputs",n,t);let r=n.findIndex((s,o)=>!Qv(s,t[o],e));return r<0?null:{what:"output",bin:r,rank:0,here:Dn(n[r]),there:Dn(t[r])}}var Qv=(n,t,e)=>Object.is(n,t)||Math.abs(n-t)<=e;function ih(n,t){let e=Math.max(n.length,t.length);for(let r=0;r<e;r+=1)if(!Object.is(n[r],t[r]))return r;return-1}function Dn(n){return n===void 0?"none":Object.is(n,-0)?"−0":Number.isFinite(n)?ue(n):R(String(n))}var Jv=100,ah=4,tw=12,ew={"":n=>typeof n=="string"?n:Hn(n),list:n=>iw(n.map(String)),percent:n=>`${Hn(100*n)} %`,slope:fe,count:n=>n.toLocaleString("en"),x:n=>n.map(Hn).join(" × "),to_ceil:n=>n.map(ch).join(" × "),hw:n=>lh(n,Hn),hw_to_ceil:n=>lh(n,ch),turn:da,ranges:aw,place:n=>`(${n.join(", ")})`,apart:sw,often:n=>["","once","twice"][n]||G(n,"time")};function Lt(n,t){return n.flatMap(({kind:e,values:r},s)=>{let i=t[e].split("**").map((a,l)=>({t:nw(a,r),b:l%2===1,tone:null})).filter(({t:a})=>a);return s?[{t:" ",b:!1,tone:null},...i]:i})}var nw=(n,t)=>n.replace(/\{(\w+)(?::([^}]*))?\}/g,(e,r,s="")=>rw(t[r],s));function rw(n,t){return t.startsWith("#")?G(n,t.slice(1)):t.includes("|")?t.split("|")[n===1?0:1]:ew[t](n)}var lh=([n,t],e)=>`h ${e(n)} × w ${e(t)}`;function Hn(n){if(n===0)return"0";let t=Math.abs(n);return t<1e-4?fe(Number(n.toExponential(1))):R(Ps(ha(n,t>=.1?2:1-Math.floor(Math.log10(t)))))}function ha(n,t){let e=Math.abs(n).toFixed(Jv),r=e.slice(0,e.indexOf(".")+t+1),o=/^50*$/.test(e.slice(r.length))&&Number(r.at(-1))%2===0?r:Math.abs(n).toFixed(t);return n<0?`-${o}`:o}function da(n){return`${Hn(Math.abs(n))}° ${n<0?"↻":"↺"}`}var Ps=n=>n.includes(".")?n.replace(/0+$/,"").replace(/\.$/,""):n;function ch(n){if(Math.abs(n)<1)return n<=.99?Hn(n):"1";let t="";for(let e=2;e<17&&(t=ha(n,e),Math.ceil(Number(t))!==Math.ceil(n));e+=1);return Ps(t)}function fe(n){if(Math.abs(n)===0)return"0";let[e,r]=n.toExponential(3).split("e");return Number(r)>=-4&&Number(r)<4?R(Ps(n.toPrecision(4))):R(`${Ps(e)}e${Number(r)}`)}function sw(n){let t=n.map(Math.abs).filter(Boolean),[e,r]=[Math.min(...t),Math.max(...t)],s=Math.max(0,3-Math.floor(Math.log10(e))),i=Array.from({length:e>=1e-6&&r<1e6?tw:0},(d,u)=>n.map(f=>ha(f,s+u))).find(ow),[a,l,c]=i?.map(R)??n.map(fe),h=i||n[2]===0?"":"about ";return`${a} here, ${l} there, a difference of ${h}${c}`}function ow(n){let[t,e,r]=n.map(s=>BigInt(s.replace(".","")));return e-t===r}var iw=n=>n.length>1?`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`:String(n[0]??"");function aw(n){let t=n.map(([e,r])=>`[${e}, ${r})`);return t.length<=ah?t.join(" "):[...t.slice(0,ah-2),"…",t.at(-1)].join(" ")}var[lw,ua,Ls]=[17,18,19],hh={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[lw]:"The box has more samples than the browser lists.",[ua]:"The browser has no more memory for it.",[Ls]:"The kernel in the browser gave up."},ft=class extends Error{constructor(t){super(hh[t]??hh[Ls]),this.name="Refused",this.status=t}},jn=class extends Error{constructor(t,e){super(t,{cause:e}),this.name="Unavailable"}};var it=(n,t)=>(n+.5)*t;var mh=4096,dh=65536,gh=1e-5,cw={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:uh}=Math,vh={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function Is(n){let{kernel:t}=n;if(t.names.length&&!(n.box.w&&n.box.h))return null;if(t.names.length&&!t.rotated&&n.box.angle)return ph(n.box,t,`Its boxes have no angle, and this one is turned by ${da(n.box.angle)}.`);let e=t.rotated?n.box:{...n.box,angle:0},r=en(t,e);try{return dw({...n,box:e},r)}catch(s){if(!(s instanceof ft))throw s;let o=cw[s.status];return o?ph(e,t,o):null}}var ph=(n,t,e)=>({...wh,...bh(n,t,en(t,n)),read_frame:n,status:"refused",error:e});function en({rotated:n},{cx:t,cy:e,w:r,h:s,angle:o}){return n?Float32Array.of(0,0+t,0+e,0+r,0+s,o):Float32Array.of(0,0+t-.5*r,0+e-.5*s,0+t+.5*r,0+e+.5*s)}var wh=Object.freeze({device:de,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:gh,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),bh=(n,t,e)=>({box:n.id,frame:n,tuple:hw(t,e)});function hw({title:n,names:t,rotated:e,clockwise:r},s){if(!t.length)return`rois: [${[...s].map(Ct).join(", ")}]`;let o=e?["cx","cy","w","h","angle"]:["x1","y1","x2","y2"],i=t.map(a=>s[1+o.indexOf(a)]*(a==="angle"&&r?-1:1));return`${n}: ${t.join(" ")} = [${i.map(Ct).join(", ")}]`}function dw({kernels:n,kernel:t,map:e,box:r,wanted:s},o){let{bins:i,reduction:a}=t,{values:l,height:c,width:h}=e,d=t.operator,u={rois:o,bins:i,rules:t,height:c,width:h},f={values:l,channels:1,height:c,width:h},{output:m}=n.forward(d,{...u,features:f,reduction:a}),[g]=n.axes(d,u),v=mw(g,i),w=v.reduce((B,N)=>B+N,0),y=Bs(i,s),k=vw(v,w,y),O=k?.length===0?vh:ww(n,d,u,k),$=yw(O,l),S=(a==="max"?Ow:Mw)(O,$,kw(v.length,k)),C=gh*Math.max(1,pa(l));return{...wh,...bh(r,t,o),...(t.rotated?pw:g.x.cells?fw:uw)({axes:g,box:r,rois:o,kernel:t},e.stride),...Ew(m,S.bins,k,C),bins:i,samples_total:w,range:Nw(m),tolerance:C,unlisted:k?.length===0,...xw(O.bin.length>mh?bw(O,y):O),...Aw(O,S.winners,c*h),output:Fe(m,i),applied:Fe(Float32Array.from(S.bins),i)}}function uw({axes:{x:n,y:t,center:e},box:r,rois:s,kernel:o},i){return{grid:[t.samples,n.samples],read_frame:yh(r,e,{w:n.size,h:t.size,angle:0},i),way:{kind:"upright",stride:i,offset:o.offset,cosine:1,sine:0,x:Rs(s[1],n,0),y:Rs(s[2],t,0)},...xh}}function pw({axes:{x:n,y:t,center:e,cosine:r,sine:s},box:o,rois:i,kernel:a},l){let c=a.clockwise?-o.angle:o.angle;return{grid:[t.samples,n.samples],read_frame:yh(o,e,{w:n.size,h:t.size,angle:c},l),way:{kind:"rotated",stride:l,offset:a.offset,cosine:r,sine:s,x:Rs(i[1],n,e[0]),y:Rs(i[2],t,e[1])},...xh}}function fw({axes:{x:n,y:t},box:e,rois:r},s){let o=(i,{start:a,size:l})=>({pixel:i,start:a,cells:l,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:e.id,cx:(n.start+n.size/2)*s,cy:(t.start+t.size/2)*s,w:n.size*s,h:t.size*s,angle:0},way:{kind:"pooled",stride:s,offset:0,cosine:1,sine:0,x:o(r[1],n),y:o(r[2],t)},bin_rows:t.cells,bin_columns:n.cells}}var xh=Object.freeze({bin_rows:null,bin_columns:null}),Rs=(n,{start:t,binSize:e,widened:r},s)=>({pixel:n,start:t,bin_size:e,center:s,widened:r,cells:0}),yh=({id:n},[t,e],{w:r,h:s,angle:o},i)=>({id:n,cx:it(t,i),cy:it(e,i),w:r*i,h:s*i,angle:o});function mw({x:n,y:t},[e,r]){if(!n.cells||!t.cells)return Array(e*r).fill(t.samples*n.samples);let[s,o]=[t.cells,n.cells].map(gw);return s.flatMap(i=>o.map(a=>i*a))}var gw=n=>Array.from({length:n.length/2},(t,e)=>Math.max(n[2*e+1]-n[2*e],0));function Bs([n,t],e){return e!=null&&e<n*t?e:Math.floor(n/2)*t+Math.floor(t/2)}function vw(n,t,e){return t<=dh?null:n[e]>dh?[]:[e]}function ww(n,t,e,r){let s=n.plan(t,r?{...e,chosen:r}:e),{positions:o,taps:i,weights:a,state:l,bin:c}=s;return t==="roi_pool"&&a.forEach((h,d)=>{h>0||(i[d]=-1)}),{positions:o,taps:i,weights:a,state:l,bin:c}}function bw({positions:n,taps:t,weights:e,state:r,bin:s},o){let i=s.indexOf(o);if(i<0)return vh;let a=Math.min(s.lastIndexOf(o)+1,i+mh);return{positions:n.slice(2*i,2*a),taps:t.slice(4*i,4*a),weights:e.slice(4*i,4*a),state:r.slice(i,a),bin:s.slice(i,a)}}function xw({positions:n,taps:t,weights:e,state:r,bin:s}){let o=s.length;return{positions:Fe(n,[o,2]),taps:Fe(t,[o,4]),weights:Fe(e,[o,4]),state:Fe(r,[o]),bin:Fe(s,[o])}}function yw({taps:n,weights:t,bin:e},r){let s=new Float32Array(e.length);for(let o=0;o<s.length;o+=1){let i=0;for(let a=4*o;a<4*o+4;a+=1)n[a]>=0&&(i=uh(i+uh(t[a]*r[n[a]])));s[o]=i}return s}function kw(n,t){let e=new Float64Array(n).fill(t?Number.NaN:0);for(let r of t??[])e[r]=0;return e}function Mw({bin:n},t,e){let r=new Int32Array(e.length);for(let s=0;s<n.length;s+=1)e[n[s]]+=t[s],r[n[s]]+=1;for(let s=0;s<e.length;s+=1)e[s]/=Math.max(r[s],1);return{bins:e,winners:null}}function Ow({bin:n},t,e){let r=[];for(let s=0,o=0;s<n.length;s=o){let i=s;for(o=s;n[o]===n[s];o+=1)$w(t[o],t[i])&&(i=o);e[n[s]]=t[i],Number.isNaN(t[i])||r.push(i)}return{bins:e,winners:r}}var $w=(n,t)=>n>t||Number.isNaN(n)&&!Number.isNaN(t);function Aw({taps:n,weights:t,bin:e},r,s){let o=new Float64Array(s),i=r?null:Sw(e),a=s,l=-1,c=(d,u)=>{for(let f=4*d;f<4*d+4;f+=1)t[f]>0&&(o[n[f]]+=t[f]/u,a=Math.min(a,n[f]),l=Math.max(l,n[f]))};if(i)for(let d=0;d<e.length;d+=1)c(d,i[e[d]]);for(let d of r??[])c(d,1);let h=[];for(let d=a;d<=l;d+=1)o[d]&&h.push(d);return{cells:Fe(Int32Array.from(h),[h.length]),cell_weights:Fe(Float32Array.from(h,d=>o[d]),[h.length])}}function Sw(n){let t=new Int32Array((n.at(-1)??-1)+1);for(let e of n)t[e]+=1;return t}function Ew(n,t,e,r){let s=-1,o=-1;for(let i of e??t.keys()){let a=Tw(n[i],t[i]);a<=o||(s=i,o=a)}return s<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:o<=r?"ok":"mismatch",max_abs_diff:Number.isFinite(o)?o:null,worst_bin:s,checked_bins:e}}function Tw(n,t){let e=Object.is(n,t)||n===t?0:Math.abs(n-t);return Number.isNaN(e)?1/0:e}function Nw(n){let[t,e]=[n[0],n[0]];for(let r of n)t=Math.min(t,r),e=Math.max(e,r);return[t,e]}var fh=new WeakMap;function pa(n){let t=fh.get(n);if(t!==void 0)return t;let e=0;for(let r of n)e=Math.max(e,Math.abs(r));return fh.set(n,e),e}var Fe=(n,t)=>Object.assign(n,{shape:t});var _t={kernels:null,why:"",source:null,warm:!1,alone:!1},fa=new Set;function Ds(n,t=!1){Object.assign(_t,{kernels:null,why:"",source:n,warm:!1,alone:t})}function zw(n){fa.add(n);let{source:t}=_t;t&&(_t.source=null,t().then(e=>Object.assign(_t,{kernels:e}),e=>Object.assign(_t,{why:e.message})).then(()=>{for(let e of fa)e.begin();fa.clear()}))}var Fs=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get alone(){return _t.alone}get ready(){let t=this.scope.scene?.cells,e=this.scope.channel?.values;return _t.kernels&&t&&e?{kernels:_t.kernels,map:{...t,values:e}}:null}get complete(){let{answers:t,editor:e,readings:r}=this.scope,s=r.length*(e?.boxes.length??0);return t.filter(zt).length===s&&r.some(({kernel:o})=>o)}get milliseconds(){let t=0;for(let{milliseconds:e}of this.entries.values()){if(e==null)return null;t+=e}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?_t.why:""}key(t,e){return xn(this.scope.name,t,e)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,e=new Map(t.readings.map(a=>[a.id,this.kernelOf(a)]));if(!t.editor||![...e.values()].some(Boolean))return t.served;let r=t.readings.flatMap(({id:a})=>this.ofReading(a,e.get(a)??null)),s=new Set(r.map(({box:a,reading:l})=>this.key(a,l))),o=new Set(t.editor.boxes.map(({id:a})=>a));this.forget(o);let i=t.served.filter(({box:a,reading:l})=>!s.has(this.key(a,l))&&(o.has(a)||!e.get(l)));return[...r,...i]}kernelOf({kernel:t}){return t?(_t.kernels||zw(this),_t.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,e){let{ready:r}=this;return!e||!r?[]:(this.scope.editor?.boxes??[]).flatMap((o,i)=>{let a=this.key(o.id,t),l=this.wantedBin(o.id),{numbers:c}=this.entry(a,{box:o,kernel:e,values:r.map.values,wanted:l}),h=this.scope.servedBy.get(a);return c&&!Cw(c,h)?[this.show(a,t,{numbers:c,served:h,place:i})]:[]})}wantedBin(t){let e=this.scope.pin??this.scope.hover;return e?.box===t?e.bin:null}entry(t,e){let r=this.entries.get(t);if(r&&ma(r,e))return r.kernel=e.kernel,r;let s=performance.now(),o={...e,numbers:this.compute(e)},i=_t.warm?performance.now()-s:null;_t.warm||=o.numbers!=null;let a={...o,milliseconds:i};return this.entries.set(t,a),a}compute(t){let{ready:e}=this;return e&&Is({...t,...e})}show(t,e,r){let s=this.shown.get(t),{numbers:o,served:i,place:a}=r;if(s&&s.numbers===o&&s.served===i&&s.place===a)return s.answer;let{notes:l=[],patch:c=null}=i??{},h=Ms({...o,canvas:this.scope.name,reading:e,notes:l,patch:c},a);return this.shown.set(t,{...r,answer:h}),h}forget(t){for(let[e,{box:r}]of this.entries)if(!t.has(r.id))for(let s of[this.entries,this.shown,this.heard])s.delete(e)}listen(){let{ready:t}=this;if(t)for(let e of this.scope.served){let r=this.scope.readings.find(({id:o})=>o===e.reading),s=r&&this.kernelOf(r);s&&this.hear(e,s,t.map.values)}}hear(t,e,r){let{frame:s,device:o,box:i,reading:a}=t,l=this.key(i,a),c={box:s,kernel:e,values:r,wanted:Pw(t)},h=this.entries.get(l),d=h&&ma(h,c)?h.numbers:this.compute(c);if(!d||ot(d)&&!ot(t))return;let u=oh(d,t,pa(r)),{tuple:f}=d,m=u&&{difference:u,device:o,frame:s,tuple:f,kernel:e,...this.about(a)};this.heard.set(l,{frame:s,kernel:e,values:r,wanted:c.wanted,device:o,apart:m}),m&&this.keep(l,m)}about(t){let{readings:e,scene:r}=this.scope,s=e.length>1&&e.find(({id:l})=>l===t)?.title,{picture:o=null,channel:i=null,operator:a}=r??{};return{reading:t,title:s||a?.title||"",picture:o,channel:i}}keep(t,e){let{channel:r,kernel:s}=e,o=JSON.stringify([t,r?.digest,r?.index,s]);this.disagreements.has(o)||this.disagreements.set(o,e)}heardOf({box:t,reading:e}){let r=this.key(t,e),[s,o]=[this.heard.get(r),this.entries.get(r)];if(!s||!o)return null;let i=o.numbers?.unlisted?o.wanted:s.wanted;return ma(o,{...s,box:s.frame,wanted:i})?s:null}apart(t){let e=this.scope.readings.filter(({id:s})=>s!==t.reading);return[...this.disagreements.values()].find(s=>!e.some(({id:o})=>o===s.reading))??(zt(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:e,kernel:r,frame:s,reading:o}){let{editor:i,readings:a,scene:l}=this.scope,c=a.find(({id:h})=>h===o)?.kernel??null;return{picture:t?.digest===l?.picture?.digest,channel:e?.digest===l?.channel?.digest&&e?.index===l?.channel?.index,kernel:kh(r,c),box:!!i?.boxes.some(({id:h})=>h===s.id)}}isNow(t){let{frame:e,reading:r,difference:s}=t,o=this.heardOf({box:e.id,reading:r});return!!(o?.apart&&JSON.stringify(o.apart.difference)===JSON.stringify(s)&&pt(o.frame,e)&&ga(this.lasting(t)))}seen(t){for(let[e,r]of this.disagreements)r===t&&this.disagreements.delete(e);this.scope.changed("answers")}},ga=n=>Object.values(n).every(Boolean),kh=(n,t)=>n===t||JSON.stringify(n)===JSON.stringify(t);function ma({box:n,kernel:t,values:e,wanted:r,numbers:s},o){let i=!s?.bin||s.bin.length===s.samples_total;return pt(n,o.box)&&e===o.values&&kh(t,o.kernel)&&(i||Bs(t.bins,r)===Bs(t.bins,o.wanted))}var Cw=(n,t)=>!!(t&&!ot(t)&&ot(n)&&pt(t.frame,n.frame));function Pw({checked_bins:n,bin:t,samples_shown:e,samples_total:r}){return n?.length===1?n[0]:e<r?t?.[0]??null:null}var Er=class extends Map{constructor(t,e=()=>{}){super(),this.limit=t,this.release=e}set(t,e){super.delete(t),super.set(t,e);for(let[r,s]of this){if(this.size<=this.limit)break;super.delete(r),this.release(s)}return this}get(t){let e=super.get(t);if(e!==void 0)return super.delete(t),super.set(t,e),e}},Hs=new Er(4,n=>n.bitmap?.close()),Mh=new Er(96),va=new Er(96,n=>URL.revokeObjectURL(n.src)),Oh=n=>Hs.get(n)??null,js=n=>va.get(n)??null,$h=(n,t)=>Mh.get(`${n}:${t}`)??null;async function Ah(n){n.kind==="channel"?Mh.set(`${n.digest}:${n.index}`,n):n.kind==="album"?await Rw(n):Hs.has(n.digest)||await Lw(n)}async function Lw(n){Hs.set(n.digest,{...n,bitmap:null,failed:!1});let t=Sh(n.bytes,n.mime),e=await createImageBitmap(t).catch(()=>null);Hs.set(n.digest,{...n,bitmap:e,failed:!e})}async function Rw({pictures:n,bytes:t}){let e=0,r=[];for(let{digest:s,mime:o,size:i}of n){if(!va.has(s)){let a=new Image;a.src=URL.createObjectURL(Sh(t.subarray(e,e+i),o)),va.set(s,a),r.push(a.decode().catch(()=>{}))}e+=i}await Promise.all(r)}var Sh=(n,t)=>new Blob([n],{type:t});var Iw={name:"the server",at:"on the server"},wa=new Map;function ht(n){let t=wa.get(n);if(t)return t;let e=new ba(n);return wa.set(n,e),e}async function qs(n){await Ah(n);for(let t of wa.values())t.changed("feed")}function me(n){let t=new WeakMap;return e=>(t.has(e)||t.set(e,n()),t.get(e))}var Eh=n=>new Map(n.map(t=>[xn(t.canvas,t.box,t.reading),t])),ba=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.there=Iw,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new Fs(this),this.fresh=new Cs(this)}on(t,e){let r=this.listeners.get(t)??new Set;return this.listeners.set(t,r.add(e)),()=>{r.delete(e)}}changed(t){for(let e of[...this.listeners.get(t)??[]])e()}setScene(t){let e=new Map(t.boxes.map((r,s)=>[r.id,s]));this.scene=t,this.served=t.answers.map(r=>Ms(r,e.get(r.box)??-1)),this.servedBy=Eh(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((r,s)=>r===this.answers[s])?!1:(this.answers=t,this.byKey=Eh(t),!0)}part(t){let e=this.scene?.page;return e?.kind===t?e:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(e=>e.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(r=>this.drawn.get(r.id)===r)||(this.drawn=new Map(t.map(r=>[r.id,r])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,e){let r=this.layer(t);if(!r)return!1;let{rows:s}=this.rowsOf(r),o=Float32Array.from(e);if(o.length!==s.length)throw new Error(`${t}: want ${s.length} values, got ${o.length}`);return o.every((i,a)=>Object.is(i,s[a]))?!1:(this.placed.set(t,o),!0)}setHover(t){Ws(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!Ws(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let e=t.layer==null?null:this.layer(t.layer),r=e&&e.type!=="heatmap"&&e.events,{bin:s}=t;(this.served.some(i=>i.box===t.box&&s!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(s).length)||r)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let e=this.meant(t);return this.answers.filter(r=>r.reading===e&&ot(r))}answersTo(t){return this.answers.filter(e=>e.box===t&&ot(e))}answer(t,e){let r=t==null?null:this.byKey.get(xn(this.name,t,this.meant(e)));return r&&ot(r)?r:null}servedAnswer(t,e){let r=t==null?null:this.servedBy.get(xn(this.name,t,this.meant(e)));return r&&ot(r)?r:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?$h(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?Oh(t.digest):null}shown(t){for(let[r,s]of[["pinned",this.pin],["hovered",this.hover]]){let o=s&&this.answer(s.box,t??this.readingOf(s));if(o&&s.bin!=null&&s.bin<Nt(o))return this.resolve(o,s.bin,this.sampleIn(o,s),r)}let e=this.activeAnswer(t);return e?this.resolve(e,e.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:e})=>e===t)?t:null}sampleIn(t,{box:e,bin:r,sample:s,reading:o}){if(s==null||r==null||this.meant(o)===t.reading)return s;let i=this.answer(e,o)?.samplesOf(r).indexOf(s)??-1;return t.samplesOf(r)[i]??null}resolve(t,e,r,s){let o=t.samplesOf(e),i=r!=null&&o.includes(r)?r:o[0]??null,a=s==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:e,samples:o,sample:i,chosen:s,old:a||this.fresh.isOld(t)}}activeAnswer(t){let e=this.activeBox,r=e&&this.byKey.get(xn(this.name,e.id,this.meant(t)));return r?ot(r)?r:null:this.given(t)[0]??null}choose(t,e="commit"){this.choice=t,this.send(e)}},Vt=n=>({box:null,bin:null,sample:null,reading:null,cell:null,layer:null,row:null,region:null,...n}),At=(n,t,e)=>ge(n,t,n.samplesOf(t)[0]??null,e),ge=({box:n,reading:t},e,r,s)=>Vt({box:n,bin:e,sample:r,reading:t,from:s});function Ws(n,t){return!n||!t?n===t:["box","bin","sample","reading","layer","row"].every(r=>n[r]===t[r])&&n.cell?.[0]===t.cell?.[0]&&n.cell?.[1]===t.cell?.[1]}var Bw={f4:Float32Array,f8:Float64Array,i1:Int8Array,u1:Uint8Array,i2:Int16Array,u2:Uint16Array,i4:Int32Array,u4:Uint32Array};function xa(n){let{header:t,arrays:e}=Fw(n);if(t.version!==4)throw new Error(`version: want 4, got ${t.version}`);for(let[r,s]of Object.entries(e))Dw(t,r,s);return Gs(t)}function Fw(n){let t=n.byteOffset%8?n.slice():n,e=new DataView(t.buffer,t.byteOffset).getUint32(0,!0),{arrays:r,...s}=JSON.parse(new TextDecoder().decode(t.subarray(4,4+e))),o=t.byteOffset+4+e,i={};for(let[a,l]of Object.entries(r??{})){let{dtype:c,shape:h,offset:d}=l,u=h.reduce((m,g)=>m*g,1),f=new Bw[c](t.buffer,o+d,u);i[a]=Object.assign(f,{shape:Object.freeze(h)})}return{header:s,arrays:i}}function Dw(n,t,e){let r=t.split("."),s=r.pop(),o=r.reduce((i,a)=>i[a],n);o[s]=e}function Gs(n){if(typeof n!="object"||n===null||ArrayBuffer.isView(n))return n;for(let t of Object.values(n))Gs(t);return Object.freeze(n)}var _s=class{constructor(t,e){this.scope=t,this.mid=`m${Math.random().toString(36).slice(2,10)}`,this.seq=0,this.rev=0,this.epoch="",t.send=r=>e(this.event(r))}take({rev:t,epoch:e}){this.rev=t,this.epoch=e}event(t){this.seq+=1;let{mid:e,seq:r,rev:s,epoch:o}=this,{choice:i}=this.scope;return{version:4,mid:e,seq:r,rev:s,epoch:o,phase:t,...{boxes:[],active:null,focus:null,pin:null,view:null,heard:null},choice:i}}};function p(n,t={},...e){let r=document.createElement(n);for(let[s,o]of Object.entries(t))o==null||o===!1||(typeof o=="function"?r.addEventListener(s.slice(2),o):r.setAttribute(s,o===!0?"":String(o)));return r.append(...e.filter(s=>s!=null)),r}function x(n,t){if(!n||n.textContent===t)return;let e=n.firstChild;e?.nodeType===Node.TEXT_NODE&&!e.nextSibling?e.nodeValue=t:n.textContent=t}function I(n,t){n.hidden!==t&&(n.hidden=t)}function j(n,...t){let e=[...n.childNodes];for(let[r,s]of t.entries()){let o=typeof s=="string"?document.createTextNode(s):s;r>=e.length?n.append(o):Hw(e[r],o)||e[r].replaceWith(o)}for(let r of e.slice(t.length))r.remove()}function Hw(n,t){if(n.nodeName!==t.nodeName)return!1;if(n instanceof Element&&t instanceof Element){for(let e of new Set([...n.getAttributeNames(),...t.getAttributeNames()])){let r=t.getAttribute(e);r===null?n.removeAttribute(e):n.getAttribute(e)!==r&&n.setAttribute(e,r)}j(n,...t.childNodes)}else n.nodeValue!==t.nodeValue&&(n.nodeValue=t.nodeValue);return!0}function Wn(n,t){let e=n.getBoundingClientRect(),r=e.width/n.offsetWidth||1,s=e.height/n.offsetHeight||1;return{x:(t.clientX-e.left)/r-n.clientLeft,y:(t.clientY-e.top)/s-n.clientTop}}function Tr(n){let t=n.getBoundingClientRect().width/n.offsetWidth||1;return(window.devicePixelRatio||1)*t}var jw=1e3,ka=new WeakMap,Th=null;function nn(n){let t=ka.get(n),e=performance.now();if(t&&e-t.at<jw)return t;t||(Th??=new ResizeObserver(i=>{for(let{target:a}of i)ka.delete(a)}),Th.observe(n));let{clientWidth:r,clientHeight:s}=n,o={width:r,height:s,ratio:Tr(n),at:e};return ka.set(n,o),o}async function Nh(n){try{return await navigator.clipboard.writeText(n),!0}catch{return Ww(n)}}function Ww(n){let t=p("textarea",{style:"position: fixed; opacity: 0"}),e=document.activeElement;t.value=n,document.body.append(t),t.select();let r=document.execCommand("copy");return t.remove(),e instanceof HTMLElement&&e.focus(),r}var qw={select:"M5 3l11 6.5-5 1.3-2.3 4.7z",box:"M4 5.5h12v9H4z",turned:"M10 3.2l6.8 6.8-6.8 6.8L3.2 10z",undo:"M7.5 4.5L4 8l3.5 3.5M4.5 8h7a4 4 0 010 8H8",redo:"M12.500 4.500L16 8l-3.500 3.500M15.500 8h-7a4 4 0 000 8H12",copy:"M7 7h9v9H7zM4 13V4h9",trash:"M4.500 6h11M8 6V4h4v2M6 6l.7 10h6.600L14 6",quarter:"M15.500 10A5.500 5.500 0 104.500 10M12.800 7.500l2.700 2.700 2.700-2.700",snap:"M5 4v6a5 5 0 0010 0V4M5 7.500h3M12 7.500h3M8 4v6a2 2 0 004 0V4",fit:"M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",help:"M7.300 7.600a2.700 2.700 0 115 1.300c-.8 1-2.300 1.200-2.300 3M10 15v.1",pin:"M8 3h4l-.5 5 2.500 2.500h-8L8.500 8zM10 10.500V17"};function Nr(n){if(n==="digits")return".00";let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 20 20"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","rv-icon");let e=document.createElementNS("http://www.w3.org/2000/svg","path");return e.setAttribute("d",qw[n]),t.append(e),t}var kn=n=>n.currentTarget,zh=new Map([["ArrowLeft",{row:0,column:-1}],["ArrowRight",{row:0,column:1}],["ArrowUp",{row:-1,column:0}],["ArrowDown",{row:1,column:0}]]);function Zt(n){let t=zh.get(n.key)??null;return t&&n.preventDefault(),t}function qn(n,t,{round:e=!1}={}){let r=zh.get(t.key),s=n.indexOf(kn(t));if(!r||s<0)return null;let o=s+r.row+r.column,i=n[e?(o+n.length)%n.length:o]??null;return i?(t.preventDefault(),i.focus(),i):null}var Gw="Drop a file where the page asks for it: boxes under “Boxes”, a picture under “Your picture”.",_w="Pasted text",Uw="Dropped text",Ma="text/plain",Kw="input, textarea, select, [contenteditable]",Us=new WeakSet;function Lh(n,t,e=()=>!1){let r=!1,s=({type:l})=>{r=l==="dragstart"},o=l=>{let c=l,h=c.dataTransfer?.types??[],d=h.includes("Files");if(Us.has(c)||!(d||h.includes(Ma)&&!r&&!Ch(c))||(Us.add(c),c.preventDefault(),c.type!=="drop"))return;let u=Ph(c.dataTransfer,Uw),f=e({files:u,target:d?c.target:null,say:t});d&&!f&&t(Gw)},a=[["dragstart",s],["dragend",s],["dragover",o],["drop",o],["paste",l=>{if(Us.has(l)||Ch(l))return;let c=Ph(l.clipboardData,_w);!c.length||!e({files:c,target:null,say:t})||(Us.add(l),l.preventDefault())}]];for(let[l,c]of a)n.addEventListener(l,c);return()=>{for(let[l,c]of a)n.removeEventListener(l,c)}}function Ch(n){let[t]=n.composedPath();return"closest"in t&&t.closest(Kw)!=null}function Ph(n,t){if(n?.files.length)return[...n.files];let e=n?.getData(Ma)??"";return e.trim()?[new File([e],t,{type:Ma})]:[]}var Yw=["x","y"],Oa=1e-6,Gn=(n,t)=>Math.round(n/t)*t;function Ks(n,t,e){let r=n/e;return(t>0?Math.floor(r+Oa)+1:Math.ceil(r-Oa)-1)*e}var Rh=n=>pe(n.angle).includes(0);function Ih(n,t){if(!Rh(n))return{x:n.cx,y:n.cy,apart:t/2};let{left:e,top:r}=Yt(n);return{x:e,y:r,apart:t}}function Bh(n,t){let{x:e,y:r,apart:s}=Ih(n,t);return{...n,cx:n.cx+Gn(e,s)-e,cy:n.cy+Gn(r,s)-r}}function Fh(n,t,e){let{apart:r,...s}=Ih(n,e),o=i=>t[i]?Ks(s[i],t[i],r)-s[i]:0;return{x:o("x"),y:o("y")}}function Dh(n,t,e,r=!1){return Yw.filter(s=>t[s]).reduce((s,o)=>Zw(s,o,t[o],Vw(s,o,t[o],e),r),n)}function $a(n,t,e,r){let s=t.x?"x":"y",{at:o,outward:i,apart:a}=Hh(n,s,t[s],r);return(Ks(o,e*i,a)-o)*i}function Hh(n,t,e,r){let s=t==="x"?n.w:n.h;if(!Rh(n))return{at:s,outward:1,apart:r};let o=e*s/2,i=t==="x"?tt(n,o,0):tt(n,0,o),a=t==="x"?tt({...n,cx:0,cy:0},e,0):tt({...n,cx:0,cy:0},0,e);return a.x?{at:i.x,outward:a.x,apart:r}:{at:i.y,outward:a.y,apart:r}}function Vw(n,t,e,r){let{at:s,outward:o,apart:i}=Hh(n,t,e,r),a=t==="x"?n.w:n.h,l=s-o*a,c=Gn(s,i);return(((c-l)*o>Oa*i?c:Ks(l,o,i))-s)*o}function Zw(n,t,e,r,s){let o=s?0:e*r/2,{x:i,y:a}=t==="x"?tt(n,o,0):tt(n,0,o),l=s?2*r:r;return t==="x"?{...n,cx:i,cy:a,w:n.w+l}:{...n,cx:i,cy:a,h:n.h+l}}function jh(n,t,e){let r={x:Gn(n.x,e),y:Gn(n.y,e)},s=o=>{let i=Gn(t[o],e);return i===r[o]?Ks(i,t[o]-n[o]||1,e):i};return[r,{x:s("x"),y:s("y")}]}var Xw=200,Wh=12,Uh={x:1,y:0},Kh={x:0,y:1},qh=[Uh,Kh,{x:-1,y:0},{x:0,y:-1}],De=n=>Math.round(n*1e6)/1e6;function Gh(n,t,e){let[r,s]=pe(n.angle),[o,i]=[t.x*e,t.y*e],a=aa(n,t,o*r+i*s,i*r-o*s,{least:0});return{...a,cx:De(a.cx),cy:De(a.cy),w:De(a.w),h:De(a.h)}}var _h=(n,t)=>n.length===t.length&&n.every((e,r)=>e.id===t[r].id&&pt(e,t[r])),Ys=class{constructor(t){this.report=t,this.boxes=[],this.active=null,this.rev=-1,this.rules={rotated:!0,max_boxes:12,editable:!0},this.lastId=0,this.past=[],this.future=[],this.before=null,this.marked=new Set,this.edge=null,this.followed=null,this.snaps=!1,this.stride=0}take(t,e,r,s=!1){return r<=this.rev?!1:(this.rev>=0&&this.rememberTaken(t,s),this.rev=r,this.before=null,this.noteIds(t),this.boxes=t.map(o=>({...o,id:o.id||this.newId()})),this.active=e!=null&&e<t.length?e:null,!0)}setRules(t){this.rules=t,!(t.rotated||this.boxes.every(e=>e.angle===0))&&(this.begin(),this.boxes=this.boxes.map(e=>({...e,angle:0})),this.commit())}get box(){return this.active==null?null:this.boxes[this.active]??null}isHeld({id:t}){return t===this.box?.id||this.marked.has(t)}get held(){return this.boxes.filter(t=>this.isHeld(t))}get lines(){return this.snaps?this.stride:0}get full(){return this.boxes.length>=this.rules.max_boxes}snapshot(){return{boxes:this.boxes,active:this.active,marked:this.marked}}remember(t){this.past.push(t),this.past.length>Xw&&this.past.shift(),this.future=[]}rememberTaken(t,e){this.before&&!_h(this.before.boxes,this.boxes)&&this.remember(this.before),!(this.followed!=null&&this.followed===this.past.at(-1))&&!_h(this.boxes,t)&&this.remember(this.snapshot()),this.followed=e?this.past.at(-1)??null:null}newId(){return this.lastId+=1,`b${this.lastId}`}noteIds(t){for(let{id:e}of t)this.lastId=Math.max(this.lastId,Number(/^b(\d+)$/.exec(e)?.[1]??0))}begin(){this.before??=this.snapshot()}change(t){this.begin(),this.replace(t),this.report("drag")}replace(t){let e=this.rules.rotated?t:{...t,angle:0};this.boxes=this.boxes.map((r,s)=>s===this.active?e:r)}commit(){let{before:t}=this;this.before=null,t&&JSON.stringify(t)!==JSON.stringify(this.snapshot())&&(this.remember(t),this.report("commit"))}cancel(){return this.before?(this.restore(this.before),this.before=null,this.report("commit"),!0):!1}restore(t){this.boxes=t.boxes,this.active=t.active,this.marked=t.marked}select(t){let e=t!=null&&this.boxes[t]?t:null,r=e==null&&this.marked.size>0;e===this.active&&!r||(this.active=e,this.edge=null,r&&(this.marked=new Set),this.report("select"))}selectOnly(t){let e=!this.marked.size;this.marked=new Set,t!==this.active?this.select(t):e||this.report("select")}mark(t){let e=this.boxes[t];if(!e)return;let r=new Set(this.held.map(({id:s})=>s));r.size>1&&r.delete(e.id)?this.markThese(this.boxes.filter(({id:s})=>r.has(s))):this.setMarked(r.add(e.id),t)}markActive(){let{box:t}=this;if(!t)return;let e=new Set(this.marked);e.delete(t.id)||e.add(t.id),this.setMarked(e,this.active)}markAll(){this.markThese(this.boxes)}markThese(t){let e=new Set(t.map(({id:o})=>o)),r=this.boxes.findIndex(({id:o})=>e.has(o)),s=this.box&&e.has(this.box.id);this.setMarked(e,s||r<0?this.active:r)}setMarked(t,e){this.marked=t,this.active=e,this.edge=null,this.report("select")}add(t){return!this.rules.editable||this.full&&this.rules.max_boxes>1?!1:(this.begin(),this.marked=new Set,this.edge=null,this.full&&(this.boxes=[]),this.boxes=[...this.boxes,{...t,id:this.newId()}],this.active=this.boxes.length-1,!0)}edit(t){this.rules.editable&&(this.begin(),t(),this.commit())}set(t){let{box:e}=this;if(!e)return;let r={...e,...t};this.edit(()=>this.replace({...r,angle:yn(r.angle)}))}changeHeld(t,e=this.boxes){if(!this.box||!this.rules.editable)return;this.begin();let r=new Map(e.filter(s=>this.isHeld(s)).map(s=>[s.id,t(s)]));this.boxes=this.boxes.map(s=>r.get(s.id)??s),this.report("drag")}carry(t,e,r){let s=t.find(c=>c.id===this.box?.id);if(!s)return;let o=c=>({...c,cx:c.cx+e,cy:c.cy+r}),i=this.lines?Bh(o(s),this.lines):o(s),[a,l]=[i.cx-s.cx,i.cy-s.cy];this.changeHeld(c=>Bn({...c,cx:c.cx+a,cy:c.cy+l}),t)}pull(t,e,r,s,o){let i=aa(t,e,r,s,o),a=this.lines&&!o.ratio?Dh(i,e,this.lines,o.centred):i;this.change(Bn(a))}nudge(t,e){let{box:r}=this;if(!r)return;let s=this.lines?Fh(r,{x:t,y:e},this.lines):{x:t,y:e};this.changeHeld(o=>({...o,cx:De(o.cx+s.x),cy:De(o.cy+s.y)}))}grow(t,e){let{lines:r}=this;this.changeHeld(s=>{if(!r)return{...s,w:De(Math.max(0,s.w+t)),h:De(Math.max(0,s.h+e))};let o=t?Uh:Kh;return Gh(s,o,$a(s,o,t||e,r))})}nextEdge(){!this.box||!this.rules.editable||(this.edge=qh[this.edge?qh.indexOf(this.edge)+1:0]??null)}moveEdge(t,e){let{box:r,edge:s}=this;if(!r||!s)return;let[o,i]=pe(r.angle),[a,l]=[s.x*o+s.y*i,s.y*o-s.x*i],c=Math.abs(a)>=Math.abs(l)?t*Math.sign(a):e*Math.sign(l);c&&this.change(Gh(r,s,this.lines?$a(r,s,c,this.lines):c))}turn(t){this.rules.rotated&&this.changeHeld(e=>({...e,angle:yn(De(e.angle+t))}))}turnQuarter(t){this.rules.rotated?this.turn(90*t):this.changeHeld(({w:e,h:r,...s})=>({...s,w:r,h:e}))}remove(){let{active:t}=this;!this.box||t==null||this.edit(()=>{let e=this.boxes.slice(0,t).filter(r=>!this.isHeld(r)).length;this.boxes=this.boxes.filter(r=>!this.isHeld(r)),this.marked=new Set,this.edge=null,this.active=this.boxes.length?Math.min(e,this.boxes.length-1):null})}duplicate(){let{held:t,box:e}=this,{max_boxes:r,editable:s}=this.rules;return!e||!s||this.boxes.length+t.length>r?!1:(this.edit(()=>{let o=t.map(i=>({...i,cx:i.cx+Wh,cy:i.cy+Wh,id:this.newId()}));this.active=this.boxes.length+t.indexOf(e),this.boxes=[...this.boxes,...o],this.marked=new Set(o.length>1?o.map(({id:i})=>i):[])}),!0)}undo(){this.travel(this.past,this.future)}redo(){this.travel(this.future,this.past)}travel(t,e){this.commit();let r=t.pop();r&&(e.push(this.snapshot()),this.restore(r),this.report("commit"))}};var Qw={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Aa={BracketLeft:1,BracketRight:-1,"[":1,"]":-1},Jw=250,Sa=1.25,tb="input, textarea, select, button, [contenteditable=true], [contenteditable=true] *",Vs=class{constructor(t,e){this.stage=t,this.commands=e,this.timer=0,t.surface.addEventListener("keydown",r=>this.down(r)),t.surface.addEventListener("blur",()=>this.settle()),this.onSpace=r=>this.space(r),window.addEventListener("keydown",this.onSpace),window.addEventListener("keyup",this.onSpace)}stop(){this.settle(),window.removeEventListener("keydown",this.onSpace),window.removeEventListener("keyup",this.onSpace)}get editor(){return this.stage.editor}space(t){if(t.code!=="Space")return;let{surface:e}=this.stage,s=e.getRootNode().activeElement===e||e.matches(":hover"),o=eb()?.matches(tb)??!1;this.stage.setSpace(t.type==="keydown"&&s&&!o),s&&!o&&t.preventDefault()}down(t){let e=this.action(t);e&&(t.preventDefault(),t.stopPropagation(),e(),this.stage.dirty())}action(t){let{key:e,code:r}=t,s=Qw[e];if(s)return()=>this.arrow(t,...s);let o=t.shiftKey?Aa[r]:0;if(o)return()=>this.run(()=>this.editor.turnQuarter(o));let i=Aa[r]??Aa[e];return i?()=>this.run(()=>this.editor.turn(t.altKey?i/10:i)):e==="Tab"?this.nextBox(t):t.ctrlKey||t.metaKey?this.withCommand(t):t.altKey?null:this.plain(e)}plain(t){let e=this.commands[t];return e?()=>e(this.stage.scope):{Delete:()=>this.done(()=>this.editor.remove()),Backspace:()=>this.done(()=>this.editor.remove()),Escape:()=>this.escape(),"?":()=>this.stage.toggleHelp(),f:()=>this.stage.fit(),F:()=>this.stage.fit(!0),e:()=>this.done(()=>this.editor.nextEdge()),m:()=>this.done(()=>this.editor.markActive()),s:()=>this.stage.toggleSnap(),v:()=>this.stage.setTool("select"),b:()=>this.stage.setTool("box"),t:()=>this.stage.setTool("turned"),"+":()=>this.stage.zoom(Sa),"=":()=>this.stage.zoom(Sa),"-":()=>this.stage.zoom(1/Sa)}[t]}withCommand({key:t,shiftKey:e}){return{a:()=>this.done(()=>this.editor.markAll()),z:()=>this.done(()=>e?this.editor.redo():this.editor.undo()),y:()=>this.done(()=>this.editor.redo()),d:()=>this.done(()=>this.editor.duplicate())}[t.toLowerCase()]}arrow(t,e,r){let s=t.altKey?.1:t.shiftKey?10:1,o=t.ctrlKey||t.metaKey;this.run(()=>{this.editor.edge?this.editor.moveEdge(e*s,r*s):o?this.editor.grow(e*s,-r*s):this.editor.nudge(e*s,r*s)})}run(t){t(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.settle(),Jw)}settle(){clearTimeout(this.timer),this.timer&&this.stage.scope.editor?.commit(),this.timer=0}done(t){this.settle(),t()}nextBox(t){let{boxes:e,active:r}=this.editor,s=(r??(t.shiftKey?e.length:-1))+(t.shiftKey?-1:1);return e[s]?()=>this.done(()=>this.editor.select(s)):null}escape(){clearTimeout(this.timer),this.timer=0;let{stage:t}=this;t.pointer.cancel()||(t.help.hidden?t.tool!=="select"?t.setTool("select"):this.editor.edge?this.editor.edge=null:t.scope.pin?t.scope.unpin():this.editor.marked.size?this.editor.selectOnly(this.editor.active??0):this.editor.select(null):t.toggleHelp(!1))}};function eb(){let n=document.activeElement;for(;n?.shadowRoot?.activeElement;)n=n.shadowRoot.activeElement;return n}var Yh=28,Vh=20,Zh=34,Zs=14;function _n(n,t,e){let r={x:n.w*t.scale/2,y:n.h*t.scale/2},s={x:Math.max(r.x,Vh),y:Math.max(r.y,Vh)},o=t.toScreen(n.cx,n.cy),i={cx:o.x,cy:o.y,angle:n.angle};return{points:Jc.filter(c=>(c.x||s.x>Zh)&&(c.y||s.y>Zh)).map(c=>({...tt(i,c.x*s.x,c.y*s.y),handle:c})),turn:e?nb(i,s.y,t):null}}function nb(n,t,e){let r=tt(n,0,-t-Yh),s=tt(n,0,t+Yh),o=l=>Math.max(Zs-l.x,l.x-e.width+Zs,Zs-l.y,l.y-e.height+Zs),i=o(r)>0&&o(s)<o(r),a=tt(n,0,i?t:-t);return{...i?s:r,edge:a}}var Rt=n=>!!(n.bin_rows&&n.bin_columns);function Ta(n,t,e){let[,r]=n.bins,[s,o]=Ea(n.bin_rows,Math.floor(t/r)),[i,a]=Ea(n.bin_columns,t%r);return[i*e,s*e,Math.max(i,a)*e,Math.max(s,o)*e]}var Ea=(n,t)=>[n[2*t],n[2*t+1]];function td(n,{x:t,y:e},r){let s=null,o=1/0;for(let i=0;i<n.bins[0]*n.bins[1];i+=1){let[a,l,c,h]=Ta(n,i,r);if(!(t>=a&&t<c&&e>=l&&e<h))continue;let d=Math.hypot(t-(a+c)/2,e-(l+h)/2);d<o&&(s=i,o=d)}return s}function Xs(n,t){let e=Jh(n.bin_rows),r=Jh(n.bin_columns),[s,o]=[r[0]?.begin??0,r.at(-1)?.end??0],i=e.filter(({count:c})=>c===1),a=e.filter(Xh).map(c=>Qh([s,c.begin,o,c.end],t)),l=r.filter(Xh).flatMap(c=>i.map(h=>Qh([c.begin,h.begin,c.end,h.end],t)));return[...a,...l]}var Xh=({count:n})=>n>1,Qh=([n,t,e,r],s)=>[n*s,t*s,e*s,r*s];function Jh(n){let e=Array.from({length:n.length/2},(s,o)=>Ea(n,o)).filter(([s,o])=>s<o),r=[...new Set(e.flat())].sort((s,o)=>s-o);return r.slice(0,-1).map((s,o)=>({begin:s,end:r[o+1],count:e.filter(([i,a])=>i<=s&&a>s).length})).filter(({count:s})=>s>0)}var ed={mouse:12,pen:14,touch:20},rb=2,sb=8,ob=4,ib=12;function Qs(n,{screen:t,picture:e},r="mouse"){let{editor:s,view:o}=n,{active:i,box:a}=s;if(a&&i!=null&&s.rules.editable){let{points:c,turn:h}=_n(a,o,s.rules.rotated),d=ed[r]??ed.mouse;if(h&&ct(h,t)<=d+rb)return{type:"turn",box:i};let f=Ts(a,e.x,e.y,nd(a,o.scale))?ct(o.toScreen(a.cx,a.cy),t):1/0,m=c.filter(g=>ct(g,t)<=Math.min(d,f));if(m.sort((g,v)=>ct(g,t)-ct(v,t)),m.length)return{type:"resize",handle:m[0].handle,box:i}}let l=ab(n,e);return l==null?null:{type:"move",box:l}}function ab({editor:n,view:t},e){let{boxes:r,active:s}=n,o=r.map((i,a)=>a).reverse();return s!=null&&o.unshift(s),o.find(i=>r[i]&&Ts(r[i],e.x,e.y,nd(r[i],t.scale)))??null}var nd=({w:n,h:t},e)=>Math.max(0,ib/e-Math.min(n,t)/2);function Un(n,{screen:t,picture:e}){return lb(n,t)??ub(n,e)??pb(n,e)}function lb({scope:n,editor:t,painter:e},r){let{boxes:s,active:o}=t,i=o==null?s:[s[o],...s.filter((l,c)=>c!==o)],a=n.scene?.cells?.stride;if(!a)return null;for(let l of i){if(!l)continue;let c=n.readings.flatMap(({id:d})=>{let u=n.answer(l.id,d);return(u&&cb(e,u,l,r,a))??[]}),h=c.reduce((d,u)=>u.far<Math.min(d.far,sb)?u:d,c[0]);if(h)return ge(h.answer,h.bin,h.sample,"canvas")}return null}function cb(n,t,e,r,s){let o=n.mapOf(t,e),i=nh(o,r),a=Rt(t)?td(t,i,s):db(t,i);if(a==null)return null;let l=h=>ct(n.samplePoint(t,h,o),r),c=hb(t.samplesOf(a),l);return{answer:t,bin:a,sample:c,far:c==null?1/0:l(c)}}function hb(n,t){let e=null,r=1/0;for(let s of n){let o=t(s);o<r&&(e=s,r=o)}return e}function db({bins:n,read_frame:t},e){let r=ia(t,e.x,e.y),s=r.x/t.w+.5,o=r.y/t.h+.5;return s>=0&&s<1&&o>=0&&o<1?Math.floor(o*n[0])*n[1]+Math.floor(s*n[1]):null}function ub({scope:n,view:t},e){let r=null,s=1/0,o=1/0;for(let i of n.layers){if(i.type!=="boxes"||i.hoverable===!1)continue;let{rows:a,count:l}=n.rowsOf(i);for(let c=0;c<l;c+=1){let h=Ar(a,c),d=h.w*h.h,u=Math.hypot(h.cx-e.x,h.cy-e.y),f=d<s||d===s&&u<o,m=i.dash?.[c]?ob/t.scale:0;!f||!Ts(h,e.x,e.y,m)||(r=Vt({layer:i.id,row:c,from:"canvas"}),s=d,o=u)}}return r}function pb({scope:n},t){let e=n.scene?.cells;if(!e)return null;let r=Math.floor(t.x/e.stride),s=Math.floor(t.y/e.stride);return r<0||s<0||r>=e.width||s>=e.height?null:Vt({cell:[s,r],from:"canvas"})}var fb=4,Na=3,mb=14,gb=["move","resize","look"],vb=18,wb=6,bb=500,Js=class{constructor(t){this.stage=t,this.pointers=new Map,this.gesture=null,this.pinch=null,this.base=[],this.hot=null,this.preview=null,this.rest=null,this.pressedBy="mouse",this.long=void 0,this.listen(t.surface)}listen(t){t.addEventListener("pointerdown",e=>this.down(e)),t.addEventListener("pointermove",e=>this.move(e)),t.addEventListener("pointerup",e=>this.up(e)),t.addEventListener("pointercancel",e=>this.lost(e)),t.addEventListener("pointerleave",()=>this.leave()),t.addEventListener("dblclick",e=>this.doubleClick(e)),t.addEventListener("wheel",e=>this.wheel(e),{passive:!1}),t.addEventListener("touchstart",e=>this.keepFromScrolling(e),{passive:!1}),t.addEventListener("mousedown",e=>e.button===1&&e.preventDefault()),t.addEventListener("contextmenu",e=>this.busy&&e.preventDefault())}get editor(){return this.stage.editor}get view(){return this.stage.view}get busy(){return!!(this.gesture||this.pinch)}keepFromScrolling(t){(t.touches.length>1||this.stage.tool!=="select"||this.pressedBy==="pen"||Qs(this.stage,this.spot(t.touches[0]),"touch")!=null)&&t.cancelable&&t.preventDefault()}spot(t){let e=Wn(this.stage.surface,t);return{screen:e,picture:this.view.toPicture(e.x,e.y)}}down(t){if(t.button===2)return;this.pressedBy=t.pointerType,this.stage.surface.focus({preventScroll:!0}),kb(this.stage.surface,t.pointerId);let e=this.spot(t);if(this.pointers.set(t.pointerId,e.screen),this.pointers.size===2)return void this.startPinch();if(this.pointers.size>2)return;let{held:r}=this.editor;this.gesture=this.start(t,e),t.pointerType==="touch"&&this.awaitLong(this.gesture,r),this.stage.dirty()}start(t,e){let{boxes:r}=this.editor,s={start:null,boxes:r,handle:null,click:"pin"},o={from:e,last:e.screen,moved:!1,drawn:!1,...s};if(t.button===1||this.stage.space)return{...o,type:"pan"};if(this.stage.tool==="turned")return this.stage.scope.setHover(null),this.clickBase(e.picture),{...o,type:"base"};let i=this.stage.tool==="box"?null:Qs(this.stage,e,t.pointerType);if(this.stage.scope.setHover(Un(this.stage,e)),i){let a=this.hold(i,t);if(!this.editor.rules.editable)return{...o,type:"look"};let l=i.type==="resize"?i.handle:null;return{...o,type:i.type,handle:l,start:this.editor.box,click:a}}return t.pointerType==="touch"&&this.stage.tool==="select"?{...o,type:"tap"}:this.editor.rules.editable?{...o,type:t.shiftKey&&this.stage.tool==="select"?"catch":"draw"}:{...o,type:"pan",click:"row"}}hold(t,e){let{editor:r}=this,s=r.isHeld(r.boxes[t.box]),o=e.shiftKey&&t.type==="move";return s?r.select(t.box):o?r.mark(t.box):r.selectOnly(t.box),o?s?"drop":"none":"pin"}awaitLong(t,e){if(clearTimeout(this.long),t.type!=="move"||!t.start)return;let{id:r}=t.start;this.long=setTimeout(()=>{if(this.gesture!==t||t.moved)return;t.moved=!0;let s=new Set(e.map(o=>o.id));s.delete(r)||s.add(r),this.editor.markThese(this.editor.boxes.filter(o=>s.has(o.id))),this.stage.dirty()},bb)}move(t){let e=this.spot(t);if(this.rest=t.pointerType==="touch"?null:e.screen,!this.pointers.has(t.pointerId))return void this.wander(t,e);if(this.pointers.set(t.pointerId,e.screen),this.pointers.size===2)return void this.movePinch();let{gesture:r}=this;r&&(r.moved||=ct(e.screen,r.from.screen)>fb,this.follow(r,e,t),r.last=e.screen,this.stage.readout(e.picture),this.stage.dirty(r.type==="pan"))}follow(t,e,r){let{type:s}=t;s==="pan"?this.view.pan(e.screen.x-t.last.x,e.screen.y-t.last.y):s==="draw"?this.draw(t,t.from,e):s==="catch"?this.preview={box:Ns(t.from.picture,e.picture),points:[]}:s==="base"?this.showBase(e.picture):t.start&&this.pull(t,t.start,e.picture,r)}up(t){this.pointers.delete(t.pointerId);let{gesture:e,pinch:r}=this;if(r?.drawn)return void this.finish(!0);this.pointers.size||(this.gesture=null,this.pinch=null,!(!e||r)&&(this.release(e,this.spot(t)),this.finish(e.drawn)))}release(t,e){let{type:r,moved:s,drawn:o,click:i}=t,l=(["tap","catch"].includes(r)||i==="row")&&!s||r==="draw"&&!o;r==="base"?this.endBase(e):r==="catch"&&s?this.catch(t.from,e):l?this.clickEmpty(e):!s&&i==="drop"?this.editor.mark(this.editor.active??0):!s&&i==="pin"&&gb.includes(r)&&this.clickBox(e)}catch(t,e){this.preview=null;let r=Yt(Ns(t.picture,e.picture)),s=this.editor.boxes.filter(o=>yb(Yt(o),r));s.length?this.editor.markThese(s):this.editor.select(null)}finish(t){this.gesture=null,this.pinch=null,this.editor.commit(),t&&this.stage.setTool("select"),this.stage.dirty()}lost(t){this.pointers.delete(t.pointerId),this.cancel()}cancel(){let t=this.busy||this.base.length>0;return this.gesture=null,this.pinch=null,this.base=[],this.preview=null,clearTimeout(this.long),this.stage.dirty(),this.editor.cancel()||t}leave(){this.rest=null,!this.busy&&(this.hot=null,this.stage.scope.setHover(null),this.stage.readout(null),this.stage.dirty())}doubleClick(t){this.stage.tool!=="turned"&&(t.preventDefault(),this.stage.fit())}wheel(t){t.preventDefault();let{screen:e}=this.spot(t),r=t.deltaMode===WheelEvent.DOM_DELTA_LINE?vb:1;this.view.wheel(e.x,e.y,t.deltaY*r*(t.ctrlKey?wb:1)),this.stage.dirty(!0)}pull(t,e,r,s){let o=t.from.picture,[i,a]=[r.x-o.x,r.y-o.y];t.type==="turn"?this.editor.change(rh(e,o,r,s.shiftKey)):t.type==="resize"&&t.handle?this.editor.pull(e,t.handle,i,a,{ratio:s.shiftKey,centred:s.altKey}):t.moved&&this.editor.carry(t.boxes,i,a)}draw(t,e,r){if(!t.drawn&&ct(r.screen,e.screen)<=Na)return;let{lines:s}=this.editor,o=s?jh(e.picture,r.picture,s):[e.picture,r.picture],i=Bn(Ns(o[0],sh(o[0],o[1]))),{box:a}=this.editor;t.drawn&&a?this.editor.change({...a,...i}):this.editor.add(i)?(t.drawn=!0,this.stage.scope.setHover(null)):this.refuse()}refuse(){this.stage.say(`There can be at most ${this.editor.rules.max_boxes} boxes; delete one first.`),this.gesture=null,this.pinch=null}clickBase(t){this.base.length||(this.editor.full&&this.editor.rules.max_boxes>1?this.refuse():this.base.push(t))}showBase(t){let[e,r]=this.base;if(!e)return;if(!r){this.preview={points:[e,t]};return}let s=la(e,r,t);this.preview=s&&{box:s,points:[e,r]}}endBase(t){let[e,r]=this.base;if(!e)return;if(r){let o=la(e,r,t.picture);this.base=[],this.preview=null,o&&o.h*this.view.scale>Na&&this.editor.add(Bn(o))&&this.stage.setTool("select");return}let s=ct(t.picture,e)*this.view.scale>Na;s&&this.base.push(t.picture),this.showBase(t.picture),this.stage.say(s?"Base set. Now click to set the box's height.":"Now click the other end of the base.")}clickBox(t){this.editor.selectOnly(this.editor.active??0);let e=Un(this.stage,t);this.stage.scope.togglePin(e?.bin!=null?e:null)}clickEmpty(t){let{scope:e}=this.stage,r=Un(this.stage,t);r?.layer?e.togglePin(r):e.pin?e.unpin():this.editor.select(null)}wander(t,e){if(t.pointerType==="touch")return;let r=this.base.length?null:Qs(this.stage,e,t.pointerType);this.hot=null,r?.type==="turn"&&(this.hot="turn"),r?.type==="resize"&&(this.hot=`${r.handle.x},${r.handle.y}`),this.base.length?this.showBase(e.picture):this.stage.scope.setHover(Un(this.stage,e)),this.stage.cursor(r,this.editor.box?.angle??0),this.stage.readout(e.picture),this.stage.dirty()}stay(){let{scope:t}=this.stage,e=t.hover&&t.hover.from!=="canvas";if(!this.rest||this.busy||this.base.length||e)return;let r=this.view.toPicture(this.rest.x,this.rest.y);t.setHover(Un(this.stage,{screen:this.rest,picture:r}))}startPinch(){this.cancel();let t=this.fingers(),e={screen:t,picture:this.view.toPicture(t.x,t.y)};this.pinch={from:e,last:t,drawn:!1,kind:this.mayDraw()?null:"zoom"}}mayDraw(){return this.editor.rules.editable&&!this.view.touched}fingers(){let[t,e]=[...this.pointers.values()];return{x:(t.x+e.x)/2,y:(t.y+e.y)/2,apart:Math.max(1,ct(t,e))}}movePinch(){let{pinch:t}=this;if(!t)return;let e=this.fingers();if(t.kind??=xb(t.from.screen,e),!t.kind)return;let r={screen:e,picture:this.view.toPicture(e.x,e.y)};t.kind==="draw"?this.draw(t,t.from,r):this.pinchView(t.last,e),t.last=e,this.stage.dirty(t.kind==="zoom")}pinchView(t,e){this.view.pan(e.x-t.x,e.y-t.y),this.view.zoom(e.x,e.y,e.apart/t.apart)}};function xb(n,t){let e=ct(n,t),r=Math.abs(t.apart-n.apart);return Math.max(e,r)<mb?null:e>r?"draw":"zoom"}var yb=(n,t)=>n.left<=t.right&&t.left<=n.right&&n.top<=t.bottom&&t.top<=n.bottom;function kb(n,t){try{n.setPointerCapture(t)}catch(e){if(!(e instanceof DOMException&&e.name==="NotFoundError"))throw e}}var to=class{constructor(t,e=()=>{},r=()=>{}){this.send=t,this.tell=r,this.announce=e,this.mid=`m${Math.random().toString(36).slice(2,10)}`,this.seq=0,this.answered=-1,this.inFlight=null,this.waiting=null,this.last=-1/0,this.calm=!1,this.pace=0,this.heard=-1/0,this.timer=void 0}post(t,e=!1){this.calm=e;let r=this.waiting?.phase==="commit"&&t.phase!=="drag";this.waiting=r?{...t,phase:"commit"}:t,this.tell(this.numbered(this.waiting)),this.pump()}numbered(t){return{...t,mid:this.mid,seq:this.seq+1}}get idle(){return this.inFlight==null&&!this.waiting}takes(t,e,r=0){return t!==this.mid?!0:e<this.answered?!1:(this.answered=e,this.announce("answered",t,e),this.inFlight!=null&&e>=this.inFlight&&(this.inFlight=null,this.heard=performance.now(),this.pace=r,this.pump()),!0)}get due(){return this.calm?Math.max(this.last+100,this.heard+this.pace):this.last+16}drop(){this.stop(),this.inFlight=null}pump(){if(clearTimeout(this.timer),!this.waiting)return;let t=performance.now(),e=this.inFlight==null?this.due:Math.max(this.due,this.last+1e3);if(t<e){this.timer=setTimeout(()=>this.pump(),e-t);return}let r=this.numbered(this.waiting);this.seq=r.seq,this.inFlight=this.seq,this.last=t,this.waiting=null,this.announce("sent",r.mid,r.seq),this.send(r)}stop(){clearTimeout(this.timer),this.waiting=null}};var Mb=.045,Ob=22,$b=1.0015,Ab=64,Sb=8,eo=class n{constructor(){this.scale=1,this.x=0,this.y=0,this.width=0,this.height=0,this.content={width:1,height:1},this.whole=null,this.touched=!1,this.asked=null}resize(t,e){if(t===this.width&&e===this.height)return!1;let r=this.width?this.toPicture(this.width/2,this.height/2):null;return this.width=t,this.height=e,this.touched&&r?this.lookAt(r):this.show(r?null:this.asked),!0}setContent(t,e){t===this.content.width&&e===this.content.height||(this.content={width:t,height:e},this.whole=null,this.fit())}get picture(){return{left:0,top:0,right:this.content.width,bottom:this.content.height}}setWhole(t){this.whole=t,!this.touched&&this.width&&this.fit()}fit(t=this.whole??this.picture){let e=Math.max(Ob,Mb*Math.min(this.width,this.height)),r=Math.max(1e-6,t.right-t.left),s=Math.max(1e-6,t.bottom-t.top),o={width:Math.max(40,this.width-2*e),height:Math.max(40,this.height-2*e)};this.scale=In(Math.min(o.width/r,o.height/s),.001,this.largest),this.lookAt({x:(t.left+t.right)/2,y:(t.top+t.bottom)/2}),this.touched=!1}get largest(){let t=Math.min(this.width/this.content.width,this.height/this.content.height);return Math.max(Ab,Sb*t)}get part(){if(!this.width)return this.asked;if(!this.touched)return null;let t=this.toPicture(this.width/2,this.height/2),e=new n;Object.assign(e,{width:this.width,height:this.height,content:this.content}),e.fit();let r=(s,o)=>Number(s.toFixed(o));return{cx:r(t.x,1),cy:r(t.y,1),zoom:r(this.scale/e.scale,3)}}show(t){if(this.asked=t,!!this.width){if(!t)return this.fit();this.fit(this.picture),this.scale=In(this.scale*t.zoom,.001,this.largest),this.lookAt({x:t.cx,y:t.cy}),this.touched=!0,this.keepInSight()}}get map(){return[this.scale,0,0,this.scale,this.x,this.y]}lookAt(t){this.x=this.width/2-t.x*this.scale,this.y=this.height/2-t.y*this.scale}toScreen(t,e){return{x:t*this.scale+this.x,y:e*this.scale+this.y}}toPicture(t,e){return{x:(t-this.x)/this.scale,y:(e-this.y)/this.scale}}wheel(t,e,r){this.zoom(t,e,$b**-r)}zoom(t,e,r){let s=Math.min(this.width/this.content.width,this.height/this.content.height)/8,o=In(this.scale*r,s,this.largest);this.x=t-(t-this.x)*o/this.scale,this.y=e-(e-this.y)*o/this.scale,this.scale=o,this.touched=!0,this.keepInSight()}pan(t,e){this.x+=t,this.y+=e,this.touched=!0,this.keepInSight()}keepInSight(){this.x=In(this.x,48-this.content.width*this.scale,this.width-48),this.y=In(this.y,48-this.content.height*this.scale,this.height-48)}};var no=(n,t)=>n.find(({name:e})=>t.startsWith(`${e}-`))??n[0]??null,zr=(n,t)=>n.find(({name:e})=>e===t)??null,Cr=n=>n?.dash?[n.dash,n.dash*za]:[],za=.7;var Eb=9,rd=2.6,Ht=.89,Mn=1.25,Pr=1.35,Kn=(...n)=>((t,{x:e,y:r},s)=>{let[[o,i]]=n;t.moveTo(e+o*s,r+i*s);for(let a=1;a<n.length;a+=1)t.lineTo(e+n[a][0]*s,r+n[a][1]*s);t.lineTo(e+o*s,r+i*s)}),Ca={disc:{whole:(n,{x:t,y:e},r)=>{n.moveTo(t+r,e),n.arc(t,e,r,0,2*Math.PI)},left:(n,{x:t,y:e},r)=>{n.moveTo(t,e),n.arc(t,e,r,Math.PI/2,Math.PI*1.5)}},square:{whole:Kn([-Ht,-Ht],[Ht,-Ht],[Ht,Ht],[-Ht,Ht]),left:Kn([-Ht,-Ht],[0,-Ht],[0,Ht],[-Ht,Ht])},diamond:{whole:Kn([0,-Mn],[Mn,0],[0,Mn],[-Mn,0]),left:Kn([0,-Mn],[0,Mn],[-Mn,0])},triangle:{whole:Kn([0,-Pr],[Pr,1],[-Pr,1]),left:Kn([0,-Pr],[0,1],[-Pr,1])}};function xt(n,t,e){n.moveTo(t.x,t.y),n.lineTo(e.x,e.y)}function mt(n,t){n.beginPath(),t.forEach((e,r)=>{r?n.lineTo(e.x,e.y):n.moveTo(e.x,e.y)}),n.closePath()}function yt(n,t,e,r,s="disc"){Pa(n,t,e,Ca[s].whole),n.fillStyle=r,n.fill()}function od(n,t,e,r,s="disc"){Pa(n,t,e,Ca[s].left),n.fillStyle=r,n.fill()}function He(n,t,e,r,s="disc"){Pa(n,t,e,Ca[s].whole),jt(n,r)}function Pa(n,t,e,r){n.beginPath();for(let s of t)r(n,s,e)}function Lr(n,t,e,r,s){yt(n,[t],e,r),jt(n,s)}function jt(n,{width:t,colour:e}){n.lineWidth=t,n.strokeStyle=e,n.stroke()}function at(n,t,e,r=[]){jt(n,t),n.setLineDash(r),jt(n,e),n.setLineDash([])}function id(n,t,e){let r=Math.min(Eb,ct(t,e)*.5),s=Math.atan2(e.y-t.y,e.x-t.x);n.beginPath(),xt(n,t,e);for(let o of[rd,-rd])xt(n,e,{x:e.x+r*Math.cos(s+o),y:e.y+r*Math.sin(s+o)})}var rn=17;function Rr(n,t,e){return n.font=`600 ${t.sizes.tiny} ${t.mono}`,n.measureText(e).width+10}function ro(n){let{x:t,y:e}=n.reduce((r,s)=>s.y<r.y?s:r);return{x:t,y:e-13}}function ve(n,t,e,{x:r,y:s},o=t.label,i=t["label-text"]){let a=Rr(n,t,e),{a:l}=n.getTransform(),c=sd(r,a,n.canvas.width/l),h=sd(s,rn,n.canvas.height/l);n.textAlign="center",n.textBaseline="middle",n.beginPath(),n.roundRect(c,h,a,rn,4),n.fillStyle=o,n.fill(),n.fillStyle=i,n.fillText(e,c+a/2,h+rn/2+.5)}function ad(n,t,e){let r=n;for(let s=0;s<=e.length;s+=1){let{x:o,y:i,width:a,height:l}=r,c=e.find(h=>Math.abs(h.x-o)<(h.width+a)/2&&Math.abs(h.y-i)<(h.height+l)/2);if(!c)break;r={...r,y:c.y+Math.sign(t)*(c.height+l)/2}}return r}function sd(n,t,e){let r=n-t/2;return n<0||n>e?r:Math.max(0,Math.min(e-t,r))}var Tb=24;function je(n,t){let e=n.length/t,r=new OffscreenCanvas(t,e);return r.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(n.buffer),t,e),0,0),r}var we=class{constructor(){this.known=new Map}of(t,e,r){let s=this.known.get(t);if(s?.how.every((i,a)=>i===e[a]))return s.stamp;let o=r();return this.known.size>Tb&&this.known.clear(),this.known.set(t,{how:e,stamp:o}),o}ramp(t,e,r,s){return this.of(t,[r,...s],()=>je($r(t,r,s),e))}};var Nb=30,zb=9,Cb=2**20,Pb=.45,Lb=.55,Rb=.2,Ib=.5,Bb=.82;function ld(n,t,e){let{cells:r,cell_weights:s}=e,o=n.scene.cells;if(!r?.length||!s||!o)return;let{footprint:i}=n.colours,a=n.stamps.of(r,[i],()=>je(Uc(o.width*o.height,r,s,i),o.width));n.paintStamp(t,a,Ib)}function cd(n,t,e,{box:r,active:s,reading:o,leads:i,whole:a,behind:l}){let c=n.mapOf(e,r),h=Fb(n,o);t.save();let d=n.scope.fresh.isLate(e)?Pb:1;t.globalAlpha=(s?1:Lb)*d*(l?Rb:1),i&&n.shows("output")&&Wb(n,t,e,c),n.shows("bins")&&(a?Db(n,t,e,c,h):Hb(n,t,e,c,h)),n.shows("samples")&&Os(e)&&Gb(n,t,e,c,h),t.restore()}function Fb({colours:n},{color:t,mark:e}){if(t==null)return{mark:e,line:n["bin-line"],states:[n.mark,n.clamped,n.discarded]};let r=n.categorical[t%n.categorical.length];return{mark:e,line:r,states:[r,r,r]}}function Db(n,t,e,r,s){if(Rt(e))return void jb(n,t,e,r,s);let[o,i]=e.bins,a=(c,h)=>n.gridPoint(e,r,c,h);t.beginPath();for(let c=0;c<=i;c+=1)xt(t,a(c/i,0),a(c/i,1));for(let c=0;c<=o;c+=1)xt(t,a(0,c/o),a(1,c/o));Math.min(ct(a(0,0),a(1/i,0)),ct(a(0,0),a(0,1/o)))<zb?jt(t,{width:1,colour:n.colours.grid}):La(n,t,s)}function Hb(n,t,e,r,s){mt(t,[n.gridPoint(e,r,0,0),n.gridPoint(e,r,1,0),n.gridPoint(e,r,1,1),n.gridPoint(e,r,0,1)]),La(n,t,s)}function jb(n,t,e,r,s){t.fillStyle=n.colours.wash;for(let[o,i,a,l]of Xs(e,n.scene.cells?.stride??0))mt(t,[Pt(r,o,i),Pt(r,a,i),Pt(r,a,l),Pt(r,o,l)]),t.fill();t.beginPath();for(let o=0;o<Nt(e);o+=1){let i=n.binCorners(e,o,r);i.forEach((a,l)=>{xt(t,a,i[(l+1)%4])})}La(n,t,s)}function La({colours:n},t,{line:e}){at(t,{width:2.5,colour:n["casing-soft"]},{width:1,colour:e})}function Wb(n,t,e,r){let{output:s}=e;if(!s)return;let{colours:o}=n,i=e.range??[0,1],a=t.globalAlpha,l=!n.shows("samples");l&&(t.font=`600 ${o.sizes.small} ${o.mono}`),t.textAlign="center",t.textBaseline="middle";let c=l?qb(n,t,e,r):null;for(let h=0;h<s.length;h+=1){let d=n.binCorners(e,h,r),u=rt(o.ramps.sequential,s[h],i);t.globalAlpha=a*Bb,t.fillStyle=st(u),mt(t,d),t.fill(),t.globalAlpha=a,c&&(t.fillStyle=$t(u,o),t.fillText(c[h],(d[0].x+d[2].x)/2,(d[0].y+d[2].y)/2))}}function qb(n,t,e,r){let s=n.binCorners(e,0,r),o=Math.min(ct(s[0],s[1]),ct(s[1],s[2]));return o<Nb||!e.output?null:Ss(e.output,o-4,i=>t.measureText(i).width).texts}function Gb(n,t,e,r,{mark:s,states:o}){let{casing:i}=n.colours,a=Ra(e,r),l=[[],[],[]],c=e.grid[0]?null:new Set;for(let f=0;f<e.state.length;f+=1){if(c){let m=e.positions[2*f]*Cb+e.positions[2*f+1];if(c.has(m))continue;c.add(m)}l[e.state[f]].push(n.samplePoint(e,f,r))}let[h,d,u]=l;a>1&&yt(t,h,a+1,i,s),yt(t,h,a,o[0],s),yt(t,d,a+1.6,i,s),yt(t,d,a+.6,i,s),od(t,d,a+.6,o[1],s),He(t,d,a+.6,{width:1.2,colour:o[1]},s),He(t,u,a+.4,{width:3,colour:i},s),He(t,u,a+.4,{width:1.5,colour:o[2]},s)}function Ra({read_frame:n,bins:t,grid:e},r){let s=Math.hypot(r[0],r[1])*(n.w/(t[1]*Math.max(1,e[1]))),o=Math.hypot(r[2],r[3])*(n.h/(t[0]*Math.max(1,e[0])));return Math.max(.8,Math.min(3.2,.17*Math.min(s,o)))}var hd=20;function dd(n,t,e){e.type!=="heatmap"&&(t.save(),t.globalAlpha=e.opacity,e.type==="boxes"?_b(n,t,e):e.type==="arrows"?Ub(n,t,e):e.type==="links"?Yb(n,t,e):e.type==="path"?Vb(n,t,e):e.type==="points"&&md(n,t,e),t.restore())}function Ir({colours:n,scene:t},{id:e,color:r},s){let o=zr(t.box_sets,e);if(o)return Or(n,o);let i=typeof r=="number"?r:r?.[s];return i==null?n.highlight:n.categorical[i%n.categorical.length]}function _b(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e),o=Cr(zr(n.scene.box_sets,e.id));for(let i=0;i<s;i+=1){mt(t,n.onScreen(Dt(Ar(r,i))));let a=e.dash?.[i];at(t,{width:4,colour:n.colours["casing-soft"]},{width:2,colour:Ir(n,e,i)},a?[a,a*.7]:o)}}function ud(n,t,e,r){let s=n.scope.layer(e);if(s?.type!=="boxes")return;let{rows:o,count:i}=n.scope.rowsOf(s);if(r<0||r>=i)return;let a=n.onScreen(Dt(Ar(o,r)));mt(t,a),t.fillStyle=n.colours.wash,t.fill(),at(t,{width:5,colour:n.colours["casing-strong"]},{width:3,colour:n.colours.highlight});let l=s.labels?.[r],c={x:(a[0].x+a[2].x)/2,y:(a[0].y+a[2].y)/2};l&&ve(t,n.colours,l,c)}function Ub(n,t,e){let{colours:r}=n;pd(n,e).forEach(({from:s,to:o},i)=>{id(t,s,o),at(t,{width:5.5,colour:r["casing-strong"]},{width:3,colour:Ir(n,e,i)})})}function pd(n,t){let{scope:e,view:r}=n,{rows:s,count:o}=e.rowsOf(t),i=e.editor?.boxes.find(c=>c.id===t.follow),a=i&&e.servedAnswer(i.id),l=a?n.mapOf(a,i):r.map;return Array.from({length:o},(c,h)=>({from:Pt(l,s[4*h],s[4*h+1]),to:Pt(l,s[4*h+2],s[4*h+3])}))}function fd(n,t,e){if(e.type!=="arrows")return;let{colours:r}=n,s=Kb(n);pd(n,e).forEach(({from:o,to:i},a)=>{let l=e.labels?.[a];if(!l)return;let c=i.y<o.y?-19:20,h={width:Rr(t,r,l),height:rn},d=ad({...h,x:i.x,y:i.y+c},c,s);s.push(d),ve(t,r,l,d)})}function Kb({scope:{editor:n},view:t}){if(!n?.box||!n.rules.editable)return[];let{points:e,turn:r}=_n(n.box,t,n.rules.rotated);return[...e,...r?[r]:[]].map(({x:s,y:o})=>({x:s,y:o,width:hd,height:hd}))}function Yb(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e);for(let o=0;o<s;o+=1){t.beginPath();let i=n.view.toScreen(r[4*o],r[4*o+1]),a=n.view.toScreen(r[4*o+2],r[4*o+3]);xt(t,i,a),at(t,{width:3.5,colour:n.colours["casing-soft"]},{width:1.6,colour:Ir(n,e,o)})}}function Vb(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e);if(!(s<2)){t.beginPath();for(let o=0;o<s;o+=1){let i=n.view.toScreen(r[2*o],r[2*o+1]);o?t.lineTo(i.x,i.y):t.moveTo(i.x,i.y)}at(t,{width:4.5,colour:n.colours["casing-strong"]},{width:2,colour:Ir(n,e,0)}),md(n,t,{...e,labels:null})}}function md(n,t,e){let{rows:r,count:s}=n.scope.rowsOf(e);for(let o=0;o<s;o+=1){let i=n.view.toScreen(r[2*o],r[2*o+1]);yt(t,[i],4.2,n.colours.casing),yt(t,[i],3,Ir(n,e,o));let a=e.labels?.[o];a&&ve(t,n.colours,a,{x:i.x,y:i.y-13})}}function gd(n,t){let{hover:e}=n.scope,{cells:r}=n.scene,s=n.scope.shown();s&&r&&Zb(n,t,s,r),e?.cell&&r&&tx(n,t,e.cell,r),e?.layer!=null&&e.row!=null&&ud(n,t,e.layer,e.row)}var vd=({scope:n},t)=>n.editor?.boxes.find(e=>e.id===t)??null;function Zb(n,t,{answer:e,bin:r,sample:s,chosen:o},i){let a=vd(n,e.box);if(!a)return;let l=n.mapOf(e,a),{highlight:c,wash:h,casing:d}=n.colours;if((n.shows("bins")||o!=="default")&&(mt(t,n.binCorners(e,r,l)),t.fillStyle=h,t.fill(),at(t,{width:3.5,colour:n.colours["casing-strong"]},{width:2,colour:c})),s==null||!X(e))return;let u=n.samplePoint(e,s,l);if(n.shows("taps")){let m=Xb(n,e,s,i),g=i.stride*n.view.scale;Qb(n,t,m,u,g),o!=="default"&&g>=rn+2&&Jb(n,t,m,g)}let f=Ra(e,l);He(t,[u],f+3.2,{width:4,colour:d}),He(t,[u],f+3.2,{width:2.2,colour:c}),yt(t,[u],f+.5,c)}function Xb({view:n},{taps:t,weights:e},r,{stride:s,width:o}){let i=s*n.scale/2,a=[];for(let l=4*r;l<4*r+4;l+=1){if(t[l]<0||e[l]===0)continue;let c=n.toScreen(t[l]%o*s,Math.floor(t[l]/o)*s);a.push({corner:c,weight:e[l],centre:{x:c.x+i,y:c.y+i}})}return a}function Qb({colours:n},t,e,r,s){let o=e.map(a=>a.centre);t.beginPath();for(let a of o)xt(t,a,r);let i={width:1,colour:n.highlight};at(t,{width:2.5,colour:n["casing-soft"]},i);for(let{corner:a}of e){t.beginPath(),t.rect(a.x,a.y,s,s);let l={width:1.4,colour:n.highlight};at(t,{width:3,colour:n["casing-strong"]},l)}yt(t,o,2.6,n.casing),yt(t,o,1.6,n.highlight)}function Jb({colours:n},t,e,r){for(let s of[3,2]){let o=e.map(({weight:a})=>a.toFixed(s).replace(/^0/,""));if(o.some(a=>Rr(t,n,a)>r-1))continue;let i=Math.max(0,Math.min(r*.3,(r-rn)/2));e.forEach(({centre:a},l)=>{ve(t,n,o[l],{x:a.x,y:a.y-i})});return}}function tx(n,t,[e,r],{stride:s,width:o}){let{highlight:i,casing:a}=n.colours,l=s*n.view.scale,c=n.view.toScreen(r*s,e*s);t.beginPath(),t.rect(c.x,c.y,l,l);let h={width:4,colour:n.colours["casing-strong"]};at(t,h,{width:2,colour:i});for(let d of n.scope.answers.filter(ot)){let u=vd(n,d.box);if(!u)continue;let f=n.mapOf(d,u),m=Rn(d,e*o+r).map(g=>n.samplePoint(d,g,f));He(t,m,5.5,{width:3.5,colour:a}),He(t,m,5.5,{width:2,colour:i})}}var ex=12,nx=3,rx=.72;function Ia(n,t){let{scene:e}=n;sx(n,t),n.shows("heat")&&ox(n,t);for(let r of n.scope.layers)r.type==="heatmap"&&ix(n,t,r);n.shows("cells")&&e.cells&&ax(n,t,e.cells)}function sx({scene:n,scope:t,view:e,colours:r},s){if(!n.picture)return;let{scale:o,x:i,y:a}=e,l=n.picture.width*o,c=n.picture.height*o,h=t.picture?.bitmap;if(!h){s.fillStyle=r["stage-mark"],s.fillRect(i,a,l,c);return}s.imageSmoothingEnabled=o<nx,s.imageSmoothingQuality="high",s.drawImage(h,i,a,l,c)}function ox(n,t){let{channel:e}=n.scope,r=n.scene.channel;if(!e||!r)return;let{sequential:s}=n.colours.ramps,o=n.stamps.ramp(e.values,e.width,s,[r.min??0,r.max??0]);n.paintStamp(t,o,rx)}function ix(n,t,e){let{array:r,palette:s}=e,{colours:o}=n,i=e.range??[0,1],a=n.stamps.of(r,[s,o],()=>{let l=s==="categorical"?_c(r,o.categorical):Gc(r,o.ramps[s],i,s==="diverging");return je(l,r.shape[1])});n.paintStamp(t,a,e.opacity)}function ax({view:n,colours:t},e,r){let s=r.stride*n.scale;if(s<ex)return;let{x:o,y:i,width:a,height:l}=n,[c,h]=[Math.max(0,o),Math.min(a,o+r.width*s)],[d,u]=[Math.max(0,i),Math.min(l,i+r.height*s)];e.beginPath();for(let f=Math.max(0,Math.floor(-o/s));f<=r.width&&o+f*s<=a;f+=1){let m=Math.round(o+f*s)+.5;xt(e,{x:m,y:d},{x:m,y:u})}for(let f=Math.max(0,Math.floor(-i/s));f<=r.height&&i+f*s<=l;f+=1){let m=Math.round(i+f*s)+.5;xt(e,{x:c,y:m},{x:h,y:m})}jt(e,{width:1,colour:t.grid})}var lx=3,cx=4.5,hx=6,dx=6.5,ux=8,px=[6,4],so=class{constructor(t,e,r,{ground:s,overlay:o}){this.scope=t,this.view=e,this.theme=r,this.ground=s,this.overlay=o,this.ratio=1,this.printing=!1,this.stamps=new we}get scene(){return this.scope.scene}get colours(){return this.theme.colours}shows(t){return this.scene.overlays.includes(t)}resize(){this.ratio=Tr(this.ground);for(let t of[this.ground,this.overlay])t.width=Math.round(this.view.width*this.ratio),t.height=Math.round(this.view.height*this.ratio)}begin(t){let e=t.getContext("2d");return e.setTransform(this.ratio,0,0,this.ratio,0,0),e.clearRect(0,0,this.view.width,this.view.height),e.lineJoin="round",e.lineCap="butt",e}paintGround(){let t=this.begin(this.ground);this.scope.scene&&Ia(this,t)}paintOverlay(t){let e=this.begin(this.overlay),{editor:r,scene:s}=this.scope;if(!(!s||!r)){if(this.printing&&Ia(this,e),this.shows("footprint"))for(let o of this.scope.given())ld(this,e,o);for(let o of this.scope.layers)dd(this,e,o);r.boxes.forEach((o,i)=>{this.paintAnswers(e,o,i===r.active)}),gd(this,e),r.boxes.forEach((o,i)=>{i!==r.active&&this.paintBox(e,o,i)}),r.box&&r.active!=null&&this.paintBox(e,r.box,r.active);for(let o of this.scope.layers)fd(this,e,o);r.box&&r.rules.editable&&this.paintHandles(e,r.box,t.hot),t.preview&&this.paintPreview(e,t.preview)}}paintAnswers(t,e,r){let{readings:s,raised:o}=this.scope,i=({id:c})=>c===o,a=[...s].reverse(),l=a.some(i);for(let c of l?[...a.filter(h=>!i(h)),...a.filter(i)]:a){let h=this.scope.answer(e.id,c.id),d=c===s[0],u=l&&!i(c),f=s.length<=lx||(l?!u:d);h&&cd(this,t,h,{box:e,active:r,reading:c,leads:d,whole:f,behind:u})}}onScreen(t){return t.map(e=>this.view.toScreen(e.x,e.y))}mapOf(t,e){let[r,s,o,i,a,l]=eh(t.frame,e),{scale:c,x:h,y:d}=this.view;return[r*c,s*c,o*c,i*c,a*c+h,l*c+d]}samplePoint(t,e,r){let s=this.scene.cells?.stride??0;if(!Os(t))return{x:NaN,y:NaN};let{positions:o}=t,i=it(o[2*e],s);return Pt(r,i,it(o[2*e+1],s))}binCorners(t,e,r){if(Rt(t))return fx(Ta(t,e,this.scene.cells?.stride??0),r);let[s,o]=t.bins,i=Math.floor(e/o),a=e%o,l=(c,h)=>this.gridPoint(t,r,(a+c)/o,(i+h)/s);return[l(0,0),l(1,0),l(1,1),l(0,1)]}gridPoint({read_frame:t},e,r,s){let o=tt(t,(r-.5)*t.w,(s-.5)*t.h);return Pt(e,o.x,o.y)}paintStamp(t,e,r){let s=(this.scene.cells?.stride??0)*this.view.scale;t.save(),t.globalAlpha=r,t.imageSmoothingEnabled=!1,t.drawImage(e,this.view.x,this.view.y,e.width*s,e.height*s),t.restore()}paintBox(t,e,r){let{colours:s}=this,{editor:o}=this.scope,i=r===o?.active,a=this.onScreen(Dt(e)),l=no(this.scene.box_sets,e.id);if(mt(t,a),i)this.strokeInHand(t,Cr(l));else if(o?.isHeld(e))t.setLineDash(px),this.strokeInHand(t),t.setLineDash([]);else{let d={width:l?4:3.5,colour:s["casing-strong"]},u={width:l?2:1.5,colour:l?Or(s,l):s.mark};at(t,d,u,Cr(l))}if(!o||o.boxes.length<2&&!l)return;let c=i?s.box:s.label,h=l?[Or(s,l),s.casing]:[c];ve(t,s,`${r+1}`,ro(a),...h)}strokeInHand(t,e=[]){let r={width:4.5,colour:this.colours.halo};at(t,r,{width:2,colour:this.colours.box},e)}paintHandles(t,e,r){let{colours:s}=this,o=this.scope.editor?.rules.rotated??!1,{points:i,turn:a}=_n(e,this.view,o);this.paintEdge(t,e),a&&(t.beginPath(),xt(t,a.edge,a),at(t,{width:4,colour:s.halo},{width:1.6,colour:s.box}),Lr(t,a,r==="turn"?ux:dx,s.mark,{width:2,colour:s.box}));for(let l of i){let c=r===`${l.handle.x},${l.handle.y}`?hx:cx;mt(t,Dt({cx:l.x,cy:l.y,w:2*c,h:2*c,angle:e.angle})),t.fillStyle=s.mark,t.fill(),t.lineWidth=1.8,t.strokeStyle=s.box,t.stroke()}}paintEdge(t,e){let r=this.scope.editor?.edge;if(!r)return;let[s,o]=[r.x*e.w/2,r.y*e.h/2],i=r.x?[tt(e,s,-e.h/2),tt(e,s,e.h/2)]:[tt(e,-e.w/2,o),tt(e,e.w/2,o)],[a,l]=this.onScreen(i);t.beginPath(),xt(t,a,l),at(t,{width:9,colour:this.colours.halo},{width:5,colour:this.colours.box})}paintPreview(t,{box:e,points:r}){let s=this.onScreen(r);e?mt(t,this.onScreen(Dt(e))):(t.beginPath(),xt(t,s[0],s[1])),this.strokeInHand(t);let o={width:2,colour:this.colours.box};for(let i of s)Lr(t,i,4,this.colours.mark,o)}},fx=([n,t,e,r],s)=>[Pt(s,n,t),Pt(s,e,t),Pt(s,e,r),Pt(s,n,r)];var wd=12,mx=34,gx=10,On=6,Yn=12,vx="no WebAssembly";function oo(n,t){let e=`w ${Ba(t.w)} × h ${Ba(t.h)} px`;if(!n.editor?.rules.rotated)return e;let r=n.scene?.operator.clockwise??!1,s=t.angle===0?"":` ${t.angle>0===r?"↻":"↺"}`;return`${e} · ${Ba(Math.abs(t.angle))}°${s}`}function Ba(n){let t=n.toFixed(1);return Math.abs(Number(t)-n)<1e-9||Math.abs(n)>=10?t:String(Math.round(n*1e4)/1e4)}function Fa(n){let{editor:t}=n;if(!t?.box||t.active==null)return"No box is active";let{cx:e,cy:r}=t.box,s=`centre ${R(e.toFixed(1))}, ${R(r.toFixed(1))}`,{length:o}=t.held,i=o>1?`; ${o} boxes selected`:"";return`${`Box ${t.active+1} of ${t.boxes.length}`}, ${oo(n,t.box)}, ${s}${i}`}function bd({scene:n,channel:t},e){let r=n?.cells;if(!r)return"";let s=Math.floor(e.x/r.stride),o=Math.floor(e.y/r.stride),i=s>=0&&o>=0&&s<r.width&&o<r.height,{min:a,max:l}=n.channel??{},c=F([a??0,l??0],4),h=i&&t?` = ${c(t.values[o*r.width+s])}`:"",d=i?`cell (${o}, ${s})${h}`:"outside the feature map";return`x ${R(e.x.toFixed(1))}  y ${R(e.y.toFixed(1))} px · ${d}`}function xd(n,t){let e=n.answer(t.id);if(e&&n.fresh.holds(e))return e.tuple;let r=n.answers.find(s=>s.tuple)?.tuple.split("[")[0];return r?`${r}[…]`:""}function yd(n,t,{width:e,height:r},s=[]){let{left:o,right:i,top:a,bottom:l}=Yt(t),c=n.toScreen((o+i)/2,l),h=n.toScreen(0,a).y,d=n.width-e-On,u=Math.max(On,Math.min(d,c.x-e/2)),f=c.y+wd,m=h-r-wd-(t.angle===0?mx:gx),g=f+r+On<=n.height||m<On,v=Math.max(On,g?Math.min(f,n.height-r-On):m),w=s.map($=>ro(Dt($).map(S=>n.toScreen(S.x,S.y)))).filter($=>$.y>v-Yn&&$.y<v+r+Yn),y=$=>w.every(S=>S.x<$-Yn||S.x>$+e+Yn),k=(n.toScreen(i,a).x-n.toScreen(o,a).x)/2,O=w.flatMap($=>[$.x+Yn+1,$.x-Yn-1-e]).filter($=>$>=On&&$<=d&&Math.abs($-u)<=k+e/2&&y($)).sort(($,S)=>Math.abs($-u)-Math.abs(S-u));return{x:Math.round(y(u)?u:O[0]??u),y:Math.round(v)}}function kd(n){let{answers:t,readings:e}=n,r=t.find(o=>o.error&&!n.answersTo(o.box).length);if(!r)return"";let s=e.length>1&&e.find(({id:o})=>o===r.reading)?.title;return s?`${s}: ${r.error}`:String(r.error)}function Md({live:n,scene:t}){return[(n.complete?[de,wx(n.milliseconds)]:[n.why&&vx]).filter(Boolean).join(" · "),t?.timing].filter(Boolean).join(", ")}function wx(n){return n==null?"":n<.1?n>0?"< 0.1 ms":"< 1 ms":`${n.toFixed(1)} ms`}var Od=({live:n})=>n.complete?`${de}: output and plan of all boxes on the shown channel. Server: their output on all channels.`:"";function $d(n){let{scene:t}=n;if(!t)return[];let e=n.activeAnswer(),r=t.readings.length>1,s=r?t.readings.map(c=>Ex(n,c)):[],o=r?t.overlays.filter(c=>!bx.has(c)):t.overlays,i=n.given().filter(c=>c!==e),a=o.map(c=>xx[c](e,t,i)),l=n.layers.filter(c=>c.legend).map(c=>Nx(c,t));return[...s,...a.filter(c=>c!=null),...Tx(n,t),...l]}var bx=new Set(["samples","bins"]),xx={samples:(n,t,e)=>n?.state?Ox(n,n.state,e):null,bins:n=>n&&It(Br("bins"),`${Ad(n)}${Sd(n)}`),taps:n=>{let t=Mx(n);return t?It(Br("taps"),t):null},footprint:(n,{operator:t})=>n?.cell_weights?.length?Sx(n,n.cell_weights,t):null,cells:(n,{cells:t})=>t&&It(Br("cells"),`${t.height} × ${t.width} cells of ${Ct(t.stride)} px`),output:n=>n?.range?It(Fr("sequential"),`output ${ao(n.range)}${yx(n)}`):null,heat:(n,{channel:t})=>t&&It(Fr("sequential"),`${t.name} ${ao([t.min??NaN,t.max??NaN])}`)};function yx({output:n}){let t=n?Vc(n):"";return t?` · on the box × ${t}`:""}var Ad=({bins:[n,t]})=>n*t===1?"1 bin":`${n} × ${t} bins`;function Sd(n){if(Rt(n))return` of whole cells${Xs(n,1).length?", shaded where they overlap":""}`;if(n.samples_total&&!n.grid[0])return` · ${G(n.samples_total,"sample")} in all`;let t=n.samples_total&&Nt(n)>1?" each":"";return` · ${kx(n.grid)}${t}`}function kx([n,t]){return!n||!t?"no samples":n*t===1?"1 sample":`${n} × ${t} samples`}function Mx(n){return n?.samples_total?Rt(n)?"the cell":"the sample's taps":""}function Ox(n,t,e){if(Rt(n))return Ax(n);let s=Da(t).flatMap((h,d)=>h||d===0?[Ha(d),`${io(h)} ${oe(d)}`]:$x(e,d));if(n.samples_shown>=n.samples_total)return It(...s);let[o,i]=new Set(n.bin),a=o!=null&&i==null?`, of ${ut(n,o)}`:"",l=`${io(n.samples_total)} samples are too many to draw; shown:`,c=p("span",{class:"rv-tone-warn"},l);return It(c,...s,a)}function Da(n){let t=[0,0,0];for(let e of n)t[e]+=1;return t}function $x(n,t){let e=n.filter(({state:o})=>o&&Da(o)[t]);if(!e.length)return[];let r=e.reduce((o,{state:i})=>o+(i?Da(i)[t]:0),0),s=e.length===1?`box ${e[0].place+1}`:"other boxes";return[Ha(t),`${io(r)} of ${s} ${oe(t)}`]}var Ha=n=>p("span",{class:`rv-state rv-state-${oe(n)}`},Ln[n]);function Ax({samples_total:n,samples_shown:t}){let e=t<n?` (${io(t)} of them sent)`:"";return It(Ha(0),`${G(n,"read")} of a cell by a bin${e}`)}function Sx(n,t,e){let r=t.reduce((h,d)=>Math.min(h,d),1/0),s=t.reduce((h,d)=>Math.max(h,d),0);if(Rt(n)){let h=`${r===s?"":`${r} … `}${G(s,"bin")}`;return It(Fr("footprint"),`footprint: a cell wins in ${h}`)}let o=F([0,s],3),i=r<.01?Gt(r):o(r),a=o(s),l=e.reduction==="max"?"the winning samples' ":"",c=`${i===a?"":`${i} … `}${a}`;return It(Fr("footprint"),`footprint: ${l}summed weight ${c} a cell`)}function Ex(n,{id:t,title:e,color:r,mark:s}){let o=n.activeAnswer(t),i=`${e||t}${o?`: ${Ad(o)}${Sd(o)}`:""}`,a=It(Dr(r,s),i);return a.dataset.reading=t,a}function Dr(n,t){let e=Br("mark",n);return e.dataset.mark=t,e}function Tx({editor:n},{box_sets:t}){let e=n?.boxes??[];return t.flatMap(r=>{let s=e.filter(({id:i})=>no(t,i)===r).length,o=`${r.title}: ${s} on the canvas`;return s?[It(Ed(r),o)]:[]})}function Ed({color:n,dash:t}){let e=p("i",{class:"rv-swatch rv-swatch-set",style:`--rv-swatch: var(--rv-set-${n})`});return e.toggleAttribute("data-dashed",t>0),e}function Nx(n,{box_sets:t}){let e=zr(t,n.id);return e?It(Ed(e),n.legend):n.type!=="heatmap"?It(...zx(n),n.legend):It(Fr(n.palette),`${n.legend} ${Cx(n)}`)}function zx({type:n,color:t}){let e=typeof t=="number"?[t]:[...new Set(t)].sort((r,s)=>r-s);return(e.length?e:[null]).map(r=>{let s=Br("layer",r);return s.dataset.type=n,s})}function Cx({range:n,data:t,whole:e}){return n?e?(t??n).join(" … "):t&&(t[0]!==n[0]||t[1]!==n[1])?`${ao(t)}, colours ±${F(n,3)(n[1])}`:ao(n):""}var io=n=>n.toLocaleString("en");function ao(n){let t=F(n,3);return`${t(n[0])} … ${t(n[1])}`}var It=(...n)=>p("span",{class:"rv-entry"},...n),Fr=n=>p("i",{class:`rv-rampbar rv-rampbar-${n}`});function Br(n,t=null){let e=t==null?"":`--rv-swatch: var(--rv-categorical-${t%8})`;return p("i",{class:`rv-swatch rv-swatch-${n}`,style:e})}var lo={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",pyramid:"A backbone's feature maps at several strides, one beside the other: P2 to P5 have strides of 4 to 32 px, and each box is pooled from one of them.",descriptor:"The one vector that stands for a whole picture.",whitening:"Of vectors: their mean is subtracted, and along each of their principal directions they are divided by their spread.","matrix of pairs":"Of two pictures: the product of each region's vector of the one with each of the other; it adds up to the product of their sums.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var Nd=14,Px=/\S+(?: [×·/+−=≈→] \S+)+/g,Lx=/ ([×·/]) /g,Rx=/ ([+−=≈→]) /g,Ix=new RegExp(`[(\\[⌊⌈][^()\\[\\]⌊⌈⌋⌉]{1,${Nd}}[)\\]⌋⌉]`,"g"),Bx=/(\d) (?=(?:px|%|µs)(?!\w))/g,Fx=/\b(?:[A-Z]\w*-[A-Z\d]\w*|\d+–\d+)/g,be=n=>n.replace(Px,t=>t.length<=Nd?Td(t):t.replace(Lx,Dx).replace(Rx,Hx)).replace(Ix,Td).replace(Bx,"$1 "),Td=n=>n.replaceAll(" "," "),Dx=(n,t)=>` ${t} `,Hx=(n,t)=>` ${t} `;function We(n){let t=[],e=0;for(let{0:r,index:s}of n.matchAll(Fx))t.push(be(n.slice(e,s)),p("span",{class:"rv-unbroken"},r)),e=s+r.length;return[...t,be(n.slice(e))].filter(r=>r!=="")}function zd(n){let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();)e.push(t.currentNode);for(let r of e)r.replaceWith(...We(r.data));return n}var jx=Object.keys(lo).sort((n,t)=>t.length-n.length),Wx=jx.map(n=>n.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),qx=new RegExp(`(?<![\\w-])(${Wx.join("|")})(s|es)?(?![\\w-])`,"gi");function co(n,t=new Set){let e=[],r=0;for(let s of n.matchAll(qx)){let o=lo[s[1].toLowerCase()];if(t.has(o))continue;t.add(o);let i=p("abbr",{class:"rv-term",title:o},s[0]);e.push(n.slice(r,s.index),i),r=s.index+s[0].length}return[...e,n.slice(r)].filter(s=>s!=="")}var Vn=(n,t=new Set)=>n.flatMap(({t:e,b:r,tone:s})=>{let o=co(be(e),t);return r||s?[p(r?"strong":"span",{class:s?`rv-tone-${s}`:""},...o)]:o}),Cd=new WeakMap;function Pd(n,t){Cd.get(n)!==t&&(Cd.set(n,t),n.replaceChildren(...co(t)))}function Ld(){let n=new Map;for(let[t,e]of Object.entries(lo))n.set(e,[...n.get(e)??[],t]);return p("dl",{class:"rv-glossary"},...[...n].flatMap(([t,e])=>[p("dt",{},e.join(", ")),p("dd",{},t)]))}var Gx=[["Drag","on the picture draws, on a box moves it, on a handle resizes"],["Shift · Alt","keep the ratio (15° steps when turning) · resize about the centre"],["Arrows","move 1 px; Shift 10 px, Alt 0.1 px; with Ctrl they resize"],["E","the arrows move one edge; E again the next, after the last none"],["[  ]","turn by 1°; Alt 0.1°, Shift 90° (width and height swap where boxes stay upright)"],["S","what you move, resize or draw snaps to the cells"],["Tab","the next box; Shift Tab the one before"],["Shift click","selects one more box; Shift drag, all it touches; or rest a finger on one"],["M · Ctrl A","keep this box selected when you go on · select all"],["Ctrl Z · Ctrl Y","undo · redo"],["Ctrl D · Delete","duplicate · delete what is selected"],["Wheel · pinch","zoom, as + and − do; Space or the middle button pans"],["Fingers","one moves a box, or scrolls the page; two side by side draw"],["F · Shift F","fit the picture · the box"],["V · B · T","select · box · turned box (three clicks)"],["Click · Enter","pin the sample; again lets go. Esc lets go of edge, pin, selection"],["D · C","all digits of the sum · copy it"],["W","go to the worst bin if a check fails, or to where two kernels disagree"]];function Rd(){return p("div",{class:"rv-help",hidden:!0,role:"note","aria-label":"Keys, gestures and words",onpointerdown:t=>t.stopPropagation()},p("dl",{},...Gx.flatMap(([t,e])=>[p("dt",{},t),p("dd",{},e)])),Ld())}var _x=[{name:"select",label:"Select",title:"Select, move and resize; drag on the empty picture to draw (V)"},{name:"box",label:"Box",title:"Draw a box, also across others (B)"},{name:"turned",label:"Turned box",title:"Three clicks: the base's two ends, then the height (T)"}],Ux=[{name:"undo",title:"Undo (Ctrl Z)",edits:!0},{name:"redo",title:"Redo (Ctrl Shift Z)",edits:!0},{name:"copy",title:"Duplicate the box (Ctrl D)",edits:!0},{name:"trash",title:"Delete the box (Delete)",edits:!0},{name:"quarter",title:"Turn by 90° (Shift [ and ])",edits:!0},{name:"snap",title:"Snap to cells (S)",edits:!0,toggles:!0},{name:"fit",title:"Fit the picture (F)",edits:!1},{name:"help",title:"Keys and gestures",edits:!1}],Kx="Picture with boxes. Arrows move the box, Control and arrows resize it, square brackets turn it, Tab goes to the next box.";function Id(n){let t=_x.map(({name:m,label:g,title:v})=>{let y=p("button",{...{class:"rv-tool",type:"button",title:v,"aria-pressed":"false","data-tool":m},onclick:()=>n.tool(m)},Nr(m),p("span",{},g));return{name:m,button:y}}),e=Ux.map(({name:m,title:g,edits:v,toggles:w})=>{let O={...{class:"rv-tool rv-tool-icon",type:"button",title:g,"aria-label":g,...w?{"aria-pressed":"false"}:{}},"data-action":m,onclick:()=>n.action(m)};return{name:m,edits:v,button:p("button",O,Nr(m))}}),r=Yx(),s=p("span",{class:"rv-caption"}),o=p("div",{class:"rv-group"},...t.map(({button:m})=>m)),i=p("div",{class:"rv-group"},...e.map(({button:m})=>m)),a=p("div",{class:"rv-bar",role:"toolbar","aria-label":"Boxes"},o,i,s),l=p("span",{class:"rv-where"}),c=p("span",{class:"rv-timing"}),h=p("div",{class:"rv-status"},l,c),d=p("div",{class:"rv-legend","aria-label":"Legend"}),u=p("div",{class:"rv-unseen","aria-live":"polite"}),f=[a,r.surface,h,d,u];return{...r,tools:t,actions:e,toolGroup:o,caption:s,where:l,timing:c,legend:d,live:u,all:f}}function Yx(){let n=p("canvas",{"aria-hidden":!0}),t=p("canvas",{"aria-hidden":!0}),e=p("b"),r=p("code"),s=p("div",{class:"rv-label",hidden:!0},e,r),o=p("div",{class:"rv-notice",hidden:!0,role:"status"}),i=p("span",{},"The picture is on its way"),a=p("div",{class:"rv-loading"},p("i",{class:"rv-spinner"}),i),l=Rd(),c=p("div",{class:"rv-unseen",role:"listbox","aria-label":"Boxes"}),h=p("div",{class:"rv-stage",tabindex:"0",role:"application","aria-roledescription":"box editor","aria-label":Kx},n,t,s,a,o,l,c);return{ground:n,overlay:t,size:e,tuple:r,label:s,notice:o,loading:a,loadingText:i,help:l,list:c,surface:h}}var Vx=["ew-resize","nesw-resize","ns-resize","nwse-resize"],Zx=100,Xx=300,ho=class{constructor(t,e,{send:r,tell:s,commands:o,groundOf:i,takeFiles:a}){this.root=t,this.scope=e,this.view=new eo,this.tool="select",this.space=!1,this.frame=0,this.groundDirty=!0,this.groundKey="",this.toldPart="null",this.lostPin=null,this.lastPaint=0,this.opened=null,this.epoch="",this.viewTimer=void 0,this.wordsTimer=void 0,this.sender=new to(r,Jx,s),this.editor=new Ys(l=>this.boxesChanged(l)),this.parts=Id({tool:l=>this.setTool(l),action:l=>this.act(l)}),this.root.append(...this.parts.all),this.theme=new Pn(t,i),this.painter=new so(e,this.view,this.theme,this.parts),this.pointer=new Js(this),this.keys=new Vs(this,o),this.join(),this.observer=new ResizeObserver(()=>this.measure()),this.observer.observe(this.surface),this.labelObserver=new ResizeObserver(()=>{let{clientWidth:l,clientHeight:c}=this.parts.label;this.placeLabel({width:l,height:c})}),this.labelObserver.observe(this.parts.label),this.dropRatio=this.watchRatio(),this.letFiles=a?Lh(document,l=>this.say(l),a):()=>{},this.dropPrint=ys(l=>this.setPrinting(l)),this.setTool("select"),this.parts.legend.addEventListener("pointerover",l=>e.raise(Qx(l))),this.parts.legend.addEventListener("pointerleave",()=>e.raise(null))}join(){let{scope:t}=this;t.editor=this.editor,t.send=e=>this.post(e),t.stage=this,this.offs=[t.on("feed",()=>{this.showLoading(),this.dirty(!0)}),t.on("focus",()=>this.dirty()),t.on("fresh",()=>this.dirty()),t.on("answers",()=>this.computed()),t.on("layers",()=>this.dirty(!0)),t.on("scene",()=>this.dirty(this.groundChanged()))],t.fresh.reset()}get surface(){return this.parts.surface}get ground(){return this.parts.ground}get overlay(){return this.parts.overlay}get tuple(){return this.parts.tuple}get help(){return this.parts.help}update(t){if(!this.sender.takes(t.mid,t.seq,t.pace))return;let e=this.epoch&&t.epoch!==this.epoch;this.epoch=t.epoch,e&&this.meet(t);let r=this.scope.scene,{boxes:s,active:o,rev:i,phase:a}=t,l=this.editor.take(s,o,i,a==="drag");l&&(this.pointer.cancel(),this.sender.drop(),this.scope.choice=null),this.editor.stride=t.cells?.stride??0,this.editor.setRules(t.editor),this.makeRoom(t),r?.picture?.digest!==t.picture?.digest&&(this.scope.pin=null),l&&this.restore(t),this.sender.idle&&(this.scope.fresh.asking=!1),this.scope.setScene(t),l&&(this.listBoxes(),this.scope.changed("boxes"),r&&x(this.parts.live,Fa(this.scope))),this.showActions(),this.describe(t),this.showLoading()}makeRoom({room:t,picture:e}){this.root.style.setProperty("--rv-room",`${t}px`),e&&(this.root.style.setProperty("--rv-ratio",String(e.height/e.width)),this.view.setContent(e.width,e.height))}meet({rev:t,mid:e}){let r=this.sender.seq>0;this.editor.rev=r?t:t-1,r&&e!==this.sender.mid&&this.post(this.editor.before?"drag":"commit")}restore({pin:t,boxes:e,view:r,readings:s}){let o=t?.box==null?null:e[t.box]?.id??null,i=o==null?null:t?.reading??s[0].id;this.lostPin=null,this.scope.pin=t&&Vt({...t,box:o,reading:i,from:"address"}),this.opened=this.scope.live.alone?this.everything:null,this.view.setWhole(this.opened),this.view.show(r),this.toldPart=JSON.stringify(this.view.part),this.dirty(!0)}showLoading(){let{picture:t}=this.scope;I(this.parts.loading,!this.scope.scene?.picture||!!t?.bitmap),t?.failed&&x(this.parts.loadingText,"This browser cannot show the picture")}groundChanged(){if(!this.scope.scene)return!1;let{picture:t,cells:e,channel:r,overlays:s,layers:o}=this.scope.scene,i=o.some(c=>c.type==="heatmap"),a=JSON.stringify([t,e,r,s,i]),l=a===this.groundKey&&!i;return this.groundKey=a,!l}describe({picture:t,cells:e,editor:r}){let{parts:s}=this,o=t&&`w ${Ct(t.width)} × h ${Ct(t.height)} px`,i=t?[t.name,o,e&&`stride ${Ct(e.stride)}`]:[];x(s.caption,i.filter(Boolean).join(" · ")),this.editor.before?this.tellSoon():this.tellOfBoxes(),I(s.toolGroup,!r.editable);for(let{name:a,button:l}of s.tools)I(l,!r.editable||a==="turned"&&!r.rotated);for(let{edits:a,button:l}of s.actions)I(l,a&&!r.editable);!r.rotated&&this.tool==="turned"&&this.setTool("select")}showNotice(t){I(this.parts.notice,!t),x(this.parts.notice,t)}computed(){this.tellSoon(),this.dirty(),document.dispatchEvent(new CustomEvent("roiviz:computed"))}tellSoon(){this.wordsTimer??=setTimeout(()=>this.tellOfBoxes(),Zx)}tellOfBoxes(){let{parts:t,scope:e}=this;if(clearTimeout(this.wordsTimer),this.wordsTimer=void 0,!e.scene)return;this.showNotice(e.scene.message??kd(e)),x(t.timing,Md(e)),t.timing.title=Od(e);let r=$d(e);j(t.legend,...r),this.root.toggleAttribute("data-bare",!e.scene.cells&&!r.length)}boxesChanged(t){let{scope:e}=this;this.keepPin(),e.changed("boxes"),this.post(t),t!=="drag"&&this.tell(),this.showActions(),this.dirty()}keepPin(){let{scope:t,editor:e,lostPin:r}=this,s=({box:o})=>e.boxes.some(i=>i.id===o);t.pin&&!s(t.pin)?(this.lostPin=t.pin,t.pin=null):!t.pin&&r&&s(r)&&(this.lostPin=null,t.pin=r)}showActions(){let{past:t,future:e,before:r,box:s,full:o,rules:i}=this.editor,a={undo:t.length||r,redo:e.length,copy:s&&!o,trash:s,quarter:s,snap:this.editor.stride>0,fit:!0,help:!0};for(let{name:l,edits:c,button:h}of this.parts.actions){let d=!a[l]||c&&!i.editable;h.disabled!==d&&(h.disabled=d)}}post(t){let{hover:e,pin:r,choice:s,fresh:o}=this.scope,{editor:i}=this,a={version:4,rev:i.rev,epoch:this.epoch,phase:t,active:i.active,view:this.view.part,boxes:i.boxes.map(({id:l,cx:c,cy:h,w:d,h:u,angle:f})=>({id:l,cx:c,cy:h,w:d,h:u,angle:f})),focus:this.focusForPython(e),pin:this.focusForPython(r),choice:s,heard:null};this.sender.post(a,t==="drag"&&this.scope.live.complete),(t==="drag"||t==="commit")&&o.ask()}focusForPython(t){if(!t)return null;let{bin:e,sample:r,reading:s,cell:o,layer:i,row:a}=t,l=this.editor.boxes.findIndex(c=>c.id===t.box);return{box:l<0?null:l,bin:e,sample:r,reading:s===this.scope.meant()?null:s,cell:o,layer:i,row:a!=null&&a>=0?a:null}}act(t){t==="undo"?this.editor.undo():t==="redo"?this.editor.redo():t==="copy"?this.editor.duplicate():t==="trash"?this.editor.remove():t==="quarter"?this.turnQuarter():t==="snap"?this.toggleSnap():t==="fit"?this.fit():this.toggleHelp(),this.dirty()}setTool(t){this.tool=t,this.pointer.base=[],this.pointer.preview=null;for(let{name:e,button:r}of this.parts.tools)r.setAttribute("aria-pressed",String(e===t));this.surface.dataset.tool=t,t==="turned"&&this.say("Click where the base begins."),this.dirty()}toggleHelp(t=!!this.help.hidden){I(this.help,!t),this.parts.actions.find(({name:r})=>r==="help")?.button?.setAttribute("aria-pressed",String(t))}turnQuarter(){this.editor.turnQuarter(1),this.editor.commit()}toggleSnap(){let{editor:t}=this;t.snaps=!t.snaps,this.parts.actions.find(({name:r})=>r==="snap")?.button?.setAttribute("aria-pressed",String(t.snaps)),this.say(t.snaps?"Boxes snap to the cells.":"Boxes move freely.")}setSpace(t){this.space=t,this.surface.toggleAttribute("data-space",t)}get everything(){return th(this.view.content,this.editor.boxes)}fit(t=!1){let{box:e}=this.editor;this.view.fit(t&&e?Yt(e):void 0),this.view.touched=!!(t&&e),this.dirty(!0)}zoom(t){this.view.zoom(this.view.width/2,this.view.height/2,t),this.dirty(!0)}cursor(t,e){this.surface.style.cursor=this.cursorFor(t,e)}cursorFor(t,e){if(this.space)return"grab";if(!t)return"crosshair";if(t.type==="move")return"move";if(t.type!=="resize")return"grab";let r=Math.atan2(-t.handle.y,t.handle.x)*180/Math.PI+e;return Vx[(Math.round(r/45)%4+4)%4]}say(t){x(this.parts.live,t),x(this.parts.where,t)}tell(){this.listBoxes(),x(this.parts.live,Fa(this.scope))}listBoxes(){let{scope:t,surface:e}=this,{boxes:r,active:s,box:o}=this.editor,i=l=>`rv-box-${t.name}-${l}`,a=r.map((l,c)=>p("div",{id:i(c),role:"option","aria-selected":String(this.editor.isHeld(l))},`Box ${c+1}: ${oo(t,l)}`));this.parts.list.replaceChildren(...a),o&&s!=null?e.setAttribute("aria-activedescendant",i(s)):e.removeAttribute("aria-activedescendant")}readout(t){x(this.parts.where,t?bd(this.scope,t):"")}placeLabel(t=nn(this.parts.label)){let{box:e}=this.editor,{label:r,size:s,tuple:o}=this.parts;if(I(r,!e),!e)return void x(o,"");x(s,oo(this.scope,e)),x(o,xd(this.scope,e));let i=this.editor.boxes.filter(c=>c!==e),{x:a,y:l}=yd(this.view,e,t,i);r.style.transform=`translate(${a}px, ${l}px)`}dirty(t=!1){this.groundDirty||=t,this.frame||(this.frame=requestAnimationFrame(()=>this.paint()))}paint(){if(this.frame=0,!this.theme.colours||!this.view.width)return;let t=performance.now();this.pointer.stay(),this.placeLabel(),this.groundDirty&&this.painter.paintGround(),this.groundDirty=!1,this.painter.paintOverlay({preview:this.pointer.preview,hot:this.pointer.hot}),this.tellView(),this.lastPaint=performance.now()-t}tellView(){let t=JSON.stringify(this.view.part);t!==this.toldPart&&(this.toldPart=t,clearTimeout(this.viewTimer),this.viewTimer=setTimeout(()=>this.post("view"),Xx))}measure(){let{clientWidth:t,clientHeight:e}=this.surface;if(!t||!e)return;(this.view.resize(t,e)||this.painter.ratio!==Tr(this.surface))&&this.painter.resize(),this.groundDirty=!0,this.paint()}setPrinting(t){this.painter.printing=t,this.view.setWhole(t?this.everything:this.opened),this.theme.follow(),this.measure()}watchRatio(){let t=matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`),e=()=>{this.measure(),this.dropRatio=this.watchRatio()};return t.addEventListener("change",e,{once:!0}),()=>t.removeEventListener("change",e)}setTheme(){this.theme.follow()&&this.dirty(!0)}destroy(){cancelAnimationFrame(this.frame),clearTimeout(this.viewTimer),clearTimeout(this.wordsTimer),this.observer.disconnect(),this.labelObserver.disconnect(),this.dropRatio(),this.letFiles(),this.dropPrint(),this.keys.stop(),this.sender.stop();for(let t of this.offs??[])t();this.scope.setHover(null),this.root.replaceChildren()}},Qx=({target:n})=>n instanceof Element&&n.closest("[data-reading]")?.getAttribute("data-reading")||null;function Jx(n,t,e){document.dispatchEvent(new CustomEvent(`roiviz:${n}`,{detail:{mid:t,seq:e}}))}var t0=/max|[\d.]+(?:e[+−-]?\d+)?|[-+−×÷/(),]/g;function sn(n,t){let e=e0(n);return Number.isNaN(e)||n0(e,t)?"=":"≈"}var gt=(n,t)=>`${sn(n,t)} ${t}`;function e0(n){let t=n.match(t0)??[];if(t.join("")!==n.replaceAll(" ",""))return Number.NaN;let e=uo(t);return t.length?Number.NaN:e}function n0(n,t){let[e,r="0"]=t.replaceAll("−","-").split("e"),[,s=""]=e.split("."),o=10**(Number(r)-s.length),i=Number(e)*10**Number(r);return Number.isNaN(i)||Math.abs(n-i)<=(.5+1e-6)*o}function uo(n){let t=Bd(n);for(;/^[-+−]$/.test(n[0]);){let e=n.shift()==="+"?1:-1;t+=e*Bd(n)}return t}function Bd(n){let t=po(n);for(;/^[×÷/]$/.test(n[0]);){let e=n.shift()==="×",r=po(n);t=e?t*r:t/r}return t}function po(n){let t=n.shift()??"";if(t==="+")return po(n);if(t==="−"||t==="-")return-po(n);if(t==="max")return Math.max(...r0(n));if(t!=="(")return t?Number(t.replace("−","-")):Number.NaN;let e=uo(n);return n.shift()===")"?e:Number.NaN}function r0(n){if(n.shift()!=="(")return[Number.NaN];let t=[uo(n)];for(;n[0]===",";)n.shift(),t.push(uo(n));return n.shift()===")"?t:[Number.NaN]}var{fround:xe}=Math;function Fd({start:n,bin_size:t},{bin:e,i:r,n:s}){let o=xe(xe(n)+xe(e*t));return xe(o+xe(xe(xe(r+.5)*t)/s))}function mo(n,t,e,r,s){let{way:o,bins:i,grid:a,positions:l}=n;if(!o||!l)return[];let c=e.indexOf(r),h={x:{bin:t%i[1],i:c%a[1],n:a[1]},y:{bin:Math.floor(t/i[1]),i:Math.floor(c/a[1]),n:a[0]},at:{x:l[2*r],y:l[2*r+1]}};return o.kind==="pooled"?i0(o,h,i):o.kind==="rotated"?o0(o,h,s):s0(o,h,s)}function fo(n,{value:t,among:e},r,s){let[o,i]=[s(Math.abs(t),e),s(Math.abs(r),1)];return` ${n*Math.sign(t)*Math.sign(r)<0&&o!=="0"&&i!=="0"?"−":"+"} ${o} × ${i}`}var Hd=n=>n.offset?` − ${n.offset}`:"",jd=({bin:n,i:t,n:e},{bin_size:r},s)=>`(${n} + (${t} + 0.5) ÷ ${e}) × ${s(r)}`;function s0(n,t,e){let r=s=>{let i=`${`${e(n[s].pixel)} ÷ ${e(n.stride)}${Hd(n)}`} + ${jd(t[s],n[s],e)}`;return`${s} = ${i} ${gt(i,e(t.at[s]))}`};return[r("x"),r("y")]}function o0(n,t,e){let r={value:Fd(n.x,t.x),among:n.x.start},s={value:Fd(n.y,t.y),among:n.y.start},o=(d,u,{value:f,among:m})=>{let g=`${e(n[u].start)} + ${jd(t[u],n[u],e)}`;return`${d} = ${g} ${gt(g,e(f,m))}`},i=d=>`${e(d.pixel)} ÷ ${e(n.stride)}${Hd(n)}`,{cosine:a,sine:l}=n,c=`${i(n.x)}${fo(1,r,a,e)}${fo(1,s,l,e)}`,h=`${i(n.y)}${fo(1,s,a,e)}${fo(-1,r,l,e)}`;return[o("u","x",r),o("v","y",s),`x = ${c} ${gt(c,e(t.at.x))}`,`y = ${h} ${gt(h,e(t.at.y))}`]}function i0(n,t,[e,r]){let s=(o,i,a)=>{let{start:l,cells:c}=n[i],{bin:h}=t[i],d=`${l} + ⌊${h} × ${c} ÷ ${a}⌋`,u=`${l} + ⌈${h+1} × ${c} ÷ ${a}⌉ − 1`,f=ja(n[i],h,a).join(" … ");return`${o}: ${d} … ${u} = ${f}, here ${t.at[i]}`.replaceAll("-","−")};return[s("column","x",r),s("row","y",e)]}function ja({start:n,cells:t},e,r){let s=xe(t/r);return[n+Math.floor(xe(e*s)),n+Math.ceil(xe((e+1)*s))-1]}function go({way:n,bins:t,grid:e},r,s){return n?.kind!=="pooled"?e[0]*e[1]:Dd(ja(n.x,r%t[1],t[1]),s.width)*Dd(ja(n.y,Math.floor(r/t[1]),t[0]),s.height)}var Dd=([n,t],e)=>Math.max(0,Math.min(t,e-1)-Math.max(n,0)+1);var a0=2**-21,l0={number:ue,short:ue,weight:ue,place:ue,step:n=>ue(n)};function c0(n,t){return t?l0:{number:F(n,4),short:F(n,3),weight:e=>R(sa(e,4)),place:e=>_(e,3),step:h0}}function h0(n,t=0){return Math.abs(n)<=a0*Math.abs(t)?"0":R(String(Number(Math.abs(n)<1?n.toPrecision(4):n.toFixed(3))))}function Wa(n,{answer:t,bin:e,samples:r,sample:s,old:o},i=n.allDigits){let{cells:a,channel:l,operator:c}=n.scene??{};if(s==null||!a||!X(t))return null;let h=[l?.min??0,l?.max??1],d=n.channel?.values??null,u=c?.reduction==="max",f=go(t,e,a)||r.length,m={scope:n,answer:t,bin:e,samples:r,sample:s,old:o,cells:a,range:h,values:d,most:u,total:f},g=c0(h,i);return{...m,name:ut(t,e),output:t.output?.[e],write:g,...d0(m)}}function d0({answer:n,bin:t,samples:e,values:r,most:s,total:o}){let i=e.map(c=>ra(n,c,r));if(e.length<o){let c=n.applied?.[t]??NaN;return{all:i,result:Number.isFinite(c)?c:null,winner:-1}}let a=i.filter(c=>c!=null);if(!a.length)return{all:i,result:null,winner:-1};let l=s?a.reduce((c,h)=>Math.max(c,h),-1/0):a.reduce((c,h)=>c+h,0)/e.length;return{all:i,result:l,winner:s?i.indexOf(l):-1}}function Hr({answer:n,sample:t}){return{x:n.positions[2*t],y:n.positions[2*t+1]}}function vo({answer:n,sample:t,cells:e,values:r}){return[0,1,2,3].map(s=>{let o=4*t+s,i=n.taps[o],a=i>=0&&r?r[i]:null,l=Math.floor(i/e.width);return{tap:i,row:l,column:i%e.width,weight:n.weights[o],value:a}})}function qa(n){let{number:t,weight:e}=n.write,r=[],s=vo(n).map(a=>{if(a.tap<0)return null;let[l,c]=[t(a.value),e(a.weight)],h=`cell (${a.row}, ${a.column})`;if(a.value==null)return[h,l,`× ${c}`,""];let d=t(a.value*a.weight);return r.push(d),[h,l,`× ${c}`,gt(`${l} × ${c}`,d)]}),o=ra(n.answer,n.sample,n.values),i=r.join(" + ")||"0";return{rows:s,total:o==null?"–":gt(i,t(o))}}function qd({most:n,samples:t,total:e,result:r,write:s},o){if(o.length<Math.max(t.length,e))return"=";let i=n?`max(${o.join(", ")})`:`(${o.join(" + ")}) ÷ ${e}`;return sn(i,s.number(r))}function Gd(n){if(n.answer.state[n.sample]===2)return"reads no cell";let t=Hr(n);return`${Wd("column",t.x,n.cells.width)}, ${Wd("row",t.y,n.cells.height)}`}function Wd(n,t,e){if(t<0)return`outside ${n} 0`;if(t>e-1)return`outside ${n} ${e-1}`;let r=Math.floor(t);return r===t?`on ${n} ${r}`:`between ${n}s ${r} and ${r+1}`}function _d(n){let t=n.answer.state[n.sample];if(t===2)return u0(n);let e=$s(n.answer,n.sample,n.cells.width);if(t===1&&e)return p0(n,e);let r=vo(n);if(r.filter(a=>a.tap>=0&&a.weight!==0).length===1)return"Inside: it reads one cell, with its whole weight.";let s=n.write.weight(r[1].weight+r[3].weight),o=n.write.weight(r[2].weight+r[3].weight);return`Inside: dx = ${s}, dy = ${o} past the first cell's centre, so the weights are (1−dy)(1−dx), (1−dy)dx, dy(1−dx), dy·dx.`}function u0(n){let{cells:t,write:e,most:r,total:s}=n,o=Hr(n),i={name:"x",value:o.x,size:t.width},a={name:"y",value:o.y,size:t.height},{name:l,value:c,size:h}=[i,a].find(f=>f.value<-1||f.value>f.size)??i,d=c<0?"below −1":`beyond ${h}`,u=r?"It counts as 0.":`It adds 0, and the bin still divides by ${s}.`;return`Discarded: ${l} = ${e.place(c)} lies ${d}. ${u}`}function p0(n,t){let e=Hr(n);return`Clamped to the centre of the map's outer cells: ${["x","y"].filter(s=>Math.abs(e[s]-t[s])>1e-6).map(s=>`${s} = ${n.write.place(e[s])} is read at ${n.write.place(t[s])}`).join(", ")}.`}function Ud(n){let{answer:t,bin:e,samples:r,sample:s,name:o,total:i,most:a,all:l,result:c,output:h,write:d}=n,u=r.indexOf(s),f=r.length<i?`, of which ${r.length} are listed`:"";return[t.tuple,`sample ${u+1} of ${i} in ${o}: ${oe(t.state[s])}`,...mo(t,e,r,s,d.step),...qa(n).rows.filter(m=>m!=null).map(m=>m.join("	")),`sum	${d.number(l[u])}`,`${o}: ${a?"largest":"mean"} of ${i} samples${f}	${d.number(c)}`,`kernel's output	${d.number(h)}`].join(`
`)}function T(n,t){let e=p("h3",{},n),r=p("span",{class:"rv-remark"}),s=p("div",{class:`rv-body rv-body-${t}`}),o=p("header",{},e,r);return{element:p("section",{class:`rv-card rv-card-${t}`,"aria-label":n},o,s),heading:e,remark:r,body:s}}function $n(n,t,e){return p("button",{...{class:"rv-tool rv-tool-icon",type:"button",title:t,"aria-label":t},onclick:e},Nr(n))}var vt=n=>p("tr",{},...n.map(t=>p("th",{scope:"col"},t)));function on(n,{answer:t,old:e}){let r={answer:t,bin:null,difference:t.max_abs_diff,part:t.checked_bins};if(e||!n.fresh.holds(t))return{...r,state:"waiting"};let s=t.status==="mismatch"?t:f0(n,t.reading);if(!s)return{...r,state:t.checked_bins?.length===0?"none":"good"};let{worst_bin:o,max_abs_diff:i,checked_bins:a}=s;return{state:"bad",answer:s,bin:o,difference:i,part:a}}function f0(n,t){let e=n.given(t).filter(s=>s.status==="mismatch"&&n.fresh.holds(s)),r=s=>s.max_abs_diff??1/0;return e.reduce((s,o)=>s&&r(s)>=r(o)?s:o,null)}function wo(n,t){let e=n.editor?.boxes??[];return e.length>1?e.findIndex(r=>r.id===t.box)+1:0}function Ga(n,t,e){let r=wo(n,t);return`${r?`box ${r}, `:""}${ut(t,e)}`}var qe=n=>n==null?"not finite":`${n.toPrecision(3)} apart`;function _a(n,t){let{live:e}=n,r=e.apart(t),s=`${n.there.at}${e.alone?", when saved,":""}`;if(r)return{state:"bad",text:Kd(n,r),apart:r};if(!zt(t))return{state:"alone",text:t.device?[`${t.device} ${s}`,e.why].filter(Boolean).join(". "):"",apart:r};let o=e.heardOf(t);if(!o&&e.alone)return{state:"good",text:`${de}, in this page`,apart:r};if(!o)return{state:"waiting",text:`${de}; ${n.there.name} has not answered yet`,apart:r};let i=[m0(n,t),"outputs to 1e−6"].filter(Boolean).join(", ");return{state:"good",text:`${de} = ${o.device} ${s} ✓ ${i}`,apart:r}}function m0({scene:n},t){let{samples_shown:e,samples_total:r,bin:s}=t;return e===r?"plan to the bit":!s?.length||!n?.cells?"":`plan of ${go(t,s[0],n.cells)===e?"":`the first ${G(e,"sample")} of `}${ut(t,s[0])} to the bit`}function Kd(n,t){let{what:e,here:r,there:s}=t.difference,o=n.live.isNow(t)?"":"was ";return`✗ ${Yd(n,t)}, ${e}: ${o}${r} here, ${s} on ${t.device}`}function Yd(n,t){let{live:e,readings:r}=n,s=e.lasting(t),o=s.kernel?r.length>1&&t.title:v0(n,t),i=e.isNow(t)?"":t.tuple.replace(": "," ");return[!s.picture&&t.picture?.name,!(s.picture&&s.channel)&&t.channel&&`channel ${t.channel.name}`,Zd(n,t),o,i,Vd(t)].filter(Boolean).join(", ")||"the box"}var Vd=({difference:{bin:n},kernel:t})=>n==null?"":ut(t,n);function Zd(n,t){let{picture:e,box:r}=n.live.lasting(t);if(!e)return"";if(!r)return"a box since deleted";let s=wo(n,{box:t.frame.id});return s?`box ${s}`:""}var g0={bins:({bins:[n,t]})=>`${n} × ${t} bins`,ratio:({ratio:n})=>n>0?`${n} × ${n} samples a bin`:"adaptive samples",offset:({offset:n})=>n?"aligned":"legacy alignment",clockwise:({clockwise:n})=>n?"clockwise":"anticlockwise",reduction:({reduction:n})=>n};function v0({readings:n},{kernel:t,reading:e,title:r}){let s=n.find(({id:i})=>i===e)?.kernel,o=Object.entries(g0).map(([i,a])=>{let l=i,c=s?.operator===t.operator&&s[l]!==t[l];return i==="bins"||c?a?.(t):""});return[r,...o].filter(Boolean).join(", ")}var Ua=({live:n},t)=>ga(n.lasting(t));function an(n,t){let e=n.shown(t),r=e&&n.live.apart(e.answer);if(r)return w0(n,r);let s=e&&on(n,e);if(s?.state!=="bad"||s.bin==null)return!1;let{answer:o,bin:i}=s;return Xd(n,o.box),n.pinOn(At(o,i,"verdict")),!0}function Xd({editor:n},t){let e=n?.boxes.findIndex(({id:r})=>r===t)??-1;return e>=0&&n?.select(e),e>=0}function w0(n,t){return Ua(n,t)?b0(n,t):n.stage?.say(`Not here any more: ${Kd(n,t).replace("✗ ","")}.`),n.live.seen(t),!0}function b0(n,{difference:t,frame:e,reading:r}){let{cx:s,cy:o,w:i,h:a,angle:l}=e;Xd(n,e.id)&&n.editor?.box&&!pt(n.editor.box,e)&&n.editor.set({cx:s,cy:o,w:i,h:a,angle:l});let c=n.answer(e.id,r),{bin:h,rank:d}=t;c&&h!=null&&h<Nt(c)&&n.pinOn(ge(c,h,c.samplesOf(h)[d]??null,"verdict"))}function bo({scope:n,reading:t}){let r=p("button",{class:"rv-badge",type:"button",onclick:()=>an(n,t)});return{element:r,show(s){let{state:o,text:i,title:a}=s?y0(n,s):x0;r.dataset.state=o,r.disabled=o!=="bad",x(r,i),r.title=a}}}var x0={state:"waiting",text:"",title:""};function y0(n,t){let e=_a(n,t.answer);if(e.apart)return{state:"bad",text:k0(n,e.apart),title:`${e.text} (W)`};let r=on(n,t),s=[O0(r),e.text].filter(Boolean).join(". ");return{state:r.state,text:M0(n,r),title:s}}function k0(n,t){return n.live.isNow(t)?`✗ ${Yd(n,t)}`:["✗ earlier",Zd(n,t),Vd(t)].filter(Boolean).join(", ")}function M0(n,{state:t,answer:e,bin:r,part:s}){if(t==="bad")return`✗ ${Ga(n,e,r??0)}`;if(t!=="good")return"";let o=Nt(e);return s?`✓ ${s.length} of ${o} bins`:`✓ ${G(o,"bin")}`}function O0({state:n,answer:t,part:e,difference:r}){if(n==="bad")return`Plan and kernel are ${qe(r)} there: show it (W)`;if(n!=="good")return"";let s=e?.map(i=>ut(t,i)).join(", ");return`${e?`Of ${Nt(t)} bins, ${s} is planned and`:"The plan's sum"} equals the kernel's output to ${Gt(r??0)}`}var Qd=6,Jd=4,$0={pinned:"pinned",hovered:"under the pointer",default:"middle bin"};function eu(n){let{scope:t,reading:e,colours:r}=n,s=T("Sample","arithmetic"),o=A0(n);s.remark.append(o.remark,o.digits,o.copy,o.pin);let i=C0(n);return s.body.append(...i.all),{element:s.element,ofKernels:!0,watch:i.mean,topics:["scene","focus","feed","fresh","answers"],update(){let a=t.shown(e);S0(t,o,a),s.element.toggleAttribute("data-empty",a?.sample==null),s.element.toggleAttribute("data-idle",!a),s.element.toggleAttribute("data-digits",t.allDigits);let l=a&&Wa(t,a);x(s.heading,l?z0(l):a?N0(a):T0(n)),l&&P0(l,i,r()),I(i.kernels.line,!a),a&&K0(i.kernels,t,a.answer)}}}function A0({scope:n,reading:t}){let e=$n("digits","All nine digits of a float32 (D)",()=>Ka(n)),r=$n("copy","Copy the sum with all its digits (C)",()=>Va(n,t)),s=$n("pin","Pin this sample (click one on the picture)",()=>Ya(n,t));for(let[o,i]of Object.entries({digits:e,copy:r,pin:s}))i.dataset.tool=o;return{remark:p("span"),digits:e,copy:r,pin:s}}function S0(n,{remark:t,digits:e,copy:r,pin:s},o){s.setAttribute("aria-pressed",String(!!n.pin)),e.setAttribute("aria-pressed",String(n.allDigits)),r.disabled=o?.sample==null,x(t,o?E0(n,o):"")}function Ka(n){n.allDigits=!n.allDigits,n.changed("focus")}function Ya(n,t){let e=n.shown(t);if(n.pin)n.unpin();else if(e){let{answer:r,bin:s,sample:o}=e;n.togglePin(ge(r,s,o,"card"))}}async function Va(n,t){let e=n.shown(t),r=e&&Wa(n,e,!0);if(!r)return;let s=await Nh(Ud(r));n.stage?.say(s?"Copied":"This browser does not allow copying")}function E0(n,{answer:t,chosen:e}){let r=wo(n,t),[s,o]=[t.samples_shown,t.samples_total].map(a=>a.toLocaleString("en")),i=t.samples_shown<t.samples_total?`${s} of ${o} samples here`:"";return[r?`box ${r}`:"",i,$0[e]].filter(Boolean).join(" · ")}function T0({scope:n,reading:t}){let e=n.activeBox;return n.editor?.boxes.length?n.answers.find(s=>s.box===e?.id&&s.reading===n.meant(t))?.error?"This box has no samples":"The numbers are on their way":"Draw a box to see its samples"}function N0({answer:n,bin:t}){let e=ut(n,t).replace("bin","Bin");return n.unlisted?`${e} has too many samples to list`:n.samples_shown<n.samples_total?`${e}: its samples are on their way`:`${e} reads no cell`}function z0({answer:n,samples:t,sample:e,total:r,name:s}){return`${Rt(n)?"Cell":"Sample"} ${t.indexOf(e)+1} of ${r.toLocaleString("en")} in ${s}`}function C0({scope:n,reading:t}){let e=[0,1,2,3].map(()=>{let E=p("b"),D=p("span");return{value:E,weight:D,element:p("div",{class:"rv-tap"},E,D)}}),r=p("i",{class:"rv-tapdot"}),s=p("div",{class:"rv-taps",role:"img"},...e.map(({element:E})=>E),r),o=p("p",{class:"rv-line"}),i=p("p",{class:"rv-line rv-quiet"}),a=[0,1,2,3].map(()=>{let E=[0,1,2,3].map(()=>p("td"));return{cells:E,element:p("tr",{},...E)}}),l=p("td",{class:"rv-sum"}),c=p("tr",{class:"rv-total"},p("td",{colspan:"3"},"Σ value × weight"),l),h=p("tbody",{},...a.map(({element:E})=>E),c),d=p("table",{class:"rv-table rv-terms"},h),u=p("p",{class:"rv-why"}),f=p("div",{class:"rv-way","aria-label":"From the box to this sample"}),m=p("span",{class:"rv-chipsum"}),g=p("span"),v=p("b",{class:"rv-result"}),w=p("span"),y=p("span",{class:"rv-tail"},g,v,w),k={chips:m,close:g,result:v,wins:w,values:[],of:"",sign:"="},O=p("p",{class:"rv-mean"},m,y),$=Zn(()=>an(n,t)),S=Zn(()=>an(n,t),"rv-kernels"),C=p("div",{class:"rv-facts"},o,i,d),N=[p("div",{class:"rv-two"},p("div",{class:"rv-side"},s),C),f,u,O,$.line,S.line];return{kernels:S,tiles:e,dot:r,picture:s,place:o,between:i,rows:a,sum:l,why:u,way:f,mean:O,tail:y,bin:k,check:$,all:N}}function Zn(n,t="rv-check"){let e=p("span"),r=p("button",{class:"rv-go",type:"button",hidden:!0,onclick:n});return{line:p("p",{class:t},e,r),verdict:e,go:r}}function Xn({line:n,verdict:t,go:e},r){n.dataset.ok=r.ok,I(n,!r.text),x(t,r.text),t.title=r.text,I(e,!r.go),r.go&&x(e,r.go)}function P0(n,t,e){let{answer:r,bin:s,samples:o,sample:i,write:a}=n,l=vo(n);L0(t,n),t.picture.toggleAttribute("data-one",l.filter(nu).length===1),R0(t,n,l,e),I0(t,n,l),B0(t,n,l),F0(t,mo(r,s,o,i,a.step)),x(t.why,_d(n)),t.why.dataset.state=oe(r.state[i]),W0(t,n),Xn(t.check,U0(n))}function L0(n,t){let{x:e,y:r}=Hr(t),s=t.answer.state[t.sample];x(n.place,`${Ln[s]} x = ${t.write.place(e)}  y = ${t.write.place(r)} cells`),n.place.title=`The sample is ${oe(s)}`,x(n.between,Gd(t))}function R0(n,{range:t,write:e},r,s){r.forEach((i,a)=>{let{element:l,value:c,weight:h}=n.tiles[a],d=i.value==null?null:rt(s.ramps.sequential,i.value,t);l.style.background=d?st(d):"",l.style.color=d?$t(d,s):"",x(c,i.tap<0?"–":e.short(i.value)),x(h,i.tap<0?"":`× ${i.weight.toFixed(3)}`)});let o=r.filter(nu).map(i=>`${e.short(i.value)} times ${i.weight.toFixed(3)}`);n.picture.setAttribute("aria-label",`The sample between its four cells: ${o.join(", ")}`)}function I0({dot:n,picture:t},{answer:e,sample:r,cells:s},o){if(I(n,!$s(e,r,s.width)),n.hidden)return;let i=o.reduce((d,u)=>d+u.weight,0)||1,a=(o[1].weight+o[3].weight)/i,l=(o[2].weight+o[3].weight)/i,[c,h]=t.hasAttribute("data-one")?[50,0]:[25,50];n.style.left=`${c+h*a}%`,n.style.top=`${c+h*l}%`}function B0(n,t,e){let{rows:r,total:s}=qa(t);r.forEach((o,i)=>{let{element:a,cells:l}=n.rows[i];I(a,!o),o&&(a.toggleAttribute("data-zero",e[i].weight===0),l.forEach((c,h)=>{x(c,o[h])}))}),x(n.sum,s)}var nu=({tap:n})=>n>=0;function F0({way:n},t){for(;n.childElementCount>t.length;)n.lastChild?.remove();for(;n.childElementCount<t.length;)n.append(p("code"));t.forEach((e,r)=>{x(n.children[r],e)})}function D0(n,t,e){if(n<=e)return[...Array(n).keys()];let r=[t,0,n-1,1,t+1,t-1].filter(o=>o>=0&&o<n),s=new Set(r.slice(0,e));for(let o=2;s.size<e;o+=1)s.add(o);return[...s].sort((o,i)=>o-i)}var tu=new WeakMap;function H0({tail:n,mean:t},e){let r=nn(t),s=n.textContent?.length||1,o=tu.get(r);return o||(o={letters:r.width/(n.offsetWidth/s||1),flows:getComputedStyle(t).display==="block"},tu.set(r,o)),(o.flows?2*o.letters-e:o.letters)-s}function j0(n,{name:t,all:e,most:r,total:s,write:o}){let i=1;for(let c of e)i=Math.max(i,o.number(c).length);let a=i+Jd,l=H0(n,a)-`${t} = ${r?"max(":"("}`.length;return s<=Qd&&s*a-Jd<=l?s:Math.max(2,Math.min(Qd,Math.floor((l-4)/a)))}function W0(n,t){let{answer:e,samples:r,sample:s,most:o,total:i,winner:a,result:l,write:c}=t,h=o&&a>=0?`  ${Rt(e)?"cell":"sample"} ${a+1} wins`:"",{bin:d}=n,u=o?")":`) / ${i.toLocaleString("en")}`;x(d.close,`${u} ${d.sign} `),x(d.result,c.number(l)),x(d.wins,h);let f=D0(r.length,r.indexOf(s),j0(n,t)),m=f.map(g=>c.number(t.all[g]));d.sign=qd(t,m),x(d.close,`${u} ${d.sign} `),q0(d,t,f),m.forEach((g,v)=>{x(d.values[v],g)})}function q0(n,t,e){let{answer:r,bin:s,sample:o,name:i,most:a,total:l,winner:c}=t,h=JSON.stringify([r.box,r.reading,s,o,a,l,c,e]);if(h===n.of)return;n.of=h,n.values=e.map(u=>_0(t,u));let d=[];e.forEach((u,f)=>{f&&d.push(p("i",{},a?", ":" + ")),u>(e[f-1]??-1)+1&&d.push(p("i",{},a?"…, ":"… + ")),d.push(n.values[f])}),(e.at(-1)??-1)<l-1&&d.push(p("i",{},a?", …":" + …")),G0(n.chips,()=>n.chips.replaceChildren(`${i} = ${a?"max(":"("}`,...d))}function G0(n,t){let e=()=>[...n.querySelectorAll("button")],{activeElement:r}=n.getRootNode(),s=r instanceof HTMLButtonElement?e().indexOf(r):-1;t(),s>=0&&e()[s]?.focus()}function _0({answer:n,samples:t,sample:e,winner:r,scope:s},o){let i=t[o],a=ge(n,n.bin[i],i,"card"),l=`${i===e?" rv-value-shown":""}${o===r?" rv-value-wins":""}`,c=`Pin ${Rt(n)?"cell":"sample"} ${o+1}`,h={class:`rv-value${l}`,type:"button",title:c,onclick:()=>s.togglePin(a)};return p("button",h)}function U0(n){let{scope:t,answer:e,result:r,output:s,values:o,write:i}=n;if(s==null)return{ok:"",text:"",go:null};let a=on(t,n);if(a.state==="waiting")return{ok:"",text:"the answer for this box is on its way",go:null};if(r==null){let d=o==null?"the channel's values are on their way":"its sum is not checked";return{ok:"",text:`kernel's output ${i.number(s)}; ${d}`,go:null}}let l=Math.abs(r-s),c=Object.is(r,s)||l<=e.tolerance,h=`${c?"=":"≠"} kernel's output ${i.number(s)}`;return a.state==="bad"?V0(n,a,h):c?{ok:"true",text:`${h} ✓ ${Z0(n,a,l)}`,go:null}:{ok:"false",text:`${h} ✗ ${qe(l)}`,go:null}}function K0(n,t,e){let{state:r,text:s,apart:o}=_a(t,e),i=o&&(Ua(t,o)?"show it":"clear it");Xn(n,{ok:Y0[r],text:s,go:i})}var Y0={good:"true",bad:"false",waiting:"",alone:""};function V0({scope:n,answer:t,bin:e},r,s){let o=qe(r.difference);if(r.answer===t&&r.bin===e)return{ok:"false",text:`${s} ✗ ${o}, more than in any other bin`,go:null};let i=Ga(n,r.answer,r.bin??0);return{ok:"false",text:`${s} ✗ but ${i} is ${o}`,go:`show ${i}`}}function Z0({bin:n},{answer:t,part:e,difference:r},s){let o=Nt(t);if(o===1)return xo(s);if(!e)return`${xo(s)} · all ${o} bins ${xo(r??0)}`;let i=e.includes(n)?"this bin":e.map(a=>ut(t,a)).join(", ");return`${xo(s)} · of ${o} bins ${i} alone is checked`}var xo=n=>n===0?"exactly":`to ${Gt(n)}`;var X0=1e6,Q0=[{side:"cx",label:"cx",unit:"px",title:"Centre, x in picture pixels"},{side:"cy",label:"cy",unit:"px",title:"Centre, y in picture pixels"},{side:"w",label:"w",unit:"px",title:"Width in picture pixels"},{side:"h",label:"h",unit:"px",title:"Height in picture pixels"},{side:"angle",label:"θ ↺",unit:"°",title:"Angle in degrees, counter-clockwise"}],J0={cx:"A place is a number within ±1,000,000.",cy:"A place is a number within ±1,000,000.",w:"A width is a number from 0 to 1,000,000.",h:"A height is a number from 0 to 1,000,000.",angle:"An angle is a number of degrees."};function ou({scope:n}){let{element:t,body:e,remark:r}=T("Box","form"),s=p("span",{class:"rv-field-note",role:"status"}),o={text:"",bad:!1},i=h=>{o=h,ru(n,s,o)},a=Q0.map(h=>ry(n,h,i)),l=p("div",{class:"rv-chips",role:"group","aria-label":"Choose a box"}),c=p("div",{class:"rv-group"},$n("copy","Duplicate the box",()=>n.editor?.duplicate()),$n("trash","Delete the box",()=>n.editor?.remove()));return r.append(l,c),e.append(...a.map(h=>h.element),s),{element:t,topics:["scene","boxes"],update(){if(n.editor){ty(n,l),ru(n,s,o);for(let h of a)h.show()}}}}function ru(n,t,{text:e,bad:r}){let s=n.scene?.picture?.original;t.classList.toggle("rv-tone-bad",r),x(t,e||(s?`In pixels of the file, ${s[0]} × ${s[1]}.`:"")),I(t,!t.textContent)}function ty(n,t){let e=n.editor?.boxes??[];t.childElementCount!==e.length&&t.replaceChildren(...e.map((r,s)=>ny(s,o=>ey(n,s,o)))),[...t.children].forEach((r,s)=>{r.setAttribute("aria-pressed",String(n.editor?.isHeld(e[s])??!1))})}function ey({editor:n},t,e){e.shiftKey?n?.mark(t):n?.selectOnly(t)}var ny=(n,t)=>p("button",{class:"rv-chip",type:"button","aria-label":`Box ${n+1}`,onclick:t},String(n+1));function ry(n,{side:t,label:e,unit:r,title:s},o){let i=p("input",{type:"text",inputmode:"decimal",autocomplete:"off",spellcheck:"false","aria-label":s,title:s,name:t}),a=!1,l=()=>oy(n,t),c=()=>{let g=n.editor?.box;i.value=g?Za(g[t]*l()):"–"},h=(g,v=!1)=>{v?i.setAttribute("aria-invalid","true"):i.removeAttribute("aria-invalid"),o({text:g,bad:v})},d=()=>{if(!a)return;a=!1;let g=su(i.value,t,l());g==null?h(J0[t],!0):h(t==="angle"?sy(g):""),g!=null&&n.editor?.set({[t]:g})},u=g=>{let{editor:v}=n;if(!v?.box)return;let w=Math.round((v.box[t]*l()+g)*1e6)/1e6;v.set({[t]:su(String(w),t,l())??0})};i.addEventListener("input",()=>{a=!0,h("")}),i.addEventListener("change",d),i.addEventListener("blur",()=>{d(),c()}),i.addEventListener("keydown",g=>{g.stopPropagation(),g.key==="Enter"&&d(),g.key==="Escape"&&(a=!1,i.blur());let v={ArrowUp:1,ArrowDown:-1}[g.key];!v||!n.editor?.box||(g.preventDefault(),d(),u(v*(g.altKey?.1:g.shiftKey?10:1)))});let f=p("span",{},e),m=p("label",{class:"rv-field"},f,i,p("span",{class:"rv-unit"},r));return{element:m,show(){let{editor:g,scene:v}=n;t==="angle"&&(I(m,!g?.rules.rotated),x(f,v?.operator.clockwise?"θ ↻":"θ ↺")),i.disabled=!g?.box||!g.rules.editable,a||c()}}}function sy(n){let t=yn(n);return t===n?"":`${Za(n)}° is the same turn as ${Za(t)}°.`}var Za=n=>String(Math.round(n*1e4)/1e4).replace("-","−");function oy(n,t){let e=n.scene?.picture;if(!e?.original||t==="angle")return 1;let[r,s]=e.original;return t==="cx"||t==="w"?r/e.width:s/e.height}function su(n,t,e){let r=n.trim().replace("−","-").replace(",","."),s=Number(r)/e;return!(r!==""&&Number.isFinite(s)&&Math.abs(s)<=X0)||(t==="w"||t==="h")&&s<0?null:s}var iu=30,iy=256;function ye(n,t,e){let r=T(n,t),s=p("canvas",{tabindex:"0",role:"img","aria-label":e}),o=p("div",{class:"rv-slot"},s),i=p("span",{class:"rv-read"}),a=Qn("sequential");return a.element.append(i),r.body.append(o,a.element),{...r,...a,element:r.element,canvas:s,slot:o,read:i}}function Qn(n){let t=p("span"),e=p("span"),r=p("span",{class:"rv-unitnote"}),s=p("i",{class:jr(n)});return{low:t,high:e,unit:r,bar:s,element:p("div",{class:"rv-scale"},t,s,e,r)}}var jr=n=>`rv-rampbar rv-rampbar-${n}`;function W({canvas:n,slot:t}){let{width:e,height:r,ratio:s}=nn(t);if(!e||!r)return null;(n.width!==Math.round(e*s)||n.height!==Math.round(r*s))&&(n.width=Math.round(e*s),n.height=Math.round(r*s));let o=n.getContext("2d");return o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,e,r),{context:o,width:e,height:r}}function Wt(n,t,{width:e,height:r},s=1/0){let o=Math.min(e/t,r/n,s);return{cell:o,x:(e-o*t)/2,y:(r-o*n)/2,rows:n,columns:t}}function ko(n,t){x(n.heading,t),x(n.read,""),Bt(n,null),W(n)}function Bt({low:n,high:t},e,r=!1){let s=r?String:F(e,3);x(n,e?s(e[0]):"–"),x(t,e?s(e[1]):"–")}function Mo(n,t,[e,r]){let s=t.every(o=>o>=0)?"up":t.every(o=>o<=0)?"down":"";Bt(n,[s==="up"?0:e,s==="down"?0:r]),n.bar.dataset.half=s}function ke(n,t){x(n.unit,t?`cells × ${t}`:"")}function ln(n,t,e,r,{colours:s,ramp:o}){let{cell:i,x:a,y:l,columns:c}=t,h=au(i),d=t.rows*c;i>=iu&&Xa(n,s,i>=46?"note":"tiny");let{texts:u,unit:f}=Qa(n,e,i-h-3,i),m=Array.from({length:d},(g,v)=>rt(o,e[v],r));m.forEach((g,v)=>{n.fillStyle=st(g),n.fillRect(a+v%c*i,l+Math.floor(v/c)*i,i,i)}),h&&ay(n,t,s.line);for(let g=0;u&&g<d;g+=1){let[v,w]=[a+g%c*i,l+Math.floor(g/c)*i];n.fillStyle=$t(m[g],s),n.fillText(u[g],v+i/2,w+i/2+.5)}return f}var au=n=>n>=14?2:n>=6?1:0;function ay(n,t,e){let{gaps:r,lines:s}=cy(n,t,e);n.save(),n.resetTransform(),n.globalCompositeOperation="destination-out",n.drawImage(r,0,0),n.globalCompositeOperation="source-over",n.drawImage(s,0,0),n.restore()}var ly=8,yo=new Map;function cy(n,t,e){let{width:r,height:s}=n.canvas,o=n.getTransform(),i=JSON.stringify([r,s,o.a,t,e]),a=yo.get(i);if(a)return a;let l=hy(t),c=d=>{let u=new OffscreenCanvas(r,s),f=u.getContext("2d");return f.setTransform(o),d(f),u},h={gaps:c(d=>{let{cell:u,x:f,y:m,rows:g,columns:v}=t;d.fillRect(f-1,m-1,v*u+2,g*u+2),d.globalCompositeOperation="destination-out",d.fill(l)}),lines:c(d=>{d.strokeStyle=e,d.stroke(l)})};return yo.size>=ly&&yo.clear(),yo.set(i,h),h}function hy({cell:n,x:t,y:e,rows:r,columns:s}){let o=au(n),i=n-o,a=new Path2D;for(let l=0;l<r*s;l+=1){let[c,h]=[t+l%s*n,e+Math.floor(l/s)*n];a.roundRect(c+o/2,h+o/2,i,i,o*Math.min(1.5,n/14))}return a}function Xa(n,t,e){n.font=`500 ${t.sizes[e]} ${t.mono}`,n.textAlign="center",n.textBaseline="middle"}function Qa(n,t,e,r){return r<iu?{texts:null,unit:""}:Ss(t,e,s=>n.measureText(s).width)}function Ge(n,{cell:t,x:e,y:r,columns:s},o,i){n.beginPath(),n.roundRect(e+o%s*t,r+Math.floor(o/s)*t,t,t,3),jt(n,i)}function Xt(n,t){if(!n)return null;let e=Wn(kn(t),t),r=Math.floor((e.x-n.x)/n.cell),s=Math.floor((e.y-n.y)/n.cell);return r>=0&&s>=0&&r<n.columns&&s<n.rows?{row:s,column:r}:null}function Oo(n,t,[e,r]){let s=n.getBoundingClientRect(),o=Math.floor((t.clientX-s.left)/s.width*r),i=Math.floor((t.clientY-s.top)/s.height*e);return o>=0&&i>=0&&o<r&&i<e?{row:i,column:o}:null}var Me=(n,t,{rows:e,columns:r})=>({row:Math.min(e-1,Math.max(0,n.row+t.row)),column:Math.min(r-1,Math.max(0,n.column+t.column))});function $o(n,t,e,{cell:r,x:s,y:o},i){let a=r/i.stride;e.save(),e.beginPath(),e.rect(s,o,r*i.width,r*i.height),e.clip(),n.editor?.boxes.forEach((l,c)=>{mt(e,Dt(l).map(h=>({x:s+h.x*a,y:o+h.y*a}))),Jn(e,t,c===n.editor?.active?2:1.2,t.mark)}),e.restore()}function Jn(n,t,e,r){jt(n,{width:e+2,colour:t["casing-strong"]}),jt(n,{width:e,colour:r})}function tr(n,t){let e=t.length<=iy;n.dataset.values=e?[...t].map(r=>r.toPrecision(7)).join(" "):""}var lu=2.4;function cu(n){let{scope:t}=n,e=ye("Feature map","map","Feature map of the shown channel"),r={grid:null,stamps:new we};return e.canvas.addEventListener("pointermove",s=>{let o=Xt(r.grid,s);t.setHover(o&&Vt({cell:[o.row,o.column],from:"map"}))}),e.canvas.addEventListener("pointerleave",()=>t.setHover(null)),{element:e.element,watch:e.slot,ofKernels:!0,update(){let{cells:s,channel:o}=t.scene??{};if(!s||!o)return;let i=dy(n,e,r.stamps,s,o);i&&(r.grid=i.grid,uy(n,e,i))}}}function dy({scope:n,colours:t},e,r,s,o){let i=[o.min??0,o.max??0];x(e.heading,be(`Feature map ${s.height} × ${s.width}`)),x(e.remark,o.name),Bt(e,i);let a=W(e);if(!a)return null;let{context:l}=a,c=Wt(s.height,s.width,a),h=[c.cell*s.width,c.cell*s.height],d=n.channel?.values??null;if(d){let u=r.ramp(d,s.width,t().ramps.sequential,i);l.imageSmoothingEnabled=!1,l.drawImage(u,c.x,c.y,h[0],h[1])}else l.fillStyle=t().sunken,l.fillRect(c.x,c.y,h[0],h[1]);return $o(n,t(),l,c,s),{context:l,grid:c,cells:s,range:i,values:d}}function uy(n,t,e){let r=n.scope.hover?.cell;if(r)return py(n,t,e,r);x(t.read,"");let s=n.scope.shown(n.reading);if(!s||s.sample==null||!X(s.answer))return;let{taps:o,weights:i}=s.answer,{width:a}=e.cells;for(let l=4*s.sample;l<4*s.sample+4;l+=1)o[l]<0||i[l]===0||hu(n,e,[Math.floor(o[l]/a),o[l]%a],1.6);du(n,e,s.answer,[s.sample],lu)}function py(n,t,e,r){let{grid:s,cells:o,range:i,values:a}=e,[l,c]=r,h=l*o.width+c;hu(n,e,r,2);let d=0;for(let u of n.scope.given(n.reading)){if(!X(u))continue;let f=Rn(u,h);d+=f.length;for(let m of f)du(n,e,u,[m],Math.min(lu,s.cell*.16))}x(t.read,`(${l}, ${c}) = ${a?F(i,4)(a[h]):"–"}`),x(t.remark,`read by ${G(d,"sample")}`)}function hu({colours:n},{context:t,grid:e},[r,s],o){t.beginPath(),t.rect(e.x+s*e.cell,e.y+r*e.cell,e.cell,e.cell),Jn(t,n(),o,n().highlight)}function du({colours:n},{context:t,grid:e},{positions:r},s,o){let i=s.map(a=>({x:e.x+it(r[2*a],e.cell),y:e.y+it(r[2*a+1],e.cell)}));yt(t,i,o,n().highlight),Jn(t,n(),1,n().casing)}var fy=120,my=300;function uu(n){let{scope:t,reading:e}=n,r=ye("Output","output","Output grid"),s=p("table",{"data-output":!0});r.body.append(p("div",{class:"rv-unseen"},s));let o=p("span"),i=bo(n);r.remark.append(o,i.element);let a={grid:null,shown:null,timer:void 0,tabled:null},l=c=>Ja(a,Xt(a.grid,c));return r.canvas.addEventListener("pointermove",c=>t.setHover(l(c))),r.canvas.addEventListener("pointerleave",()=>t.setHover(null)),r.canvas.addEventListener("click",c=>{let h=l(c);h&&t.togglePin(h)}),r.canvas.addEventListener("keydown",c=>vy(n,a,c)),{element:r.element,watch:r.slot,topics:["scene","focus","fresh","answers"],ofBoxes:!0,ofKernels:!0,update(){let c=t.shown(e);if(a.shown=c,i.show(c),!c?.answer.output)return ko(r,"Output");x(o,t.scene?.channel?.name??""),gy(n,r,a,c,c.answer.output),clearTimeout(a.timer),a.timer=setTimeout(()=>wy(s,a,c.answer),my)},destroy:()=>clearTimeout(a.timer)}}function gy({scope:n,colours:t},e,r,{answer:s,bin:o,chosen:i,old:a},l){let[c,h]=s.bins,d=s.range??[0,1],u=`${Math.floor(o/h)}, ${o%h}`;x(e.heading,be(`Output ${c} × ${h}`)),Bt(e,d),x(e.read,`(${u}) = ${F(d,4)(l[o])}`);let f=F(d,3)(l[o]),g=`Output grid, ${`${c} rows of ${h}`}. Bin ${u} is ${f}. Arrow keys walk the bins.`;e.canvas.setAttribute("aria-label",g);let v=W(e);if(!v)return;let{ramps:w,bad:y,highlight:k}=t();r.grid=Wt(c,h,v,fy);let O={colours:t(),ramp:w.sequential};ke(e,ln(v.context,r.grid,l,d,O));let $=on(n,{answer:s,old:a});$.state==="bad"&&$.answer===s&&$.bin!=null&&Ge(v.context,r.grid,$.bin,{width:3,colour:y}),Ge(v.context,r.grid,o,{width:i==="default"?2:3,colour:k})}function Ja({shown:n},t){return!t||!n?null:At(n.answer,t.row*n.answer.bins[1]+t.column,"output")}function vy({scope:n},t,e){if(!t.shown)return;let{answer:r,bin:s}=t.shown,[o,i]=r.bins,a={row:Math.floor(s/i),column:s%i},l=Zt(e);l?(n.pin=null,n.setHover(Ja(t,Me(a,l,{rows:o,columns:i})))):e.key==="Enter"&&(e.preventDefault(),n.togglePin(Ja(t,a)))}function wy(n,t,{bins:[e,r],output:s}){if(!s||t.tabled===s)return;t.tabled=s;let o=i=>p("tr",{},...[...s.subarray(i,i+r)].map(a=>p("td",{},R(a.toPrecision(7)))));n.replaceChildren(p("caption",{},`Output, ${e} by ${r}`),...Array.from({length:e},(i,a)=>o(a*r)))}var pu="Pooled patch, upright";function fu({scope:n,reading:t,colours:e}){let r=ye(pu,"patch","The pooled output as an image"),s=new we;return{element:r.element,watch:r.slot,topics:["scene","focus","answers"],ofBoxes:!0,update(){let o=n.shown(t)?.answer;if(!o?.output)return ko(r,pu);let{output:i,patch:a}=o,[l,c]=o.bins,h=o.range??[0,1];x(r.remark,`${l} × ${c}`),Bt(r,a?null:h);let d=W(r);if(!d)return;let u=Wt(l,c,d),f=e().ramps.sequential,m=s.of(o,[f],()=>je(a?xs(a):$r(i,f,h),c));d.context.imageSmoothingEnabled=!1,d.context.drawImage(m,u.x,u.y,u.cell*c,u.cell*l)}}}function mu({scope:n,reading:t}){let e=p("p",{class:"rv-sentence"}),r=p("ul",{class:"rv-notes"}),o=p("section",{class:"rv-card rv-card-sentence","aria-label":"What is seen here"},e,r),i="",a=by(o);return{element:o,topics:["scene","boxes"],update(){let{scene:l}=n;if(!l)return;let c=n.answer(n.activeBox?.id,t)?.notes??[],h=JSON.stringify([l.sentence,c]);if(h===i)return;i=h;let d=new Set;j(e,...Vn(l.sentence,d)),j(r,...c.map(u=>p("li",{},...co(u,d)))),I(r,!c.length)},destroy:()=>a.disconnect()}}function by(n){let t={width:0,height:0},e=new ResizeObserver(([r])=>{let[{inlineSize:s,blockSize:o}]=r.borderBoxSize;if(s!==t.width&&(Object.assign(t,{width:s,height:0}),n.style.minHeight)){n.style.minHeight="";return}o<=t.height||(t.height=o,n.style.minHeight=`${o}px`)});return e.observe(n,{box:"border-box"}),e}function cn(n,t){let e=n.pin?null:n.choice;if(e?.box==null)return t;let r=e.box===t.box,s=e.channel??(r?t.channel:null),o=e.bin??(r&&s===t.channel?t.bin:null);return{box:e.box,channel:s,bin:o}}function Oe(n,{box:t,channel:e,bin:r,cell:s=xy(n)}){n.pin=null,n.choose({box:t,channel:e,bin:r,cell:s},"select"),n.changed("focus")}function tl(n,t,e){let{leads:r}=t,s=r.length/2,o=r.subarray(0,s).indexOf(e);Oe(n,{box:e,channel:o<0?null:r[s+o],bin:null})}function gu(n,t){let{layer:e,row:r}=n.pin??{};if(r==null||e!=="right"&&e!=="wrong")return;let s=e==="right"?t.drawn.subarray(0,t.right):t.drawn.subarray(t.right);r<s.length&&tl(n,t,s[r])}var xy=n=>n.choice?.cell??null;function er(n,t){let e=p("div",{class:"rv-marks",role:"radiogroup","aria-label":n}),r={rows:0,columns:0},s=()=>[...e.children],o=({target:i})=>{let a=i instanceof Element?i.closest("button"):null;return a?s().indexOf(a):-1};return e.addEventListener("click",i=>{let a=o(i);a>=0&&t(a)}),e.addEventListener("keydown",i=>{let a=o(i),l=a<0?null:yy(i,a,r);l!==null&&(s()[l].focus(),l!==a&&t(l))}),{element:e,show({rows:i,columns:a,chosen:l,marks:c}){r={rows:i,columns:a},e.style.setProperty("--rv-columns",String(a));let h=Math.max(l,0);for(let[d,u]of c.entries())u.setAttribute("aria-checked",String(d===l)),u.tabIndex=d===h?0:-1;j(e,...c)}}}function yy(n,t,e){let{rows:r,columns:s}=e,o={Home:0,End:r*s-1}[n.key];if(o!==void 0)return n.preventDefault(),o;let i=Zt(n);if(!i)return null;let{row:a,column:l}=Me({row:Math.floor(t/s),column:t%s},i,e);return a*s+l}var An=(n,t,...e)=>p("button",{type:"button",role:"radio","aria-label":n,title:n,...t},...e);var ky=14,My="What you got; beneath each ✗ what is expected. A bin shows how it is made.",Oy="These are too many bins to show one by one: the numbers are in the files below the report.";function vu({scope:n}){let t=T("Box","debug-box"),e=er("Bins of the box",o=>{let i=n.part("debug");i&&Oe(n,{...cn(n,i),bin:o})}),r=p("p",{class:"rv-debug-hint"},Oy),s=p("p",{class:"rv-debug-hint"},My);return t.body.append(p("div",{class:"rv-scrolls"},e.element),s,r),{element:t.element,topics:["scene","focus"],update(){let o=n.part("debug");if(!o)return;gu(n,o),x(t.heading,`Box ${o.box}, channel ${o.channel}`),I(s,!el(o)),I(r,o.got.length>0||o.number===null);let{rows:i,columns:a}=o;e.element.toggleAttribute("data-written",el(o));let l=o.got.map((c,h)=>$y(o,h));e.show({rows:i,columns:a,marks:l,chosen:cn(n,o).bin??-1})}}}var el=({rows:n,columns:t})=>Math.max(n,t)<=ky;function $y(n,t){let{columns:e,got:r,want:s,bad:o,errors:i}=n,a=`bin (${Math.floor(t/e)}, ${t%e})`,l=!!o[t],c=l?`${a}: got ${r[t]}, expected ${s[t]}`:`${a}: ${r[t]}, right`,h={"data-wrong":l,style:`--rv-share: ${l?Math.max(i[t],.1).toFixed(3):0}`};if(!el(n))return An(c,h);let d=l?[`✗ ${r[t]}`,p("small",{},s[t])]:[r[t]];return An(c,h,...d)}var wu="The worst bin",Ay="The chosen bin",Sy="The box has too many samples to list.",Ey=["x","y","weight · value","gives",""];function bu({scope:n}){let t=T(wu,"debug-number"),r=p("button",{type:"button",class:"rv-chip",onclick:()=>Ty(n)},"Show the worst");t.remark.append(r);let s=p("p",{class:"rv-debug-place",role:"status"}),o=p("dl",{class:"rv-debug-facts"}),i=p("div",{class:"rv-debug-sums"}),a=p("p",{class:"rv-debug-hint"});return t.body.append(s,o,i,a),{element:t.element,topics:["scene"],update(){let l=n.part("debug"),c=l?.number;t.element.toggleAttribute("data-none",!c),!(!l||!c)&&(x(t.heading,c.worst?wu:Ay),I(r,c.worst||!l.worst),x(s,c.name),j(o,...nl(c.facts)),j(i,...c.sums.length?c.sums.map(zy):[p("p",{},Sy)]),x(a,c.digits))}}}function Ty(n){let t=n.part("debug")?.worst;t&&Oe(n,{box:t[0],channel:t[1],bin:t[2]})}var nl=n=>n.map(({name:t,value:e,wrong:r})=>p("div",{"data-wrong":r},p("dt",{},t),p("dd",{},e||"–")));function Ny(n){let t=n.split(" + ");return t.flatMap((e,r)=>[p("span",{},r+1<t.length?`${e} +`:e)," "])}function zy({whose:n,said:t,rows:e,result:r}){let s=e.map(({x:a,y:l,taps:c,gives:h,note:d})=>p("tr",{},...[[a],[l],Ny(c),[h],[d]].map(u=>p("td",{},...u)))),o=p("table",{class:"rv-table"},p("tbody",{},vt(Ey),...s)),i={class:"rv-scrolls",tabindex:"0",role:"region","aria-label":`${n}, its samples`};return p("section",{},p("p",{class:"rv-debug-whose"},p("b",{},n),` ${t}`),p("div",i,o),p("p",{class:"rv-debug-result"},r))}var xu=.15,Cy="A mark shows its number below; the arrow keys walk them.";function yu({scope:n}){let t=T("Where","debug-where"),e=p("ul",{class:"rv-debug-said"}),r=["box","channel","bin"].map(o=>Py(n,o)),s=p("div",{class:"rv-debug-maps"},...r.flatMap(({cells:o})=>o));return t.body.append(e,s,p("p",{class:"rv-debug-hint"},Cy)),{element:t.element,topics:["scene","focus"],update(){let o=n.part("debug");if(o){j(e,...o.where.map(i=>p("li",{},i)));for(let i of r)i.show(o)}}}}function Py(n,t){let e,r=er(`Wrong numbers by ${t}`,o=>{let i=n.part("debug");!i||!e||(t==="box"?tl(n,i,e.places[o]):Oe(n,Ly(cn(n,i),t,e.places[o])))}),s=[p("span"),p("span"),r.element];return r.element.dataset.of=t,{cells:s,show(o){e=o.maps.find(f=>f.id===t);for(let f of s)f.hidden=!e;if(!e)return;x(s[0],e.many),x(s[1],e.count);let{rows:i,columns:a,each:l,shares:c,names:h}=e,d=h.map((f,m)=>An(f,{style:`--rv-share: ${rl(c[m])}`})),u=cn(n,o)[t];r.show({rows:i,columns:a,marks:d,chosen:u==null?-1:Math.floor(u/l)})}}}var rl=n=>(n?xu+(1-xu)*n:0).toFixed(3);function Ly(n,t,e){return t==="channel"?{box:n.box,channel:e,bin:null}:{...n,bin:e}}var Ry=["picture","channel","cell","box"],Iy="A mark shows its worst number; the arrow keys walk them.";function ku({scope:n}){let t=T("Where the gradient is wrong","debug-gradient"),e=[0,1].map(()=>By(n));return t.body.append(...e.map(({element:r})=>r),p("p",{class:"rv-debug-hint"},Iy)),{element:t.element,topics:["scene"],update(){let r=n.part("debug")?.gradients??[];for(let[s,{element:o,show:i}]of e.entries())o.hidden=!r[s],r[s]&&i(r[s])}}}function By(n){let t=p("h4"),e=Ry.map(c=>Dy(n,c)),r=p("div",{class:"rv-debug-maps"},...e.flatMap(({cells:c})=>c)),s=p("p",{class:"rv-debug-place",role:"status"}),o=p("dl",{class:"rv-debug-facts"}),i=p("div",{class:"rv-scrolls",tabindex:"0",role:"region"}),a=p("p",{class:"rv-debug-result"});return{element:p("section",{},t,r,s,o,i,a),show(c){x(t,c.title);for(let h of e)h.show(c);x(s,c.name),j(o,...nl(c.facts)),i.hidden=!c.rows.length,i.setAttribute("aria-label",c.name),j(i,Fy(c)),x(a,c.result)}}}function Fy({head:n,rows:t}){let e=t.map(r=>p("tr",{},...r.map(s=>p("td",{},s))));return p("table",{class:"rv-table"},p("tbody",{},vt([...n]),...e))}function Dy(n,t){let e,r,s=er("",i=>{let a=n.part("debug");if(!a||!e||!r)return;let l=r.map.places[i];e.takes==="box"?Oe(n,{box:l,channel:null,bin:null}):Oe(n,{...cn(n,a),cell:l})}),o=[p("span"),p("span"),s.element];return s.element.dataset.of=t,{cells:o,show(i){e=i,r=i.maps.find(({map:m})=>m.id===t);for(let m of o)m.hidden=!r;if(!r)return;let{map:a,chosen:l}=r;s.element.setAttribute("aria-label",`${i.title}, wrong by ${t}`),x(o[0],a.many),x(o[1],a.count);let{rows:c,columns:h,shares:d,names:u}=a,f=u.map((m,g)=>An(m,{style:`--rv-share: ${rl(d[g])}`}));s.show({rows:c,columns:h,marks:f,chosen:l})}}}var Hy=120,Mu=[0,1];function Ou(n){let{scope:t,reading:e,colours:r}=n,s=T("Compared","comparison"),o={grid:null,answer:null},i=[sl(t,o,"this reading","sequential"),sl(t,o,"the other reading","sequential"),sl(t,o,"the difference","diverging")],a=p("p",{class:"rv-words rv-numbersline"}),l=p("p",{class:"rv-words"}),c=p("button",{class:"rv-badge",type:"button",onclick:()=>Ky(t,o)});return s.remark.append(c),s.body.append(l,p("div",{class:"rv-turns"},...i.map(h=>h.element)),a),{element:s.element,watch:i[0].slot,topics:["scene","focus","fresh"],update(){let h=t.part("explore")?.comparison??null;if(I(s.element,!h),o.answer=h&&jy(t,h.box,e),!h)return;x(s.heading,`${h.instead_of} against ${h.title}`);let d=o.answer&&Wy(h,o.answer);if(!d||!o.answer){for(let f of i)W(f);for(let f of[c,a])x(f,"");return x(l,h.refused??"")}j(l,...Vn(h.sentence)),Uy(t,c,h,o.answer);let u=qy(n,o.answer,h);i.forEach((f,m)=>{Gy(r(),f,o,d[m],u)}),x(a,u==null?"":_y(o.answer,d,u))}}}function jy(n,t,e){let r=n.servedAnswer(t,e);return r||!n.live.alone?r:n.answers.find(s=>s.box===t&&ot(s))??null}function Wy(n,t){let{title:e,instead_of:r,calls:s,output:o,difference:i}=n;if(n.refused||!t.output||!o||!i)return null;let a=n.range??Mu,l=n.difference_range??Mu;return[{title:r,words:s[0]??"",values:t.output,range:a},{title:e,words:s[1]??"",values:o,range:a},{title:`${e} − ${r}`,words:"",values:i,range:l}]}function sl(n,t,e,r){let s=p("canvas",{role:"img","aria-label":`Output grid of ${e}`}),o=p("div",{class:"rv-turnslot rv-compareslot"},s),i=Qn(r),a=p("strong",{class:"rv-comparetitle"}),l=p("code",{class:"rv-tuple"}),c=h=>{let d=Xt(t.grid,h),{answer:u}=t;return d&&u&&At(u,d.row*u.bins[1]+d.column,"comparison")};return s.addEventListener("pointermove",h=>n.setHover(c(h))),s.addEventListener("pointerleave",()=>n.setHover(null)),s.addEventListener("click",h=>{let d=c(h);d&&n.togglePin(d)}),{canvas:s,slot:o,scale:i,title:a,words:l,palette:r,element:p("div",{},a,l,o,i.element)}}function qy({scope:n,reading:t},e,r){let s=n.shown(t);return s&&s.chosen!=="default"&&s.answer.box===e.box&&s.answer.reading===e.reading?s.bin:r.worst}function Gy(n,{canvas:t,slot:e,scale:r,palette:s,...o},i,a,l){let[c,h]=i.answer?.bins??[1,1];x(o.title,a.title),x(o.words,a.words),Bt(r,a.range),tr(t,a.values);let d=W({canvas:t,slot:e});if(!d)return;i.grid=Wt(c,h,d,Hy);let u={colours:n,ramp:n.ramps[s]};ke(r,ln(d.context,i.grid,a.values,a.range,u)),l!=null&&Ge(d.context,i.grid,l,{width:2,colour:n.highlight})}function _y(n,t,e){let[r,s,o]=t.map(({values:d})=>d[e]),i=F([r,s],5),a=F([0,o],4)(o),[l,c]=t,h=`${l.title} ${i(r)}, ${c.title} ${i(s)}`;return`${ut(n,e)}: ${h}, difference ${a}`}function Uy(n,t,{check_ok:e,worst:r},s){let o=n.fresh.holds(s),i=o&&!e,a=r==null?"":`most: ${ut(s,r)}`;t.dataset.state=i?"bad":o?"good":"waiting",t.disabled=!o||r==null,x(t,i?"✗ plan and kernel of the other disagree":o?a:"")}function Ky(n,{answer:t}){let e=n.part("explore")?.comparison?.worst;e!=null&&t&&n.pinOn(At(t,e,"comparison"))}var Yy=.82,Vy=9;function $u(n){let{scope:t,colours:e}=n,r=T("Where the rotation happens","rotation"),s=ol("The box on the picture, with the dial of its angle"),o=ol("The box in cells, as the kernel turns it"),i=ol("The picture under the box, upright"),a=p("code",{class:"rv-tuple"}),l=p("p",{class:"rv-words"}),c=p("div",{class:"rv-turns"},s.element,o.element,i.element);return r.body.append(a,c,l),{element:r.element,watch:s.slot,topics:["scene","feed"],update(){let h=t.part("explore")?.rotation??null;if(I(r.element,!h),!h)return;let{patch:d,cell_box:u}=h;x(a,h.numbers),Pd(l,h.sentence),x(s.words,h.picture),x(o.words,h.cells),x(r.remark,h.remark),x(i.words,`the picture under the bins, upright: ${d.shape[0]} × ${d.shape[1]}`),Xy(n,s,h),Qy(e(),o,h),Zy(i,d,u)}}}function ol(n){let t=p("canvas",{role:"img","aria-label":n}),e=p("div",{class:"rv-turnslot"},t),r=p("p",{class:"rv-words rv-numbersline"});return{canvas:t,slot:e,words:r,element:p("div",{},e,r)}}function Zy(n,t,{w:e,h:r}){let s=W(n);if(!s)return;let o=Math.min(s.width/Math.max(e,1e-6),s.height/Math.max(r,1e-6)),[i,a]=[Math.max(2,e*o),Math.max(2,r*o)],l=je(xs(t),t.shape[1]);s.context.imageSmoothingEnabled=!1,s.context.drawImage(l,(s.width-i)/2,(s.height-a)/2,i,a)}function Au(n,{width:t,height:e}){let r=n.map(Yt),[s,o]=[Math.min(...r.map(c=>c.left)),Math.min(...r.map(c=>c.top))],[i,a]=[Math.max(...r.map(c=>c.right)),Math.max(...r.map(c=>c.bottom))],l=Math.min(t/Math.max(i-s,.001),e/Math.max(a-o,.001))*Yy;return{scale:l,x:t/2-(s+i)/2*l,y:e/2-(o+a)/2*l}}var al=(n,t)=>({x:n.x+t.x*n.scale,y:n.y+t.y*n.scale});function Xy({scope:n,colours:t},e,{box:r,turn:s,other:o}){let i=W(e);if(!i)return;let{context:a}=i,l=Au(o?[r,o]:[r],i),c=n.picture?.bitmap,h=n.scene?.picture;c&&h&&(a.globalAlpha=.55,a.drawImage(c,l.x,l.y,h.width*l.scale,h.height*l.scale),a.globalAlpha=1),o&&il(a,t(),l,o,t().highlight,[6,4]),il(a,t(),l,r,t().box),Su(i,t(),al(l,{x:r.cx,y:r.cy}),r.angle,s)}function Qy(n,t,{cell_box:e,turn:r}){let s=W(t);if(!s)return;let{context:o}=s,i=Au([e],s);o.fillStyle=n.sunken,o.fillRect(0,0,s.width,s.height),Jy(s,n,i),il(o,n,i,e,n.box),Su(s,n,al(i,{x:e.cx,y:e.cy}),e.angle,r)}function Jy({context:n,width:t,height:e},r,s){let o=1;for(;o*s.scale<Vy;)o*=2;n.fillStyle=r["line-strong"];let i=Math.ceil(-s.x/s.scale/o)*o,a=Math.ceil(-s.y/s.scale/o)*o;for(let l=i;s.x+l*s.scale<t;l+=o)for(let c=a;s.y+c*s.scale<e;c+=o)n.fillRect(s.x+l*s.scale-1,s.y+c*s.scale-1,2,2)}function il(n,t,e,r,s,o=[]){mt(n,Dt(r).map(i=>al(e,i))),at(n,{width:4,colour:t["casing-soft"]},{width:2,colour:s},o)}function Su({context:n,width:t,height:e},r,s,o,i){let a=Math.min(t,e)*.25,l=a*1.25,c=-Es(o);n.beginPath(),n.moveTo(s.x+l,s.y),n.lineTo(s.x,s.y),n.lineTo(s.x+l*Math.cos(c),s.y+l*Math.sin(c)),n.moveTo(s.x+a,s.y),n.arc(s.x,s.y,a,0,c,c<0),at(n,{width:4,colour:r["casing-soft"]},{width:2,colour:r.highlight}),Math.abs(c)*a>=8&&t1(n,r,s,a,c),yt(n,[s],4,r.highlight),jt(n,{width:1.5,colour:r.casing});let h=c/2+Math.PI,d=Math.abs(c)<1?16:0;ve(n,r,i,{x:s.x+34*Math.cos(h),y:s.y+20*Math.sin(h)+d})}function t1(n,t,e,r,s){let o={x:e.x+r*Math.cos(s),y:e.y+r*Math.sin(s)},i=s+(s<0?-Math.PI/2:Math.PI/2),a=[2.6,-2.6].map(l=>({x:o.x+8*Math.cos(i+l),y:o.y+8*Math.sin(i+l)}));mt(n,[o,...a]),n.fillStyle=t.highlight,n.fill()}var e1=new Set(["ones","bin","painted","random"]),n1=1e-5,[r1,Eu,Tu]=["gradient","adds","threads"],zu=me(()=>({moved:null,following:!1}));function Qt(n){return ll(n),zu(n).moved}function ll(n){let t=zu(n);if(!t.following){t.following=!0;for(let e of["boxes","answers","scene","feed"])n.on(e,()=>Nu(n,t));Nu(n,t)}}function Nu(n,t){let e=t.moved,r=s1(n),s=n.part("gradients"),o=e?.answers.length===r?.length&&e?.answers.every((i,a)=>i===r?.[a]);t.moved=e&&o&&e.given===s?e:o1(n,r),n.draw(t.moved?.layer?[t.moved.layer]:[])}function s1(n){let{served:t,answers:e,fresh:r,editor:s,scene:o,live:i}=n,a=n.part("gradients")?.shown??[],l=s?.boxes.map(({id:u})=>u).join()===o?.boxes.map(({id:u})=>u).join(),c=a.every(u=>t.some(f=>f.place===u));if(l&&c&&!t.some(u=>r.isOld(u)))return null;if(i.alone)return So(e);let h=a.map(u=>e.find(f=>f.place===u&&zt(f))),d=h.every(u=>u&&Cu(u));return l&&d&&h.length?h:null}var So=n=>n.filter(t=>zt(t)&&Cu(t)).sort((t,e)=>t.place-e.place),Cu=n=>ot(n)&&n.samples_shown===n.samples_total;function o1(n,t){let e=n.part("gradients"),[r]=n.readings.map(g=>n.live.kernelOf(g)),s=e&&(e1.has(e.upstream_kind)||e.drawn||e.wanted);if(!t||!s)return null;let o=n.scene?.layers.find(g=>g.type==="heatmap")??null;if(o&&![r1,Eu,Tu].includes(o.id))return null;let i=n.live.alone?cl(e,t):e,a=r&&i&&l1(n,r,t,i.upstream);if(!a)return n.live.alone?i1(e,o):null;let l=h1(t,a.shape),h={[Eu]:()=>l,[Tu]:()=>d1(t,a.shape)}[o?.id??""]?.()??a,d=`${l.reduce((g,v)=>g+v,0).toLocaleString("en")} adds`,u=i.chart&&{...i.chart,values:h,range:Pu(h,i.chart.whole),remark:d},f=o&&u1(o,h),m=n.live.alone?a1(t,i.upstream,a):i.check;return{answers:t,layer:f,given:e,part:{...i,check:m,gradient:i.gradient&&a,chart:u}}}function cl(n,t){let[,e,r]=n.upstream.shape,s=e*r,{wanted:o}=n,i=n.drawn??n.upstream,a=new Float32Array(t.length*s);for(let c=0;c<t.length;c+=1){let{output:h}=t[c];if(o){if(h?.length!==s)return null;a.set(o.map((u,f)=>h[f]-u),c*s);continue}let d=n.drawn?c*s:0;if(d+s>i.length)return null;a.set(i.subarray(d,d+s),c*s)}let l=[t.length,e,r];return{...n,shown:t.map(({place:c})=>c),upstream:Object.assign(a,{shape:l})}}function i1(n,t){let e=t&&Object.assign(t.array.map(()=>Number.NaN),{shape:t.array.shape}),r=t&&e&&{...t,array:e};return{answers:[],layer:r,given:n,part:{...n,shown:[],gradient:null,chart:null}}}function a1(n,t,e){let[r,s]=[new Float64Array(e.length),new Float64Array(e.length)];n.filter(X).forEach(({taps:c,weights:h,bin:d,grid:u,bins:[f,m]},g)=>{for(let v=0;v<c.length;v+=1){if(c[v]<0)continue;let w=t[g*f*m+d[v>>2]]/(u[0]*u[1]);r[c[v]]+=h[v]*w,s[c[v]]+=Math.abs(h[v]*w)}});let o=r.map((c,h)=>Math.abs(c-e[h])),i=o.reduce((c,h,d)=>h>o[c]?d:c,0),a=o.every((c,h)=>c<=n1*s[h]),l=e.shape[1];return{difference:o[i],cell:[Math.floor(i/l),i%l],agrees:a}}function l1(n,t,e,r){let{ready:s}=n.live,{rotated:o,bins:i,scale:a,ratio:l,offset:c,minimum:h,clockwise:d}=t;if(!s?.kernels.knows(t.operator,"avg")||r.length!==e.length*i[0]*i[1])return null;let{kernels:u,map:f}=s,{values:m,height:g,width:v}=f;if(!e.length)return Wr(new Float32Array(g*v),g,v);let y={rois:e.flatMap(({frame:k})=>[...en(t,o?k:c1(k))]),bins:i,rules:{scale:a,ratio:l,offset:c,minimum:h,clockwise:d},features:{values:m,channels:1,height:g,width:v},gradOutput:r};try{let{features:k}=u.backward(t.operator,y);return Wr(new Float32Array(k.buffer),g,v)}catch(k){if(!(k instanceof ft))throw k;return null}}var c1=n=>({...n,angle:0}),Wr=(n,t,e)=>Object.assign(n,{shape:[t,e]});function h1(n,[t,e]){let r=Wr(new Float32Array(t*e),t,e);for(let{taps:s,weights:o}of n.filter(X))for(let i=0;i<s.length;i+=1)s[i]>=0&&o[i]!==0&&(r[s[i]]+=1);return r}function d1(n,[t,e]){let r=Wr(new Float32Array(t*e),t,e);for(let{taps:s,weights:o,bin:i}of n.filter(X)){let a=new Int32Array(r.length).fill(-1);for(let l=0;l<s.length;l+=1){let[c,h]=[s[l],i[l>>2]];c<0||o[l]===0||a[c]===h||(a[c]=h,r[c]+=1)}}return r}function u1(n,t){let[e,r]=t.shape,s=n.whole?t.map(i=>i||Number.NaN):t,o=[0-Ao(t,-1),Ao(t,1)];return{...n,array:Wr(s,e,r),range:Pu(t,n.whole),data:o}}var Ao=(n,t)=>n.reduce((e,r)=>Math.max(e,t*r),0);function Pu(n,t){let e=Math.max(Ao(n,1),Ao(n,-1));return t?[0,Math.max(e,1)]:[-(e||1),e||1]}var p1=24,f1=me(()=>({cell:null})),wt=n=>Qt(n)?.part??n.part("gradients");function dl(n){let t=wt(n)?.chosen??{bin:0,painted:[],rev:0},e=n.choice;return!e||(e.rev??0)<t.rev?t:{bin:e.bin??t.bin,painted:e.painted??t.painted,rev:t.rev}}function nr(n,t,e){n.choose({...dl(n),...t},e)}var ul=(n,t)=>t?(wt(n)?.shown??[]).indexOf(t.place):-1,qr=n=>Qt(n)?.answers??n.served.filter(t=>ot(t)&&ul(n,t)>=0),Lu=n=>ul(n,qr(n).find(({box:t})=>t===n.activeBox?.id)??null),Gr=n=>Vt({cell:n,from:"cells"});function Sn(n){let t=n.scene?.cells;if(!t)return null;let e=f1(n);return(n.hover?.from!=="adds"||!e.cell)&&(e.cell=m1(n,t)),e.cell}function m1(n,t){for(let r of[n.pin,n.hover]){if(r?.cell)return r.cell;let s=n.answer(r?.box),o=s&&r?.sample!=null?w1(s,r.sample):-1;if(o>=0)return hl(o,t)}let e=wt(n)?.chart?.values;return e?g1(n,t,e):null}var hl=(n,{width:t})=>[Math.floor(n/t),n%t];function g1(n,t,e){let r=[...e.keys()].filter(i=>e[i]).sort((i,a)=>Math.abs(e[a])-Math.abs(e[i])),o=(wt(n)?.orders?r.slice(0,p1):[]).find(i=>v1(n,hl(i,t)));return hl(o??r[0]??0,t)}function v1(n,t){let e=_r(n,t).map(o=>o.product),r=[...e].sort((o,i)=>o-i),s=[e,[...e].reverse(),r,[...r].reverse()];return new Set(s.map(Ur)).size>1}function w1(n,t){if(!X(n))return-1;let e=-1,r=0;for(let s=4*t;s<4*t+4;s+=1)n.taps[s]<0||n.weights[s]<=r||(e=n.taps[s],r=n.weights[s]);return e}function _r(n,[t,e]){let r=n.scene?.cells,s=wt(n)?.upstream;if(!r||!s)return[];let o=t*r.width+e;return qr(n).flatMap(i=>{if(!X(i))return[];let a=ul(n,i)*Nt(i),l=i.grid[0]*i.grid[1];return Rn(i,o).map(c=>{let h=i.bin[c],d=b1(i,c,o),u=s[a+h]/l;return{answer:i,sample:c,bin:h,weight:d,share:u,product:d*u}})})}function b1({taps:n,weights:t},e,r){let s=0;for(let o=4*e;o<4*e+4;o+=1)n[o]===r&&(s+=t[o]);return s}var Ur=n=>n.reduce((t,e)=>Math.fround(t+Math.fround(e)),0);var pl=8,x1=2e-6;function Ru({scope:n}){let t=T("Adds","adds"),e=k1(),r=Zn(()=>ml(n));t.body.append(e.element,r.line);let s=[];return e.rows.forEach(({element:o},i)=>{o.addEventListener("pointerenter",()=>$1(n,s[i])),o.addEventListener("pointerleave",()=>n.setHover(null))}),{element:t.element,topics:["scene","focus","fresh","boxes","answers"],ofBoxes:!0,get ofKernels(){return!!Qt(n)},update(){let o=Sn(n),i=o&&y1(n,o);if(t.element.toggleAttribute("data-none",!i),!i)return x(t.heading,"Cell");s=i.adds;let a=new Set(s.map(c=>`${c.answer.box}:${c.bin}`)).size,l=`${G(s.length,"add")} from ${G(a,"bin")}`;x(t.heading,`Cell (${o[0]}, ${o[1]})`),x(t.remark,s.length?l:"no sample writes here"),M1(e,i),Xn(r,A1(i))}}}function y1(n,t){let e=wt(n)?.gradient,r=n.scene?.cells;if(!e||!r)return null;let s=_r(n,t),o=e[t[0]*r.width+t[1]],i=Math.max(1e-12,Math.abs(o),...s.map(a=>Math.abs(a.product)));return{scope:n,cell:t,adds:s,total:fl(s),kernel:o,format:F([0,i],4)}}var fl=n=>n.reduce((t,e)=>t+e.product,0);function k1(){let n=Array.from({length:pl},()=>{let l=[0,1,2,3].map(()=>p("td"));return{cells:l,element:p("tr",{},...l)}}),t=p("td",{colspan:"3"}),e=p("td"),r=p("td",{class:"rv-sum"}),s=p("tr",{class:"rv-total"},p("td",{colspan:"3"},"Σ of all adds"),r),o=vt(["","weight","upstream ÷ samples","add"]),i=o.firstElementChild;return{element:p("table",{class:"rv-table rv-terms rv-adds"},p("thead",{},o),p("tbody",{},...n.map(l=>l.element),p("tr",{},t,e),s)),place:i,rows:n,more:t,moreSum:e,total:r}}function M1({element:n,place:t,rows:e,more:r,moreSum:s,total:o},{scope:i,adds:a,total:l,format:c}){let h=qr(i).length>1;n.toggleAttribute("data-several",h),x(t,h?"box·bin·sample":"bin·sample"),e.forEach(({element:m,cells:g},v)=>{let w=a[v]?O1(a[v],h,c):[" ","","",""];m.toggleAttribute("data-empty",!a[v]),g.forEach((y,k)=>{x(y,w[k])})});let d=a.slice(pl);x(r,d.length?`and ${d.length} more, together`:" "),x(s,d.length?c(fl(d)):"");let f=[...a.slice(0,pl).map(m=>c(m.product)),...d.length?[c(fl(d))]:[]].join(" + ");x(o,gt(f,c(l)))}function O1({answer:n,bin:t,sample:e,weight:r,share:s,product:o},i,a){let l=n.samplesOf(t).indexOf(e)+1,[c,h]=[Math.floor(t/n.bins[1]),t%n.bins[1]],d=n.grid[0]*n.grid[1];return[`${i?`${n.place+1}·`:""}(${c},${h})·${l}`,r.toFixed(4),`× ${_(s*d,3)}÷${d}`,a(o)]}function $1(n,t){t&&n.setHover(ge(t.answer,t.bin,t.sample,"adds"))}function A1(n){let{scope:t,cell:e,kernel:r,total:s,adds:o,format:i}=n,a=wt(t)?.check;if(!t.fresh.allHold)return{ok:"",text:"the answer for these boxes is on its way",go:null};let l=`kernel's backward ${i(r)}`;if(a&&!a.agrees)return E1(a,e,l);let c=t.live.alone&&Qt(t)?"all cells":"server: all",h=a?` · ${c} to ${Gt(a.difference??NaN)}`:"";if(!S1(t)){let f=a?` ✓${h}`:"";return{ok:a?"true":"",text:`${l}, too many samples to list${f}`,go:null}}let d=Math.abs(s-r),u=Math.max(1e-6,Math.abs(r),...o.map(f=>Math.abs(f.product)));return d>x1*u*Math.max(4,o.length)?{ok:"false",text:`≠ ${l} ✗ it differs by ${d.toPrecision(3)}`,go:null}:{ok:"true",text:`= ${l} ✓ to ${Gt(d)}${h}`,go:null}}var S1=n=>qr(n).every(t=>t.samples_shown===t.samples_total);function E1({cell:n,difference:t},e,r){let s=qe(t);if(n[0]===e[0]&&n[1]===e[1])return{ok:"false",text:`≠ ${r} ✗ ${s}, more than in any other cell`,go:null};let o=`cell (${n[0]}, ${n[1]})`;return{ok:"false",text:`${r} ✗ but ${o} is ${s}`,go:`show ${o}`}}function ml(n){let t=wt(n)?.check;return!t||t.agrees?!1:(n.pinOn(Gr(t.cell)),!0)}var T1=["cx","cy","w","h","angle"];function Kr(n,t,e){let r=n.activeBox;return r?.id!==t.id||T1.some(s=>s!==e&&r[s]!==t[s])}function Eo(n){let t=n.scene?.boxes[n.scene.active??0];return n.live.alone&&t&&Kr(n,t)?", of the box that was saved":""}var To={left:54,right:12,top:10,bottom:38},N1={left:2,right:2,top:4,bottom:4},z1=.22;function Iu(n,t=.06){let e=1/0,r=-1/0;for(let o of n)for(let i=0;i<o.length;i+=1)o[i]<e&&(e=o[i]),o[i]>r&&(r=o[i]);if(!Number.isFinite(e))return[0,1];let s=r-e||Math.abs(r)*.1||1;return[e-s*t,r+s*t]}function ie(n,t){let[e,r]=n.shape;return Float64Array.from({length:e},(s,o)=>n[o*r+t])}function Du(n,[t,e],r){let s=(r-To.left)/(n-To.left-To.right);return t+Math.min(1,Math.max(0,s))*(e-t)}function _e(n,t,e){let r=C1(n,t,e),{context:s,edge:o,height:i,xRange:a,toX:l}=r,c=i-o.bottom;e.bare||F1(r,e.xLabel??"");for(let h of e.bands??[])B1(r,h);e.zero&&a[0]<0&&a[1]>0&&No(s,t.line,[l(0),o.top],[l(0),c]),I1(r,e.marks??[],e.bare?3:6),s.save(),s.beginPath(),s.rect(o.left,0,r.width-o.left-o.right,c+2),s.clip();for(let h of e.series)P1(r,h);for(let h of e.tangents??[])L1(r,h);s.restore();for(let h of e.points??[])R1(r,h,e.bare?3:5)}function C1({context:n,width:t,height:e},r,s){let o=s.bare?N1:To,i=s.x??Iu(s.series.map(h=>h.x),0),a=Iu(s.series.map(h=>h.y)),l=t-o.left-o.right,c=e-o.top-o.bottom;return{context:n,colours:r,edge:o,width:t,height:e,xRange:i,yRange:a,toX:h=>o.left+(h-i[0])/(i[1]-i[0]||1)*l,toY:h=>o.top+(1-(h-a[0])/(a[1]-a[0]||1))*c}}function P1({context:n,toX:t,toY:e},{x:r,y:s,colour:o,width:i=1.8,dash:a=[]}){n.beginPath();let l=!1;for(let c=0;c<r.length;c+=1){let h=Number.isFinite(r[c])&&Number.isFinite(s[c]);h&&l?n.lineTo(t(r[c]),e(s[c])):h&&n.moveTo(t(r[c]),e(s[c])),l=h}n.lineJoin="round",n.setLineDash([...a]),n.lineWidth=i,n.strokeStyle=o,n.stroke(),n.setLineDash([])}function L1({context:n,colours:t,edge:e,width:r,toX:s,toY:o},i){let{x:a,y:l,slope:c,colour:h=t.focus,side:d=0,reach:u=z1}=i,f=u*(r-e.left-e.right)/(s(1)-s(0)),m=d>0?a:a-f,g=d<0?a:a+f;n.beginPath(),n.moveTo(s(m),o(l+c*(m-a))),n.lineTo(s(g),o(l+c*(g-a))),n.setLineDash([5,3]),n.lineWidth=1.6,n.strokeStyle=h,n.stroke(),n.setLineDash([])}function R1({context:n,colours:t,toX:e,toY:r},{x:s,y:o,colour:i},a){n.beginPath(),n.arc(e(s),r(o),a,0,2*Math.PI),n.fillStyle=i,n.fill(),n.lineWidth=1.5,n.strokeStyle=t.surface,n.stroke()}function I1({context:n,colours:t,edge:e,height:r,toX:s},o,i){let a=r-e.bottom,l=(c,h)=>{n.beginPath();for(let d of o)d.strong===c&&(n.moveTo(s(d.x),a),n.lineTo(s(d.x),h))};l(!1,a-i),n.lineWidth=1,n.strokeStyle=t["line-strong"],n.stroke(),l(!0,e.top),n.setLineDash([2,3]),n.strokeStyle=t.bad,n.stroke(),n.setLineDash([])}function B1({context:n,colours:t,edge:e,height:r,toX:s},{from:o,to:i,label:a,shaded:l}){let c=s(i)-s(o);n.fillStyle=t.sunken,l&&n.fillRect(s(o),e.top,Math.max(0,c-1),r-e.top-e.bottom),n.fillStyle=t.muted,n.font=`500 ${t.sizes.tiny} ${t.font}`,n.textAlign="right",n.textBaseline="top",c>n.measureText(a).width+8&&n.fillText(a,s(i)-6,e.top+4)}function F1({context:n,colours:t,edge:e,width:r,height:s,xRange:o,yRange:i,toX:a,toY:l},c){let h=s-e.bottom,d=r-e.right;n.font=`500 ${t.sizes.tiny} ${t.mono}`,n.fillStyle=t.muted,n.textBaseline="middle",n.textAlign="right";for(let u of Bu(i,4))No(n,t.line,[e.left,l(u)],[d,l(u)]),n.fillText(Fu(u,i),e.left-6,l(u));n.textAlign="center",n.textBaseline="top";for(let u of Bu(o,5))No(n,t["line-strong"],[a(u),h],[a(u),h+4]),n.fillText(Fu(u,o),a(u),h+6);No(n,t["line-strong"],[e.left,h],[d,h]),c&&n.fillText(c,(e.left+d)/2,s-14)}function No(n,t,e,r){n.beginPath(),n.moveTo(Math.round(e[0])+.5,Math.round(e[1])+.5),n.lineTo(Math.round(r[0])+.5,Math.round(r[1])+.5),n.lineWidth=1,n.strokeStyle=t,n.stroke()}function Bu([n,t],e){let r=(t-n)/e;if(!(r>0)||!Number.isFinite(r))return[];let s=10**Math.floor(Math.log10(r)),o=[1,2,2.5,5,10].map(l=>l*s).find(l=>l>=r*.8)??10*s,i=Math.ceil(n/o-1e-9),a=Math.floor(t/o+1e-9);return Array.from({length:a-i+1},(l,c)=>(i+c)*o)}function Fu(n,[t,e]){let r=Math.max(Math.abs(t),Math.abs(e));if(r>=1e5||r<.001)return R(n.toExponential(1));let s=Math.max(0,Math.min(6,1-Math.floor(Math.log10((e-t)/4))));return R(n.toFixed(s).replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""))}var D1=["","kernel's slope","central difference","","loss against it"],Hu=me(()=>({number:0})),gl=n=>n.part("gradients")?.numbers??[],ju=n=>n.part("gradients")?.computed?"":Eo(n),Wu=n=>Math.min(Hu(n).number,Math.max(0,gl(n).length-1));function H1(n,t){Hu(n).number=t,n.changed("focus")}function qu(n){let{scope:t}=n,e=T("The box's own gradient","numbers"),r=D1.map(l=>p("span",{},l)),s=p("div",{class:"rv-numbers-row rv-numbers-head","aria-hidden":!0},...r),i=p("div",{class:"rv-numbers",role:"radiogroup","aria-label":"Number of the box to plot"});e.body.append(s,i),ll(t);let a=[];return{element:e.element,watch:i,topics:["scene","focus","fresh","boxes"],ofBoxes:!0,update(){let l=gl(t),c=t.part("gradients")?.loss??"";x(e.remark,`${c}${ju(t)}`),a.length!==l.length&&(a=l.map((h,d)=>j1(t,d,()=>a.map(u=>u.element))),i.replaceChildren(...a.map(h=>h.element))),a.forEach((h,d)=>{W1(n,h,l[d],d===Wu(t))})}}}function j1(n,t,e){let r=p("b"),s=p("span",{class:"rv-slope"}),o=p("span"),i=p("span",{class:"rv-verdict"}),a=p("canvas"),l=p("span",{class:"rv-spark"},a);return{element:p("button",{class:"rv-numbers-row",type:"button",role:"radio",onclick:()=>H1(n,t),onkeydown:h=>qn(e(),h)?.click()},r,s,o,i,l),name:r,slope:s,difference:o,verdict:i,canvas:a,slot:l}}function W1({scope:n,colours:t},e,r,s){let{name:o,kind:i,slope:a,difference:l,left:c,right:h,loss:d,curve:u,agrees:f}=r,m=i==="smooth";e.element.setAttribute("aria-checked",String(s)),Object.assign(e.element.dataset,{number:o,kind:i,slope:a,difference:l??""}),x(e.name,o),x(e.slope,Be(a));let g=l!=null;x(e.difference,m?g?Be(l):"—":`${Be(c)} | ${Be(h)}`);let v=Gt(Math.abs(a-(l??NaN))),w=n.fresh.allHold?`${f?"✓":"✗"} ${v}`:"…";x(e.verdict,m?g?w:" ":i),e.verdict.dataset.ok=m?String(f):"warn";let y=W(e);if(!y)return;let{accent:k,muted:O,focus:$}=t(),S=s?k:O;_e(y,t(),{bare:!0,series:[{x:ie(u,0),y:ie(u,1),colour:S,width:1.5}],points:[{x:0,y:d,colour:$}]})}function Gu({scope:n,colours:t}){let e=T("Loss","curve"),r=p("canvas",{role:"img"}),s=p("div",{class:"rv-plot"},r),o=p("p",{class:"rv-words"});return e.body.append(s,o),{element:e.element,watch:s,topics:["scene","focus","boxes"],ofBoxes:!0,update(){let i=gl(n)[Wu(n)];i&&(x(o,i.sentence),o.dataset.kind=i.kind,q1(t(),{...e,canvas:r,slot:s},i),x(e.heading,`Loss against ${i.name}${ju(n)}`))}}}function q1(n,t,e){let{name:r,unit:s,sentence:o,curve:i,crossings:a,loss:l}=e;x(t.remark,e.marks),t.canvas.setAttribute("aria-label",`The loss against ${r}. ${o}`);let c=W(t);if(!c)return;let h=Array.from({length:a?.shape[0]??0},(d,u)=>({x:a?.[2*u]??NaN,strong:(a?.[2*u+1]??0)>0}));_e(c,n,{series:[{x:ie(i,0),y:ie(i,1),colour:n.accent,width:2}],marks:h,tangents:G1(e),zero:!0,points:[{x:0,y:l,colour:n.focus}],xLabel:`change of ${r}, ${s}`})}function G1({kind:n,loss:t,loss_left:e,loss_right:r,slope:s,left:o,right:i}){return n==="smooth"?[{x:0,y:t,slope:s}]:[{x:0,y:e??NaN,slope:o??NaN,side:-1},{x:0,y:r??NaN,slope:i??NaN,side:1}]}var _1=60;function _u(n){let{scope:t}=n,e=ye("Cells","cells","Numbers over the feature map"),r={grid:null,part:null,stamps:new we},s=o=>{let i=Xt(r.grid,o);return i&&r.part&&Gr([i.row+r.part.top,i.column+r.part.left])};return e.canvas.addEventListener("pointermove",o=>t.setHover(s(o))),e.canvas.addEventListener("pointerleave",()=>t.setHover(null)),e.canvas.addEventListener("click",o=>{let i=s(o);i&&t.togglePin(i)}),e.canvas.addEventListener("keydown",o=>U1(t,o)),{element:e.element,watch:e.slot,topics:["scene","focus","boxes","answers"],ofBoxes:!0,get ofKernels(){return!!Qt(t)},update(){let o=wt(t)?.chart,i=t.scene?.cells;e.element.toggleAttribute("data-none",!o),o&&i&&K1(n,e,r,o,i)}}}function U1(n,t){let e=n.scene?.cells,r=e&&Zt(t);if(!r)return;let[s,o]=Sn(n)??[0,0],i=Me({row:s,column:o},r,{rows:e.height,columns:e.width});n.pin=null,n.setHover(Gr([i.row,i.column]))}function K1({scope:n,colours:t},e,r,s,o){let i=Sn(n);x(e.heading,s.title),x(e.remark,s.remark),e.bar.className=jr(s.palette),s.palette==="diverging"?Mo(e,s.values,s.range):Bt(e,s.range,s.whole);let a=i?Y1(i,o,s):"";x(e.read,a);let l=`${o.height} rows of ${o.width} cells`;e.canvas.setAttribute("aria-label",`${s.title}, ${l}. Arrow keys walk the cells. ${a}`);let c=W(e);if(!c)return;let{context:h}=c,d=V1(n,o),u=Wt(d.rows,d.columns,c,_1);r.grid=u,r.part=d;let f={cell:u.cell,x:u.x-d.left*u.cell,y:u.y-d.top*u.cell};h.save(),h.beginPath(),h.rect(u.x,u.y,u.cell*d.columns,u.cell*d.rows),h.clip(),h.imageSmoothingEnabled=!1;let m=r.stamps.ramp(s.values,o.width,Uu(t(),s),s.range);h.drawImage(m,f.x,f.y,u.cell*o.width,u.cell*o.height),ke(e,Z1(h,t(),f,d,s)),$o(n,t(),h,f,o),i&&(h.beginPath(),h.rect(f.x+i[1]*u.cell,f.y+i[0]*u.cell,u.cell,u.cell),Jn(h,t(),2,t().highlight)),h.restore()}var Uu=({ramps:n},{palette:t})=>t==="diverging"?n.diverging:n.sequential;function Y1([n,t],{width:e},{values:r,range:s,whole:o}){let i=r[n*e+t];return`(${n}, ${t}) = ${o?i:F(s,4)(i)}`}function V1(n,{width:t,height:e}){let r={top:e,left:t,bottom:-1,right:-1};for(let{cells:l}of n.given())for(let c of l??[]){let[h,d]=[Math.floor(c/t),c%t];r.top=Math.min(r.top,h),r.bottom=Math.max(r.bottom,h),r.left=Math.min(r.left,d),r.right=Math.max(r.right,d)}if(r.bottom<0)return{top:0,left:0,rows:e,columns:t};let[s,o]=[Math.max(0,r.top-1),Math.max(0,r.left-1)],[i,a]=[Math.min(e,r.bottom+2)-s,Math.min(t,r.right+2)-o];return{top:s,left:o,rows:i,columns:a}}function Z1(n,t,{cell:e,x:r,y:s},o,i){let{values:a,range:l}=i,c=a.shape[1],h=[];for(let m=o.top;m<o.top+o.rows;m+=1)for(let g=o.left;g<o.left+o.columns;g+=1)a[m*c+g]&&h.push({row:m,column:g});let d=h.map(({row:m,column:g})=>a[m*c+g]);Xa(n,t,"tiny");let{texts:u,unit:f}=Qa(n,d,e-4,e);return u?.forEach((m,g)=>{let{row:v,column:w}=h[g];n.fillStyle=$t(rt(Uu(t,i),d[g],l),t),n.fillText(m,r+it(w,e),s+it(v,e)+.5)}),f}var Ku=90,X1=4,Q1=[{name:"play",label:"▶ Play",title:"Play the steps, or pause (Space)"},{name:"back",label:"◂ Back",title:"One step back"},{name:"next",label:"Step ▸",title:"One step on"},{name:"reset",label:"↺ Start",title:"Back to the start"},{name:"take",label:"Put the box here",title:"The box you drew moves to where the walker is"}];function wl(n,t){n.place("walker",t)&&n.changed("focus")}function Yu({scope:n,colours:t}){let e=T("Let it move","descent"),r=matchMedia("(prefers-reduced-motion: reduce)"),s={step:0,run:"",timer:0},o={play:()=>y(),back:()=>$(s.step-1),next:()=>$(s.step+1),reset:()=>$(0),take:()=>S()},i=Q1.map(({name:N,label:E,title:D})=>{let V={class:"rv-tool",type:"button",title:D,"data-move":N,onclick:o[N]};return p("button",V,E)}),a=i[0],c=p("input",{...{type:"range",min:"0",max:"0",step:"1",value:"0"},class:"rv-range","aria-label":"Step"}),h=p("canvas",{role:"img","aria-label":"The loss at each step"}),d=p("div",{class:"rv-plot"},h),u=p("p",{class:"rv-facts-line"}),f=p("p",{class:"rv-words"}),m=p("div",{class:"rv-walk-player"},p("div",{class:"rv-group"},...i));e.body.append(m,c,u,d,f),c.addEventListener("input",()=>$(Number(c.value)));let g=()=>n.part("gradients")?.descent??null,v=()=>(g()?.path.shape[0]??1)-1;function w(){clearTimeout(s.timer),s.timer=0}function y(){s.timer?w():(s.step>=v()&&O(0),k()),C()}function k(){if(s.step>=v()){w(),C();return}let N=()=>{O(s.step+1),k()};s.timer=setTimeout(N,r.matches?X1*Ku:Ku)}function O(N){s.step=Math.max(0,Math.min(v(),N));let E=g();E&&wl(n,vl(E,s.step)),C()}function $(N){w(),O(N)}function S(){let N=g();if(!N||!n.editor?.box)return;let[E,D,V,tn,z]=vl(N,s.step);w(),n.editor.set({cx:E,cy:D,w:V,h:tn,angle:z})}function C(){let N=g();if(!N)return;x(a,s.timer?"❚❚ Pause":"▶ Play"),a.setAttribute("aria-pressed",String(!!s.timer)),c.max=String(v()),c.value=String(s.step),e.element.dataset.step=String(s.step),e.element.dataset.steps=String(v()),x(e.remark,`step ${s.step} of ${v()}${Eo(n)}`),x(f,N.sentence);let E=J1(N,s.step,n.scene?.editor.rotated??!1);u.replaceChildren(...E.map(D=>p("span",{},D))),tk(t(),{canvas:h,slot:d},N,s.step)}function B(){let N=g()?.run??"";N!==s.run&&(s.run=N,s.step=0,w()),O(s.step)}return e.element.addEventListener("keydown",N=>{let E=N.target instanceof HTMLButtonElement;N.key!==" "||E||(N.preventDefault(),y())}),{element:e.element,watch:d,topics:["scene","boxes"],ofBoxes:!0,update:B,destroy:w}}var vl=({path:n},t)=>n.subarray(5*t,5*t+5);function J1(n,t,e){let r=vl(n,t),[s,o,i,a,l]=[...r].map((h,d)=>_(d<4?h:Math.abs(h),1)),c=e?` · ${l}° ${r[4]<0?"↻":"↺"}`:"";return[`loss ${Be(n.losses[2*t])}`,`centre ${s}, ${o} px`,`w ${i} × h ${a} px${c}`]}function tk(n,t,{losses:e,bands:r},s){let o=W(t);if(!o)return;let i=Float64Array.from({length:e.shape[0]},(l,c)=>c),a=ie(e,0);_e(o,n,{x:[0,Math.max(1,i.length-1)],series:[{x:i,y:a,colour:n.accent,width:2}],bands:r.map((l,c)=>({...l,shaded:c%2===0})),points:[{x:s,y:a[s],colour:n.focus}],xLabel:"step"})}var bl=400;function Vu({scope:n}){let t=T("The same adds in any order","order"),e=p("tbody"),r=p("p",{class:"rv-words"});return t.body.append(p("table",{class:"rv-table rv-terms"},e),r),{element:t.element,topics:["scene","focus","fresh","boxes","answers"],ofBoxes:!0,get ofKernels(){return!!Qt(n)},update(){let s=wt(n)&&Sn(n);if(!s)return;let o=_r(n,s).map(a=>a.product),i=rk(o);x(t.remark,`cell (${s[0]}, ${s[1]}) · float32`),e.replaceChildren(...ek(i)),Object.assign(t.element.dataset,{distinct:i.distinct,tried:i.tried}),x(r,nk(o.length,i))}}}function ek({forward:n,backward:t,low:e,high:r,all:s}){let o=s?"of all orders":"found",i=(a,l)=>p("tr",{},p("td",{},a),p("td",{},R(l.toPrecision(9))));return[i("the plan's order",n),i("backwards",t),i(`smallest ${o}`,e),i(`largest ${o}`,r)]}function nk(n,{distinct:t,tried:e,all:r}){if(n<2)return`${n?"One addition":"No addition"} lands here, so no order can matter.`;let s=r?`All ${e} orders of these ${n} additions`:`${e} orders of these ${n} additions, drawn at random,`;return t===1?`${s} give the same bits${r?"":", as far as they were tried"}. Choose another cell, or move the box.`:`${s} end in ${t} different float32 sums. Atomic additions land in whatever order the threads reach the cell, so two runs need not agree in the last bits.`}function rk(n){let t=Ur(n),e=Ur([...n].reverse()),r=sk(n.length),s=r<=bl,o=new Set([t,e]);for(let l of s?Zu(n):ok(n))o.add(Ur(l));let[i,a]=[Math.min(...o),Math.max(...o)];return{forward:t,backward:e,low:i,high:a,distinct:o.size,all:s,tried:s?r:bl+2}}function sk(n){let t=1;for(let e=2;e<=n&&Number.isFinite(t);e+=1)t*=e;return t}function Zu(n){return n.length<2?[[...n]]:n.flatMap((t,e)=>Zu(n.toSpliced(e,1)).map(r=>[t,...r]))}function*ok(n){let t=12345,e=()=>(t=Math.imul(t,1664525)+1013904223>>>0,t/2**32),r=[...n];for(let s=0;s<bl;s+=1){for(let o=r.length-1;o>0;o-=1){let i=Math.floor(e()*(o+1));[r[o],r[i]]=[r[i],r[o]]}yield r}}var ik=["one bin","mean of all bins"];function Xu({scope:n,colours:t}){let e=T("RoIAlign and RoIPool","staircase"),r={at:0,way:0},o=p("input",{type:"range",class:"rv-range","aria-label":"Move the box to the right, in pixels",value:"0"}),i=ik.map((v,w)=>p("button",{class:"rv-chip",type:"button",onclick:()=>m(w)},v)),a=p("div",{class:"rv-chips",role:"group","aria-label":"What is plotted"},...i);e.remark.append(a);let l=p("canvas",{role:"img","aria-label":"Both outputs against the move"}),c=p("div",{class:"rv-plot rv-plot-tall"},l),h=p("table",{class:"rv-table rv-terms rv-staircase"}),d=p("p",{class:"rv-words"}),u=p("output"),f=p("label",{class:"rv-sliderline"},p("span",{},"move the box"),o,u);e.body.append(f,c,h,d),o.addEventListener("input",()=>{r.at=Number(o.value),g()});function m(v){r.way=v,g()}function g(){let v=n.part("gradients")?.staircase;if(e.element.toggleAttribute("data-none",!v),!v)return;let{offsets:w,box:y}=v,k=uk(w,r.at),[O,$]=[w[0],w[w.length-1]];r.at=w[k],o.min=String(O),o.max=String($),o.step=String(($-O)/(w.length-1)),o.value=String(r.at),i.forEach((C,B)=>{C.setAttribute("aria-pressed",String(r.way===B))}),x(i[0],`bin (${v.bin[0]}, ${v.bin[1]})`),x(u,`${_(r.at,2)} px`),x(d,v.sentences[r.way]),e.element.dataset.index=String(k),wl(n,[y.cx+r.at,y.cy,y.w,y.h,0]);let S=ak(v,r.way,k);lk(h,t(),S),ck({canvas:l,slot:c},t(),S)}return{element:e.element,watch:c,topics:["scene"],ofBoxes:!0,update:g}}var ak=({offsets:n,smooth:t,stepped:e,slopes:r},s,o)=>({offsets:n,smooth:ie(t,s),stepped:ie(e,s),slopes:ie(r,s),index:o});function lk(n,t,{smooth:e,stepped:r,slopes:s,index:o}){let i=F([Math.min(...e,...r),Math.max(...e,...r)],4),a=(c,h,d,u)=>{let f=p("i",{class:"rv-swatch",style:`background:${h};border-color:${h}`});return p("tr",{},p("td",{},f,` ${c}`),p("td",{},i(d)),p("td",{},u))},l=p("tbody",{},vt(["","output","slope per px"]),a("RoIAlign",t.accent,e[o],Be(s[o])),a("RoIPool",t.focus,r[o],dk(r,o)?"0":"a step is here"));n.replaceChildren(l)}function ck(n,t,{offsets:e,smooth:r,stepped:s,slopes:o,index:i}){let a=W(n);if(!a)return;let{accent:l,focus:c}=t,h=e[i];_e(a,t,{series:[hk(e,s,c),{x:e,y:r,colour:l,width:2}],tangents:[{x:h,y:r[i],slope:o[i],colour:l,reach:.1}],points:[{x:h,y:s[i],colour:c},{x:h,y:r[i],colour:l}],zero:!0,xLabel:"move to the right, px"})}function hk(n,t,e){let r=[],s=[];for(let o=0;o<t.length;o+=1)o&&t[o]!==t[o-1]&&(r.push(NaN),s.push(NaN)),r.push(n[o]),s.push(t[o]);return{x:r,y:s,colour:e,width:2.4}}function dk(n,t){let e=n[t];return(n[t-1]??e)===e&&(n[t+1]??e)===e}function uk(n,t){let e=0;for(let r=1;r<n.length;r+=1)Math.abs(n[r]-t)<Math.abs(n[e]-t)&&(e=r);return e}var Qu=[{label:"+1",value:1},{label:"−1",value:-1},{label:"0",value:0}],pk={bin:"click a bin",ones:"1 in every bin",random:"drawn at random",target:"output − target"},fk=120;function Ju(n){let{scope:t}=n,e=ye("Upstream gradient","upstream","Upstream gradient of each bin");e.bar.className=jr("diverging");let r={grid:null,brush:1,painting:!1,at:null},s=mk(t,r,()=>o());e.remark.append(s.element);let o=()=>{s.show(wt(t)?.upstream_kind??""),xk(n,e,r)};e.canvas.addEventListener("pointerdown",i=>gk(t,r,i)),e.canvas.addEventListener("pointermove",i=>vk(t,r,i));for(let i of["pointerup","pointercancel"])e.canvas.addEventListener(i,()=>wk(t,r));return e.canvas.addEventListener("pointerleave",()=>t.setHover(null)),e.canvas.addEventListener("keydown",i=>{bk(t,r,i)&&o()}),{element:e.element,watch:e.slot,topics:["scene","focus","boxes","answers","fresh"],ofBoxes:!0,get ofKernels(){return!!Qt(t)},update:o}}function mk(n,t,e){let r=h=>{t.brush=h,e()},s=Qu.map(({label:h,value:d})=>{let u={class:"rv-chip",type:"button","aria-label":`Paint ${h}`,"data-brush":h};return p("button",{...u,onclick:()=>r(d)},h)}),i=p("button",{...{class:"rv-chip",type:"button","aria-label":"Clear what is painted"},onclick:()=>nr(n,{painted:[]},"commit")},"clear"),l=p("div",{class:"rv-chips",role:"group","aria-label":"Brush"},...s,i),c=p("span");return{element:p("span",{class:"rv-remark"},c,l),show(h){I(l,h!=="painted"),I(c,h==="painted"),x(c,pk[h]??""),s.forEach((d,u)=>{d.setAttribute("aria-pressed",String(Qu[u].value===t.brush))})}}}function gk(n,t,e){let r=tp(t,e),s=wt(n)?.upstream_kind;r!=null&&(s==="painted"?(t.painting=!0,kn(e).setPointerCapture(e.pointerId),yl(n,r,t.brush,"drag")):s==="bin"?nr(n,{bin:r},"commit"):n.togglePin(kl(n,r)))}function vk(n,t,e){let r=tp(t,e);r!=null&&(t.painting&&yl(n,r,t.brush,"drag"),n.setHover(kl(n,r)))}function wk(n,t){t.painting&&(t.painting=!1,nr(n,{},"commit"))}function yl(n,t,e,r){let s=new Map(dl(n).painted);s.get(t)!==e&&(e?s.set(t,e):s.delete(t),nr(n,{painted:[...s]},r))}function tp({grid:n},t){let e=Xt(n,t);return e&&n?e.row*n.columns+e.column:null}function kl(n,t){let e=n.activeAnswer();return e&&At(e,t,"upstream")}function bk(n,t,e){let{grid:r}=t;if(!r)return!1;let s=Zt(e),o=xl(n,t);if(s){let a={row:Math.floor(o/r.columns),column:o%r.columns};return t.at=Me(a,s,r),n.setHover(kl(n,xl(n,t))),!0}if(e.key!==" "&&e.key!=="Enter")return!1;e.preventDefault();let i=wt(n)?.upstream_kind;return i==="painted"?yl(n,o,t.brush,"commit"):i==="bin"&&nr(n,{bin:o},"commit"),!1}function xl(n,{at:t,grid:e}){return t&&e&&t.row<e.rows&&t.column<e.columns?t.row*e.columns+t.column:n.shown()?.bin??0}function xk({scope:n,colours:t},e,r){let s=wt(n);e.canvas.style.touchAction=s?.upstream_kind==="painted"?"none":"";let o=Lu(n);if((o>=0||n.fresh.allHold)&&e.element.toggleAttribute("data-none",o<0),!s||o<0)return;let[,i,a]=s.upstream.shape,l=o*i*a,c=s.upstream.subarray(l,l+i*a),h=yk(c),d=n.shown(),u=d&&d.chosen!=="default"?d.bin:null,f=u??xl(n,{...r,grid:r.grid&&{...r.grid,rows:i,columns:a}}),m=`(${Math.floor(f/a)}, ${f%a})`,g=F(h,4)(c[f]),v=`Upstream gradient, ${i} rows of ${a}. Bin ${m} gets ${g}.`;Mo(e,c,h),x(e.read,`${m} = ${g}`),e.canvas.setAttribute("aria-label",v),tr(e.canvas,c);let w=W(e);if(!w)return;let{ramps:y,highlight:k}=t(),O=Wt(i,a,w,fk);r.grid=O;let $={colours:t(),ramp:y.diverging};ke(e,ln(w.context,O,c,h,$));let S=u==null?1.5:3;f<c.length&&Ge(w.context,O,f,{width:S,colour:k})}function yk(n){let t=n.reduce((e,r)=>Math.max(e,Math.abs(r)),0);return[-(t||1),t||1]}var[kk,Mk]=[4,2**26],zo=class{#e;#t=new Map;constructor(t){this.#e=t}get size(){return this.#e.memory.buffer.byteLength}begin(){this.#e.clear(0)}forget(){this.#t.clear(),this.#e.clear(1)}hold(t){let e=this.#t.get(t);if(e!==void 0)return e;let r=[...this.#t.keys()].reduce((o,{byteLength:i})=>o+i,t.byteLength);(this.#t.size===kk||r>Mk)&&this.forget();let s=this.put(t);return this.#e.keep(),this.#t.set(t,s),s}put(t){let e=this.#r(t.byteLength),r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#e.memory.buffer,e).set(r),e}zeros(t){let e=this.#r(4*t);return new Uint8Array(this.#e.memory.buffer,e,4*t).fill(0),e}floats(t,e){return new Float32Array(this.#e.memory.buffer,t,e).slice()}doubles(t,e){return new Float64Array(this.#e.memory.buffer,t,e).slice()}wholes(t,e){return new Int32Array(this.#e.memory.buffer,t,e).slice()}bytes(t,e){return new Uint8Array(this.#e.memory.buffer,t,e).slice()}#r(t){let e=t>2147483648?0:this.#e.take(t)>>>0;if(!e)throw new ft(ua);return e}};var hn={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[ep,op]=[5,14],Ok={scale:1},Co=class{#e;#t;#r;constructor(t){this.#e=t,this.#t=new zo(t),this.#r=[0,1].map(e=>this.#i(e))}knows(t,e){let r=Object.hasOwn(hn,t)?hn[t]:null;return!!(r&&(r.sampled?r.reductions[e]:e==="max"))}get size(){return this.#t.size}plan(t,{rois:e,bins:r,rules:s,height:o,width:i,chosen:a,derivatives:l=!1}){let{columns:c}=hn[t],h=Ol(e,c),d=Int32Array.from(a??Array(r[0]*r[1]).keys());if(d.some(O=>O<0||O>=r[0]*r[1]))throw new RangeError(`chosen: want bins below ${r[0]*r[1]}, got ${d}`);let u=this.#t;u.begin();let f={rois:h.length/c,batch:2**30,channels:1,height:o,width:i},m=u.zeros(10),g=u.put(h),v=this.#s(f,r,s);this.#n(`${t}_plan`,g,u.put(d),d.length,...v,Number(l),m);let[w,...y]=u.wholes(m,10),k=c-1;return{positions:dt(u.floats(y[0],2*w),[w,2]),taps:dt(u.wholes(y[1],4*w),[w,4]),weights:dt(u.floats(y[2],4*w),[w,4]),state:dt(u.bytes(y[3],w),[w]),roi:dt(u.wholes(y[4],w),[w]),bin:dt(u.wholes(y[5],w),[w]),slopes:l?dt(u.floats(y[6],2*k*w),[w,k,2]):null,grids:dt(u.wholes(y[7],2*f.rois),[f.rois,2]),offsets:dt(u.wholes(y[8],f.rois+1),[f.rois+1])}}axes(t,{rois:e,bins:r,rules:s,height:o,width:i}){let{columns:a,sampled:l}=hn[t],c=Ol(e,a),h=c.length/a,d=this.#t;d.begin();let u=d.put(c),f=this.#s({rois:h,batch:2**30,channels:1,height:o,width:i},r,s),m=op+(l?0:2*(r[0]+r[1])),g=d.zeros(4*m*h);this.#n(`${t}_axes`,u,...f,g);let v=d.doubles(g,2*m*h);return Array.from({length:h},(w,y)=>{let[k,O]=[y,h+y].map($=>v.subarray(m*$,m*($+1)));return $k(k,O,l?null:r)})}forward(t,e){let{maps:r,rois:s,job:o,shape:i,count:a}=this.#o(t,e),l=this.#t.zeros(a);if(hn[t].sampled)return this.#n(np(t,e),r,s,l,...o),{output:dt(this.#t.floats(l,a),i),argmax:null};let c=this.#t.zeros(a);return this.#n(t,r,s,l,c,...o),{output:dt(this.#t.floats(l,a),i),argmax:dt(this.#t.wholes(c,a),i)}}backward(t,e){let{features:r,gradOutput:s,argmax:o}=e,{maps:i,rois:a,job:l,count:c,rows:h}=this.#o(t,e),{columns:d,sampled:u}=hn[t],f=this.#t,m=f.put(Ml("gradOutput",s,c)),g=r.values.length,v=f.zeros(g);if(!u){let k=f.put(Ml("argmax",o??new Int32Array,c));return this.#n(`${t}_backward`,m,k,a,v,...l),{features:dt(f.floats(v,g),rp(r)),rois:null}}let w=f.zeros(h*d),y=np(t,e);return this.#n(`${y}_backward_features`,m,i,a,v,...l),this.#n(`${y}_backward_rois`,m,i,a,w,...l),{features:dt(f.floats(v,g),rp(r)),rois:dt(f.floats(w,h*d),[h,d])}}regions({height:t,width:e,scales:r,overlap:s,variant:o}){let i=this.#t;i.begin();let a=i.zeros(3),l=i.put(Float64Array.of(s)),c=Object.entries({height:t,width:e,scales:r}).map(([f,m])=>sp(f,m));this.#n(`rmac_regions_${o}`,...c,l,a);let[h,d,u]=i.wholes(a,3);return{regions:dt(i.wholes(d,4*h),[h,4]),level:dt(i.wholes(u,h),[h])}}regionMaxima({features:t,regions:e}){let{batch:r=1,channels:s}=t,o=e.length/4,i=new Float32Array(5*r*o);for(let c=0;c<r*o;c+=1){i[5*c]=Math.floor(c/o);for(let h=0;h<4;h+=1)i[5*c+1+h]=e[4*(c%o)+h]}let a=this.forward("roi_pool",{features:t,rois:i,bins:[1,1],rules:Ok}),l=[r,o,s];return{maxima:dt(Float32Array.from(a.output),l),argmax:dt(Int32Array.from(a.argmax??[]),l)}}#i(t){this.#t.begin();let e=this.#t.put(new Float64Array(2));this.#n("alignment",t,e);let[r,s]=this.#t.doubles(e,2);return[r,s]}#o(t,{features:e,rois:r,bins:s,rules:o}){let{batch:i=1,channels:a,height:l,width:c}=e,{columns:h}=hn[t];Ml("features",e.values,i*a*l*c);let d=Ol(r,h);this.#t.begin();let u=this.#t.hold(e.values),f=d.length/h,m=[f,a,...s];return{maps:u,rois:this.#t.put(d),job:this.#s({rois:f,batch:i,channels:a,height:l,width:c},s,o),shape:m,count:f*a*s[0]*s[1],rows:f}}#s(t,[e,r],{scale:s,ratio:o=0,aligned:i=!1,clockwise:a=!1,...l}){let[c,h]=this.#r[Number(i)],{rois:d,batch:u,channels:f,height:m,width:g}=t,w=Object.entries({rois:d,batch:u,channels:f,height:m,width:g,bins_y:e,bins_x:r,ratio:o}).map(([y,k])=>sp(y,k));return[this.#t.put(Int32Array.of(...w,Number(a))),this.#t.put(Float64Array.of(s,l.offset??c,l.minimum??h))]}#n(t,...e){let r=Ls;try{r=this.#e[t](...e)}catch(s){if(!(s instanceof WebAssembly.RuntimeError))throw s}if(r)throw new ft(r)}};function np(n,{reduction:t="avg"}){let e=hn[n].reductions[t];if(!e)throw new RangeError(`reduction: ${n} has no ${t}`);return e}function $k(n,t,e){let[r,s]=[0,1].map(c=>{let h=ep*c,[d,u,f,m,g]=n.subarray(h),v=op+(c&&e?2*e[0]:0),w=e&&dt(Int32Array.from(n.subarray(v,v+2*e[c])),[e[c],2]);return{start:d,binSize:u,samples:f,size:m,drawn:t[h+3],widened:!g,cells:w}}),[o,i,a,l]=n.subarray(2*ep);return{y:r,x:s,center:[o,i],cosine:a,sine:l}}var rp=({batch:n=1,channels:t,height:e,width:r})=>[n,t,e,r],dt=(n,t)=>Object.assign(n,{shape:Object.freeze(t)});function Ml(n,t,e){if(t.length!==e)throw new RangeError(`${n}: want ${e} numbers, got ${t.length}`);return t}function Ol(n,t){if(n.length%t)throw new RangeError(`rois: want rows of ${t}, got ${n.length} numbers`);return Float32Array.from(n)}function sp(n,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${n}: want a whole number, got ${t}`)}async function ip(n){if(typeof WebAssembly>"u")throw new jn("This browser has no WebAssembly.");let t=typeof n=="string"||n instanceof URL?await Ak(n):n;try{let{instance:e}=await WebAssembly.instantiate(t,{});return new Co(e.exports)}catch(e){throw new jn(Sk(e),e)}}function Po(n){let t=Uint8Array.from(atob(n),e=>e.charCodeAt(0));return new Response(new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate")))}async function Ak(n){try{let t=await fetch(n);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new jn("The kernels for this browser could not be fetched.",t)}}function Sk(n){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(n))?"This page's Content-Security-Policy refuses WebAssembly.":n instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var ap="eNrdvXlsXGeWH1p3qYWsvbgVWSzy3CtSIqmN2ijJliVViVq8U5Ily912W/LStmm5rXY773mCYpH97KiVZ0+PhqISz6QnI8vJ0MHYgBHIHqs9k1Y2jP/Iw3OAwYOBvGQMZDLpTIC8RuYFcBJjOud3znfr3iIp2wGSIIjs4nfvty/nnO98Z/lu7NwPXrBisZj1z2w6a81b82etJv+J8c+eb8TOOvONhjwjyZmfn4+dTc7PN5vzEtGJx2YDf/mtyOE8fk3909QyQdBsFWjOzc01Y5q/qWUQ12yiPaRwE/KPS6TDEtx2HG9zsbMJiZQ6OGFuzvyZm5tHK26rbLPB3Ws2GhKd06qC2jgmLqVjZ7MScjwKNlE9eiMd0ZqlZa000epavr0+RGWkoPQExeMYHjftTO2KWTHbclw3nkimOjrTmWwuX8gXS/mu7u6e7t6+dLl/oDI4WB3iP72V4UH+V6lU4g6XSqR4XWoLC246+edOf+KFp1948aVfsWPuy+eefzoWiz95/ulzL8Vs9/mnn74QczrOnX/ume+98PT3Xo6lci+9+Nzj8v74hfPnvhcr9YYRL7348rmXn35KE7qzSLjw4ovn9b0vUvLcK0//INa/RklJGAhLyvtgRytjbF0lLPTEuSef/9/PvfTU4999+tzLf+klzjnSt0YqR/0gNlpc1VhsbN3qDqyuc3z4K3JJ3RPZMMcL516JbRpue1+jzi2V2+SQ+ramgvHHJoutqQjyxLZ1vfTCuScff+npZ5578Xs/ePzlF88/d+4Hse3tsU+e++53n94e29HTHvvcSy+/+NKTz8Z2dv7+79q70jGKvVf44cLCQix9wXLm7YMUqy98+u6f505nY3ipxcbsf7Tw2kLMt95r1PON+oVX/Vj9l790GvXCpWXfPhDznfuzMZRa+PKX+dNZi2xynj8Yq80fyVrpGqfs1wrIyvNrzboj9glea7H0bv5T+1RfxuxbkilW8WNTWgBlpzSa88XCcr3ybvrVypFeb1naf2roiHzrMPfMqhVm+Q/NTtmxNFnpi27cajiMPW7TatgHuYQ1Xd48/dB/9v7Ngae5wHTM/PPsesxzMhYX+vD33/Wdet+PfLf+82bDjy/X6IX3/iHF67+9YP7Nv1pfaD2ffm/Oj9djnB47VUFu52U/UXsT/Zwdd2Lk8AT+0pES7mu+06RE7VqY2PSTdbrU8FP8l1MuR1IafodGXmqL7NTIhWgkudx8/OIc9/vSfMN3LxLnukgdaPqX+Vdf4w5+ZJHD6dxUB8cHvSc0ErwcfHXO77zp22ZSCvuu+9Z08tHuHet/59f3Xac4cb0p1JsM6iWu76cm+y/uvE6dZH+ZmLt5LazBzPZ/PHD9Glk8+Rxrx2LXatd9m2HHeust337LTyP6jOQiO/JshaV96y1NOvjX/8X9+6+/dY3S0TfP5kHtv+Q5aYqRvdcpcGDtdVIcOLudWPrPLMdqWE27gU5c9xxebDdc+7h90Dk4fc97kxf+8MS/2eclACjhf+Qu51KJmGU7bjyVSE8Pf7TjX//5v579Ay+RiaenO154p+tI6U/v4jc3Pf0n0//hmcN/+q2/x29OenrnH57+2/+y+of7+c1OTw9cs/j/iZ/xm5WeLsq/Hx7wEmly61bDc8mh+HVKXPPimVga4xDsMr38/GfXg3k+cI1nhpzrkn/6lPz7xz+7dv3atb0OUONjW8bqfNVY//rczSdf+T9+5/e/2Vgn7tKx/lbj1jsv7/07f6BjffOzL/6/z/6dt1/H+uhvv/J7DzYX/150rP9pv4617/zf7z3/90//7PZjbY0tHDCveeItPxmmJN+ixFtcsH3kf1unIwpZCUoIZHHxuDTDf/DEDwku+9a1a9fCRt7CNDMEmcm7EzQkNduar7D5WIVzaDtSspVFUzDxls3bdAMrt9OOMdiREiR5mZSXjL6MyUtZX0heuvWlTNoBeREorrn6kuLHwdkxm8kU2Zxjo8Pryk8FeYqTjSAhJQjZarGjd8Rm+D3+4R5QSnI53MdhgsM9QIya/O6pvLfbOZb+Ncex5lMMNetACmK1X8Se95Mj8kxJ7ipITOGv4rVe8FICK8lxZ4ypCQdlv5M6qPNkpR47yVSYY/ZowiQncHDMTyM46GcQkJ+lDGVPVvwcpSknYacJOxDWYw9zLVwhfkxU8/UFOqX1nvVzTK9cvOWR2qQcKOovre9X+AmkzEZamjLyojnjPDV+YfraP/i3f3HvsRt7n8JOUZj+szeu7X1k//iRJ/Ea1xn1i1R8C3+ekLhCGFei0hOySyY5p6ImZanA5D1xnIGr2AKHc0x7uSzlZr7vxytMlvilUngdM8cN1SwGeVtmg6cRWJ7aDeDx4hzHkz5rpjyefttNAonj8/ac1YzPme3LrluPZGNA6fq814n9KlUvXLzppbmhwsWfehlyb3pZTu/UWWGISEqYc3jv4xl1mss1++VZP8mD8/KcmJn1CjIor8iBO+uVKDlhx/wur5vbS2BykgydHOV1p3lsjL49lMdrLxUQ9FERQZlKCPq57RS31eUNtBGW1HIuEY+5jm3xSPu9AaYgHNtN3Vf8ARr4No/J8txMMl23Gaq7DmEmH8smqOtjv0LZ7/JThbp+/KV784lswrTQv7qFeDzGxI8bKEsD1Mf/9V+hRMUboF7+ryzPXZw5x+Oqu9zUgGkq02o0g7m0TmbtepzT4zTw8XXKPJVN82MXP6YZfOwME60+boNXspcDK40VoR6e9R6yT2STsjgpLA5PV0or+Q0DIp/WAIDpusPjTWh5W2uzpONpzERQkucmmKC0bArubtnVOgVq0j+2mQ8KMNZ63i8a8MlRHozIbO0VsAi8zgVeWbKYK2KQze+3AYcWT0OxdsuaBSwXfhXlgBfgoOKSkUGDXH1ikC+O2Z9JBcXaZS7DcBUp0y3p75j0z2OzlKKOSPrgLHVqTWXJ+YpmnJwFpkbykaQek1RGr1wriUEeBLVQG5Ec5SkQOI8nrMjjDpDGSr/NO9e81eTROeD1lE85Dcawbl8svCaMoguQdnmYoKVxZJuRDDzfvFN4DoMWU1ieNp4mJpCMEUpwmcdI1Jm7StSt01nZtequIeVMxGugy9ynKdvFKmEEkpDSbCDlPKvlNDnpP47HmXllptRqZuZbXRXKyb246LtkvRbtuXPRj5u+CzpiLH4SmTDswrc4KmGGw5sE84Emcwcyd5iUTk5xg5Q0UtImJUOWic4iOmuicxQ0mkd03kQXWtFFRDMP12TyF+1wXB6TeCyaQiWOdILGu1COu6xLGJm0jik9hEzZ0yGgJ3lzak1hnYkltrQUzySQYMo+Y6Zfg7OcxZY1QYFntcAkTgm7nQsauUcjX6Eu07eExjN/zDvbbud9S9/fsbTKawgzU/abJv6ypZ26ZGlXX8N7espeQDrn/7kp9znC3BTjjMZ/auI/MeX+Ed6zfKCxtENv2pp+GWFhyr5ka/yCif/ClPv/US4/Zf/ClPvEpN9CWJqyPzLl3jfx79ha7m/hvThlX7N1HG86mu+yA46ZV4eH5Oj0LUgUN2mq+IWty/VzU/RzvMcZUnc7n5na/whRXVP2pzYA/F9ZNm9a8ygFTpVss+eAl+E9YomSV/zOPbKECeF2gsj0HqCN0GH+s3BAkjNBMnVyMUo95mcqe+xNAAPezzIVVDW2qlShVSp9hTlCLmVxqW4pxekVP7HHBlJ2UvzGVT+5xx6U3rj8wikCjpT81S9dbOCnuKzCWAclEIfXVPqGw8TGnjPk91YsJL/csWW/hJNgF1M4EK4O4qcMnrAJBxOSAlXOYdApyu4RksgUkNmKwq9LPbyx7vSyCCa9bioyv8XYygExLeJgD2/7RdB6kz1JJRDUIhiyPD/kmXdK72O+GNtjuv5L69U6b05M1LgLblM2CNmcmFfQDnkdvCd2MgFM1eel11hb7hyoHxN00ELmuUAEO2cYi3nfSqNz3UwsOCgwY8Btp7hXkRb8FCIZppvcJ7uBalPYBdKIKVDGxPCuU2gl83aTNymR3vF0ZTA7uaU9plPMPwQvLlJ69IWj5SmtwIlpvRVwVuk/tSw+CIooANDys7NCUsm+8XjWSus+U9AgFew6ghXlfNqUicUeP2ykIAtfOq3sQvAl+dH3lJG36zZ+zNDO81hSUoGN2WOq+aXrO6dW1AKkS2kQ0/PfDakqb/pVNsdZBLxdaWZGsBtXfEtgW8HfusKgnf7jbBU7jDOXbGJL5CMh3vDEP1vCVNOds5sJ5i8t+dn8LrxmM4BpN3oI4CVyyNVDABjYMwwTzCrOMExwcB9vMRwc85TV94TV38PQi2MAAwhOC15eDw5YOqmi4BfqcdRaixX+T93qDTfHiSm/OCOsOvZGhwPeG0tUaG01iHIju7rT2tXB4RVm/G7hlIvMi7oOWr3GfEuM2ysydOHogfNFqvBrMh4XfeJGb1mYYBeP7+gjGGWXgbPIU+4XT8jWXwi3s7aGe8DTHhZmtpdPxWT/HrPHBe0Cs4fKW7iMDjelQTxcp77re8N2HOCaw40xmBRDJFtmZtFBuzL241kL09Hwepl/BH9QXIu3KYPBW9a4Mh/23C/TMWG65T0lo0Il4dnF63Mw933Uw+eea35fIMcRjrVW5D4wU+1S35cJzEwP6uiRgXBV2uO6dUomyK7FjoE9eNfvb5uqsHcDQAZhIXi4A7JCbuvgjJ3Cs4Kqndr8rO9IvbqIZeqNsLd1V89YPza8YnLMvuR6FYSfOd4glvITx6vi/R3HG8L7m443jPcvbB4Ahx/ZHsm75XlI/7nl+RJveevMjKEW2xtBeMn2RuXd8tYjvOb6G+pO0xujDQyj3jhtAL3iYW2Qtlx/oulvlKhuyvI03fA2UUbCzZS/4W2h3A1vK0PqJP+2CaTyQVAgddtqSA2mjXHtJ5a3HeEblrcD4SXL24nwNcvbhfBlbwrBBW83+nHZ8vfc8Pbi8RX/jhvendzaPm5tgPbJZOKgcJfQL2+/oGAO4KcRB/hsYp4oV58/QXdFJKAnXkJ/7qLcPB+V78KO1JxjSIidwONfYeT9vu++N3fD289Fef0rVOSRHwAk3oFzVox20g46sLToHaTdNEX7+anGfasLLO7RLGnaRfup/gE6cWDRP0R3Xl2kLVeX/OklIXrSOapx8UNLSPMP06bHKhp7WILvVPxDS94RSiuRnL6yxFm9o3yu3EiTZvtjLtw7Jgvwc16AdbSePBolohE+1g3RIE3ygtxFB7m7x4KeTC/R3qvo0GHefzKFy2aJ4odFWDChvZ9gCmApiDMdt0FfnAjOxJSo9NDk8uzmWKxmH+Ey2i+/KD0Ler2duOdokLZi7Feigz9Em4MRHwpHjA2RZ5zGG6YimsbAg+gNGo3t82gQNxbGHZFd1KJuYOMkiMUk7aFjoITHtNN3UB1vdX3bh+d91K9v2/C2jQr6luQJ9XlCiQc6zNNZ5QmtUIm6cDDnX6LwhiIwnwpchrdaqdZVi21WTUDFc4H8t9zgrOem/9hNWPPOHG9sczb/zJZFz/vp4DjYxnoKl4nDjjKhvDGlRZKjso2Pjai546CRsy589+DbH/q51z/284W/ItV1ihylk3Jv8CEovdEp86JyUPBKZstKY8uy69arMwKwJSoWLqrYR9kCrwsHfU34kZEHBQnMeqSNrOk3mUeYa9SbD1U+9LqY5DMB6Kx4BSCk5P62nN3AIpmOrerLWj35UVtPCmFPLrb1pBD25DcZFAoqE4HY6dQPuD8FiCAKe+wM2P09dkp45gzYbOWZE5TVl9ux8X4OrHhnRUWRKRmbnxOB5JoMfMi6j4Sse2qPDWY8J6x7Qs8CMjc/W5KjAOcDH58z/H6QUggZ+BZTPylxuYCpL/PMUsAp/kNmSA0H5a7ioDR0mGtKChfV2cZFBVyVAcpPv4KP2hw7Cz4K7FSHslOdyk6llZ3KKDuVVXYqp+xUXtmpwip2qlhP3J6dKgk7VVR2qgh2qouKEXaquIKdSgHia7GjvG1FGZzijN8rnFWJWRrlrN4XzirBAFUA5252rO7ClTbe6vOQt/okylsVqQRKUVI6UbwNb9XHTfcqb1U2vFU/FbUT1Hcb3qp/Dd6qBKpbavFWJcNbFUPeCqyeV05TGbxV6XbcS8nwVgMR3qpX3g1DxJWUQt6qX/azfuoT3qr/NrxVv/JWfaijL2CAtMereavKbXirwShvNfjNeSss4wCVo7xVfBVv9aarvNTPDS/1meGlPnLAQzHb7ICHYh7MUR6KuaZ18m64J+axRiWeuSczY6jF9pRbspmNwrvljR/a9Z9+/Pv4s09BseJNSAOuv7FuX2Qmil/ed/3NeNlCm8GCbeWAWbBJ2mxYsM20selvk5desC7Memw3TNgOKtxghok5sF0MzFP82x1hvhLMjKwBzBH2613L22PYsL0I37S8OxAuWd6dhg3bh3DB8u5C2GAOiINXmIcS5uygMmc1YSEtv37DOyTcpeVP3/AOc3eOcHcG6UiLOzuqNPqYYHQ+5M7ubnFnd1Me3NnRVdzZUcrP8+HpKGNonrmzErgzfoxwZ8e4qHBnJZ6auwHL08q83EF76W7mye5h1mcfHeOne7lv9wk01zXLRppqYhHu5019Gz9jun0XMoMquYDjA3Qvl70vYJoeWKLDzDQ9uOTNMFfHwXHOkaE76Rg9gBTaeVWI9uLSEuf1TnAmDk5ysw+1uLP1NM582RgzFRuYrSBmKKZ4xY4yD4jK7uFOPxQ0d4o5nqtodZHbZPZtRuq7wjG8h2RX8mwbzZiYsvStwbMZXDQ8m09TEZ5NR++XlNXKYBus8jRvDhmqVtykxvmujHwP3U2n0EnaFY78lHBpLortp1NvLAVFtwZFkXJC8tDJIHFLNHGCZ+PBK1oNvzxAB+UlwjQ+QNsDpvEBwzR6D0TSH6QdQfqDQfqDPEmMZceZFMd5klKGvjxILnbsoM++xZVbrZjo5LVIb5Xup030ULOxLCzZqRX1hRPA0/SAVu+fQlxYD9eSol6AWh+CPpoC2Z2iOj2EPeUhXaZpug9v9+nbETwfoYq+7cbbbioGXOp6ZvlHWryqcqpdzLOWQRq/EZf6aYRL/Xe2bTM7sIIZFeYGygdbKLMRgUJz/aXr2zcgsUws+glZCBFQ2RiVDeZMIn/2uEbOc2Ta1BJfgpKbyye5PD8t+vGwfBLlkygfD8snUT6ZDpizSH/caH+cNfoD+ZPay0T646A+J9Ifl/dF109xeX5a9N2wvKq3UN4Ny6dQXpSioTwsJuwcTFfqaCB2qiKSL4jCkmTPMZeLeQiiU+kzljUH8bRIz1ScK529scQ8XsOHqMAVSx2o9tyTFRWiITvnu7H0Y2RqNeU7nOIgUyz9Sb7AfB9zeyo760DYsEWPY/Nz5+24vXIbtwf+Tri9Y16HMnadytillbHLGI6uYDi6sp9dS0CmzJ4c0JUdsMEO5NvYAbvFDhSi7EDhm7ID2YAxtPmR+aCcqdpC1ZapuohjybIaXxWZD7IMH5QVAsmsWklOGjNeFxPv7jYpXDelClfbttRx5yML8hje1S3erUUExxgt26NXZjaxWyXKDjbDfh6JRXlvwFEOtwtiXCTkRNg9D0F3LroPCsvK/HNtQSRIfbzIGeos/DV0QVTyQQIkLvN+hYMKpXmzzGGz5LjWZhmW44Zkz8w1vJxqgW/TQFp3dkilxh1mCAb1MMvH3h4R8HSY+hxhjoVFvuXOcQcG55rU3/D7dalSWKoBEL8BQ/y6Qb26KQvqFSzZcVkycJ9AsNyyZ2F8pRWLGGstYjWyiNXoIs74QxIlzUqNuZCfHRYOYFik+zev+cMrGVoLDK1Fw8rQFtXCwAwBjBjPq2FoFSZ49/paoR4ZoZ5nhHq+EerFjVBvnRHqFY24rlsm0vYGjJDPMeK7PiPsGzHCvog4T4R+XYpil12/rNyASvn6hY9kJt3I9QaFoHsbeN0rRN6YzMiglhhkUBjzLGX6NcrVSTenBZ4bN5wLs5xjtGGWGWBQM4bAsuxJXMGAVtBt2udFP8m5HFP92G3rjoIKZ8Rq9mGSuTDjJPo9wL9ewcsFg5e9a+Als7bjKkNUFpwheaOB5E1cwWauoACW2zCqPebUuQHiB6CiRT1tqGgZTAEKbGKOqx0VvyLRSocJjDqMpznFoFV4aq3CU0vxNK0o5vUrkvHJQVn+CWYoI6goZ7UtqDUAgFfw54K/dc6f5NomsUGIuDbnbefMk5pvC3U0mVaNMBkZMCo2l7bgsLGNkX6rV4FtDHMS6wNegCo3wNGADNMOfoL8Xavi9W9wL11exz5jvxMlA21wA4BhGHS45m6tuSZ6JbWkGGDknoVVrex00EvyWveiLo/4qUeP5WPo6gAqGgAQn+I2BrEjD5IlbWxB0hbajrgcBwZ7NwNWN1Ne+adevPUqPQJBspjmUDZiHpCtuxf9/rXIkAuLDkz7sj+mp9kYjQk0i4SjS/gyh4ezjkeh3FmOu10SvtfwZYezq1gyq50ls9K/brvQgLlQURfqbsODPqiga5XnPpRqTAAw3Uw+oB9wvAIvQi/FRQTRVbO+D4sL0BZOTHFiByd2en1pykN92/cxRA55bPy95hHKzZv6yAPp0VjqlrBYj0sPamOwx+K2v++VuRPcDPPCZbEU4h1c8LxQd87AhCzPOyqsswyWFZZzrgObzTRlvG6Q+iwHoPyw2AraQdMwBML68Khlv+DW1Y7oV52EKgvjsJUOGJlr1vO+G3CyYllNtmFkXMir4mDJZ7wEgvu8JIJjzN24YGQ6EIx5nYFdqcqoXLAt6bpwZyFHU4dc1oWEStgGi7GV6VuOZ8CWceckSxZsS0szklWdCDOBCYq3dHg4GHIvLvh5BC+j0lfwtGD5BYSvWfjLJ+wiwjcsZLgscW9afDx2cZiHOEoOjkuLgAvzGDkTOZQpvCk9F3nTsx5EBNgdfQP1NhaRabFn66k8AQTKOOmVkCn8fHaZWXju+rWWGZOdvuS4tlkOsxTvf8VSQIIY1xVJ6IokdUVSuiIduiKduiLpNVYkU0+sWpGsrkhOVyQeiAJtWI7JqmSESoFWRxYmEaqrZGnslgjQLM2CFawDdhE86/wvmVUwa+CC58PzO/L3Xfl7wSzqhC2L2oAJZvtKwLA0h5XI6UpYWIk46IquRJLia66EFTBKWIn3IwZlP7RtyHqpE3QiDYtTpRMdXGeGpwJA2cFYH+xuXxxQu4nCrJoEdGCWbaZXWe6JnxUb4g49EyQoWxGi0IHdOnhJgxxwQyAHHZRB/4EImRpWJGfIQUIWIBGSg6Se3WRhEyE5SImxacuGmd+sdMQUHOOJ7zW95NYSmLlEizaklTZ86KbNwYePOw78KEQU3gLNr6ISAD8BzYMATZxzkgqMKQXGjjWAsXMN8pBWYMwoMKZu8lx03ORNqBOEIs/zowQyrwp/gceFlrI/ruwMx30BGATXAlwXSVvXTWaec2/z5iKUwO9ByLSg96bfR9m3mRnqC23FqefmNeqOvJf43aF04W8YGBSRb5G7AwpuC/XBWnoZ7pEte1vGcBO8+mVAhF3hHR7IYsNGFaowfoBWrAcPgzCP5C204VXRjoIePFXSMkSgFHRoad71+w2jA0tFNHxBoEn68Kw+QgZuQ5yJVU7LGlc9xgSmsjWY76ZEOWZ9HzDGGBxYOgACkaFA9pqoIxqjzDJUQ1EiVkj/371VQAmUIrZRjgSha5QnjlGkxI1SBXEd/EsENq23nOf9nNZopArOHB9zjQ10AYutx64iXnmnLvGJEHt3rrbgqJl2SQz/YUwOU1PdKHITODTwwjOVcXgT5/efOJAPMwVyPD64ie1EXNeKI19zeJU48yUHwuUBRC04fuV1PFx2Fr1BlOBfVVp+n1uuMPNY/WBp0R/ih6FFXvDBwt+Utsuo6CMHf9/nwQzz2vHvZKUhOgfubBXrU9XZL1PhlEeK1sGoxU64Bx0Zpr7XqXvRGzJ8fNh8HwOSNN/PD/2LDF9DpvmB9uahiuWfaX6AZyrafEkOkegFEa80Fy7ix3xvkbrq1mlmwbrADXYR6QlD7QZqn1uw5ooXftsc3rixn9ucK8eHN5sPbxy+Y/PhjeMXbB50Tg5j6yQfDmU52GtxWwmtQZg6PqRlNMCO3/TXU77pb0Bnx0LmMienuBIq/AhHFg4v4cjC8WexbmP2GT645CB+2URjobhks5i4qg1uvm5fpHyEY91s+NMtnNQyrt2KEmPgZav1ywu3+JQswUOV+oUGnw9ahbeawtv4gNBqbjsKbzcpOzilZZy8Eyk7TQrUEj04aPDuAfWHPxUq6HYj4xSE7ntot8m/N8CRUwIodzA+3Alg2VS38ONl26dnbO8uPj0llJzsBzutjwc4diA4g3sHOaGlCvJq2gevjj4FlQu8KcWnO9fGs31AK1D8Kt42AY8m7DFviAsyoeLnAv4IKpbxNMLVJLmarJHAdhWuGYt2YFIVdgKwLef0jXJiK2k6j3s/rAwP8J8m9TT8Mk0+LO4Wo1QODJIdfnQja+C01uBQeIATK4cqHfKIR0e0gyvERr4DW+QOIgTEi81nr2pgCC5qwoFwBZ3WCk6vqnfa1Ltrwo7h3LcL4rddXK+7Vr1QZUHNgsWepIEWULqcFo+AgtuCgVHOPhVwZtiGDjsH69DYHZaGR4lPKHv5j2m+rV05S9JhbBSH0ThmcUopwSEe+zT3c9KbolFvLw14ewBZJjpNB3HsPwIapJwQMT00D6BMw9yrGmfxj+pkHJWNsi0H+TozyCWHlGNMmvjHUDtMID0FUElGYrMEgb3ZaSPbOKI1H2mrWYgyTayquco1V7nmKtcK6lbmmsu3qZnrPjojNYP5SBtaOxyQ/DRtY9h35pZrcT7OEw0AWggsXlWfGD/K+sQAP8xPXOFI3T4pKoS7aYQ7cYdYHVW9o5y0SZIY+u8WnLyHM91L+4S2V70jtIWOCU7KoZ2z36OqbroHoyvPAXhUI3evFL9PikFbfZ9m9Kt0H4LhOcwFsvZQtUHDc0zSCwqiEzSs9OAQ7aCeZZ/kZZoApbCSuh8AVHP5aZRRVEmE9wBwkYaNyIMYc8vUZd4YBGmaHkA3U006xKGY9t5PhzdiXvjP9Q9V8iGAPmri1SVLkmgU4pHDGhOW4GieU5O7EM2dmRU4bsvN4IoFPsTYdxe6OI23abofKHA/lylgQFEMpKLXI1iIjRmiNJ6cgUDsASMo7xhPszXLC3REU4/UbU29G9F3M5xL9NEg+g5a32DSeSeg8E5yHzGCsVvYeCBhoTvCxaVtumJcfhuCFM8PAM0f1nUb5k5tU8g2SzvAcD1g4Jo0Ah5EKQbuFGciDLqM8ZUD9eUdvIXF6I76vDIA/oAwPgzfymqURfZIG+CONwaDiOH6gR9R/lUabvjDAlXD9XndbAagzUvNiSx5mPKykSKSt88psRO6U/3cRtUmGwZE5ZZPB7Q5W6bEqKes7hvqt0Hbp2AZhAIwF5qEfl7SjvHbjil7RiPPaORZfts5ZT+rBc5rmnH7eIXfdqmXBmIvRbw5EH5qvD8+Me/wyqAp9QqhvVN2m1fIHvUKQSM/wftu4x2SUu8NOJtcMq4S4r0xoN4btC302hAvkQHevdVRBFX9v4jaqg4jIB1v2mnwQU7AUI+mnwh9vQrP+/HAUzBiN+UYm/ZFEsnDwUWyXif79UVyFwvXJTfn54OUUXqZrQ1+jsbk6e/ajivm4cYtCWpH3w65GXuFwYkVuiC1PKrEY6ndXwlu7m0+QlF/pXIz6q+kvlPtjkGJKXtS33aqm9BZfXtKXXGMn88F9VYRRxzHLHHZLDEcbKzQwN4SP6DAN2rKfkWzGGg8aHy11NHomBYzHkYzmsWA6Bl4u/z7ZNGY1MNJc07PMbacdew5u+HiZBN41U4+72cjx5l4wNNDeUSdtQuQ0GWEQyuIs9kNpsrOTfhPfcDss3ODzyxiCSMsWM6I7juMNTSfWHNYzyykkOqhCqvKtwx/lOUDN/4QtgmjkUCu3g/8gaVFEUz384kzy2cXm8o3jO1EdYm6r+IYk1AnE62oXLePG01kT/QWheHwkURWz9xolSuggUXqurrEtUXkaENUDGwLhgKD1aGlj6HkUXCuXlkiRAyn0WYMBwfQ036cMagPBM4HZeqk/kDzQB4ifORaB9Np4+NiLK98OFys8/ohIu2XmiiFekd4Ul+BCcEIeadamz7nP7mydigV+ynTXGY6luNy/WblTEvkYf4Zb5HFH1X3F/UoSalHSUrFQpBReSM8LDjPDGF0Ke5MmkwRSmHj4sTCx/BLF18Xf5RGETv81l7jMBPkI8RAu6POJ9gaWssAP2ZqexvRLg99DOsrzCRQ3KOR42FaJ43ocPp1OCMYzu0HMyKKQdiTemFG7dr6aPeHZQDXIt0nyYWY1jY7qOsyaLbZcKlHWkDL5wsaMazFqEDtSB0H9FFxCzYtl94OWuZ1xWL7/crejpLs8yPazkiwnRu9RVz3ReM31GFORgFeTQZ0cs4RNJ8LyXFCUxglk9xnp54CICaAhB9c9VMqRBZ0c28sLeJA7gilpvgNptGGOCcABg6CGMwyxAzC+EAqyTSt/5btKJ2RlkBC2h2W8mk5i8VfJ/d13QG4F35yyU8t8r9Df7A7MbXkJ3hzuALhHCWu4AnSqRQlviM2UBYlxCKDq3njrJJlp63+le05grOiX7JhcmEhsHQbij3md1R0X8KtHxpVkQtAkt+pfOn6nfAXYyalU1smyc27F1eQfExb7xRLEG3CMm5Wj3FZcasKZwrZ0n8e71RlRqdc/OLMJyF0CkjwghPZO2vv2FHzDN4Rf2HDC3jC/rkNYfGE/Sc2XOQm7M9trwPpn9leJ8JPbS+N8BPbyyC8ZXtZpem1azbIL8e9Y/s5Y71hhdYbSLlm+2K/p/j3iBwFHBihOnorBIdyIUQTQi1e+F0SlUHY9ItiyMobl++865ea2Bhq1jGvGydzRgBswHHqYWDOwSUhKo6vxQq/Jd2wZfMXa97CjLhYzZ9AVAGIkl9lPZinwjzvLnnqo0ITArjYCcSJovW9uUBHHh+ziVGKgxk+pnGwYHkV7tSgkF/40AxycQ92/73cCnHXh6iLpyq/XOs+jxPpl25TpG/DRt2lfC4NNVCOOCFvjD36Kc80q9ow9iDmDOTIlhAICFXivw4ELQ/akueNzV/2XTnDQFHqqnY23LJGePZGyIE7gAqjY9Sn5nSIun6NCb7xBzfWMnmdLj0sjHzorUszTPP+ZXwt1u0Rf3sPpMWoR/uo2PD6mG3mqGEyFs+DeBs02n6os3EaEIjgjSq/LHZWK6SuDCpxiDgNIDvpzwKg7zBAnwLQz0eA3lAohgIAfes6D5CbXwDYEwL0KYR/AmBPCNB3Iv0zAHtCgD6DkIE+i5CBPqfCSQF6G3EM9Pk6yEq8DegTAvQFA/T5AOjF8to1QO8GQF8UbnKXRCnQMwvkGqB332WId6MQz2TWQHx+JcxHID4RQHxxRqzgGeITBuILqyC+QEVAfAEL1sRRmSGe41ZAfEIhPqEQn1gT4ostiC/wgZgh3oauOYB3REGUQFKiqNUSIJ7LeXyiJj5rKVL4ARfTgntj5i6Q6q9rHehjEJy14JaBVs71EKGsW/bjxiShwusDRIi3zOYDWAejweUYE+IwAlxUG0yB9zigP05mzoyUqsj8FsOvr9BLeCbqWhuy8wayXUB2Yfk2FpSJCGS76S+SXQrZqaZemwC9gR1xwkiqa0bjfxVY90NY73rX727CBAET31sXB00D7n1+eQ1wt6LgfstilqllxCfw36cwOyCgj0MGQLeC4H0YpbU7a9ptyPJVmAI5WnVNTBkypk/mwDcMWyj8TleYTvYrOWZABy32fHiCCW546+pCjgHwM/4oeHq0NVzjB2Oc1sUUACwrEGU9B2UgGE/WBqjOoijW9Ma4svEogo3TBkGwCU7YKAkDtJHWr4VWmyJotZEmwu3A28xY3U+bjOvgFphAifQDvd3Mu1qFNrUODmORbcTbSsQzPwy7IEE/l1xwrFsF33ibUY+V1QhnTH02AZs3iaCKq9lCHjdO1RAbNwLnNp4w5mSlhjdG44gap26NXMcVaw/i2l3pAy5J+jCwt5amU6uaXsdAywcrMPz+CA0FW5pgtW6yBecgIB0XS00ZNgY2pyHBgAbxm2L+PyUPe1lyDga2tmgN8UswBYjPJfHEKXDPknN3cOIWJ3ZrTrWLdvR2nHx49A50iYXgBF4UW2SOEpWXuI07oknMy3U34Ny7ohoOyhrLhjwsGPhcnhetVx6WDL5ckPSJhQ0J1gyv+31LeHrfAs7CyuF1v19MSvhQ4A9cYYgdgIqQoX/R7zGKurzowioIPwdq5mufWrjwoExcWS+F5XuvcGwvjhSRop9Z+PupZUxIffh1VkLNHVR2gVORSjqVTog9gVfluRBkaRGDoWh8geJNSjR9YWJoZUEaMqjucVYKq/DbqhAJY/Tdvtjy7I/U5Zu61kmelsZjJFqWoIQrqhKuGFHCja6qbcTUBrej0ajb/IYwzwaTZwwTsGr0rcGNSxV8kFfF3ER9rHn7zBvtg/Wx2ydv4uTC7ZM3f3XyFk6m2ydv/erkyTUrh29fRJfIJ+ttHLWdMWIHXI1CtyzVS8LrXIRVu8SE/4Y3xcdabzclbnh7gpb8vbhp7A7aC+pyJ22qDc56+zgYmfXu4oCgiNwEanEArfHvIDoRtCp4+GlM8XDH7fDwDcurIWx4dQSveIcQvOxNI3jKO4zgrHcEmPGsdxQB82vHEDsDz6kAgR/y70Fwxh94XfH1gt8t+Puof+/rituXGLdbCNh3he6hPiAw8NDva0PgokHg+wwC383IzrWVKSzffYVju4HApiiYhhCF/fvn/AcYfe9jNDb7V1FuGR3ClujxCtCQ7olRieKDlPJmKOkd5+cTWPGjN+nYzeveSTp2w3uIjt7wTiHF5JDcHJ42hkWqSqPDdPoD/+GlRe8Mpz3iQCO8XQUiJb8i+icox1QCUVFr80NUp0c+8L/Fhb7NhR5FvKweNPpIPEaP0Bmu+dHAO6t3iU5dXfS7eRLu4X34Xp7HVGE5nIdj+HPQf2wuGP0AT6D3Hc7IweP81kHTTBBPXaWHF2l36D7FqWc10znuQNF7Qs0z7yaU+Tb35LFAxvnkEj3EPSjDP6yHG//1AKB2gq7j8p1e9GHMewoBgRjDlAlmo/cQOlKGM1kfJVsiUln1MtxrqetURYSlqKjglekOkjq7eQfAbrsXGiyQc7zcCfqu0dgM5Gkrqor5T1MKJ/9B0ZxtlQvZ6CnzUphFnpT/3fY85TDPJPMq98/R0wxE9ECz4Rcl0tTCG4TfpdlQVZG+S0+3ZZOKJIdYdzDK+88A9jZRB3q4j84i2IR85/QpM6tJmxjb1XvuLtoJ2FdntP380kf36MsmNIpVrNGTvA70rUXaE67ik5IH/oNPqgfcZlTeHxEj99BUIEbuCcTIPSYrrG2pPyjowi3DJMGhS+O3oMLuSIV9tCuosC+osGyyymIFL1Jft6kFKC2Pioilutvg9d92SlRnz9K495yar1Sx/14MdqfTuHgQG9hssBUd5phgE3qWK9qmQL9N9Nr0rDfEwDxEY0Z3MwYubYyJLAdD7ZprCqocQpUBwX+OqzyoVR7UKp8zVY4zAwjWcxx1ja9ZJZd9RjW0XfXOZkufk+XXT2PNsLlsq7lq6xKMOmyahQ+vx7nVcWm1SkOzzFYPzZq22xpVee04LCHHhWnh+ZxQntNsEfyboKq3EYTHRKUZek/gx6zOCQb44/idrHjHGc4fxI/jH2RsmMGP42e4T8/XXTEaLMLvgzu8l56HA+vQrF/FTZjdLbn6M7BEMuyjx0j1PMjwuNy2ioMDFoXxrwJyyJw31udZeImfR7axWUbl8Vmzbs/RGOdX+blYWQ2icpvn4nxt7PysP16Xm2HH9dqncRW7j6vQdVyLjdEYjg3oomoJSjytg0qFn9MtggdAVWTq1hxoAlrmIczoZgRj3CJn5Sa9IVmXTWJpMERDKDYGOUBVLlIbl0fjGLio1YljUHX1oolv55j2rCVdkxLcvTTPmjXrPa+WY2pHhnV+lvvynDeepscwHY/RE5r8RCCgP0qPAgQeDVxiSlRp7QgbqaJjqOoq8gGvouM3Azn59t6QeB0Wx9UiA85QOFTJsQb8tVwrTHerAMdq0Os03CAazKMk6BH07hEFzzidxtvpoK/H6cTD3Oi89yBjAfbZ4/x8Ik3rmZcJLEeG6Phu6QFT0QfFmTEmWEQzu03H6ISJ3oHKd6j5QCliPhDuzsi13pgPdNF6BBX7oLTmR+6kWa8zYMwHBvmEM4j9iosMaUQF9qUnYZE6BBZtqP3GGiFzq88NpdCcbbI9vsUvP1WPN/3H6KnVHP+kIRzPCKl8qt4dkJXnQHiei5wtSjNCVAa1Tm8ved7zPJpnaHDZHxL5K4gYT4c52AKxg6XfyEN5Xm1qZPnl4GsWH0DOTbfBwEas+kaG3G5ArpFqGentdj6BxOAVY2woBsUpcjCwoShi6IM0DH0Q8RuTwwM/osKrNNHwJ+SmhonAhmIwzStQmRPvswkqYJUKiIyRrzYUO9SGohraUBTbbCjWqQ1Fsc2GYkObDcW2NhuKMbWhGG2zoZhss6EotVtL4D1iU/GMufkysKHoNjYUcWND8ZSxofBW2FA8tsKG4rmvsaEYNDYU61fYUAyutqEYMTYUXWpDkY9cEFtNL9iOChNDzV2mpbnLhpq7DEyyRXeXW6m78+0lKNeoY2nRzy9SjlJLgTIvfYPs1/0C8fnegvot8TqfCl5f9BOUf31xMbDByAAdswhwVWKG+d0417Hoo8WOpStcY8cbrSo7b/B5G0qxVHsNKd8hqN3SjJ2OVOmnKQtHFMbfbEQllgUtyITKw0uJTttox+x5l3/fXDu2OfaFaMeMEDVuhKhxI0SNGyFq3AhR40aIGjdC1HhEiNquJcuvvrXGaMlWCVHX1pIVV2vJSlEtWVeTOflE4MPSowqzQJ4KhVlibXkq9XCffieqMutrk4nGv1qB0M9B/5pi0YGIyiyhKrOKUZkNqiW3uRoFUlUQJZVvQlvAZwQL8s1yS77Zv1qBMKwKhMB1DIc6Kvg+Da2lMlsXyMFUZTYCOmx0BoPQGQQqs8pqldmo2JS2qcz621RmoytUZlHdAY1+CCMIO9RX0IjcgqoaBXNvWD9kmP0rFAtqpU4DbSLIQGVW+GYqs38b77CNysxuqcy+iRJB8CBplAkpo0zoMMqETqNMSBtlQsYoE7JGmZAzyoT8GsqEAsMhJK+xVcqEosGDwlcrE0qrFWddUcVZt94Gr0jgRpEASgVFgsIqNIgiQSJAAmy/kCGGWrTiKiQoUglIUMQahncCllYggWgkKqqKGDRatCp3a6iFBEPQFeMmDkaCIoT8xFNWDFEAUV5LRVbSahlYGii3jjdVAJjiiSoVKjTCKLKGuH+0xVNCtbAu1KKtN849jBGjoRatulqLZsDfT8o1+szi3U6L1n5YKxmpurlWRjRqgcB+CG9DIbAXolq04jeTpf/VVNGOaNHsNbRoduN/NeD3Q+DvftfvaXq9So36QjSADXd/C/77/YE14L9cs6Lwf8vyKyvUav0KxIOqVisqLFeNWm2IKqvUaiH2FL8CdYY5GF4TdahdrebhlILf6Yrn89lH1WrrVK0mvuiCLN4oj3a9YsAMpN40ojJEfgguh1W12npgzhgHA8A4nrlxuKZFcS6qPSsFx7BxwThzJYDwvZtF97UKz7ZE8GwzbYqo1bYymldoi1GrJeVAN2zuEtjKO1+VtrTUahNRtdok+TzzHiNYMqpWm7y9Wq2NxTfe7cN6zEvSOm4cdhoBeqqbu6LgBHU1vAmjaaOeQCbhmh7EtbtfpVZra3qUIZk3yvWobj1RsO0Jmpsreleq1crhJcGhWu0bkoLPuzbY86pSs0WlZhvnOxeqM1GrBXcZxpv2nAPFWmjQan5O6x7pRLBnXrZaznp8eMsbFZtRFonjRTG0AI4ol0qAwVJwdTOn2Bf9bjnWkgYPVfyeMDvuAKTe4FJA6lkreznM3o/s/cG1fVQOD6cVpFSCK/PEU6Qc+loNha5Cw8g4BF8rZqzCE2ioHykz0pVVZ82/UbF8FUXIeqMQ2QCFyBgUIuPGj2qCevhAGRasBoXFp+rzWGDBu8qpqs0x8Q3L24Sw4W1G8AruEobGYyuCpxglctB4bBNHO8vfjmso+PFZf6e5804ag15lG+PJTpqiZMtcOBFI7XZzAhc6oxfN7KTukxW8z/CkW7iJ5BSuN/f3zPl7efL2yq0Yd0h9Ux/4dy4tyh3D6tC3hVF9O+2mlDaCGx1UXjGiouW9Oq7t4qCnzW0PmjvY3txdc/5+bm6/NHdAat79gX8QVwczotTpDmZ19niHuOlub5qbp1nax106FIj8Dy/RrquL/pGIzH6/mVWI9o9i4nZ6xxBMencjcsy7BwF59zIZOsyl6c5FGru65B+mjojw+AitD4THR4zweMk/suTdpybNh68Qv9xPB7h/d3kPSP8e5O2mxgN4INK5HdK5QBUBDzlvRrzlvOPoRco7gSDmnWy5fcOBjifsKB8Pjp6q+A/pVf913FahMks4HWFKNwJi+7xTKo7OY04vMn4ZzMzxuxtBtVwL1U5F7sYDTequ6Z0MpygLh9NsINrMgsJluRpepu6AfjKwayeqkIufVlPsAe9hGvTOBB05jY6Uw46cDjvSj44ESPwwV+MbHk86Qg9LR7I0YLogN3AOrN2T01D8PhKSgFyLBJzhetdpveu03jOm3kHjLTcIGj7I9bqr6oXIRi5ap0dacnEMKR4hIvkW9YDrzFCAYKdrYjFWd7nFQWlxAFPq8R/TbluDKhYfhLvSoJEzBqYYhpzwj7lFZgoeUSt8E53mpTKG3dWW3fYIMaQcx6dfLDrF5PRhnrcz3iBWpI6ydcq+xPi0iUF+x1U6uEjja4D8hjVB/ltRkP82HaOZJe9RDo4veY/R3Xj7Dgf8dtjcDXbYO9IC5+5lf6B1j8F3vCNgdR/jgLv0qHdEYelISzA/AcE8PUzVZX9QBniSTuDjUvW/sBr8137Iz1bw/YsZv69C99I9lK1QqinC1GijX9UineE5xxH1iMoSZbU9gATzNgPQId1Hx2mG+ir+kTd4TrIcimYIwEjf4pEeQ9zjb9DjyPO4SXNn6X4yGenb9Lh+t6IqnnjB7V7mRobo8tADyPEAPQh2pRsCY5WSH0L0IZrW6Om6/YhyGIiG47RedhhIqXFXom88PHFJnu+oULkaESq3EWnG8ygEjeIyYa48EH1W5Zth1UD02Q2sqFIBArUi7qIZ4d0acBfkPy36odNB/iryn6Ye8Uqsyw++bGn9sk3wMccavmfVEoB2twlAu1QA2t0mAO1tE4BW2wSgfSoArbYJQPvbBKC+CjxTKvAcME5kZSMWTYVOZLdMvAg8B1cIPNetEHhWwk8KQcAJ57MvzDsEnDRkBJzelP25iRepJqmgFfX8E7wPT9mf4O4SWCkZDi+f/veJXGgBD8MpNYaCUZQ15wYXd/zCjsr63lxpCf+5sYT/zMj6/sjI+j41lvCfGFnfLSPr+8jI+t4PLeEvBzK+N0NL+BUyvsu3t4RvF+iJJXxLkFFcJQP0S5Crl15daRwcl1veYR+8pj3874bCvZTXq30q+3l1wo2P2WOMdHFcG1BGcMlSA/ePLMbDfL3ZEHPfPAwchIPMq5rjuFj+lubxfBJPP+TjGx/bvHzw/Y08fNTzahwcGMAz0e6jQT0sDYsrMtfoQUEDAYRfVzMorb4eE2VN6Yc8exXKN0DdYRCP49eIzD4cQGnYyDSiFvHrRbxH/pcuNy9ykQ31eW/MJMpQxvXF52rKBv3bJYYTUqXeliCm9QM0EcoJ+wM5oamG6/RFRhiICDe0zm3MsPlfYVSvdH5ML2bwaf135Gi6/lF+9r/9UlbUvmN86lrfInHjoHx5Duxv6V1MtI5GjHBxPaisp/5OxdBAmbMPBpfB9no9fND9pgb4v7BDaeL/Yydtc42JK0IVfOrxth+hE8dIV77/OxP1h9RPwZ3g40Ps1A/EQS857+OCoA5KNuc45T18sVdm3pHLADvJlZBPHBJmKKWXEsk9mE7AYyQpy8O0zT05rlk72HfCANnrEDF40bAbceqUMyqWpUgdWI8Oc1TNIy7P4JPGZyMduVfWT+rciXMebmbIgFmxEdjUuuRx5dfy4m3+nau/lpeSr+XF0x935JWWZYSWJecTcnK1gitlWi4OblRo9eZKs+/Pjdn3Z0Zo9UdGaPWpMfv+xAitbhmh1UdGaPW+0ViIuOpyIK56MzT8btEzxF9WjYX1tWbfuIDMULM4nHjI3RkIawsmY0YzdhNS9SuwTR+nXVxFBwon99RAdCV3THF3ymv6PyiFs9S7TARVY2r/XVb77zMqe71kqfD1I+hdE7VPHdy4F5NPRLwX1GAufU/UrjkwrLE4tbuV2jpCSMaPcCt8byj0slqyKoJQ11ydT5Gr8wtKcwugqrg9gGmjr/oLBlIckQui4BDiug7alYJ8yoCfC1CxGApbQFV9ksVXash8oI0rHhpRk3ARhIlHhBC3DWJGo5dpCoECkRsPTL+ZPE4oKdsondmkL5tFkDy+tnTLGI0bNQqEVr6Kil0mNio+jptquM7Ncrk1DYuOiUbRcTFHbxHJzWuaZUeJ5IQSyc208Tsiitv4KD9vViI57k3QZj6BiSG4N06b1HZ8kxLJoGiFafjqsYyvHMsgD3m1AJyGmDAbQuttlStO3FVj8SdpEuOERI62fiPvEiMUM7r2ddqFdeKJm4Zgi0kwQyLxIpcCSFS58Rd20O+EfIsgHvTfMRcgu0FPFtvEc2v0oZ83//4235WVIjbZUpeNqC1y+/dP0n3BR9jkG/T8i8vmYJtrpK25wKfFEiv34App578rMfs6UqYzePmb+rBEiFkJulZDzLpXE7Me6gqJWSiNhyATFzyDgyu+KnqagShhG1jT0+V3Q5F8SmnYmErgW4StagjbkCFsw0LCLI8EQPCtLyVl+ExMV4vQ2YZ++Qa8epnQdVFPK9WLCP8FtBgcVwn4DTULiN6I0rVRXJ8FfxXPiOg38MR7TLpgSSY0qEXxxtsp3jhTPKV3/PTDFrET0jYgpM2fEEXVRrNbFWf8TXJElWtrwMigIM+MNyNfjwML2U+FmcocbrUhuXF1JLhxFXymKgLGGXehdobB5EZQzi1CAAT95ZtlQjS3GoqxFRRjW4Rublcat0OGtNMQUTkVbluD1uxaSWuGaVdIN4fa6SZo8UbF4nVKN7egp8GXFZRubvxaurldid9G2gG6uYN2PAriqXRzm7edNno79EtW3jbaqXRzp6GbpmjVmF21j2Vnayy4DGen0WdMMec6GXwQQr43UvC2wZpwRrasIdrZUm6sHA2PxePGR3gwU1EFx0bVMNJu/P3467yHdmIkO3lAMpIpXDc9heEppcMlVUyku060pgcwVNfvQgnAAIi4sgoVGrrXFsS7j1nBiVlVTshQ+viVe6Adjn9jB6NxXfZxGlX6jvueKv9N/Ys+jShC/i85Js+lDC1OyCcx9aAcce7H/ZYhLU61keIJ+6DqQveAEOu9twm59xYBKRUum1v94RWf0Ftu16S3Mb3NWW7Pt/TqiXSTme3Usl8ArShSJwhk56teiTqWWzfqJ+SqS0tu1E+2bu42x7OE3N3dI+Qcd+on5O7uPoQLuFO/mzJNZgotXC2OIyiutqoYi5FOvcMfl3En5HpXvdO+dUO2fP0hSOBl6sRl3J0gUbg7v9PcyM10KixSB0OZmwku4k7ggkwh2ReE6YTaQ2/E76RU6xru8KJZ5HwWf876Q7gHiTkm8+kHJumDVJ1jij7Eu0OVSa1P1WWmzEPL3kjNqFXMjRde5DC8oTYvt6KKuh+MBW6ZztCAsonLs+f5PyU/TMyGTBk+cI4xaOekzkG5BUm1sQzOY9xLEstCYCX8hETUGzNuh6AxG2jDo/w8rjQmx7vTuLchHWCrXA2Sa91DdcocU+XObT6xA3PGKAWvPnNHBoYYx0awnvoblG9SpWG+v0MbgG58sDZfdB+F4S2Gtz5yRW7eXDZ/YtXnBMDs4P5YXIwbX41Ocax+eOFnPP3P3bjctSDfSlt1M0bAIuB+DDvY28kF05B6l8+0a6JESj80TMl3vTXYjozUiUflOHwGPgCgQkTnKvaDmSD5CqPANj5izFnlPpGOJoNq6zNoubZvxTsQ60Q/pVHHvSAp3h0r5iQuOJFEBBTHwFTmT36PkbQA9XVolWUHcp54Hd9jTxo+tGQU1NT502tR+gh058XoDL5Lk4JCOi93CVBHYH+boVzTj3BncVwYGzvhJdGEweOkpMX1ZpcMPtKZAZJy0KRO4CfgB4IHka3V5u8Tci7CHHyLWjl8gxDmm0Wy68YM75wOviESQwDZVthx6RQ+bLYTHwsJhpalIiC3VlATls7bk+tCSK1/M5kUHhr3D8/HG9kmFxcBy7t+gmLv+rhTN3mygjtqhPLJJbvJU1il1/4M968FH05z8HnDzt+Y/rM3ru19ZP/4kad1i4PXWwaXoMz4WXMnOa8zZNcczOG24dRPQY0p1fypXD2bCc3geIVFhoKPNXb89G3KX3+LCm9T51u/4Zcw0TM4Rz/5ku8ARDp41fiBq8c0ddSN+IQXBUKQe2B+jWeeT34217zj8l0INNU5r4ey8gE4Jugp3BHZJ5dyahe6qYMZB/4j12DidrnCKQZqtCXD66Be+Cd01G2w3BnesJh6n2FKhEtleeYs+TStJ68t/Zsjn/dp3fDVE2JIWwoMaNPY/uGtIbSkiWb7tZcD3LeuRt1peBXcyM39HRRd16Av1nyDCyL+qlJ3gzG7yln9jmZwXXJqzu+9KaKon77dmnYM6lQFey3S+25Kz6PpGUnHycESIq6fP3BFSJnBXpp5lakvd+4SF7wJ6/5luV65g498wwZ7MiBA4UoX8MlBoFIHUKmsqMRBk587gEw3PQGCOqzWOOp4hcpzjZvXqXjtJ3B+cHirZFh468uEj12zzABb3i+cTAr7aIpp9/yssjbyeZhOKkjZoEhvtEimvQiDhNxahDnvCLARa8PDtUD7LTFv8VtWLf28V/DqVAALFZ7ytEKiSz37zbGcslPBN8jici9bfo1tIJ7+MhHBzcRc7n8sbt7ATeAfAjc/4MkHgn4gF0JndL8uGcwoYl0+uEqFpStUvEr5K6/7XbwWjJwcPCbIWfp65OyOIGdPG3L2KnL2BsjZp2APC7Ne04UeIGe3IGdvw+9dAzn7WsjZL8jZT2VFzt525Oy9LXL2fh1yAi9xgbQi54D2sgK/VEHOQYOc4GEYKHyxPqwqcg6BpnRwAByNImffDenZB1cPRRCvSxGzfEMQN0jr+AZIOQymRjFxQE2bhQ8EP2rWVINiCxP7FRNxORs/CybewHKCR+RY4GH/HO7TSytm9eHAv/RrX7qcu4/6GTb7BadwPzeVJAFCSI8TvBay9bfhZwo6+v8q7CNgHwXYx5RPP7Viw/1rKMS+3v9K7Ps82YZ9wc74Px3+qUcDUDC3xFi4+N8eC3El3Yn3BBNxjAo7j5g2nLT+p8HJlAp44uonGwecxQxIqe7SvGTlyIvPb/AZFzi6Wg4JaBAV4zfC86/C8YzieMcKHF8LjwMcX43/+a/BcbPxAk/XQvfwA6dFKuk3sm+P6nDGXonsS1Ra/DG+oQ2sZui6IthejmA75rd/5aaLD8AVpWxQJEogVtKB/xFon04/zMHCgps++L1X/+N1zMl4z/QDCP/pwxu+RHjrn+/8Dwh/4+oT/wxh7fKhfQh/98njf4Hw3D/++F8IB1O7xdWkZmJWDL/Y3fGXX3zx/A8u/MrLz774vbt2bNm2jb73l1544txdk1um9mzZRufP/28vnH/u5af5fdfklkkkXviVu7Zv2blliv7yc8+cP/e9Zzhp2+4t2/4L9uDKUw==";var lp=null;function Ue(){return lp??=Po(ap).arrayBuffer().then(ip),lp}var $l=200,Al=(n,t,e)=>p("button",{class:"rv-press",type:"button","aria-label":t,onclick:e},p("span",{},n),p("span",{class:"rv-press-word"},t));function cp({go:n,toggle:t,seek:e}){let r=0,s=Al("‹","Back",()=>n(r-1)),o=Al("▶","Play",t),i=Al("›","Next",()=>n(r+1));i.classList.add("rv-press-strong");let a=p("input",{type:"range",class:"rv-range",min:"0",max:String($l),value:"0"});a.setAttribute("aria-label","How far this step has played"),a.addEventListener("input",()=>e(Number(a.value)/$l));let l=p("span",{class:"rv-step-count"}),c=p("ol",{class:"rv-step-marks","aria-label":"Steps"}),h=p("div",{class:"rv-player",role:"group","aria-label":"Player"},s,o,a,l,i,c);function d({steps:m}){c.replaceChildren(...m.map((g,v)=>p("li",{},p("button",{type:"button",onclick:()=>n(v)},String(v+1)))))}function u({steps:m},g,v){r=g,x(l,`${g+1} / ${m.length}`),s.disabled=g===0,i.disabled=g===m.length-1,c.querySelectorAll("button").forEach((w,y)=>{let{id:k,title:O}=m[y];w.toggleAttribute("data-done",v.has(k)),w.setAttribute("aria-label",`Step ${y+1}, ${O}${v.has(k)?", done":""}`),y===g?w.setAttribute("aria-current","step"):w.removeAttribute("aria-current")})}function f(m,g){a.value=String(Math.round(m*$l));let[v,w]=g?["❚❚","Pause"]:["▶","Play"];x(o.firstElementChild,v),x(o.lastElementChild,w),o.getAttribute("aria-label")!==w&&o.setAttribute("aria-label",w)}return{element:h,take:d,show:u,tell:f}}var Lo=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var Ro=class{constructor({lesson:t,step:e,done:r,answers:s}){this.lesson=t;let o=t.steps.findIndex(({id:i})=>i===e);this.step=Math.max(0,o),this.seeds=new Map(t.steps.filter(({question:i,seed:a})=>i&&a!==t.seed).map(({id:i,seed:a})=>[i,a])),this.at=this.step,this.done=new Set(r),this.answers=new Map(s.map(({step:i,values:a})=>[i,a]))}seedOf(t){return this.seeds.get(t)??this.lesson.seed}redraw(t,e){e===this.lesson.seed?this.seeds.delete(t):this.seeds.set(t,e),this.answers.delete(t),this.done.delete(t)}holds({steps:t}){return t.every(({seed:e},r)=>e===this.lesson.steps[r].seed)}awaits({steps:t}){return t.every(({id:e,question:r,seed:s})=>!r||s===this.seedOf(e))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,at:this.lesson.steps[this.at].id,seed:this.lesson.seed,seeds:[...this.seeds].map(([t,e])=>({step:t,seed:e})),done:[...this.done],answers:[...this.answers].map(([t,e])=>({step:t,values:e}))}}};var[up,hp,dp]=[1.1,2,.05],Ek=768,Tk=[{figure:1.6,words:1.4},{figure:1.35,words:1.3},{figure:1.08,words:up}],rr=new Set(["PageDown","PageUp","Escape"]),Nk=["look","embed"],Io=class{constructor(t,e){this.lesson=t,this.on=!1,this.step="",this.large=hp,this.count=p("span",{class:"rv-step-count"});let r=(i,a,l)=>p("button",{type:"button","aria-label":a,onclick:()=>e(l)},i);this.out=p("a",{"aria-label":"Leave the projector's view"},"✕");for(let i of["pointerenter","pointerdown","focus","click"])this.out.addEventListener(i,()=>this.lead());let[s,o]=[r("‹","Back",-1),r("›","Next",1)];this.corner=p("nav",{class:"rv-corner","aria-label":"Steps"},s,this.count,o,this.out)}turn(t){if(t===this.on)return this.open();if(this.on=t,this.lesson.toggleAttribute("data-projected",t),t)this.lesson.append(this.corner),this.lesson.popover="manual",this.open();else{this.corner.remove(),this.lesson.removeAttribute("popover");for(let e of["--rv-large","--rv-figure"])this.lesson.style.removeProperty(e)}}open(){let{lesson:t}=this;this.on&&(t.isConnected?t.matches(":popover-open")||(t.showPopover(),this.fit(!0)):requestAnimationFrame(()=>this.open()))}show({steps:t},e){if(!this.on)return;x(this.count,`${e+1} / ${t.length}`);let{id:r}=t[e],s=r!==this.step;this.step=r,this.lead(),this.fit(s)}fit(t){if(this.on){if(!t){this.fill(this.large,up);return}this.lesson.scrollTop=0;for(let{figure:e,words:r}of Tk)if(this.lesson.style.setProperty("--rv-figure",`${e}fr`),this.fill(hp*Math.max(1,innerHeight/Ek),r))return}}fill(t,e){let{lesson:r}=this;for(this.large=t;this.large>e-dp/2;this.large-=dp)if(r.style.setProperty("--rv-large",this.large.toFixed(2)),r.scrollHeight<=r.clientHeight)return!0;return this.large=e,!1}lead(){let t=new URL(location.href);for(let e of Nk)t.searchParams.delete(e);t.searchParams.set("step",this.step),this.out.setAttribute("href",t.href)}leave(){this.lead(),location.assign(this.out.getAttribute("href")??"")}};var zk="http://www.w3.org/2000/svg";function b(n,t={},...e){let r=document.createElementNS(zk,n);return M(r,t),r.append(...e),r}function M(n,t){for(let[e,r]of Object.entries(t))r==null||r===!1?n.removeAttribute(e):n.setAttribute(e,r===!0?"":String(r))}function Bo(n,t){let e=n.getScreenCTM(),r=new DOMPoint(t.clientX,t.clientY);return e?r.matrixTransform(e.inverse()):r}function et(n,t){let e=n.slice(1).map((s,o)=>Math.hypot(...s.map((i,a)=>i-n[o][a]))),r=t*e.reduce((s,o)=>s+o,0);for(let s=0;s<e.length;s+=1){if(r<=e[s]){let o=e[s]?r/e[s]:0;return n[s].map((i,a)=>i+(n[s+1][a]-i)*o)}r-=e[s]}return[...n[n.length-1]]}var $e=100,Y=(n,t)=>Number((Math.round(n*t)/t).toFixed(6)),nt=n=>n*n*(3-2*n),L=(n,t,e,r)=>b("line",{x1:n,y1:t,x2:e,y2:r}),A=(n,t,e,r="middle")=>b("text",{x:n,y:t,"text-anchor":r},e);var Yr={fine:.025,usual:.05,wide:.25},Ck=2,Pk=18,dn=20,fp=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]),Lk=new Map([["PageUp",Yr.wide],["PageDown",-Yr.wide],["Home",Number.NEGATIVE_INFINITY],["End",Number.POSITIVE_INFINITY]]);function Q(n,[t,e],...r){return b("g",{tabindex:0,...{role:"slider","aria-label":n,"aria-valuemin":t,"aria-valuemax":e}},...r)}var un=(n="rv-bin-corner")=>b("g",{},b("circle",{r:Pk,class:"rv-knob-reach"}),b("circle",{r:10,class:n})),pn=(n,{x:t,y:e})=>M(n.firstElementChild,{transform:`translate(${t} ${e})`});function J(n,t,{flat:e=!1,unit:r=1,along:s=o=>t(o,0)}={}){n.addEventListener("keydown",o=>{let i=Lk.get(o.key),a=!o.altKey&&!o.ctrlKey&&!o.metaKey&&!Rk(n,o.key);if(i&&a)return o.preventDefault(),o.stopPropagation(),s(r*i);let l=fp.get(o.key);if(!l||e&&!l[0])return;o.preventDefault(),o.stopPropagation();let c=r*(o.shiftKey?Yr.wide:o.altKey?Yr.fine:Yr.usual);t(l[0]*c,l[1]*c)})}var Rk=(n,t)=>rr.has(t)&&n.closest("[data-projected]")!=null;function lt(n,t){let e=null;n.addEventListener("pointerdown",s=>{e=s.button?null:t(s.target,Bo(n,s)),e&&(s.preventDefault(),n.setPointerCapture(s.pointerId))}),n.addEventListener("pointermove",s=>{e&&n.hasPointerCapture(s.pointerId)&&e(Bo(n,s))});let r=s=>e&&s.preventDefault();n.addEventListener("touchstart",r,{passive:!1})}function Fo(n,t,e){let r=!1;n.addEventListener("pointerdown",s=>{r=s.pointerType==="touch"},{capture:!0}),lt(n,(s,o)=>r&&!t.contains(s)?null:(t.focus({preventScroll:!0}),e(o),e)),n.addEventListener("click",s=>{r&&e(Bo(n,s))})}function Ik(n,t,[e,r]){let s=t.map(({x:i,y:a})=>{let[l,c]=[i-n.x,a-n.y],[h,d]=[l*e+c*r,Math.abs(l*r)+Math.abs(c*e)];return h>d?h+Ck*d:Number.POSITIVE_INFINITY}),o=Math.min(...s);return Number.isFinite(o)?s.indexOf(o):-1}function Sl(n,t){let e=r=>{let s=fp.get(r.key);if(!s||r.altKey||r.ctrlKey||r.metaKey)return;let o=[...t()].filter(a=>a!==n),i=Ik(pp(n),o.map(pp),s);i<0&&!s[0]||(r.preventDefault(),r.stopPropagation(),o[i]?.focus())};n.addEventListener("keydown",e)}function pp(n){let{left:t,right:e,top:r,bottom:s}=n.getBoundingClientRect();return{x:(t+e)/2,y:(r+s)/2}}function bt(n,t,e){return M(n,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),n.addEventListener("click",e),n.addEventListener("keydown",r=>{r.key!=="Enter"&&r.key!==" "||(r.preventDefault(),r.stopPropagation(),e())}),Sl(n,()=>n.ownerSVGElement?.querySelectorAll("[role=button]")??[]),n}var Z=(n,t,e)=>Ut(Math.min(e,Math.max(t,n))),Ut=n=>Number(n.toFixed(6)),Do=(n,t)=>Z(n+t,-180,180);var El=1e-9,Bk=.002;function mp(n,t){let e=s=>Fk(t,s,n);if(e(n.right))return{state:"right",known:null,text:`Right: ${n.shown}.`};let r=n.wrong.find(s=>e(s.values))??null;return r?{state:"known",known:r,text:`Not quite: ${r.name}.`}:{state:"other",known:null,text:Dk(n,t)}}var Fk=(n,t,{margin:e,period:r})=>n.length===t.length&&gp(n,t,r).every(s=>Math.abs(s)<=e+El);function gp(n,t,e){let r=n.map((o,i)=>o-t[i]),s=r.length-1;return e&&(r[s]-=e*Math.round(r[s]/e)),r}function Dk({by:n,right:t,margin:e,names:r,period:s,unit:o},i){if(n==="number"||n==="tuple"){let h=gp(i,t,s);return`Not quite: ${h.flatMap((u,f)=>{if(Math.abs(u)<=e+El)return[];let g=s&&f===h.length-1?Hk(u,i[f]-t[f],s,o):vp(u,o);return n==="tuple"?`${r[f]} is ${g}`:g}).join(", ")}.`}if(n==="cell")return"Not quite: it is another cell.";if(n==="points")return`Not quite, from left to right: ${i.map((d,u)=>jk(d-t[u],e)).join(", ")}.`;let a=i.filter(h=>t.includes(h)).length,l=i.length-a;if(a===t.length)return`Not quite: you have all ${a}, and ${l} too many.`;let c=l?`, and ${l} of yours ${l>1?"are":"is"} not among them`:"";return`Not quite: you have ${a} of the ${t.length}${c}.`}var K=n=>{let t=Number(n.toFixed(4));return R(Math.abs(t)<1e4?String(t):t.toLocaleString("en",{maximumFractionDigits:4}))};function vp(n,t){let e=K(Math.abs(n)),r=t&&` ${e==="1"?t.slice(0,-1):t}`;return`${e}${r} too ${n>0?"high":"low"}`}function Hk(n,t,e,r){if(e/2-Math.abs(n)<=Bk*e)return"half a turn off";let s=Math.abs(t-n)>e/2?", apart from whole turns":"";return vp(n,r)+s}var jk=(n,t)=>Math.abs(n)<=t+El?"in place":`${K(Math.abs(n))} too far ${n>0?"right":"left"}`;var Ho={scale:1,ratio:1,offset:0,minimum:0},Wk=["inside","clamped","discarded"],jo=[1,1],Jt={rules:Ho,bins:jo};function wp(n,{values:t,rows:e,columns:r}){let s={values:Float32Array.from(t),channels:1,height:e,width:r};return(o,i)=>{let a={rois:[0,o,i,o,i],bins:jo,rules:Ho},l=n.plan("roi_align",{...a,height:e,width:r}),c=new Map;l.taps.forEach((d,u)=>{d>=0&&l.weights[u]&&c.set(d,(c.get(d)??0)+l.weights[u])});let[h]=n.forward("roi_align",{...a,features:s}).output;return{weights:c,value:h}}}function Wo(n,{values:t,rows:e,columns:r}){let s={values:Float32Array.from(t),channels:1,height:e,width:r};return(o,i)=>{let a={rois:[0,...o],bins:jo,rules:{...Ho,ratio:i}},{positions:l,taps:c,weights:h,state:d}=n.plan("roi_align",{...a,height:e,width:r}),u=Array.from(d,(m,g)=>({x:l[2*g],y:l[2*g+1],state:Wk[m],value:[0,1,2,3].reduce((v,w)=>{let y=c[4*g+w];return y<0?v:v+h[4*g+w]*t[y]},0)})),[f]=n.forward("roi_align",{...a,features:s}).output;return{samples:u,mean:f}}}function bp(n,{values:t,bins:e}){let r={values:Float32Array.from(t),channels:1,height:1,width:t.length},s=[1,e];return(o,i)=>{let a={rois:[0,o,0,i,0],bins:s,rules:{scale:1}},[{x:l}]=n.axes("roi_pool",{...a,height:1,width:t.length});return{columns:Array.from({length:e},(h,d)=>{let[u,f]=[l.cells?.[2*d]??0,l.cells?.[2*d+1]??0];return Array.from({length:Math.max(0,f-u)},(m,g)=>u+g)}),maxima:[...n.forward("roi_pool",{...a,features:r}).output]}}}var xp=(n,t)=>(e,r)=>{let s=[0,e,0,e,0],o={...Ho,scale:1/t,offset:r};return n.plan("roi_align",{rois:s,bins:jo,rules:o,height:1,width:1}).positions[0]};function yp({check:n},{columns:t,maxima:e},r){return n==="maximum"?[e[r]]:n==="columns"?[...t[r]]:[new Set(t.flat()).size]}function kp({check:n},{samples:t,mean:e}){return n==="mean"?[e]:n==="samples"?[t.length]:[...new Set(t.map(({x:r})=>r))].sort((r,s)=>r-s)}function Mp({check:n},{weights:t,value:e}){if(n==="value")return[e];if(n==="taps")return[...t.keys()].sort((s,o)=>s-o);let[r]=[...t].sort(([,s],[,o])=>o-s);return[r[0]]}var Op=({right:n,margin:t},e)=>e.length===n.length&&e.every((r,s)=>Math.abs(r-n[s])<=t/2+1e-6);var qk=20,Gk=/^[+−-]?[1-9]\d{0,2}(,\d{3})+(?!\d)/,_k=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,$p=1e9,Uk={degrees:/(°|deg(rees?)?)$/i,radians:/(rad|radians?)$/i,pixels:/(px|pixels?)$/i,cells:/cells?$/i},Kk={"":"",degrees:"°",radians:"rad",pixels:"px",cells:"cells"},Yk=new Set(["field","width","samples","squares","numbers","compared","lines","sets","meeting","grown"]),Ap={right:"✓",known:"✗",other:"✗"};function Sp(n,t,{answered:e,redraw:r,covered:s}){let o=[n.right,...n.wrong.map(({values:z})=>z)].flat().every(Number.isInteger),i=z=>n.units[z]??n.unit,a=z=>Vk(c[z].value,o,i(z)),l=null,c=Jk(n).map(z=>p("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":z})),h=n.others.map((z,q)=>p("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>C(q)},z)),d=p("button",{class:"rv-press rv-press-strong",type:"button",onclick:D},"Check"),u=p("button",{class:"rv-press",type:"button",onclick:r},"Other numbers"),f=c.map((z,q)=>n.by==="tuple"?Xk(n,q,z):z),m=p("div",{class:"rv-answer"},...f,...h,d,u),g=p("p",{class:"rv-verdict",role:"status"}),v=p("p",{class:"rv-why"}),w=p("p",{class:"rv-working"}),y=n.wrong.map(z=>Zk(z,n.working)),k=p("div",{class:"rv-outcome"},p("div",{},g,v,w),...y),O=p("div",{class:"rv-question"},p("p",{class:"rv-asks"},...We(n.asks)),m,k);for(let z of h)Sl(z,()=>h);for(let z of c)z.addEventListener("input",S),z.addEventListener("keydown",q=>{rr.has(q.key)||q.stopPropagation(),q.key==="Enter"&&!d.disabled&&D()});function $(){if(!c.length)return t.isPicked?[...t.picks].sort((q,Tt)=>q-Tt):null;let z=c.map((q,Tt)=>a(Tt)).filter(q=>q!=null);return z.length!==c.length?null:n.by==="points"?z.sort((q,Tt)=>q-Tt):z}function S(){let z=$();z&&n.by==="points"?t.place(z):E()}function C(z){t.pick(t.buttons.length+z)}function B(){let{places:z}=t;z.length&&!e2($(),z)&&c.forEach((q,Tt)=>{q.value=String(z[Tt])}),E()}function N(){if(!(!l||t2($(),l))){l=null,k.style.minHeight=`${k.offsetHeight}px`,O.dataset.state="open";for(let z of[g,v,w])Ke(z,"");t.coverAgain(),s()}}function E(){N(),d.disabled=c.length?c.some(({value:z})=>!z.trim()):!t.isPicked,O.dataset.state==="unread"&&$()&&(delete O.dataset.state,Ke(g,"")),h.forEach((z,q)=>{z.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+q)))})}function D(){let z=$();if(z)return e(z);let q=c.findIndex((IE,xv)=>a(xv)==null);if(q<0)return;let Tt=c[q];O.dataset.state="unread";let kr=i(q)&&` of ${i(q)}`,wv=Math.abs(Number(Tt.value))>$p?"is far too large":`is no number${kr}`,bv=Yk.has(n.check)?"Write a whole number, in digits.":"Write one such as 2.5.";Ke(g,`“${Tt.value.trim().slice(0,qk)}” ${wv}. ${bv}`),Ke(v,""),Ke(w,""),Tt.focus()}function V(z){t.reveal(z),z&&!$()&&c.forEach((Tt,kr)=>{Tt.value=String(z[kr])});let q=z&&mp(n,z);l=z&&$(),k.style.minHeight="",O.dataset.state=q?.state??"open",Ke(g,q?`${Ap[q.state]} ${q.text}`:""),Ke(v,q?.known?.words??""),Ke(w,q?n.working:""),B(),q&&tn()}function tn(){let z=t.found(n);!z||Op(n,z)||(O.dataset.state="mismatch",Ke(g,"The kernel in this browser gives another answer than the one expected here."))}return V(null),{element:O,show:V,ready:B,again:u,outcome:k}}function Vk(n,t=!1,e=""){let s=(e?n.trim().replace(Uk[e],""):n).trim(),[o]=s.match(Gk)??[];if(o&&!t)return null;let a=(o?s.replace(o,o.replaceAll(",","")):s).replace(",",".").replace("−","-");return _k.test(a)&&Math.abs(Number(a))<=$p?Number(a):null}function Zk({name:n,words:t},e){let s=[`${Ap.known} Not quite: ${n}.`,t,e].map(o=>p("p",{},...We(o)));return p("div",{class:"rv-rehearsed","aria-hidden":"true"},...s)}var Ke=(n,t)=>j(n,...We(t)),Xk=(n,t,e)=>p("label",{class:"rv-answer-named","data-unit":n.units[t]??""},Qk(n,t),e),Qk=({names:n,units:t},e)=>[n[e],Kk[t[e]??""]].filter(Boolean).join(", ");function Jk({by:n,label:t,right:e,names:r}){return n==="number"?[t]:n==="tuple"?[...r]:n==="points"?e.map((s,o)=>`${t} ${o+1}`):[]}var t2=(n,t)=>n?.length===t.length&&t.every((e,r)=>e===n[r]),e2=(n,t)=>n?.every((e,r)=>Math.abs(e-t[r])<1e-4)??!1;var n2="tolias";function Ep(n,{maps:t,rows:e,columns:r,channels:s,levels:o}){let{regions:i}=n.regions({height:e,width:r,scales:o,overlap:.4,variant:n2}),a=Array.from({length:i.length/4},(l,c)=>{let[h,d,u]=i.subarray(4*c);return{x:h,y:d,size:u-h+1}});return t.map(l=>{let c={values:Float32Array.from(l),channels:s,height:e,width:r},{maxima:h}=n.regionMaxima({features:c,regions:i}),d=a.map((u,f)=>fn([...h.subarray(f*s,(f+1)*s)]));return{squares:a,vectors:d}})}function Tl(n,t,e){let s=[n,t].map(({vectors:c},h)=>Zr(c.filter((d,u)=>!e[h]?.has(u)))),o=n.vectors.map(c=>t.vectors.map(h=>Vr(c,h))),i=s.map(c=>Math.hypot(...c)),a=o.reduce((c,h,d)=>e[0]?.has(d)?c:c+h.reduce((u,f,m)=>e[1]?.has(m)?u:u+f,0),0),l=i[0]*i[1];return{products:o,sums:s,lengths:i,total:a,cosine:l?a/l:0}}function qo([n,...t],e){let r=t.map(o=>Tl(n,o,[e[0]]).cosine),s=r.map((o,i)=>i).sort((o,i)=>r[i]-r[o]);return{cosines:r,order:s}}function Tp({kind:n,target:t,margin:e},r,s){let[o,i]=r;if(n==="pair"){let a=(o.vectors.length-s[0].size)*(i.vectors.length-s[1].size);return Math.abs(a-t)<=e}return n!=="drops"||s[0].size===o.vectors.length?!1:qo(r,s).order.indexOf(0)+1>=t-e}function Np({check:n},t){let{cosines:e}=qo(t,[new Set]);return n==="cosine"?[e[0]]:[e.length]}function fn(n){let t=Math.hypot(...n);return n.map(e=>t?e/t:0)}var Vr=(n,t)=>n.reduce((e,r,s)=>e+r*t[s],0),Zr=n=>n.length?n.reduce((t,e)=>t.map((r,s)=>r+e[s])):[0];var H=class{constructor(t,e,r){this.figure=t,this.wires=e,this.asked=r,this.open=!r,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.cover=null,this.writes=!1,this.element=b("svg")}drawn({name:t,width:e,height:r,covered:s=0},o,i=this.scale){let a=r+(i?.height??0),l={viewBox:`0 0 ${e} ${a}`},c=b("svg",{...l,class:"rv-drawing",role:"group","aria-label":t},...o);i&&(M(i.element,{transform:`translate(0 ${r})`}),c.append(i.element));let h=r-s;return this.asked&&h<a&&(this.cover=A(e/2,(h+a)/2+9,"?"),this.cover.classList.add("rv-panel-cover"),c.append(this.cover)),c}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let e=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),e?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}get isPicked(){return this.picks.size>0}showPicks(){this.buttons.forEach((t,e)=>{M(t,{"aria-pressed":String(this.picks.has(e))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,e=!1){e&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:e}=this;if(!e)return;this.open=!!t,this.cover&&M(this.cover,{visibility:t?"hidden":null}),this.buttons.forEach((s,o)=>{M(s,{"data-right":t?String(e.right.includes(o)):null,"data-ghost":t?String(t.includes(o)):null})});let r=["cell","cells","choice"].includes(e.by);this.picks=new Set(r?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:e.right[0],ghost:t[0]}:null),this.draw()}coverAgain(){let{picks:t}=this;this.reveal(null),this.picks=t,this.showPicks(),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}holds(t){return!0}found(t){return null}lines(){return[]}foreseen(){let{open:t}=this;this.open=!0;let e=this.lines();return this.open=t,e}};var Xr=20,Go=9,r2=8,mn=class{constructor({x:t,side:e,low:r,high:s,title:o}){this.x=t,this.side=e,this.low=NaN,this.high=NaN,this.title=A(t+e/2,Xr-7,o),this.axes=b("g",{class:"rv-panel-axes"}),this.drawn=b("g");let i=b("rect",{width:e,height:e,class:"rv-panel-ground"}),a=b("svg",{x:t,y:Xr,width:e,height:e},i,this.axes,this.drawn);this.element=b("g",{},a,this.title),this.span(r,s)}get height(){return Xr+this.side}span(t,e){if(this.low===t&&this.high===e)return;this.low=t,this.high=e;let[r]=[this.at([0,0])];this.axes.replaceChildren(L(r.x,0,r.x,this.side),L(0,r.y,this.side,r.y))}get unit(){return this.side/(this.high-this.low)}at([t,e]){return{x:(t-this.low)*this.unit,y:this.side-(e-this.low)*this.unit}}outside(t){let{x:e,y:r}=this.at(t);return{x:this.x+e,y:Xr+r}}vectorAt({x:t,y:e}){return[this.low+(t-this.x)/this.unit,this.low+(this.side-(e-Xr))/this.unit]}arrow(t,e,r=""){let[s,o]=[this.at([0,0]),this.at(t)],i=Math.hypot(o.x-s.x,o.y-s.y)||1,[a,l]=[(o.x-s.x)/i,(o.y-s.y)/i],c={x:o.x-Go*a,y:o.y-Go*l},h=f=>`${c.x-f*.45*Go*l} ${c.y+f*.45*Go*a}`,d=`M${s.x} ${s.y}L${c.x} ${c.y}M${h(1)}L${o.x} ${o.y}L${h(-1)}Z`,u=b("g",{class:`rv-vector ${e}`},b("path",{d}));return r&&u.append(this.name(t,r)),u}name(t,e){let{x:r,y:s}=this.at(t),o=r>this.side-14-r2*e.length,i=A(r+(o?-9:9),Math.max(12,s-5),e,o?"end":"middle");return o||M(i,{"text-anchor":"start"}),i}ellipse({centre:t,long:e,wide:r,angle:s},o){let{x:i,y:a}=this.at(t),l=`rotate(${-180*s/Math.PI} ${i} ${a})`;return b("ellipse",{cx:i,cy:a,rx:2*e*this.unit,ry:2*r*this.unit,transform:l,class:o})}cover(){let t=A(this.side/2,this.side/2+8,"?");return t.classList.add("rv-panel-cover"),t}dot(t,e){let{x:r,y:s}=this.at(t);return b("circle",{cx:r,cy:s,r:3.2,class:e})}};var zp=6,Cp=3,s2=3e-7;function kt(n,t=1){for(let e=0;e<zp;e+=1){let r=Number(n.toFixed(e));if(Nl(r,n,t))return r}return Number(n.toFixed(zp))}var Mt=n=>R(String(n)),U=(n,t)=>Mt(kt(n,t));function P(n,t=1){let e=Number(n.toFixed(Cp));return`${Nl(e,n,t)?"":"≈ "}${Mt(e)}`}var Ae=n=>P(n).startsWith("≈")?P(n):`= ${P(n)}`;function te(n,t,e,r){return Nl(t,e,r)?`${n} = ${Mt(Number(t.toFixed(9)))}`:`${n} ≈ ${R(e.toFixed(Cp))}`}var Nl=(n,t,e)=>Math.abs(n-t)<=s2*Math.max(1,e),En=n=>n.reduce((t,e)=>Math.max(t,Math.abs(e)),0);var[Bp,Fp]=[340,12],zl=(Bp-Fp)/2,o2=10,Pp=10,i2=1.12,Cl=["a","b"],Lp=.06,a2=1e-9,_o=class extends H{constructor(t,e,r){super(t,e,r);let{arrows:s,path:o,most:i}=t;this.writes=!0,this.length=o[0]??Math.hypot(...s[0]);let a=Zr([Rp(s[0],Math.max(i,this.length)),...s.slice(1)]),l=i2*Math.max(...a);this.before=new mn({x:0,side:zl,low:-Lp*l,high:l,title:"as they are"}),this.after=new mn({x:zl+Fp,side:zl,low:-2*Lp,high:2,title:"length 1"});let c=b("circle",{r:14,class:"rv-sample-reach"}),h=b("circle",{r:7,class:"rv-sample-dot"});this.handle=i?Q("Tip of arrow a; the arrows stretch it",[1,i],c,h):b("g"),M(this.handle,{class:"rv-sample"});let d=[this.before.element,this.after.element,this.handle],f=this.drawn({name:"Two vectors and their sum, as they are and with length 1",width:Bp,height:this.before.height+4},d);i&&this.listen(f),this.element=f,this.draw()}get vectors(){let[t,...e]=this.figure.arrows;return[Rp(t,this.length),...e]}listen(t){let e=fn(this.figure.arrows[0]);lt(t,r=>this.handle.contains(r)?(this.handle.focus({preventScroll:!0}),s=>{let[o,i]=this.before.vectorAt(s);this.stretch(Y(o*e[0]+i*e[1],Pp))}):null),J(this.handle,(r,s)=>this.stretch(this.length+r-s),{unit:o2})}stretch(t){this.length=Z(t,1,this.figure.most),this.hold()}playTo(t){let{path:e}=this.figure;if(!e.length)return;let[r]=et(e.map(s=>[s]),nt(t));this.length=Y(r,Pp)}reached({kind:t,target:e,margin:r}){return t==="length"&&Math.abs(this.length-e)<=r}found(){let[t,e]=this.vectors.map(r=>Math.hypot(...fn(r)));return[Math.abs(t-e)<=a2?3:t>e?0:1]}lines(){if(!this.open)return this.vectors.map((r,s)=>Ip(r,Cl[s]));let t=this.vectors.map((r,s)=>`${Ip(r,Cl[s])}, then ${l2(r)}`);if(!this.figure.most)return t;let e=[r=>r,fn].map(r=>{let[s,o]=[this.vectors,this.figure.arrows].map(i=>Zr(i.map(r)));return c2(Math.atan2(s[1],s[0])-Math.atan2(o[1],o[0]))});return[...t,`the sum has turned by ${e[0]}, that of length 1 by ${e[1]}`]}draw(){let{vectors:t}=this,e=this.open?t.map(fn):[];for(let[i,a]of[[this.before,t],[this.after,e]]){let l=a.length?[i.arrow(Zr(a),"rv-vector-sum","a + b")]:[],c=a.map((h,d)=>i.arrow(h,`rv-vector-${d}`,Cl[d]));i.drawn.replaceChildren(...l,...c)}if(this.open?this.after.drawn.prepend(this.circle()):this.after.drawn.append(this.after.cover()),!this.figure.most)return;let{x:r,y:s}=this.before.outside(t[0]),o={"aria-valuenow":U(this.length),"aria-valuetext":`length ${U(this.length)}`};M(this.handle,{transform:`translate(${r} ${s})`,...o})}circle(){let{x:t,y:e}=this.after.at([0,0]);return b("circle",{cx:t,cy:e,r:this.after.unit,class:"rv-unit-circle"})}},Rp=(n,t)=>fn(n).map(e=>e*t);function Ip(n,t){let[e,r]=n.map(a=>P(a).replace("≈ ","")),s=Math.hypot(...n),o=P(s),i=n.every(a=>!P(a).startsWith("≈"))&&!o.startsWith("≈");return`${t} = (${e}, ${r}): √(${e}² + ${r}²) ${i?"=":"≈"} ${o.replace("≈ ","")}`}function l2(n){let t=fn(n).map(r=>P(r));return`${t.some(r=>r.startsWith("≈"))?"≈ ":""}(${t.map(r=>r.replace("≈ ","")).join(", ")})`}function c2(n){let t=Math.abs(180*n/Math.PI);return t<1e-6?"0°":`≈ ${R(t.toFixed(1))}°`}var[Dp,Pl,Ll]=[18,118,140],[Hp,h2]=[14,14],d2=2,jp=80,u2=.04,p2=.12;function Wp(n){let t=b("g",{class:"rv-losses"});function e(r,s,o,i){let a=d2/i,l=Array.from({length:jp+1},(E,D)=>a*(2*D/jp-1)),c=l.map(E=>r(Uo(s,E)).loss),[h,d]=[Math.min(...c),Math.max(...c)],u=E=>Hp+(E/a+1)/2*(n-Hp-h2),f=E=>Pl-(E-h)/(d-h||1)*(Pl-Dp),m=f2(o,a).map(E=>{let D=L(u(E),Dp-4,u(E),Pl+4);return M(D,{class:"rv-kink"}),D}),g=Math.min(a/3,p2*3*(d-h)/(Math.abs(o.slope)||1)),v=Math.min(g,(o.loss-h+u2*(d-h))/(Math.abs(o.slope)||1)),[w,y]=o.slope>0?[v,g]:[g,v],[k,O]=[-w,y].map(E=>o.loss+E*o.slope),$=L(u(-w),f(k),u(y),f(O));M($,{class:"rv-tangent"});let S=b("path",{d:`M${l.map((E,D)=>`${u(E)} ${f(c[D])}`).join("L")}`});M(S,{class:"rv-overlap-way"});let C=b("circle",{cx:u(0),cy:f(o.loss),r:6,class:"rv-sample-dot"}),B=[-a,a].map(E=>{let D=A(u(E),Ll-4,`${E>0?"+":""}${U(E)}`,E>0?"end":"middle");return E<0&&M(D,{"text-anchor":"start"}),D}),N=A(u(0),Ll-4,"cells from here");t.replaceChildren(...m,S,$,C,...B,N)}return{element:t,height:Ll,show:e}}var Uo=([n,t,e,r],s)=>[n+s,t,e+s,r];function f2({samples:n},t){let e=new Set;for(let r of new Set(n.map(s=>s.x)))for(let s=Math.ceil(r-t);s<=r+t;s+=1)e.add(Number((s-r).toFixed(5)));return[...e].sort((r,s)=>r-s)}function qp({output:n,loss:t,slope:e,edges:r}){let[s,o]=r.map(l=>Mt(Number(l.toFixed(4)))),i=P(e).replace("≈ ",""),a=o.startsWith("−")?`${s} − ${o.slice(1)}`:`${s} + ${o}`;return[`output ${P(n)}, loss ${P(t)}`,`slope ${P(e)} a cell`,`left + right edge: ${a} ${gt(a,i)}`]}var Gp=340,[m2,g2]=[.35,1.35],gn={top:40,height:52,room:42},v2=9,w2=22,Se=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?g2:m2,this.size=Gp/(t.columns+2*this.around),this.top=this.isLine?gn.top:this.around*this.size,this.width=Gp,this.height=this.isLine?gn.top+gn.height+gn.room:(t.rows+2*this.around)*this.size+w2,this.cells=t.values.map((r,s)=>this.makeCell(r,s));let e=this.cells.map(([r])=>r);this.element=b("g",{},...e,...this.numbers(),...this.window()),this.worth=b("g",{class:"rv-map-worth"},...this.cells.map(([,r])=>r))}get rowHeight(){return this.isLine?gn.height:this.size}at(t,e){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*gn.height:(e+.5)*this.size)}}position({x:t,y:e}){return{x:t/this.size-this.around-.5,y:(e-this.top)/this.rowHeight-.5}}box([t,e,r,s]){let o=this.at(t,e),i=(r-t)*this.size;return this.isLine?{x:o.x,y:this.top-6,width:i,height:gn.height+12}:{...o,width:i,height:(s-e)*this.size}}makeCell(t,e){let{columns:r}=this.figure,[s,o]=[(this.around+e%r)*this.size,this.top+Math.floor(e/r)*this.rowHeight],i=b("rect",{x:s,y:o,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),a=A(s+11,o+17,K(t));return a.classList.add("rv-map-value"),[i,a]}numbers(){let{rows:t,columns:e}=this.figure,r=this.top+t*this.rowHeight+18,s=this.around*this.size-v2,o=Array.from({length:e},(a,l)=>A(this.at(l,0).x,r,String(l))),i=Array.from({length:this.isLine?0:t},(a,l)=>A(s,this.at(0,l).y+4,String(l)));for(let a of[...o,...i])a.classList.add("rv-map-number");return[...o,...i]}window(){let{rows:t,columns:e,shows:r}=this.figure;if(!r.includes("window"))return[];let[s,o]=[this.at(-1,0).x,this.at(e,0).x],[i,a]=this.isLine?[this.top-6,this.top+gn.height+6]:[this.at(0,-1).y,this.at(0,t).y],l=[L(s,i,s,a),L(o,i,o,a)];this.isLine||l.push(L(s,i,o,i),L(s,a,o,a));for(let d of l)M(d,{class:"rv-window"});let c=this.top+t*this.rowHeight+18,h=[A(s,c,"−1"),A(o,c,String(e))];for(let d of this.isLine?h:[])d.classList.add("rv-map-number");return[...l,...this.isLine?h:[]]}paint(t){let{values:e}=this.figure,r=[Math.min(...e),Math.max(...e)];this.cells.forEach(([s,o],i)=>{let a=rt(t.ramps.sequential,e[i],r);M(s,{style:`fill:${st(a)}`}),M(o,{style:`fill:${$t(a,t)}`})})}};var b2=.05;function _p(n,t){let{values:e,rows:r,columns:s,ratio:o,aim:i}=t,a={values:Float32Array.from(e),channels:1,height:r,width:s},l=Wo(n,t);return c=>{let{samples:h,mean:d}=l(c,o),u=i==null?t.upstream:d-i,f={rois:[0,...c],bins:Jt.bins,rules:{...Jt.rules,ratio:o}},m=Float32Array.of(u),g=n.backward("roi_align",{...f,features:a,gradOutput:m}),[,v,,w]=g.rois??[0,0,0,0],y=i==null?0:(d-i)**2/2;return{samples:h,output:d,upstream:u,amounts:[...g.features],edges:[v,w],slope:v+w,loss:y}}}var Ko=n=>n.flatMap((t,e)=>t?[e]:[]);function Up({check:n},{amounts:t,slope:e,loss:r},{mark:s,next:o}){if(n==="receivers")return Ko(t);if(n==="amount")return[t[s??0]];let i=o-r-e;return[Math.abs(i)<=b2*Math.abs(e)?1:i>0?0:2]}function Kp({kind:n,target:t,margin:e},{amounts:r,loss:s},o){return n==="receivers"?Math.abs(Ko(r).length-t)<=e:n==="loss"?Math.abs(s-t)<=e:n==="zoom"&&o===t}var x2=74,[Yp,Tn]=[26,38];function St({values:n},t){let e=b("g",{class:"rv-answer-scale"});function r(s){if(!s)return e.replaceChildren();let o=[...n,s.right,s.ghost],[i,a]=[Math.min(...o),Math.max(...o)],l=f=>Yp+(f-i)/(a-i||1)*(t-2*Yp),c=b("line",{x1:l(i),x2:l(a),y1:Tn,y2:Tn}),h=[i,a].map(f=>Rl(l(f),Tn,3,"rv-scale-end")),d=Rl(l(s.right),Tn,7,"rv-scale-right"),u=Rl(l(s.ghost),Tn,9,"rv-ghost");e.replaceChildren(c,...h,u,d,Vp(l(s.right),Tn-14,K(s.right),t),Vp(l(s.ghost),Tn+26,`yours ${K(s.ghost)}`,t))}return r(null),{element:e,height:x2,show:r}}var Rl=(n,t,e,r)=>b("circle",{cx:n,cy:t,r:e,class:r});function Vp(n,t,e,r){let s=n<r/4?"start":n>3*r/4?"end":"middle";return b("text",{x:s==="middle"?n:n<r/2?n-10:n+10,y:t,"text-anchor":s},e)}var y2=4,k2=60,[M2,O2]=[8,44],$2=7,A2=4,Zp=[[1,"▲ uphill"],[-1,"▼ downhill"]],Yo=class extends H{constructor(t,e,r){super(t,e,r);let{rows:s,columns:o,shows:i,path:a,zooms:l}=t;this.writes=i.includes("sum"),this.edges=a[0],this.zoom=l[0],this.share=0,this.reader=null,this.read=null,this.map=new Se({...t,shows:[]}),this.gains=b("g",{class:"rv-gains"}),this.box=b("rect",{class:"rv-bin"}),this.marks=b("g",{class:"rv-samples"}),this.buttons=r?.by==="cells"?t.values.map((w,y)=>this.makeButton(y)):[];let c=b("rect",{class:"rv-bin-body"});this.handle=t.moves?Q("Bin; the arrows move it",[0,o],c):b("g"),this.curve=i.includes("curve")?Wp(this.map.width):null;let h=r?.wrong.map(({values:w})=>w[0])??[];this.scale=r?.by==="number"?St({values:[0,...h]},this.map.width):null;let{element:d,worth:u}=this.map,f=[d,this.gains,this.box,u,this.marks,...this.buttons,this.handle],m=`A bin on ${s} × ${o} cells, and what goes back from it`,{width:g,height:v}=this.map;this.drawing=this.drawn({name:m,width:g,height:v},f,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=l.length>1?l.map(w=>this.chip(`× ${w}`,()=>this.enlarge(w))):[],this.element=p("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,e=this.figure.shows.includes("arrows")?Zp.map(([o,i])=>this.chip(i,()=>this.walk(o))):[],r=t.length?"Enlargement":"A step along the slope",s=[...t,...e];return s.length?p("div",{class:"rv-ratios",role:"group","aria-label":r},...s):null}chip(t,e){return p("button",{class:"rv-chip",type:"button",onclick:e},t)}makeButton(t){let{columns:e}=this.figure,{size:r}=this.map,[s,o]=[Math.floor(t/e),t%e],{x:i,y:a}=this.map.at(o-.5,s-.5),l=(d,u)=>b("rect",{x:i+d,y:a+d,width:r-2*d,height:r-2*d,class:u}),c=[l(0,"rv-pick"),l(2,"rv-cell-right"),l(6,"rv-cell-edge")],h=`row ${s}, column ${o}`;return bt(b("g",{class:"rv-cell"},...c),h,()=>this.pick(t))}listen(t){lt(t,(e,r)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(r),this.edges];return i=>{let{x:a,y:l}=this.map.position(i);this.shift(o,Y(a-s.x,dn),Y(l-s.y,dn))}}),J(this.handle,(e,r)=>this.shift(this.edges,e,r))}shift([t,e,r,s],o,i){let{rows:a,columns:l}=this.figure,[c,h]=[r-t,s-e],d=Z(t+o,0,l-1-c),u=this.curve?e:Z(e+i,0,a-1-h);this.edges=[d,u,Ut(d+c),Ut(u+h)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,e){let{columns:r,rate:s}=this.figure,o=this.reader?.(t).slope??0,i=t[2]-t[0];return Uo(t,Z(t[0]+e*s*o,0,r-1-i)-t[0])}use(t){this.reader=_p(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:e,zooms:r,shows:s}=this.figure;this.share=t,this.zoom=r[Math.min(r.length-1,Math.floor(t*r.length))];let o=et(e,nt(t)).map(i=>Y(i,$e));if(this.edges=o,!!s.includes("arrows"))for(let i=0;i<Math.floor(t*y2);i+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&Kp(t,this.read,this.zoom)}found(t){let{read:e,reader:r}=this;if(!e||!r)return null;let s=r(Uo(this.edges,1)).loss;return Up(t,e,{mark:this.figure.mark,next:s})}lines(){let{read:t,figure:e}=this;return!t||!this.writes||!this.open?[]:e.aim==null?[E2(t)]:qp(t)}draw(){let{map:t,edges:e,figure:r}=this;this.read=this.reader?.(e)??null;let{read:s}=this,o=t.box(e);M(this.box,o);let i=r.mark==null?[]:[this.markOf(r.mark)],a=s&&this.open?s.amounts.flatMap((c,h)=>this.gainOf(c,h)):[];this.gains.replaceChildren(...a,...i);let l=s&&(this.open||r.mark!=null)?s.samples:[];this.marks.replaceChildren(...l.map(({x:c,y:h})=>{let{x:d,y:u}=t.at(c,h);return b("circle",{cx:d,cy:u,r:4.5,class:"rv-mark"})})),r.shows.includes("arrows")&&s&&this.marks.append(...S2(o,s.slope)),r.moves&&this.drawHandle(o),this.curve&&this.reader&&s&&this.open?this.curve.show(this.reader,e,s,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((c,h)=>{c.setAttribute("aria-pressed",String(r.zooms[h]===this.zoom))})}drawHandle(t){let[e,r]=this.edges;M(this.handle.firstElementChild??this.handle,t),M(this.handle,{class:"rv-bin-handle","aria-valuenow":kt(e),"aria-valuetext":`from x ${Mt(kt(e))}, y ${Mt(kt(r))}`})}cellOf(t){let{columns:e}=this.figure,{x:r,y:s}=this.map.at(t%e-.5,Math.floor(t/e)-.5);return{x:r,y:s,width:this.map.size,height:this.map.size}}gainOf(t,e){if(!t)return[];let r=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:s,y:o,width:i}=this.cellOf(e),a=b("rect",{x:s,y:o,width:i,height:i,class:"rv-gain"});if(M(a,{style:`fill-opacity:${.2+.5*(Math.abs(t)/r)}`}),i<k2)return[a];let l=U(t),c=l.length>$2?P(t).replace(" ",""):l,h=A(s+i/2,o+i-6,c);return h.classList.add("rv-gain-value"),[a,h]}markOf(t){return b("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function S2({x:n,y:t,width:e,height:r},s){let o=Math.min(O2,M2+7*Math.abs(s));return Zp.map(([i])=>{let a=i*Math.sign(s),l=a>0?n+e:n,[c,h]=[l+a*o,l+a*(o-6)],d=t+r/2,u=`M${l} ${d}H${h}M${h} ${d-5}L${c} ${d}L${h} ${d+5}Z`;return b("path",{d:u,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function E2({amounts:n,upstream:t}){let e=Ko(n).map(o=>n[o]),r=o=>o.reduce((i,a)=>i+a,0);if(e.length>A2)return`${G(e.length,"cell")} get ${U(r(e))} in all`;let s=e.map(o=>kt(o));return te(s.map(Mt).join(" + "),r(s),t,Math.abs(t))}var tf=138,[Xp,Qp]=[24,96],[Il,Bl]=[20,108];function ef({ratios:n,exact:t},e){let r=b("g",{class:"rv-bars"}),s=t??0;function o(i,a){let l=n.map(i),c=Math.max(...l.map(w=>Math.abs(w-s)),1e-6),h=w=>(Xp+Qp)/2-(w-s)/c*((Qp-Xp)/2),d=w=>Il+(w+.5)/n.length*(e-Il-Bl),u=L(Il,h(s),e-Bl+4,h(s));M(u,{class:"rv-exact"});let f=n.flatMap((w,y)=>{if(w>a)return[Jp(d(y),w,!1)];let[k,O]=[d(y),h(l[y])],$=w===a?" rv-bar-now":"",S=L(k,h(s),k,O);return M(S,{class:"rv-stem"}),[S,b("circle",{cx:k,cy:O,r:6,class:`rv-drawn-bar${$}`}),Jp(k,w,w===a)]}),m=A(e-Bl+8,h(s)+4,`exact ${P(s)}`);M(m,{"text-anchor":"start"});let g=n.indexOf(a),v=A(d(g),h(l[g])+(l[g]<s?20:-11),P(l[g]));r.replaceChildren(u,...f,m,...g<0?[]:[v])}return{element:r,height:tf,show:o}}function Jp(n,t,e){let r=A(n,tf-4,String(t));return e&&r.classList.add("rv-bar-label-now"),r}function sr(n,t){let e=[{count:t,step:1,centre:.5,field:1}];for(let[r,s,o]of n){let{count:i,step:a,centre:l,field:c}=e[e.length-1];e.push({count:Math.floor((i+2*o-r)/s)+1,step:a*s,centre:l+((r-1)/2-o)*a,field:c+(r-1)*a})}return e}function Vo(n,t,e){let r=[Array.from({length:t},(s,o)=>+(o===e))];return sr(n,t).slice(1).forEach(({count:s},o)=>{let i=r[o];r.push(Array.from({length:s},(a,l)=>{let c=Fl(n[o],l);return c.reduce((h,d)=>h+(i[d]??0),0)/c.length}))}),r}var Fl=([n,t,e],r)=>Array.from({length:n},(s,o)=>r*t-e+o);function Dl(n,t){let e=[[t,t]];for(let r of[...n].reverse()){let[s,o]=e[0];e.unshift([Fl(r,s)[0],Fl(r,o)[r[0]-1]])}return e}var Hl=n=>Qr(n)[0];function Qr(n){let t=Math.max(...n);return n.flatMap((e,r)=>e>=t-1e-9*Math.abs(t)?[r]:[])}var nf=([n,t,e])=>`kernel_size ${n}, stride ${t}, padding ${e}`;function rf(n){let t=sr(n,1);return`1 + ${n.map(([r],s)=>`${r-1} × ${t[s].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var T2={alone:({weights:n},t)=>sf(n,t),weight:({weights:n},t)=>sf(n,t),value:({value:n},t)=>Ye(n,t),aside:({value:n,weights:t},e)=>Ye(n,e)&&!of(t),alike:({weights:n})=>of(n)},N2={mean:({mean:n},t)=>Ye(n,t),samples:({samples:n},t)=>Ye(n.length,t),discarded:({samples:n},t)=>Ye(n.filter(({state:e})=>e==="discarded").length,t)},z2={still:({before:n,now:t,moved:e},r)=>af(n,t)&&e>=r.target-r.margin,jump:({before:n,now:t})=>!af(n,t),apart:({now:{columns:n}})=>new Set(n.flat()).size===n.flat().length},C2={strongest:(n,t)=>{let[e,r]=Qr(n);return r==null&&Ye(e,t)},answering:(n,t)=>Ye(n.filter(e=>e>0).length,t)},P2={reads:({position:n},t)=>Ye(n,t),fits:({missed:n},{target:t,margin:e})=>Math.abs(n[t])<=e+1e-6},lf=(n,t)=>T2[n.kind]?.(t,n)??!1,cf=(n,t)=>N2[n.kind]?.(t,n)??!1,Ye=(n,{target:t,margin:e})=>Math.abs(n-t)<=e,sf=(n,t)=>[...n.values()].some(e=>Ye(e,t)),of=n=>n.size===4&&[...n.values()].every(t=>t===.25),hf=(n,t)=>z2[n.kind]?.(t,n)??!1,af=(n,t)=>n.columns.join(";")===t.columns.join(";"),df=(n,t)=>C2[n.kind]?.(t,n)??!1,uf=(n,t)=>P2[n.kind]?.(t,n)??!1;var L2=40,jl=22,R2=38,Zo=class{constructor(t,e,r){this.map=t,this.asked=e,this.moved=r,this.touched=!1,this.at=e.right.map((s,o)=>o),this.handles=this.at.map((s,o)=>this.makeHandle(o)),this.right=b("g",{class:"rv-right-points"}),this.element=b("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,e)=>t-e):[]}makeHandle(t){let e=b("rect",{x:-14,y:-16,width:28,height:jl+18,class:"rv-sample-reach"}),r=b("path",{d:`M0 ${jl}L-7 4L7 4Z`,class:"rv-point-mark"}),s=[-1,this.map.figure.columns],o=Q(`Mark ${t+1}; the arrows move it`,s,e,r,A(0,0,""));return M(o,{class:"rv-sample"}),J(o,i=>this.move(t,this.at[t]+i),{flat:!0}),o}listen(t){lt(t,e=>{let r=this.handles.findIndex(s=>s.contains(e));return r<0?null:(this.handles[r].focus({preventScroll:!0}),s=>this.move(r,Y(this.map.position(s).x,L2)))})}move(t,e){this.at[t]=Z(e,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let e of this.handles)M(e,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(e=>{let{x:r,y:s}=this.map.at(e,0);return b("circle",{cx:r,cy:s,r:11,class:"rv-right-point"})})),this.draw()}asideOf(t){return this.at.map((r,s)=>(r-this.at[t]||s-t)*this.map.size).reduce((r,s)=>r-Math.sign(s)*Math.max(0,R2-Math.abs(s))*.5,0)}draw(){this.handles.forEach((t,e)=>{let r=this.at[e];M(t,{transform:`translate(${this.map.at(r,0).x} ${this.map.top-jl-2})`}),M(t,{"aria-valuenow":String(r),"aria-valuetext":K(r)});let s=t.lastElementChild;s.textContent=this.touched?K(Number(r.toFixed(2))):"?",M(s,{x:this.asideOf(e)})})}};var or=3,pf=.1,I2=4,B2=5.5,Xo=class extends H{constructor(t,e,r){super(t,e,r),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=ff(t.path,0),this.reader=null,this.read=null,this.map=new Se(t),this.points=r?.by==="points"?new Zo(this.map,r,e.picked):null,this.bars=t.shows.includes("bars")?ef(t,this.map.width):null;let s=r?.by==="number"&&r.check==="mean";if(this.scale=s?St(t,this.map.width):null,this.marks=b("g",{class:"rv-samples"}),this.box=b("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(o=>p("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(o)},String(o))),this.element=p("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let o={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(p("div",o,p("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:e}=this.map,r=[this.map.element,this.box,this.map.worth,this.marks,this.handle];this.points&&r.push(this.points.element);let s=this.drawn({name:"A bin on a map",width:t,height:e},r,this.bars??this.scale);return this.points?.listen(s),this.figure.grip!=="none"&&this.listen(s),s}makeHandle(){if(this.figure.grip==="none")return b("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",e=this.figure.grip==="move"?b("rect",{class:"rv-bin-body"}):un(),r=Q(t,[-or,this.figure.columns+or],e);return M(r,{class:"rv-bin-handle"}),r}listen(t){lt(t,(e,r)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(r),this.edges];return i=>{let{x:a,y:l}=this.map.position(i);this.shift(o,Y(a-s.x,dn),Y(l-s.y,dn))}}),J(this.handle,(e,r)=>this.shift(this.edges,e,r))}shift([t,e,r,s],o,i){let{rows:a,columns:l,grip:c}=this.figure,h=a>1?i:0,[d,u]=[r-t,s-e];if(c==="size"){let[f,m]=[Z(r+o,t+pf,l),Z(s+h,e+pf,a)];this.edges=[t,e,f,m]}else{let f=Z(t+o,-or,l-1+or-d),m=a>1?Z(e+h,-or,a-1+or-u):e;this.edges=[f,m,Ut(f+d),Ut(m+u)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=Wo(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:e,ratios:r}=this.figure;this.edges=ff(e,nt(t)),r.length&&(this.ratio=r[Math.min(r.length-1,Math.floor(t*r.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&cf(t,this.read)}found(t){return this.read&&kp(t,this.read)}lines(){let{read:t,figure:e}=this;return t?e.shows.includes("grid")?[H2(this.edges,t)]:e.shows.includes("sum")?[D2(t,En(e.values))]:[]:[]}draw(){let{figure:t,map:e,edges:r}=this;this.read=this.reader?.(r,this.ratio)??null;let s=e.box(r);M(this.box,s),this.drawHandle(s);let i=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(a=>this.markOf(a,i))),this.bars&&this.reader&&this.bars.show(a=>this.reader(r,a).mean,this.ratio),this.chips.forEach((a,l)=>{a.setAttribute("aria-pressed",String(t.ratios[l]===this.ratio))})}drawHandle(t){let{grip:e}=this.figure,r=this.handle.firstElementChild;if(!r)return;let[s,o,i,a]=this.edges;e==="move"?M(r,t):pn(this.handle,{x:t.x+t.width,y:t.y+t.height});let l=this.figure.rows>1?`, ${U(i-s)} × ${U(a-o)} cells`:"";M(this.handle,{"aria-valuenow":kt(e==="move"?s:i),"aria-valuetext":`from ${U(s)} to ${U(i)}${l}`})}markOf(t,e){let{map:r,figure:s}=this,{x:o,y:i,state:a}=t,l=e.length,{x:c,y:h}=r.at(o,i),d=this.open?a:"inside",u=l>64?1.6:l>9?3:B2,f=[b("circle",{cx:c,cy:h,r:u,class:`rv-mark rv-mark-${d}`,"data-state":d})];if(d==="clamped"){let w=r.at(Z(o,0,s.columns-1),Z(i,0,s.rows-1));f.unshift(b("path",{d:`M${c} ${h}L${w.x} ${w.y}`,class:"rv-mark-way"})),f.push(b("circle",{cx:w.x,cy:w.y,r:3,class:"rv-mark-read"}))}let m=s.shows.includes("positions")&&r.isLine&&(!this.asked||this.open||!this.points)&&e.find(w=>w.x===o)===t,g=l===1?"x = ":"",v=this.points?r.height-4:r.top-10;return m?[...f,A(c,v,`${g}${U(o)}`)]:f}},F2={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function D2({samples:n,mean:t},e){let r=n.length;if(r>I2)return`${G(r,"sample")}, their mean ${P(t,e)}`;if(r===1)return`${F2[n[0].state]}${U(t,e)}`;let s=n.map(({value:i})=>kt(i,e)),o=s.reduce((i,a)=>i+a,0);return te(`(${s.map(Mt).join(" + ")}) / ${r}`,o/r,t,e)}function H2([n,t,e,r],{samples:s}){let[o,i]=["x","y"].map(l=>new Set(s.map(c=>c[l])).size);return`${`⌈${U(e-n)}⌉ × ⌈${U(r-t)}⌉`} = ${o} × ${i} = ${G(s.length,"sample")}`}var ff=(n,t)=>et(n,t).map(e=>Y(e,$e));function gf({figure:n,read:t,reader:e,point:r,open:s}){return!t||!e||!s?[]:n.shows.includes("ways")?j2(n,e,r):n.shows.includes("sum")?[vf(n,t)]:[]}function vf({values:n},{weights:t,value:e}){let r=n.map((s,o)=>[kt(t.get(o)??0),s]);return wf(r,e,En(n))}function j2(n,t,{x:e,y:r}){let s=En(n.values);return[`rectangles: ${vf(n,t(e,r))}`,`x, then y: ${mf(r,t(e,0).value,t(e,1).value,s)}`,`y, then x: ${mf(e,t(0,r).value,t(1,r).value,s)}`]}function mf(n,t,e,r){let[s,o]=[t,e].map(a=>kt(a,r)),i=(1-n)*t+n*e;return wf([[kt(1-n),s],[kt(n),o]],i,r)}function wf(n,t,e){let r=n.map(([s,o])=>`${Mt(s)} × ${Mt(o)}`).join(" + ");return te(r,n.reduce((s,[o,i])=>s+o*i,0),t,e)}var[Ee,Ve,W2,q2]=[64,34,24,8],G2=250,bf={sums:20,areas:40},Wl=.45,_2=.92,U2=["top left","top right","bottom left","bottom right"],Qo=class extends H{constructor(t,e,r){super(t,e,r),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=G2/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=xf(t.path,0),this.cells=t.values.map((s,o)=>this.makeCell(o)),this.buttons=r&&r.by!=="number"?this.cells.map(({area:s})=>s):[],this.buttons.forEach((s,o)=>{bt(s,this.nameOf(o),()=>this.pick(o))}),this.areas=b("g",{class:"rv-flight"}),this.lineMarks=b("g",{class:"rv-lines"}),this.guides=b("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=r?.by==="number"?St(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return Ee+this.figure.columns*this.size+W2}get height(){return Ve+this.figure.rows*this.size+q2}makeElement(){let{rows:t,columns:e}=this.figure,r=[...this.cells.map(({area:i})=>i),this.areas,this.guides,b("g",{},...this.cells.flatMap(({value:i,weight:a})=>[i,a])),this.lineMarks,this.handle],s=`${t} × ${e} cells and a sample`,o=this.drawn({name:s,width:this.width,height:this.height},r);return this.figure.moves&&this.listen(o),o}listen(t){Fo(t,this.handle,e=>this.follow(e)),J(this.handle,(e,r)=>this.put(this.point.x+e,this.point.y+r))}follow({x:t,y:e}){let r=this.flies?bf.areas:bf.sums;this.put(Y((t-Ee)/this.size-.5,r),Y((e-Ve)/this.size-.5,r))}put(t,e){let{rows:r,columns:s}=this.figure;this.point={x:Z(t,0,s-1),y:Z(e,0,r-1)},this.share=1,this.hold()}use(t){this.reader=wp(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let e=this.flies?Math.min(1,t/Wl):t;this.point=xf(this.figure.path,nt(e))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return gf(this)}reached(t){return this.read!=null&&lf(t,this.read)}found(t){return this.read&&Mp(t,this.read)}makeCell(t){let{columns:e}=this.figure,{size:r}=this,[s,o]=[Math.floor(t/e),t%e],[i,a]=[Ee+o*r,Ve+s*r],l=b("rect",{x:i,y:a,width:r,height:r,class:"rv-cell-box"}),c=this.textAt(s,o),h=b("text",{...c,class:"rv-cell-value"}),d=b("text",{x:c.x,y:c.y+19,class:"rv-cell-weight"}),u=(g,v)=>b("rect",{x:i+g,y:a+g,width:r-2*g,height:r-2*g,class:v}),f=[u(2.5,"rv-cell-right"),u(7,"rv-cell-edge")],m=b("g",{class:"rv-cell","data-cell":t},l,...f);return{box:l,area:m,value:h,weight:d}}nameOf(t){let{columns:e,values:r}=this.figure;return r.length===4?`${U2[t]} cell`:`row ${Math.floor(t/e)}, column ${t%e}`}textAt(t,e){let{rows:r,columns:s,values:o}=this.figure,i=o.length>4?0:.24*this.size,a=(c,h)=>h<2?-1:Math.sign(c-(h-1)/2),l=this.at(e,t);return{x:l.x+i*a(e,s),y:l.y+6+(i-6)*a(t,r)}}at(t,e){return{x:Ee+(t+.5)*this.size,y:Ve+(e+.5)*this.size}}makeHandle(){let t=b("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return b("g",{class:"rv-sample"},t);let e=b("circle",{r:24,class:"rv-sample-reach"}),r=Q("Sample; the arrows move it",[0,this.figure.columns-1],e,t);return M(r,{class:"rv-sample"}),r}draw(){let{x:t,y:e}=this.point,{columns:r,rows:s,shows:o}=this.figure;this.read=this.reader?.(t,e)??null;let i=this.at(t,e);M(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&M(this.handle,{"aria-valuenow":K(t),"aria-valuetext":`x ${K(t)}, y ${K(e)}`}),this.drawCells(),r<=2&&this.drawGuides(i,s>1),this.flies&&this.read&&this.drawRectangles(this.read),o.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:e}=this.figure,r=this.open&&t.length<=4&&(e.includes("weights")||this.asked),s=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:o,value:i,weight:a},l)=>{i.textContent=K(t[l]);let c=this.read?.weights.get(l)??0;if(a.textContent=r&&this.read?`× ${U(c)}`:"",!this.colours)return;let h=rt(this.colours.ramps.sequential,t[l],s),d=this.flies;M(o,{style:d?null:`fill:${st(h)}`});let u=d?"":`fill:${$t(h,this.colours)};stroke:${st(h)}`;M(i,{style:u}),M(a,{style:u})})}drawGuides(t,e){let r=this.at(0,0),{x:s,y:o}=this.point,i=[L(r.x,Ve-8,t.x,Ve-8),A((r.x+t.x)/2,Ve-14,`dx = ${U(s)}`)],a=[L(Ee-8,r.y,Ee-8,t.y),A(Ee-13,(r.y+t.y)/2-3,"dy","end"),A(Ee-13,(r.y+t.y)/2+12,U(o),"end")],l=[L(t.x,Ve-8,t.x,t.y),L(Ee-8,t.y,t.x,t.y)];for(let c of l)M(c,{class:"rv-thread"});this.guides.replaceChildren(l[0],...i,...e?[l[1],...a]:[])}drawRectangles({weights:t}){let{x:e,y:r}=this.point,s=nt(Math.min(1,Math.max(0,(this.share-Wl)/(_2-Wl)))),{size:o}=this,i=this.at(0,0),a=[0,1,2,3].flatMap(l=>{let[c,h]=[l%2,Math.floor(l/2)],d=c?e:1-e,u=h?r:1-r;if(!t.get(l))return[];let f={x:i.x+(c?0:e*o),y:i.y+(h?0:r*o)},m={x:Ee+(c?2*o-d*o:0),y:Ve+(h?2*o-u*o:0)},g={width:d*o,height:u*o,"data-area":l},v={x:f.x+(m.x-f.x)*s,y:f.y+(m.y-f.y)*s};return[b("rect",{...f,...g,class:"rv-area-home"}),b("rect",{...v,...g,class:"rv-area"})]});this.areas.replaceChildren(...a)}drawLines(t){let{x:e}=this.point,r=En(this.figure.values),[s,o]=[0,1].map(c=>this.at(e,c)),i=[0,1].map(c=>L(this.at(0,c).x,this.at(0,c).y,this.at(1,c).x,this.at(1,c).y)),a=[s,o].map(({x:c,y:h})=>b("circle",{cx:c,cy:h,r:5,class:"rv-line-dot"})),l=[A(s.x,s.y-11,U(t(e,0).value,r)),A(o.x,o.y+20,U(t(e,1).value,r))];for(let c of l)c.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,L(s.x,s.y,o.x,o.y),...a,...l)}};function xf(n,t){let[e,r]=et(n,t).map(s=>Y(s,$e));return{x:e,y:r}}var ql=Math.PI/180,K2=.05,kf=(n,{stride:t})=>({fields:e,turn:r,offset:s,minimum:o},i)=>{let[a,l,c,h]=Y2(e,i),d=[0,a,l,c,h,i[4]*Math.abs(r)],u={scale:1/t,ratio:1,offset:s,minimum:o,clockwise:r<0};try{let f={rois:d,bins:Jt.bins,rules:u,height:1,width:1},[{center:m,x:g,y:v,cosine:w,sine:y}]=n.axes("roi_align_rotated",f),[k,O]=m.map($=>($+.5)*t);return{x:k,y:O,width:g.size*t,height:v.size*t,cosine:w,sine:y}}catch(f){if(f instanceof ft)return null;throw f}};function ir([n,t,e,r,s]){return{x:n,y:t,width:e,height:r,cosine:Math.cos(s*ql),sine:Math.sin(s*ql)}}function Y2(n,[t,e,r,s]){return n[2]==="h"?[t,e,s,r]:[t,e,r,s]}var Jo=({cosine:n,sine:t})=>Math.atan2(t,n)/ql;function yf(n,t){let e=Math.abs(n-t)%360;return Math.min(e,360-e)}var Et=({x:n,y:t,cosine:e,sine:r},s,o)=>({x:n+s*e+o*r,y:t-s*r+o*e});function V2(n,t,[e,r,s,o,i]){let a=n(t,[e,r,2*s,s,1]);if(!a)return null;let l=a.width>a.height?[s,o]:[o,s];return[e,r,...l,i/Jo(a)]}function Z2(n,t,e){return n?[-.5,.5].every(r=>{let[s,o]=[n,t].map(i=>Et(i,r*i.width,r*i.height));return Math.hypot(s.x-o.x,s.y-o.y)<=K2*e}):!1}function Mf({check:n},{boat:t,readers:e,path:r,stride:s},o){if(n==="reader"){let a=ir(t);return[e.findIndex(l=>Z2(o(l,r[0]),a,s))]}let i=V2(o,e[0],t);return i&&n==="angle"?[i[4]]:i}function Of({kind:n,target:t,margin:e},{boxes:r,written:s,boat:o}){let i=r.map(a=>a?Jo(a):Number.NaN);return n==="lands"?yf(i[0],o)<=e:n==="agree"?i.filter(a=>yf(a,i[0])<=e).length>=t:n==="writes"&&s!=null&&Math.abs(s[4]-t)<=e}var $f=(n,t)=>`(${n.join(", ")}) = (${t.map(e=>P(e,200)).join(", ")})`;var X2=.62,Q2=.36,Af=({x:n,y:t,cosine:e,sine:r})=>`matrix(${e} ${-r} ${r} ${e} ${n} ${t})`;function ti(n,t=""){let[e,r]=[n.width/2,n.height/2-3],[s,o]=[X2*e-e*.3,2*Q2*r],i=`M${-e+4} ${-o}Q${-e*.5} ${-r*1.1} ${s} ${-r*.9}Q${e*.75} ${-r*.6} ${e-3} 0Q${e*.75} ${r*.6} ${s} ${r*.9}Q${-e*.5} ${r*1.1} ${-e+4} ${o}Z`,a={x:-e*.45,y:-r*.42,width:e*.5,height:r*.84,rx:r*.2};return b("g",{class:`rv-boat ${t}`,transform:Af(n)},b("path",{d:i}),b("rect",a))}function ar(n,t){let[e,r]=[n.width/2,n.height/2];return b("g",{class:`rv-turn-box ${t}`,transform:Af(n)},b("rect",{x:-e,y:-r,width:n.width,height:n.height}),b("path",{d:`M0 0L${e} 0`,class:"rv-turn-way"}),b("path",{d:`M${e-8} -6L${e} 0L${e-8} 6`}))}function ei({x:n,y:t},e,r,s=1){let o=l=>{let c=l*Math.PI/180;return`${n+e*Math.cos(c)} ${t-s*e*Math.sin(c)}`},i=Math.max(2,Math.ceil(Math.abs(r)/4)),a=Array.from({length:i+1},(l,c)=>o(r*c/i));return b("path",{d:`M${a.join("L")}`,class:"rv-arc"})}function vn({x:n,y:t},e,r){let s=Math.hypot(e.x,e.y)||1,[o,i]=[e.x/s,e.y/s],a=c=>`${n-9*o+c*i} ${t-9*i-c*o}`,l=`M${n} ${t}L${a(5)}L${a(-5)}Z`;return b("path",{d:l,class:r})}var Sf=(n,t,e)=>t==="width"?Et(n,0,-n.height/2-e):Et(n,n.width/2+e,0);var[J2,tM]=[340,250],qt={x:150,y:125},[Ef,Jr]=[108,92],Tf=[[1,"y up"],[-1,"y down"]],ni=class extends H{constructor(t,e,r){super(t,e,r),this.writes=!0,this.up=t.path[0],this.marks=b("g");let s=this.drawn({name:"A boat on two axes",width:J2,height:tM},[this.marks]);this.chips=Tf.map(([i,a])=>p("button",{class:"rv-chip",type:"button",onclick:()=>this.flip(i)},a));let o={class:"rv-ratios",role:"group","aria-label":"Where y points"};this.element=p("div",{class:"rv-turn-figure"},s,p("div",o,...this.chips)),this.draw()}flip(t){this.up=t,this.hold()}playTo(t){let{path:e}=this.figure;this.up=Y(et(e.map(r=>[r]),t)[0],100)}reached({kind:t,target:e,margin:r}){return t==="flipped"&&Math.abs(this.up-e)<=r}lines(){let{angle:t}=this.figure,e=t*Math.PI/180,[r,s]=[Math.cos(e),Math.sin(e)].map(i=>P(i)),o=this.up>0?"up: ↺":"down: ↻";return[`x: cos ${t}° ${Nf(r)}`,`y: sin ${t}° ${Nf(s)}, ${o}`]}draw(){let{up:t,figure:e}=this,r=e.angle*Math.PI/180,s={x:qt.x+Jr*Math.cos(r),y:qt.y-t*Jr*Math.sin(r)},o={x:-Math.sin(r),y:-t*Math.cos(r)},i={...qt,width:150,height:50,cosine:Math.cos(r),sine:Math.sin(r)},a=b("g",{transform:`translate(0 ${qt.y}) scale(1 ${t}) translate(0 ${-qt.y})`});a.append(ti(i));let l=A(qt.x+(Jr+24)*Math.cos(r/2),qt.y+4-t*(Jr+24)*Math.sin(r/2),`${P(e.angle)}°`);M(l,{class:"rv-arc-label"});let c=[ei(qt,Jr,e.angle,t),vn(s,o,"rv-arc-tip")];this.marks.replaceChildren(a,...eM(t),...c,l),this.chips.forEach((h,d)=>{h.setAttribute("aria-pressed",String(Tf[d][0]===Math.sign(t)))})}};function eM(n){let t={x:qt.x+Ef+40,y:qt.y},e={x:qt.x,y:qt.y-n*Ef},r=[t,e].map(({x:o,y:i})=>{let a=L(qt.x,qt.y,o,i);return M(a,{class:"rv-axis"}),a}),s=[vn(t,{x:1,y:0},"rv-axis-tip"),vn(e,{x:0,y:-Math.sign(n)},"rv-axis-tip")];return[...r,...s,A(t.x+12,t.y+4,"x"),A(e.x-14,e.y+4,"y")]}var Nf=n=>n.startsWith("≈")?n:`= ${n}`;var _l=Math.PI/180,nM=20,zf=.5,rM={scale:1,ratio:1,offset:0,minimum:0},ri=class extends H{constructor(t,e,r){super(t,e,r),this.writes=!0,this.box=t.path[0],this.reader=null,this.read=null,this.map=new Se({...t,shows:[]}),this.marks=b("g",{class:"rv-lever"}),this.handle=Q("Bow of the box; the arrows turn it",[-180,180],un());let{width:s,height:o}=this.map,i=[this.map.element,this.map.worth,this.marks,this.handle],a=this.drawn({name:"A rotated box on a map",width:s,height:o},i);this.listen(a),this.element=a,this.draw()}listen(t){lt(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),r=>{let{x:s,y:o}=this.map.position(r);this.turnTo(Math.round(Math.atan2(this.box[1]-o,s-this.box[0])/_l))}):null),J(this.handle,(e,r)=>this.turnTo(this.box[4]+e-r),{unit:nM,along:e=>this.turnTo(Do(this.box[4],e))})}turnTo(t){let e=Math.abs(t)<=180?t:t-360*Math.round(t/360);this.box=[...this.box.slice(0,4),Number(e.toFixed(6))],this.hold()}use(t){this.reader=sM(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.box=et(this.figure.path,nt(t)).map(e=>Y(e,10))}reached({kind:t,target:e,margin:r}){return t==="flat"&&this.read!=null&&Math.abs(this.read.slopes[2]-e)<=r}lines(){return this.read?oM(this.figure,this.box,this.read):[]}draw(){this.read=this.reader?.(this.box)??null;let t=this.drawnBox();pn(this.handle,Et(t,t.width/2,0));let[,,,,e]=this.box,r={"aria-valuenow":e,"aria-valuetext":`angle ${P(e,200)}`};M(this.handle,{class:"rv-bin-handle",...r});let s=this.read?this.read.samples.flatMap((o,i)=>this.markOf(o,i)):[];this.marks.replaceChildren(ar(t,"rv-turn-now"),...this.bins(t),...s)}drawnBox(){let{size:t}=this.map,[e,r,s,o,i]=this.box,{x:a,y:l}=this.map.at(e,r);return ir([a,l,s*t,o*t,i])}bins(t){let[e,r]=this.figure.bins,[s,o]=[t.width/2,t.height/2];return[...Array.from({length:r-1},(a,l)=>2*s*((l+1)/r-.5)).map(a=>[Et(t,a,-o),Et(t,a,o)]),...Array.from({length:e-1},(a,l)=>2*o*((l+1)/e-.5)).map(a=>[Et(t,-s,a),Et(t,s,a)])].map(([a,l])=>ts(a,l,"rv-lever-bin"))}markOf(t,e){let[r,s]=this.box,o=e===this.figure.mark,[i,a]=[this.map.at(t.x,t.y),this.map.at(r,s)],l=this.map.at(t.x+zf*(t.y-s),t.y-zf*(t.x-r)),c={x:l.x-i.x,y:l.y-i.y},h=b("circle",{cx:i.x,cy:i.y,r:o?6:4,class:"rv-mark"}),d=[ts(i,l,"rv-sweep-halo"),ts(i,l,`rv-sweep${o?" rv-sweep-told":""}`),vn(l,c,`rv-sweep-tip${o?" rv-sweep-told":""}`)],u=[ts(a,i,"rv-sweep-halo"),ts(a,i,"rv-lever-arm")];return o?[...u,...d,h]:[...d,h]}};function ts(n,t,e){let r=L(n.x,n.y,t.x,t.y);return M(r,{class:e}),r}function sM(n,{values:t,rows:e,columns:r,bins:s,mark:o}){let i={values:Float32Array.from(t),channels:1,height:e,width:r},a=new Float32Array(s[0]*s[1]);return a[o]=1,l=>{let c={rois:[0,...l],bins:s,rules:rM},{positions:h}=n.plan("roi_align_rotated",{...c,height:e,width:r}),d=Array.from(a,(w,y)=>({x:h[2*y],y:h[2*y+1]})),u=n.forward("roi_align_rotated",{...c,features:i}).output[o],f=n.backward("roi_align_rotated",{...c,features:i,gradOutput:a}).rois,[,m,g,,,v]=f??[0,0,0,0,0,0];return{samples:d,value:u,slopes:[m,g,v]}}}function oM({bins:n,mark:t},[e,r,s,o,i],{samples:a,value:l,slopes:c}){let[h,d]=n,u=s*((t%d+.5)/d-.5),f=o*((Math.floor(t/d)+.5)/h-.5),{x:m,y:g}=a[t],[v,w,y]=c,k="· π / 180";return[`u = ${P(u)}, v = ${P(f)}, θ = ${P(i,200)}°: value ${P(l)}`,`dx = (${lr(g)} − ${lr(r)}) ${k} ${Gl((g-r)*_l)}`,`dy = (${lr(e)} − ${lr(m)}) ${k} ${Gl((e-m)*_l)}`,`${lr(v)} · dx ${w<0?"−":"+"} ${lr(Math.abs(w))} · dy ${Gl(y)} a degree`]}var lr=n=>P(n,9).replace("≈ ","");function Gl(n){let t=P(n,9);return t.startsWith("≈")?t:`= ${t}`}var[iM,si]=[64,4],Nn=iM/si;function Te(n,t){let e=n,r=[...t].reverse().map(s=>{let o=e%s;return e=Math.floor(e/s),o});return[e,...r.reverse()]}var Ul=(n,{rows:t,columns:e,channels:r},s,o)=>n==="NCHW"?s*t*e+o:o*r+s,cr=n=>Math.floor(n/Nn);function es(n,t,e){let r=new Set;for(let s of e)for(let o=0;o<t.channels;o+=1)r.add(cr(Ul(n,t,o,s)));return r}function hr(n,{rows:t,columns:e,bins:r,ratio:s},o){let i={...Jt.rules,ratio:s},a=n.plan("roi_align",{rois:dr(o),bins:r,rules:i,height:t,width:e});return Array.from(a.bin,(l,c)=>({x:a.positions[2*c],y:a.positions[2*c+1],bin:l,box:a.roi[c],cells:[0,1,2,3].flatMap(h=>a.weights[4*c+h]?[a.taps[4*c+h]]:[])}))}var dr=n=>n.flatMap(t=>[0,...t]);function Cf(n,t){return n.backward("roi_align",{features:{values:new Float32Array(1),channels:1,height:1,width:1},rois:dr(t.map(()=>[0,0,0,0])),gradOutput:Float32Array.from(t),...Jt}).features[0]}var Ot=340,ur=class{constructor({rows:t,columns:e},{left:r,top:s,size:o}){this.columns=e,this.left=r,this.top=s,this.size=o,this.width=e*o,this.height=t*o,this.cells=Array.from({length:t*e},(i,a)=>b("rect",{...this.cell(a),class:"rv-plain-cell"})),this.element=b("g",{},...this.cells)}cell(t){let{x:e,y:r}=this.at(t%this.columns-.5,Math.floor(t/this.columns)-.5);return{x:e,y:r,width:this.size,height:this.size}}at(t,e){return{x:this.left+(t+.5)*this.size,y:this.top+(e+.5)*this.size}}numbers(){let[t,e]=[this.width,this.height].map(o=>Math.round(o/this.size)),r=Array.from({length:t},(o,i)=>A(this.at(i,0).x,this.top+this.height+14,String(i))),s=Array.from({length:e},(o,i)=>A(this.left-4,this.at(0,i).y+4,String(i),"end"));for(let o of[...r,...s])o.classList.add("rv-map-number");return[...r,...s]}box([t,e,r,s]){return{...this.at(t,e),width:(r-t)*this.size,height:(s-e)*this.size}}bins([t,e,r,s],[o,i]){let[a,l]=[(r-t)/i,(s-e)/o];return Array.from({length:o*i},(c,h)=>{let[d,u]=[t+h%i*a,e+Math.floor(h/i)*l];return this.box([d,u,d+a,u+l])})}dot({x:t,y:e},r,s){let{x:o,y:i}=this.at(t,e);return b("circle",{cx:o,cy:i,r,class:s})}};var[oi,Kl,aM]=[20,16,44],[lM,Yl]=[36,26],ii=class extends H{constructor(t,e,r){super(t,e,r);let{boxes:s,bins:o,rows:i,columns:a}=t;this.writes=!0,this.thread=t.path[0],this.samples=[],this.output=null,this.sizes=Pf(t),this.layout=cM(t),this.buttons=Array.from({length:s.length*this.each},(f,m)=>this.makeButton(m));let l=oi+s.length*(o[0]*this.layout.size+oi);this.map=new ur(t,{left:(Ot-a*Yl)/2,top:l+6,size:Yl}),this.marks=b("g",{class:"rv-thread-marks"});let c=[...this.buttons,...this.labels(),this.map.element,...this.outlines(),this.marks],h=l+i*Yl+12;this.drawing=this.drawn({name:"Outputs and a map",width:Ot,height:h},c);let d=(f,m)=>p("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(this.thread+m)},f),u=t.moves?[d("‹ Thread",-1),d("Thread ›",1)]:[];this.element=p("div",{},this.drawing),u.length&&this.element.append(pr("Thread",u)),this.draw()}get each(){return this.sizes.reduce((t,e)=>t*e,1)}makeButton(t){let{x:e,y:r,size:s}=this.layout.of(t),[o,i,a,l]=Te(t,this.sizes),c=(f,m)=>b("rect",{x:e+f,y:r+f,width:s-2*f,height:s-2*f,class:m}),h=[c(0,"rv-output"),c(2,"rv-cell-right"),c(4,"rv-cell-edge")],d=`box ${o}, channel ${i}, row ${a}, column ${l}`,u=b("g",{class:"rv-cell"},...h);return!this.asked&&!this.figure.moves?u:bt(u,d,()=>this.asked?this.pick(t):this.choose(t))}labels(){let{channels:t,boxes:e}=this.figure,{names:r,top:s,left:o,size:i}=this.layout,a=Array.from({length:t},(h,d)=>A(r(d),s(0)-7,`channel ${d}`));if(e.length<2)return a;let l=this.figure.bins[0]*i/2+4,c=e.map((h,d)=>A(o-8,s(d)+l,`box ${d}`,"end"));return[...a,...c]}outlines(){let{boxes:t,bins:e}=this.figure;return t.flatMap((r,s)=>[...this.map.bins(r,e).map(o=>b("rect",{...o,class:"rv-bin-line"})),b("rect",{...this.map.box(r),class:"rv-bin"}),...t.length>1?[this.nameOf(s)]:[]])}nameOf(t){let{x:e,y:r,width:s,height:o}=this.map.box(this.figure.boxes[t]),[i,a]=t?[{x:e+s,y:r+o+13},"end"]:[{x:e,y:r-5},"start"],l=A(i.x,i.y,`box ${t}`);return M(l,{"text-anchor":a,class:"rv-box-name"}),l}choose(t){let e=this.buttons.length;this.thread=(t+e)%e,this.hold()}use(t){let{figure:e}=this,{rows:r,columns:s,channels:o,boxes:i,bins:a,ratio:l}=e;this.samples=hr(t,e,i);let c={values:hM(e),channels:o,height:r,width:s},h={...Jt.rules,ratio:l};this.output=t.forward("roi_align",{features:c,rois:dr(i),bins:a,rules:h}).output}playTo(t){let{path:e}=this.figure;this.thread=e[Math.min(e.length-1,Math.floor(t*e.length))]}reached({kind:t,target:e}){return t==="thread"&&this.thread===e}found(){let{output:t,samples:e,thread:r}=this;return t&&[uM(dM(this.figure,e),t[r])]}lines(){let{thread:t,sizes:e,output:r}=this;if(!this.open||!r)return[];let[s,o,i,a]=Te(t,e);return[pM(t,e),`box ${s}, channel ${o}, row ${i}, column ${a}`,`writes ${P(r[t],100*this.figure.channels).replace("≈ ","")}`]}draw(){let{open:t,thread:e,map:r,figure:s,samples:o}=this;this.buttons.forEach((u,f)=>{M(u,{"data-now":t&&f===e?"true":null})});let[i,,a,l]=Te(e,this.sizes);if(!t)return j(this.marks);let c=a*s.bins[1]+l,h=o.filter(u=>u.box===i&&u.bin===c),d=new Set(h.flatMap(({cells:u})=>u));j(this.marks,...[...d].map(u=>b("rect",{...r.cell(u),class:"rv-read-cell"})),b("rect",{...r.bins(s.boxes[i],s.bins)[c],class:"rv-bin-now"}),...h.map(u=>r.dot(u,3.5,"rv-mark")))}},pr=(n,t)=>p("div",{class:"rv-ratios",role:"group","aria-label":n},...t),Pf=({channels:n,bins:[t,e]})=>[n,t,e];function cM({boxes:n,channels:t,bins:[e,r]}){let s=n.length>1?aM:0,o=(Ot-s-(t-1)*Kl)/t/r,i=Math.min(lM,Math.floor(o)),a=r*i,l=s+(Ot-s-t*a-(t-1)*Kl)/2,c=u=>oi+u*(e*i+oi),h=u=>l+u*(a+Kl);return{size:i,left:l,top:c,of:u=>{let[f,m,g,v]=Te(u,[t,e,r]);return{x:h(m)+v*i,y:c(f)+g*i,size:i}},names:u=>h(u)+a/2}}function hM({rows:n,columns:t,channels:e}){return Float32Array.from({length:e*n*t},(r,s)=>{let[,o,i,a]=Te(s,[e,n,t]);return 100*o+10*i+a})}function dM(n,t){let{channels:e,bins:r,boxes:s,ratio:o}=n,i=Pf(n),a=s.length*e*r[0]*r[1];return Array.from({length:a},(l,c)=>{let[h,d,u,f]=Te(c,i),m=u*r[1]+f;return t.filter(v=>v.box===h&&v.bin===m).reduce((v,{x:w,y})=>v+(10*y+w)/o**2,100*d)})}function uM(n,t){let e=n.map(r=>Math.abs(r-t));return e.indexOf(Math.min(...e))}function pM(n,[t,e,r]){let[s,o,i,a]=Te(n,[t,e,r]),l=s?`${s} × ${t*e*r} + `:"";return`thread ${n} = ${l}${o} × ${e*r} + ${i} × ${r} + ${a}`}var[fM,mM]=[320,190],rs=8,gM=22,vM=[320,230],ee={left:44,top:22,width:18,height:16,step:20},ns={top:26,height:9,step:12},Lf=4,ai=class extends H{constructor(t,e,r){super(t,e,r),this.writes=t.shows!=="samples"&&!r,this.layout=t.layouts[0],this.reads=0,this.samples=[],this.map=wM(t),this.bins=this.outlines(),this.marks=b("g",{class:"rv-thread-marks"}),this.memory=t.shows==="reads"?this.slots():t.shows==="lines"?this.strokes():[],this.scale=r?St({values:[0]},Ot):null;let s=b("g",{class:"rv-memory"},...this.memory.flat(),...this.names()),o=this.map.top+this.map.height+this.below,i=t.mark==null?[]:this.map.numbers(),a=[this.map.element,...i,...this.bins,this.marks,s];this.drawing=this.drawn({name:"A map and its memory",width:Ot,height:o},a),this.chips=t.layouts.length>1?t.layouts.map(c=>this.layoutChip(c)):[];let l=t.shows==="reads"&&t.moves?this.stepChips():[];this.element=p("div",{},this.drawing),this.chips.length&&this.element.append(pr("Layout",this.chips)),l.length&&this.element.append(pr("Reads",l)),this.draw()}get below(){let{shows:t,rows:e,mark:r}=this.figure;return t==="reads"?ee.top+this.lineCount*ee.step:t==="lines"?ns.top+e*ns.step:r==null?rs:gM}get lineCount(){let{rows:t,columns:e,channels:r}=this.figure;return t*e*r/Nn}outlines(){let{edges:t,bins:e}=this.figure;return t[0]===t[2]?[]:[...(e[0]*e[1]>1?this.map.bins(t,e):[]).map(s=>b("rect",{...s,class:"rv-bin-line"})),b("rect",{...this.map.box(t),class:"rv-bin"})]}slots(){let t=this.map.top+this.map.height+ee.top;return Array.from({length:this.lineCount},(e,r)=>{let s=t+r*ee.step;return Array.from({length:Nn},(o,i)=>{let a=ee.left+i*ee.width;return b("rect",{x:a,y:s,width:ee.width,height:ee.height,class:"rv-memory-number"})})})}strokes(){let t=this.lineCount/this.figure.rows,e=(Ot-2*rs)/t,r=this.map.top+this.map.height+ns.top;return Array.from({length:this.lineCount},(s,o)=>{let[i,a]=[rs+o%t*e,r+Math.floor(o/t)*ns.step];return[b("rect",{x:i,y:a,width:.8*e,height:ns.height,class:"rv-memory-line"})]})}names(){let{shows:t}=this.figure,e=this.map.top+this.map.height;if(t==="samples")return[];let r=t==="reads"?"memory, 16 numbers in a line":`memory: ${this.lineCount} lines`,s=A(t==="reads"?ee.left:rs,e+16,r);if(M(s,{"text-anchor":"start"}),t==="lines")return[s];let o=this.memory.map((i,a)=>A(ee.left-6,e+ee.top+a*ee.step+12,`line ${a}`,"end"));for(let i of o)M(i,{class:"rv-map-number"});return[s,...o]}layoutChip(t){return p("button",{class:"rv-chip",type:"button",onclick:()=>{this.layout=t,this.hold()}},t)}stepChips(){let t=(e,r)=>p("button",{class:"rv-chip",type:"button",onclick:()=>this.step(r)},e);return[t("One read on",1),t("One sample on",Lf)]}step(t){let e=this.reads>=this.order.length?0:this.reads;this.reads=Math.min(this.order.length,(Math.floor(e/t)+1)*t),this.hold()}use(t){this.samples=hr(t,this.figure,[this.figure.edges]),this.held||this.playTo(this.share)}share=0;playTo(t){let{layouts:e}=this.figure;this.share=t,this.layout=e[Math.min(e.length-1,Math.floor(t*e.length))],this.reads=Math.round(t*this.order.length)}get order(){return this.samples.flatMap(({cells:t})=>t)}get lit(){let{figure:t,layout:e,order:r}=this;return es(e,t,t.shows==="reads"?r.slice(0,this.reads):r)}reached({kind:t,target:e}){return this.samples.length?(t==="reads"?this.reads:this.lit.size)===e:!1}found({check:t}){let{samples:e,figure:r}=this;return e.length?t==="lines"?[this.lit.size]:t==="sets"?[e.length]:[e.filter(({cells:s})=>s.includes(r.mark??-1)).length]:null}lines(){let{figure:t,order:e,reads:r,layout:s}=this;return!e.length||!this.open?[]:t.shows==="reads"?xM(e,r,t.columns):yM(s,this.lit.size,e.length*t.channels)}draw(){let{shows:t}=this.figure;this.chips.forEach((e,r)=>{e.setAttribute("aria-pressed",String(this.figure.layouts[r]===this.layout))}),t==="reads"?this.drawReads():t==="lines"?this.drawLines():this.drawSamples()}drawReads(){let{map:t,samples:e,order:r,reads:s,lit:o}=this,i=new Set(r.slice(0,s)),a=s?r[s-1]:-1;this.map.cells.forEach((c,h)=>{M(c,{"data-line":String(cr(h)%2),"data-read":i.has(h)?"true":null})}),this.memory.forEach((c,h)=>{c.forEach((d,u)=>{let f=h*Nn+u,m=f===a?"now":i.has(f)?"read":o.has(h)?"lit":null;M(d,{"data-state":m})})});let l=Math.floor((s-1)/Lf);j(this.marks,...e.map((c,h)=>t.dot(c,h===l?5:3,h===l?"rv-mark":"rv-mark-idle")),...a<0?[]:[b("rect",{...t.cell(a),class:"rv-square-kept"})])}drawLines(){let{map:t,samples:e,open:r,lit:s}=this,o=e.flatMap(i=>i.cells);this.memory.forEach(([i],a)=>{M(i,{"data-state":r&&s.has(a)?"lit":null})}),j(this.marks,...(r?o:[]).map(i=>b("rect",{...t.cell(i),class:"rv-read-cell"})),...e.map(i=>t.dot(i,5,"rv-mark")))}drawSamples(){let{map:t,samples:e,open:r,figure:s}=this,{mark:o}=s,i=r||o!=null?e:e.filter(({bin:c})=>c===0),a=({cells:c})=>r&&o!=null&&c.includes(o),l=e.length>64?2:3.5;j(this.marks,...o==null?[]:[b("rect",{...t.cell(o),class:"rv-square-kept"})],...i.filter(a).map(c=>bM(t,c,o??0)),...i.map(c=>t.dot(c,l,o==null||!r||a(c)?"rv-mark":"rv-mark-idle")))}};function wM(n){let{rows:t,columns:e,shows:r}=n,[s,o]=r==="samples"?vM:[fM,mM],i=Math.floor(Math.min(s/e,o/t));return new ur(n,{left:(Ot-e*i)/2,top:rs,size:i})}function bM(n,{x:t,y:e},r){let s=n.at(t,e),{x:o,y:i,width:a}=n.cell(r),l=`${o+a/2} ${i+a/2}`;return b("path",{d:`M${s.x} ${s.y}L${l}`,class:"rv-add-way"})}function xM(n,t,e){if(!t)return[`${n.length} reads to come`,""];let r=n[t-1],s=Ul("NCHW",{rows:1,columns:e,channels:1},0,r),o=new Set(n.slice(0,t-1).map(cr)),[i,a]=[Math.floor(r/e),r%e],l=o.has(cr(s))?"there already":"fetched";return[`read ${t}: row ${i}, column ${a}`,`(${i} × ${e} + ${a}) × ${si} = ${s*si}, line ${cr(s)}, ${l}`]}var yM=(n,t,e)=>[`${n}: ${t} lines`,`${e} of ${t} × ${Nn} = ${t*Nn} numbers are wanted`];var[li,kM]=[20,3],[MM,OM,$M]=[26,124,240],Rf={most:36,each:11},AM=16,ci=class extends H{constructor(t,e,r){super(t,e,r),this.kernels=null,this.given=null,this.most=t.adds.reduce((o,i)=>o+i,0)+kM,this.marks=b("g",{class:"rv-jumps"});let s=[...[0,1].flatMap(o=>this.axis(o)),this.marks];this.element=this.drawn({name:"Two orders on a number line",width:Ot,height:$M},s),this.draw()}at(t){return li+t/this.most*(Ot-2*li)}base(t){return MM+OM*t+50}axis(t){let{first:e,adds:r}=this.figure,s=this.base(t),o=[e,...r].map(c=>c.toLocaleString("en")),i=A(0,s-62,(t?o.reverse():o).join(" + "));M(i,{"text-anchor":"start",class:"rv-order-name"});let a=Array.from({length:this.most+1},(c,h)=>{let d=Math.fround(e+h)===e+h,u=L(this.at(h),s-(d?7:2),this.at(h),s+(d?7:2));return M(u,{class:d?"rv-held":"rv-lost"}),d&&(this.most<=AM||h%4===0)?[u,this.label(h,s)]:[u]}),l=L(li,s,Ot-li,s);return M(l,{class:"rv-held"}),[i,l,...a.flat()]}label(t,e){let r=A(this.at(t),e+20,t?`+${t}`:"0");return M(r,{class:"rv-map-number"}),r}use(t){this.kernels=t}reveal(t){this.given=t?.[0]??null,super.reveal(t)}found(){return this.kernels&&[this.grown([this.figure.first,...this.figure.adds])]}grown(t){return this.kernels?Cf(this.kernels,t)-this.figure.first:0}draw(){let{figure:t,open:e,kernels:r}=this;if(!e||!r)return j(this.marks);let s=[t.first,...t.adds],o=[...s].reverse(),i=[{jumps:If(s,t.first,this.grown.bind(this)),end:this.grown(s)},{jumps:If(o,t.first,this.grown.bind(this)),end:this.grown(o)}];j(this.marks,...i.flatMap(({jumps:a,end:l},c)=>[...a.flatMap(h=>this.jump(h,this.base(c))),b("circle",{cx:this.at(l),cy:this.base(c),r:6,class:"rv-scale-right"}),this.ending(l,this.base(c))]),...this.ghost())}jump({from:t,exact:e,to:r},s){let o=Math.min(Rf.most,Rf.each*(e-t)),[i,a]=[this.at(t),this.at(e)],l=b("path",{d:`M${i} ${s}Q${(i+a)/2} ${s-2*o} ${a} ${s}`,class:"rv-jump"});if(e===r)return[l];let c=L(a,s,this.at(r),s);return M(c,{class:"rv-rounded"}),[l,c]}ending(t,e){let r=A(Ot,e-62,`grows by ${t}`,"end");return M(r,{class:"rv-order-end"}),r}ghost(){let{given:t}=this;if(t==null)return[];let[e,r]=[this.at(Math.min(this.most,Math.max(0,t))),this.base(0)],s=A(e,r+36,`yours ${K(t)}`),o=e<Ot/5?"start":e>4*Ot/5?"end":"middle";return M(s,{"text-anchor":o}),[b("circle",{cx:e,cy:r,r:10,class:"rv-ghost"}),s]}};function If(n,t,e){let r=[],s=0;return n.forEach((o,i)=>{let a=n.slice(0,i+1),l=o===t?0:o,c=a.includes(t)?e(a):s+l;(l||c!==s)&&r.push({from:s,exact:s+l,to:c}),s=c}),r}var SM=9,EM=["M-6 7V0A6 6 0 0 1 6 0V7H2.5V0.5A2.5 2.5 0 0 0-2.5 0.5V7Z","M0-7L5.5 3H1.3V7H-1.3V3H-5.5Z","M-7-3Q-3.5-7 0-3T7-3V0Q3.5 4 0 0T-7 0ZM-7 4Q-3.5 0 0 4T7 4V7Q3.5 11 0 7T-7 7Z"],TM=14,NM=[[-.16,-.12],[.2,.06],[0,.16]],zM=20;function fr({rows:n,columns:t},e,{x:r,y:s,cell:o}){let i={width:t*o,height:n*o},a=b("rect",{x:r,y:s,...i,class:"rv-map-ground"}),l=b("g",{class:"rv-map-grid"});for(let d=0;d<=t;d+=1)l.append(L(r+d*o,s,r+d*o,s+i.height));for(let d=0;d<=n;d+=1)l.append(L(r,s+d*o,r+i.width,s+d*o));let c=n*t,h=e.map((d,u)=>{if(!d)return null;let[f,m]=[Math.floor(u/c),u%c],[g,v]=CM(e,c,m)?[0,0]:NM[f],[w,y]=[m%t+.5+g,Math.floor(m/t)+.5+v],k=.9*o*Math.sqrt(d/SM)/TM,O=`translate(${r+w*o} ${s+y*o}) scale(${k})`;return b("path",{d:EM[f],transform:O,class:`rv-sign rv-sign-${f}`})});return b("g",{},a,l,...h.filter(d=>d!=null))}var CM=(n,t,e)=>n.filter((r,s)=>r&&s%t===e).length===1;function Vl({x:n,y:t,size:e},r,s){let o=e*r.cell;return b("rect",{x:r.x+n*r.cell,y:r.y+t*r.cell,width:o,height:o,class:s})}function Bf({rows:n,columns:t},e,r,s){let o=zM/Math.max(n,t),i={x:r-t*o/2,y:s-n*o/2,cell:o},a=b("rect",{x:i.x,y:i.y,width:t*o,height:n*o});return b("g",{class:"rv-region-icon"},a,Vl(e,i,"rv-region-part"))}var mr=20,Ff=104,Zl=124,hi=3,[di,Df]=[60,30];function Hf(n,t){let{maps:e,rows:r,columns:s}=n,o=Math.max(r,s),i={x:4,y:mr+8,cell:Ff/o},a=(t-Zl)/hi,l=e.slice(1).map((w,y)=>({x:Zl+y%hi*a+(a-di*s/o)/2,y:mr+8+Math.floor(y/hi)*(di+Df),cell:di/o})),c=l.map(({x:w,y,cell:k})=>A(w+s*k/2,y+r*k+17,"")),h=[A(4+s*i.cell/2,mr-2,"query"),A((t+Zl)/2,mr-2,"")];h[1].textContent="collection";let d=b("g",{class:"rv-rank-best"}),u=l.map((w,y)=>fr(n,e[y+1],w)),f=b("g",{},fr(n,e[0],i),...h,...u,...c,d),m=Math.ceil(l.length/hi),g=Math.max(mr+16+Ff*r/o,mr+4+m*(di+Df));function v(w){c.forEach((C,B)=>{C.textContent=w?w.cosines[B].toFixed(3):""});let y=w&&l[w.order[0]];if(!y)return d.replaceChildren();let{x:k,y:O,cell:$}=y,S=b("rect",{x:k-3,y:O-3,width:s*$+6,height:r*$+6});M(S,{class:"rv-rank-same"}),d.replaceChildren(S)}return{element:f,height:g,show:v}}var ui=340,jf=96,ss=20,Wf=46,pi=148,qf=188,PM=66,Xl=58,[Ql,Jl,LM]=[.55,.72,.9],os=42,RM="abcdefghij",tc=2,fi=class extends H{constructor(t,e,r){super(t,e,r),this.writes=t.shows.includes("sum"),this.off=[new Set,new Set],this.share=1,this.described=[],this.compared=null,this.looked=null,this.colours=null,this.switches=[[],[]];let s=r?.wrong.map(({values:h})=>h[0])??[];this.scale=r?.by==="number"?St({values:[0,...s]},ui):null,this.cell=0;let o=jf*t.rows/Math.max(t.rows,t.columns);this.top=ss+o+Wf,this.middle=ss+o/2,this.ground=b("g"),this.matrix=b("g",{class:"rv-matrix"}),this.marks=b("g",{class:"rv-squares"}),this.result=b("g",{class:"rv-result"}),this.collection=t.shows.includes("collection")?Hf(t,ui):null,this.ranks=t.shows.includes("ranking")?t.maps.slice(1).map((h,d)=>this.makeRank(d)):[];let i=this.ranks.map(({element:h})=>h),a=this.collection?[this.collection.element]:[this.ground,this.matrix,this.marks,...i,this.result],l=this.collection?"A query and the pictures of a collection":"Two pictures and the matrix of all pairs of their regions",c=this.collection?.height??this.top+qf+4;this.drawing=this.drawn({name:l,width:ui,height:c},a),this.element=this.drawing,this.draw()}mapAt(t){let{rows:e,columns:r}=this.figure,s=jf/Math.max(e,r),o=this.cell*(this.described[0]?.squares.length??0);return t?{x:pi+(o-r*s)/2,y:ss,cell:s}:{x:2,y:this.top+(o-e*s)/2,cell:s}}makeGround(){let{figure:t,described:e}=this;this.cell=Math.min(PM,qf/e[0].squares.length);let r=[0,1].flatMap(i=>{let a=this.mapAt(i),l=A(a.x+t.columns*a.cell/2,a.y-7,i?"picture":"query");return[fr(t,t.maps[i],a),l]});this.switches=[0,1].map(i=>e[i].squares.map((a,l)=>this.makeSwitch(i,l))),this.ground.replaceChildren(...r,...this.switches.flat(),...this.ranks.map((i,a)=>IM(a)));let s=this.top+this.cell*e[0].squares.length+8,o=this.scale?.height??0;M(this.drawing,{viewBox:`0 0 ${ui} ${s+o}`}),this.scale&&M(this.scale.element,{transform:`translate(0 ${s})`})}nameOf(t,e){return RM[t*this.described[0].squares.length+e]}makeSwitch(t,e){let{cell:r,figure:s}=this,o=(e+.5)*r,[i,a]=t?[pi+o,this.top-18]:[pi-15,this.top+o],l=this.nameOf(t,e),c=t?A(i,a-15,l):A(i-18,a+4,l),[h,d]=t?[Math.min(r,40),Wf]:[44,Math.min(r,40)],u=t?{x:i,y:a-5}:{x:i-8,y:a},f={x:u.x-h/2+1,y:u.y-d/2+1,width:h-2,height:d-2},m=b("rect",{...f,rx:6,class:"rv-switch-back"}),g=Bf(s,this.described[t].squares[e],i,a),v=b("g",{class:"rv-switch"},m,g,c);if(t>=s.switches)return v;bt(v,`region ${l} of ${t?"the picture":"the query"}`,()=>this.toggle(t,e));for(let[y,k]of[["pointerenter",{side:t,region:e}],["focus",{side:t,region:e}],["pointerleave",null],["blur",null]])v.addEventListener(y,()=>this.look(k));return v}makeRank(t){let{figure:e}=this,r=(os-8)/Math.max(e.rows,e.columns),s=fr(e,e.maps[t+1],{x:22,y:0,cell:r}),o=A(66,22,"");M(o,{"text-anchor":"start"});let i=b("g",{class:"rv-rank"},s,o);if(t)return{element:i,cosine:o};let a=A(124,22,"✓");a.classList.add("rv-rank-tick");let l={x:20,y:-2,width:os-4,height:os-4,class:"rv-rank-same"};return i.append(a,b("rect",l)),{element:i,cosine:o}}toggle(t,e){this.held||(this.off=[new Set,new Set]);let r=this.off[t];r.delete(e)||r.add(e),this.hold()}look(t){this.looked=t,this.drawMarks()}use(t){this.described=Ep(t,this.figure),this.collection||this.makeGround()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:e}=this.figure;this.share=t;let r=e[Math.min(e.length-1,Math.floor(t*e.length))]??[];this.off=[new Set(r),new Set]}reached(t){return this.described.length>0&&Tp(t,this.described,this.off)}holds(t){return!this.held||this.reached(t)}get isEmpty(){return this.off[0].size===this.described[0]?.squares.length}found(t){return this.described.length?Np(t,this.described):null}lines(){let{compared:t,described:e}=this;if(!t||!this.open||!this.writes)return[];if(this.ranks.length&&this.isEmpty)return["no region is left: there is nothing to rank"];let r=e.slice(0,2).map(({squares:c},h)=>c.map((d,u)=>this.off[h].has(u)?"":this.nameOf(h,u)).filter(Boolean)),s=r.every(c=>c.length<=tc),{added:o}=this.playing,i=t.products.length*t.products[0].length,a=t.products.flatMap((c,h)=>c.filter((d,u)=>{let f=h*c.length+u;return!this.off[0].has(h)&&!this.off[1].has(u)&&f<o*i})),l=BM(t,a,s?r:null);return o<1?[...l.slice(0,-2),FM(a)," "]:l}draw(){let{described:t,figure:e}=this;if(!t.length)return;let r=qo(t,this.off);if(this.collection)return this.collection.show(this.open?r:null);this.compared=Tl(t[0],t[1],this.off),this.drawMatrix(this.compared),this.drawMarks(),this.ranks.forEach(({element:s,cosine:o},i)=>{let a=r.order.indexOf(i);M(s,{style:`transform:translateY(${ss+a*os}px)`}),o.textContent=this.isEmpty?"":r.cosines[i].toFixed(3)}),M(this.drawing,{"data-empty":this.isEmpty}),this.switches.forEach((s,o)=>{s.forEach((i,a)=>{M(i,{"data-off":this.off[o].has(a)}),o<e.switches&&M(i,{"aria-pressed":String(!this.off[o].has(a))})})})}get playing(){if(this.held||this.figure.path.length||!this.open||this.asked)return{added:1,gathered:0};let{share:t}=this,e=t<Jl?(t-Ql)/(Jl-Ql):(1-t-.1)/(1-LM);return{added:Math.min(1,t/Ql),gathered:nt(Math.min(1,Math.max(0,e)))}}drawMatrix({products:t,cosine:e}){let{cell:r,colours:s,off:o}=this,{added:i,gathered:a}=this.playing,l=t.length*t[0].length,c=t.flatMap((m,g)=>m.map((v,w)=>{let y=g*m.length+w,k={x:pi+(w+.5)*r,y:this.top+(g+.5)*r},O=k.x+a*(Xl-k.x),$=k.y+a*(this.middle-k.y),S=!o[0].has(g)&&!o[1].has(w)&&y<i*l,C=b("g",{transform:`translate(${O} ${$}) scale(${1-.7*a})`}),B=b("rect",{x:-r/2,y:-r/2,width:r,height:r}),N=A(0,4,v.toFixed(2).replace(/\.00$/,""));if(s){let E=rt(s.ramps.sequential,v,[0,1]);M(B,{style:`fill:${st(E)}`}),M(N,{style:`fill:${$t(E,s)}`})}return a&&M(C,{opacity:1-a**3}),M(C,{class:S?"rv-pair-cell":"rv-pair-cell rv-pair-off"}),C.append(B,N),C}));this.matrix.replaceChildren(...c);let h=this.ranks.length>0,d=A(Xl,this.middle+10,this.open?P(e).replace("≈ ",""):"?"),u=A(Xl,this.middle+32,"cosine"),f=!h&&i===1&&(a>.6||this.share>Jl||this.held||this.asked);this.result.replaceChildren(...f?[d,u]:[])}drawMarks(){let{looked:t,described:e}=this,r=t?[t]:this.pairNow();this.marks.replaceChildren(...r.map(({side:s,region:o})=>Vl(e[s].squares[o],this.mapAt(s),"rv-square rv-square-held")))}pairNow(){let{added:t}=this.playing,e=[0,1].map(s=>this.described[s]?.squares.length??0),r=Math.ceil(t*e[0]*e[1])-1;return t>=1||r<0?[]:[{side:0,region:Math.floor(r/e[1])},{side:1,region:r%e[1]}]}};function IM(n){let t=A(10,ss+22+n*os,String(n+1));return t.classList.add("rv-rank-place"),t}function BM({sums:n,lengths:t,total:e,cosine:r},s,o){if(!t.every(Boolean))return["no region is left"];let[i,a]=t.map(m=>P(m).replace("≈ ","")),l=s.map(m=>kt(m)),c=l.reduce((m,g)=>m+g,0),h=o?te(l.map(Mt).join(" + "),c,e,s.length):`${s.length} pairs add up to ${P(e)}`,d=P(e).replace("≈ ",""),u=Number(d)/(Number(i)*Number(a));return[...o?.map((m,g)=>DM(m,n[g],t[g]))??[],h,te(`${d} / (${i} × ${a})`,u,r,1)]}function FM(n){let t=n.map(r=>kt(r)),e=t.reduce((r,s)=>r+s,0);return n.length>tc*tc?`${n.length} pairs add up to ${P(e)}`:te(t.map(Mt).join(" + "),e,e,n.length)}function DM(n,t,e){let r=t.some(o=>P(o).startsWith("≈")),s=t.map(o=>P(o).replace("≈ ","")).join(", ");return`${n.join(" + ")} ${r?"≈":"="} (${s}), length ${P(e)}`}var HM=1,mi=15,Gf=8,jM=120,gi=class extends H{constructor(t,e,r){super(t,e,r),this.map=new Se({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=b("rect",{class:"rv-bin"}),this.bars=b("g",{class:"rv-pool-bars"}),this.buttons=r?.by==="cells"?t.values.map((s,o)=>this.makeButton(o)):[],this.handle=this.makeHandle(),this.scale=r?.check==="maximum"?St(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*mi+Gf}makeElement(){let{width:t}=this.map,e=[this.map.element,this.box,this.map.worth,this.bars,...this.buttons,this.handle],r=this.figure.bins*mi+Gf,s=this.drawn({name:"A box on a line of cells",width:t,height:this.height,covered:r},e);return this.figure.grip!=="none"&&this.listen(s),s}makeButton(t){let{size:e,top:r,rowHeight:s}=this.map,{x:o}=this.map.at(t-.5,0),i=(c,h)=>b("rect",{x:o+c,y:r+c,width:e-2*c,height:s-2*c,class:h}),a=b("rect",{x:o,y:r,width:e,height:s,class:"rv-pick"}),l=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return bt(b("g",{class:"rv-cell"},a,...l),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:e}=this.figure;if(t==="none")return b("g");let r=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",s=t==="move"?b("rect",{class:"rv-bin-body"}):un(),o=Q(r,[0,e.length],s);return M(o,{class:"rv-bin-handle"}),o}listen(t){lt(t,(e,r)=>{if(!this.handle.contains(e))return null;this.handle.focus({preventScroll:!0});let[s,o]=[this.map.position(r).x,this.edges];return i=>this.shift(o,Y(this.map.position(i).x-s,dn))}),J(this.handle,e=>this.shift(this.edges,e),{flat:!0})}shift([t,e],r){let s=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,Z(e+r,t+HM,s)];else{let o=Z(t+r,0,s-(e-t));this.edges=[o,Ut(o+e-t)]}this.hold()}use(t){this.reader=bp(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=et(this.figure.path,nt(t)).map(e=>Y(e,$e))}reached(t){if(!this.reader||!this.read)return!1;let e=this.reader(this.began[0],this.began[1]);return hf(t,{before:e,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&yp(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:e}=this,[r,s]=this.edges;this.read=this.reader?.(r,s)??null;let o=t.box([r-.5,0,s-.5,0]);M(this.box,o);let i=this.handle.firstElementChild;i&&(e.grip==="move"?M(i,o):pn(this.handle,{x:o.x+o.width,y:o.y+o.height/2}),M(this.handle,{"aria-valuenow":e.grip==="move"?r:s,"aria-valuetext":`from ${K(r)} to ${K(s)}`}));let a=this.ends(o.width),l=this.open&&this.read?this.read.columns.flatMap((c,h)=>this.barOf(c,h)):[];this.bars.replaceChildren(...a,...l)}ends(t){let e=t<jM;return["from","to"].map((r,s)=>{let o=this.edges[s],i=A(this.map.at(o-.5,0).x,this.map.top-12,`${r} ${K(o)}`);return M(i,{"text-anchor":s===0===e?"end":"start"}),i})}barOf(t,e){let{map:r,figure:s}=this,o=r.height+e*mi;if(!t.length)return[];let i=r.at(t[0]-.5,0).x,a=r.at(t[t.length-1]+.5,0).x,l=s.mark==null||s.mark===e?" rv-pool-bar-strong":"",c=b("rect",{x:i+1,y:o,width:a-i-2,height:mi-4,rx:3,class:`rv-pool-bar${l}`});M(c,{"data-columns":t.join(" ")});let h=A(a+5,o+10,`bin ${e}`);return M(h,{"text-anchor":"start"}),a>r.width-40&&M(h,{x:i-5,"text-anchor":"end"}),[c,h]}};var ec=340,_f=236,ne={left:28,head:46,high:38,gap:6},vi="ab",WM=8,[qM,Uf]=[14,7],wi=class extends H{constructor(t,e,r){super(t,e,r),this.writes=!0,this.unit=_f/t.width,this.levels=UM(t),this.top=t.height*this.unit+ne.head+6,this.buttons=t.boxes.flatMap((i,a)=>this.levels.map((l,c)=>this.makeButton(a,c)));let s=[...this.makePicture(),...this.makeHeads(),...this.buttons],o=this.top+t.boxes.length*(ne.high+ne.gap)+4;this.element=this.drawn({name:"Boxes and a feature pyramid",width:ec,height:o},s),this.draw()}get wide(){return(ec-ne.left-4)/this.levels.length}makePicture(){let{width:t,height:e,boxes:r}=this.figure,s=(ec-_f)/2,o=h=>h*this.unit,i={x:s,y:4,width:o(t),height:o(e)},a=b("rect",{...i,class:"rv-water"}),l=r.map(([h,d,u,f])=>({x:s+o(h),y:4+o(d),width:o(u-h),height:o(f-d)})),c=GM(l,i).map(({x:h,y:d},u)=>{let f=A(h,d,vi[u]);return M(f,{class:"rv-box-name"}),f});return[a,...l.map(h=>b("rect",{...h,class:"rv-bin"})),...c]}makeHeads(){return this.levels.flatMap((t,e)=>{let r=ne.left+(e+.5)*this.wide,s=A(r,this.top-24,`P${t}`);s.classList.add("rv-bar-label-now");let o=A(r,this.top-8,`stride ${2**t}`);return o.classList.add("rv-map-number"),[s,o]})}makeButton(t,e){let[r,s]=[ne.left+e*this.wide,this.top+t*(ne.high+ne.gap)],o=(y,k)=>b("rect",{x:r+2+y,y:s+y,width:this.wide-4-2*y,height:ne.high-2*y,class:k}),[i,a,l,c]=this.figure.boxes[t],h=2**this.levels[e],d=r+this.wide/2,[u,f]=[l-i,c-a].map(y=>K(y/h)),m=A(d,s+ne.high/2+4,`${u} × ${f}`);m.classList.add("rv-pyramid-size"),WM<(m.textContent?.length??0)&&M(m,{textLength:this.wide-20,lengthAdjust:"spacingAndGlyphs"});let g=[o(0,"rv-output"),o(2,"rv-cell-right"),o(4,"rv-cell-edge"),m];e||g.push(A(ne.left-10,s+ne.high/2+5,vi[t]));let v=b("g",{class:"rv-cell"},...g),w=`box ${vi[t]} from P${this.levels[e]}, where it has ${u} × ${f} cells`;return this.asked?bt(v,w,()=>this.choose(t,e)):v}get isPicked(){return this.picks.size===this.figure.boxes.length}choose(t,e){let r=this.levels.length,s=t*r+e,o=[...this.picks].filter(i=>i!==s&&Math.floor(i/r)===t);for(let i of o)this.picks.delete(i);this.pick(s)}found(){return this.figure.boxes.map((t,e)=>e*this.levels.length+Yf(this.figure,t)-this.figure.first)}lines(){return this.open?this.figure.boxes.map((t,e)=>KM(vi[e],this.figure,t)):[]}};function GM(n,t){let e=[];for(let r of n){let{x:s,y:o,width:i,height:a}=r,c=[{x:s+6,y:o-5},{x:s+i-6,y:o-5},{x:s-9,y:o+10},{x:s+i+9,y:o+10},{x:s+6,y:o+a+13}].filter(u=>e.every(f=>Math.hypot(f.x-u.x,f.y-u.y)>qM)),h=[...n.filter(u=>u!==r),...t?[t]:[]],d=c.find(u=>h.every(f=>!_M(u,f)));e.push(d??c[0])}return e}function _M(n,{x:t,y:e,width:r,height:s}){let[o,i]=[Math.abs(n.x-t-r/2)-r/2,Math.abs(n.y-4-e-s/2)-s/2];return Math.max(o,i)<Uf&&Math.max(o,i)>-Uf}var UM=({first:n,last:t})=>Array.from({length:t-n+1},(e,r)=>n+r),Kf=([n,t,e,r])=>Math.sqrt((e-n)*(r-t));function Yf({first:n,last:t,size:e,level:r},s){let o=Math.floor(r+Math.log2(Kf(s)/e));return Math.min(t,Math.max(n,o))}function KM(n,t,e){let{size:r,level:s}=t,[o,i,a,l]=e,c=`${K(a-o)} · ${K(l-i)}`,h=Ae(s+Math.log2(Kf(e)/r));return`${n}: ${s} + log2(√(${c}) / ${r}) ${h}, so P${Yf(t,e)}`}var Xf=9,[YM,VM]=[2,50],ZM=40,XM=5,Vf=3,rc=1e-4;function QM({rows:n,columns:t,channels:e}){let r=1;return Float32Array.from({length:n*t*e},()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/2**32))}function Qf(n,t){let{rows:e,columns:r,channels:s,bins:o,ratio:i}=t,a=QM(t),l=tm(a,s,e*r),c=hr(n,t,[t.edges]),h=new Set(c.flatMap(w=>w.cells)),d=es("NCHW",t,h).size,u=4*c.length,m=oc(t).cells.length*s,v={...{features:{values:a,channels:s,height:e,width:r},bins:o},rois:dr([t.edges]),rules:{...Jt.rules,ratio:i}};return[{name:"Naive",counts:{weights:u*s,reads:u*s,lines:d},run:()=>tO(t,a)},{name:"Table",counts:{weights:u,reads:u*s,lines:d},run:()=>eO(t,a)},{name:"Merged",counts:{weights:u,reads:m,lines:d},run:()=>nO(t,a)},{name:"Channels last",counts:{weights:u,reads:m,lines:es("NHWC",t,h).size},run:()=>rO(t,l)},{name:"This page's kernel",counts:null,run:()=>n.forward("roi_align",v).output}]}function Jf(n,t,{channels:e,bins:r}){let s=n.run(),[o,i]=[n.name==="Channels last",r[0]*r[1]],a=o?tm(s,i,e):s;return a.length===t.length&&a.every((l,c)=>Math.abs(l-t[c])<rc)}function tm(n,t,e){let r=new Float32Array(n.length);for(let s=0;s<t;s+=1)for(let o=0;o<e;o+=1)r[o*t+s]=n[s*e+o];return r}var ae=new Int32Array(4),Ne=new Float64Array(4);function JM(n,t,{rows:e,columns:r}){let[s,o]=[Math.min(Math.max(n,0),e-1),Math.min(Math.max(t,0),r-1)],i=Math.min(Math.floor(s),e-2),a=Math.min(Math.floor(o),r-2),l=s-i,c=o-a,h=i*r+a;ae[0]=h,ae[1]=h+1,ae[2]=h+r,ae[3]=h+r+1,Ne[0]=(1-l)*(1-c),Ne[1]=(1-l)*c,Ne[2]=l*(1-c),Ne[3]=l*c}function sc(n,t,e){let{edges:r,bins:s,ratio:o}=n,i=Math.floor(t/s[1]),a=Math.floor(e/o),l=r[1]+(r[3]-r[1])/s[0]*(i+(a+.5)/o),c=t-i*s[1],h=r[0]+(r[2]-r[0])/s[1]*(c+(e-a*o+.5)/o);JM(l,h,n)}function tO(n,t){let{rows:e,columns:r,channels:s,bins:o,ratio:i}=n,[a,l,c]=[o[0]*o[1],i*i,e*r],h=new Float32Array(s*a);for(let d=0;d<s;d+=1){let u=d*c;for(let f=0;f<a;f+=1){let m=0;for(let g=0;g<l;g+=1)sc(n,f,g),m+=Ne[0]*t[u+ae[0]]+Ne[1]*t[u+ae[1]],m+=Ne[2]*t[u+ae[2]]+Ne[3]*t[u+ae[3]];h[d*a+f]=m/l}}return h}function eO(n,t){let{rows:e,columns:r,channels:s,bins:o,ratio:i}=n,[a,l,c]=[o[0]*o[1],i*i,e*r],h=new Int32Array(4*a*l),d=new Float64Array(h.length);for(let f=0;f<a;f+=1)for(let m=0;m<l;m+=1)sc(n,f,m),h.set(ae,4*(f*l+m)),d.set(Ne,4*(f*l+m));let u=new Float32Array(s*a);for(let f=0;f<s;f+=1){let m=f*c;for(let g=0;g<a;g+=1){let v=0,w=4*(g+1)*l;for(let y=4*g*l;y<w;y+=1)v+=d[y]*t[m+h[y]];u[f*a+g]=v/l}}return u}function oc(n){let{bins:t,ratio:e}=n,[r,s]=[t[0]*t[1],e*e],o=new Int32Array(r+1),i=new Int32Array(4*r*s),a=new Float64Array(i.length),l=0;for(let c=0;c<r;c+=1){let h=l;for(let d=0;d<s;d+=1){sc(n,c,d);for(let u=0;u<4;u+=1){let f=h;for(;f<l&&i[f]!==ae[u];)f+=1;f===l&&(l+=1),i[f]=ae[u],a[f]+=Ne[u]/s}}o[c+1]=l}return{starts:o,cells:i.subarray(0,l),weights:a.subarray(0,l)}}function nO(n,t){let{rows:e,columns:r,channels:s,bins:o}=n,[i,a]=[o[0]*o[1],e*r],{starts:l,cells:c,weights:h}=oc(n),d=new Float32Array(s*i);for(let u=0;u<s;u+=1){let f=u*a;for(let m=0;m<i;m+=1){let g=0;for(let v=l[m];v<l[m+1];v+=1)g+=h[v]*t[f+c[v]];d[u*i+m]=g}}return d}function rO(n,t){let{channels:e,bins:r}=n,s=r[0]*r[1],{starts:o,cells:i,weights:a}=oc(n),l=new Float32Array(e*s);for(let c=0;c<s;c+=1){let h=c*e;for(let d=o[c];d<o[c+1];d+=1){let[u,f]=[a[d],i[d]*e];for(let m=0;m<e;m+=1)l[h+m]+=u*t[f+m]}}return l}async function ic(n,t,e=sO()){let r=n.map(()=>[]),s=[];for(let i of n)s.push(oO(i,Math.min(VM,Math.max(YM,ZM*e)))),await Zf();let o=s.map(i=>e/i);for(let i=0;i<Xf;i+=1){for(let a=0;a<n.length;a+=1){let l=(a+i)%n.length;r[l].push(nc(n[l],s[l])),await Zf()}if(!t(r.map(iO),i+1,o))return}}ic.rounds=Xf;var Zf=()=>new Promise(n=>setTimeout(n));function sO(n=()=>performance.now()){let t=Array.from({length:XM},()=>{let e=n(),r=e;for(;r===e;)r=n();return r-e});return Math.min(...t)}function oO(n,t){nc(n,Vf);let e=1,r=()=>Math.min(...Array.from({length:Vf},()=>nc(n,e)));for(;e<4096&&r()*e<t;)e*=2;return e}function nc(n,t){let e=performance.now();for(let r=0;r<t;r+=1)n.run();return(performance.now()-e)/t}function iO(n){let t=[...n].sort((r,s)=>r-s),e=Math.floor(t.length/2);return t.length%2?t[e]:(t[e-1]+t[e])/2}var xi=class extends H{constructor(t,e,r){super(t,e,r),this.channels=t.channels[0],this.begun=!1,this.laid=0,this.raced=0,this.ways=[],this.wrong=null,this.told=[],this.kernels=null,this.chips=t.channels.map(o=>this.chip(o)),this.rows=p("tbody",{});let s=p("table",{class:"rv-race"},aO(),this.rows);this.compared=p("p",{class:"rv-race-compared",role:"status"}),this.note=p("p",{class:"rv-race-note rv-live",role:"status"}),this.element=p("div",{},pr("Channels",[p("span",{},"channels"),...this.chips]),s),this.element.append(p("div",{class:"rv-race-said"},this.compared,this.note)),this.draw()}chip(t){return p("button",{class:"rv-chip",type:"button",onclick:()=>{this.channels=t,this.laid=this.raced=0,this.begun=!0,this.hold()}},String(t))}use(t){this.kernels=t}playTo(t){let{channels:e}=this.figure;this.begun=!0,this.channels=e[Math.min(e.length-1,Math.floor(t*e.length))]}reached({kind:t,target:e}){return t==="channels"&&this.channels===e}draw(){this.chips.forEach((t,e)=>{t.setAttribute("aria-pressed",String(this.figure.channels[e]===this.channels))}),this.kernels&&(this.laid!==this.channels&&this.lay(this.kernels),this.begun&&this.raced!==this.channels&&this.start())}lay(t){let{channels:e,figure:r}=this;this.laid=e;let s={...r,channels:e};this.ways=Qf(t,s);let o=this.ways[this.ways.length-1].run();this.wrong=this.ways.find(i=>!Jf(i,o,s))??null,this.told=this.ways.map(lO),this.rows.replaceChildren(...this.told.flatMap(({elements:i})=>i)),x(this.compared,cO(this.wrong)),x(this.note,this.wrong?"":"Choose how many channels, and all are timed.")}start(){let t=this.told;this.raced=this.channels,!this.wrong&&(x(this.note,"Timing …"),ic(this.ways,(e,r,s)=>{if(this.told!==t||!this.rows.isConnected)return!1;let o=e.map((a,l)=>hO(a,s[l])),i=Math.max(...o);return t.forEach((a,l)=>{a.show(o[l],i)}),x(this.note,`${uO(r)}${dO(Math.max(...s))}`),!0}))}},bi=["weights","reads","lines"],aO=()=>p("thead",{},p("tr",{},...["way",...bi,"time"].map(n=>p("th",{scope:"col"},n))));function lO({name:n,counts:t}){let e=p("td",{class:"rv-race-time rv-live"},"…"),r=p("div",{class:"rv-race-bar"}),s=t?bi.map(a=>p("td",{},em(t[a]))):[p("td",{class:"rv-race-how",colspan:bi.length},"in WebAssembly, merged")];return{elements:[p("tr",{},p("th",{scope:"row"},n),...s,e),p("tr",{class:"rv-race-way","aria-hidden":"true"},p("td",{colspan:bi.length+2},r))],show:(a,l)=>{x(e,`${em(a)} µs`),M(r,{style:`width:${100*a/l}%`})}}}var cO=n=>n?`${n.name} gives other numbers here, so nothing is timed.`:`All ways give the kernel's outputs, to within ${rc}.`;function hO(n,t){let e=Math.max(1,Math.ceil(1e3*t));return Math.max(1,Math.round(1e3*n/e))*e}function dO(n){let t=Math.ceil(1e3*n);return t>1?` The clock is coarse here: times are known to ${t} µs at best.`:""}var em=n=>n.toLocaleString("en");function uO(n){let t=navigator.hardwareConcurrency;return`One box, timed in this browser just now${t?`, on one of ${G(t,"core")}`:""}: medians of ${G(n,"round")}, in turn.`}function le({rows:n,columns:t},e){let[r,s]=[Math.min(n,t),Math.max(n,t)];if(r===s)return null;let o=(s-r)/e;return{count:e,gap:o,overlap:1-o/r}}function nm(n,t){let{rows:e,columns:r,values:s}=t,o={values:Float32Array.from(s),channels:1,height:e,width:r};return(i,a,l)=>{let c=l?le(t,l):null;if(c&&c.count>6)return{squares:pO(t,c),steps:c};let h={height:e,width:r,scales:3,overlap:c?.overlap??.4,variant:a},{regions:d,level:u}=n.regions(h),m=Array.from(u,(y,k)=>[...d.subarray(4*k,4*k+4)]).filter((y,k)=>i?u[k]===i:u[k]),g=u.filter(y=>y===1).length,{argmax:v}=s.length?n.regionMaxima({features:o,regions:m.flat()}):{};return{squares:m.map(([y,k,O],$)=>({x:y,y:k,size:O-y+1,largest:v?.[$]})),steps:g>1?le(t,g-1):null}}}function pO({rows:n,columns:t},{count:e,gap:r}){let s=Math.min(n,t);return Array.from({length:e+1},(o,i)=>{let a=Math.floor(i*r+1e-9);return t>n?{x:a,y:0,size:s}:{x:0,y:a,size:s}})}function yi(n,t){let e=new Set(n.flatMap(({x:r,size:s})=>Array.from({length:s},(o,i)=>r+i)));return Array.from({length:t},(r,s)=>s).filter(r=>!e.has(r))}function rm(n,{rows:t,columns:e,channels:r},s){let o={values:new Float32Array(r*t*e),channels:r,height:t,width:e},i=s.flatMap(({x:c,y:h,size:d})=>[c,h,c+d-1,h+d-1]),{maxima:a}=n.regionMaxima({features:o,regions:i}),l=new Float32Array(a.length/s.length);for(let c=0;c<a.length;c+=1)l[c%l.length]+=a[c];return l.length}function sm({check:n},{squares:t}){return n==="squares"?[t.length]:[...new Set(t.map(({x:e})=>e))].sort((e,r)=>e-r)}function om({kind:n,target:t,margin:e},{squares:r,steps:s},o){return n==="overlap"?s!=null&&Math.abs(s.overlap-t)<=e:n==="squares"?Math.abs(r.length-t)<=e:n==="short"&&yi(r,o).includes(o-1)}var[im,ac,lc]=[14,112,140],[ze,is]=[40,14],[as,fO]=[-1,1],mO=12,gO=9,ki=.4,cc=6;function am(n,t,e){let r=b("g"),s={x:ze,y:im-8,width:e-ze-is,height:lc-6},o=b("g",{class:"rv-overlap"},b("rect",{...s,class:"rv-pick"}),r),i=u=>ze+(u-.5)/t*(e-ze-is),a=u=>ac-(Math.max(as,u)-as)/(fO-as)*(ac-im),l=u=>{let f=(u-ze)/(e-ze-is)*t;return Math.min(t,Math.max(1,Math.ceil(f)))},c=(u,f)=>{let m=[];for(let g=u;g<=f+1e-9;g+=.1){let v=le(n,g);v&&v.overlap>=as&&m.push(`${i(g)} ${a(v.overlap)}`)}return m.length?`M${m.join("L")}`:""};function h(u,f){if(!f)return r.replaceChildren();let m=L(ze,a(ki),e-is,a(ki));M(m,{class:"rv-exact"});let g=L(ze,a(0),e-is,a(0));M(g,{class:"rv-overlap-none"});let v=[A(ze-4,a(ki)+4,"40 %","end"),A(ze-4,a(0)+4,"0","end")],w=Array.from({length:t},(y,k)=>d(k+1,u)).flat();r.replaceChildren(g,m,b("path",{d:c(1,Math.min(cc,t)),class:"rv-overlap-way"}),b("path",{d:c(cc,t),class:"rv-overlap-way rv-overlap-untried"}),...v,...w)}function d(u,f){let[m,g]=[i(u),le(n,u)?.overlap??0],v=a(g),w=A(m,lc-12,String(u));if(u!==f)return[g<as?wO(m,v):vO(m,v,u),w];w.classList.add("rv-bar-label-now");let y=g>ki||v>ac-mO,O=Math.abs(v+16-a(0))<gO?a(0)+14:v+20,$=A(m,y?v-12:O,P(g));return $.classList.add("rv-overlap-said"),M($,{"text-anchor":m>e*.75?"end":m<e*.25?"start":"middle"}),[b("circle",{cx:m,cy:v,r:7,class:"rv-drawn-bar rv-bar-now"}),w,$]}return{element:o,height:lc,show:h,countAt:l}}var vO=(n,t,e)=>b("circle",{cx:n,cy:t,r:4,class:`rv-drawn-bar${e>cc?" rv-overlap-untried":""}`}),wO=(n,t)=>b("path",{d:`M${n-5} ${t-4}H${n+5}L${n} ${t+4}Z`,class:"rv-drawn-bar"});var ls=340,[bO,ce,xO]=[6,12,26],[yO,kO]=[34,210],MO=20,OO=2.5,hc=6,$O=2,Mi=class extends H{constructor(t,e,r){super(t,e,r);let{rows:s,columns:o,shows:i,levels:a,layouts:l,path:c,most:h}=t;this.writes=i.includes("sum"),this.size=Math.min((ls-2*bO)/o,kO/s,yO),this.left=(ls-o*this.size)/2,this.bottom=ce+s*this.size,this.height=this.bottom+xO,this.level=a[0],this.layout=l[0],this.steps=c[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((u,f)=>this.makeCell(f)),this.squares=b("g",{class:"rv-squares"}),this.buttons=r?.by==="cells"?Array.from({length:o},(u,f)=>this.makeButton(f)):[],this.handle=h?Q("Second square; the arrows move it",[0,o]):b("g"),this.curve=i.includes("curve")?am(t,h||hc,ls):null;let d=r?.by==="number"&&!this.curve;if(this.scale=d?St({values:[0,...r.wrong.map(({values:u})=>u[0])]},ls):null,this.named=new Map,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=p("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let u=a.length>1?"level":"arithmetic",f={class:"rv-ratios",role:"group","aria-label":u};this.element.append(p("div",f,p("span",{},u),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:e}=this.figure,{left:r,size:s,bottom:o}=this,i=b("g",{class:"rv-map-grid"});for(let u=0;u<=e;u+=1)i.append(L(r+u*s,ce,r+u*s,o));for(let u=0;u<=t;u+=1)i.append(L(r,ce+u*s,r+e*s,ce+u*s));let a=b("rect",{x:r,y:ce,width:e*s,height:t*s});M(a,{class:"rv-map-ground"});let l=[a,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],c=`Squares on a map of ${t} rows and ${e} columns`,h=this.curve??this.scale,d=this.drawn({name:c,width:ls,height:this.height},[...l,this.handle],h);return this.figure.most&&this.listen(d),d}numbers(){let{columns:t}=this.figure,e=this.size>=MO?Array.from({length:t},(r,s)=>s):[0,t-1];return this.named=new Map(e.map(r=>[r,this.numberOf(r)])),this.named.values()}numberOf(t){let e=A(this.left+(t+.5)*this.size,this.bottom+16,String(t));return e.classList.add("rv-map-number"),e}makeCell(t){let{columns:e,values:r}=this.figure,{size:s}=this,[o,i]=[this.left+t%e*s,ce+Math.floor(t/e)*s],a=A(o+s/2,i+s/2+4,String(r[t]));return a.classList.add("rv-map-value"),[b("rect",{x:o,y:i,width:s,height:s}),a]}makeButton(t){let{size:e}=this,[r,s]=[this.left+t*e,this.bottom-ce],o=(a,l)=>b("rect",{x:r+a,y:ce+a,width:e-2*a,height:s-2*a,class:l}),i=[o(0,"rv-pick"),o(2,"rv-cell-right"),o(5,"rv-cell-edge")];return bt(b("g",{class:"rv-cell"},...i),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:e}=this.figure,r=(s,o)=>p("button",{class:"rv-chip",type:"button",onclick:o},s);return t.length>1?t.map(s=>r(String(s),()=>this.choose({level:s}))):e.length<2?[]:e.map(s=>r(s.label,()=>this.choose({layout:s})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:e}=this;lt(t,(s,o)=>{if(this.handle.focus({preventScroll:!0}),e?.element.contains(s))return this.choose({steps:e.countAt(o.x)}),a=>this.choose({steps:e.countAt(a.x)});if(!this.handle.contains(s))return null;let i=le(this.figure,this.steps)?.gap??0;return a=>this.choose({steps:this.nearest(i+(a.x-o.x)/this.size)})});let r=s=>this.move(-Math.sign(s)*(Number.isFinite(s)?$O:this.figure.most));J(this.handle,s=>this.move(-Math.sign(s)),{flat:!0,along:r})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let e=s=>Math.abs((le(this.figure,s)?.gap??0)-t);return Array.from({length:this.figure.most},(s,o)=>o+1).reduce((s,o)=>e(o)<e(s)?o:s)}use(t){this.kernels=t,this.reader=nm(t,this.figure)}paint(t){let{values:e}=this.figure,r=[Math.min(...e),Math.max(...e)];this.cells.forEach(([s,o],i)=>{let a=rt(t.ramps.sequential,e[i],r);M(s,{style:`fill:${st(a)}`}),M(o,{style:`fill:${$t(a,t)}`})})}playTo(t){let{levels:e,layouts:r,path:s}=this.figure;this.share=t,this.level=dc(e,t),this.layout=dc(r,t),s.length&&(this.steps=dc(s,t))}reveal(t){let e=this.asked?.by==="number"&&this.curve;this.ghost=e&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&om(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?sm(t,this.read):[rm(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:e}=this;return!t||!this.writes?[]:e.shows.includes("maxima")?[this.maximumLine(t)]:e.shows.includes("uncovered")?EO(t,e.columns):e.levels.length>1?[SO(t.squares,this.level,e)]:t.steps?AO(t.steps,e):[]}maximumLine({squares:t}){let{x:e,y:r,size:s,largest:o}=t[this.at],i=this.figure.values[o??0],a=s>1?`columns ${e}–${e+s-1}, rows ${r}–${r+s-1}`:`cell ${e}, ${r}`;return`region ${this.at+1} of ${t.length}, ${a}: largest ${U(i)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:e,layout:r,steps:s}=this;this.read=this.reader?.(e,r.variant,s||void 0)??null;let{read:o}=this,i=t.shows.includes("maxima"),a=o&&(this.open||i)?o.squares:[],l=i?this.one(a):a.map((h,d)=>this.squareOf(h,d));t.most&&l.push(...l.splice(1,1));let c=t.shows.includes("uncovered")?yi(a,a.length?t.columns:0):[];for(let[h,d]of this.named)M(d,{visibility:c.includes(h)?"hidden":null});this.squares.replaceChildren(...c.flatMap(h=>this.bareOf(h)),...this.ghosts(),...l),this.curve?.show(this.open?o?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((h,d)=>{let u=t.levels.length>1?t.levels[d]===e:t.layouts[d]===r;h.setAttribute("aria-pressed",String(u))})}placeOf({x:t,y:e,size:r},s=0){let o=r*this.size-2*s;return{x:this.left+t*this.size+s,y:ce+e*this.size+s,width:o,height:o}}squareOf(t,e){let r=this.steps>hc?" rv-square-untried":"",s=this.figure.most&&e===1?" rv-square-held":"";return b("rect",{...this.placeOf(t,e%2?OO:0),class:`rv-square${r}${s}`})}one(t){let e=t[this.at];if(!e)return[];let{columns:r}=this.figure,s=e.largest??0,o={x:s%r,y:Math.floor(s/r),size:1};return[b("rect",{...this.placeOf(e),class:"rv-square rv-square-held"}),b("rect",{...this.placeOf(o,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:e,level:r,layout:s}=this;if(!e||!this.open||!Number.isInteger(t)||t<1||t>2*hc)return[];let{squares:o}=e(r,s.variant,t);return o.map(i=>b("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(t){let r={x:this.left+t*this.size,y:ce,width:this.size,height:this.bottom-ce,class:"rv-column-bare"},s=this.numberOf(t);return s.classList.add("rv-column-bare-number"),[b("rect",r),s]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let e=le(this.figure,this.steps);this.handle.replaceChildren(b("rect",{...this.placeOf(t),class:"rv-bin-body"})),M(this.handle,{class:"rv-bin-handle","aria-valuenow":U(e?.gap??0),"aria-valuetext":`${G(this.steps,"step")}, overlap ${P(e?.overlap??0)}`})}},dc=(n,t)=>n[Math.min(n.length-1,Math.floor(t*n.length))];function AO({count:n,gap:t,overlap:e},{rows:r,columns:s}){let[o,i]=[Math.min(r,s),Math.max(r,s)];return[`a step is (${i} − ${o}) / ${n} ${Ae(t)} cells`,`overlap 1 − ${P(t).replace("≈ ","")} / ${o} ${Ae(e)}`]}function SO(n,t,{rows:e,columns:r}){let[s,o]=["y","x"].map(a=>new Set(n.map(l=>l[a])).size);return`${`⌊2 × ${Math.min(e,r)} / ${t+1}⌋ = ${n[0].size}`} cells a side, ${s} × ${o} = ${G(n.length,"square")}`}function EO({squares:n},t){let e=Math.max(...n.map(({x:s,size:o})=>s+o-1)),r=yi(n,t);return[`the last square ends at column ${e}`,`in no square: columns ${r.join(", ")}`]}var TO=14,Oi=340,NO=96,lm=.45,re={top:44,height:44},cm=36,cs={gap:20,height:34},Ze=.5,zO=32,CO=1.25,$i=class extends H{constructor(t,e,r){super(t,e,r);let{columns:s,networks:o,path:i,stride:a}=t;this.writes=!0,this.unit=Oi/(s+2*lm),this.mark=i[0][0],this.gap=i[0][1],this.own=Number.NaN,this.reader=null,this.position=Number.NaN,this.edges=[],this.centres=o.map(({layers:u})=>(sr(u,1).at(-1)?.centre??0)/a),this.rulerTop=re.top+re.height+o.length*cm+cs.gap,this.marks=b("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=b("g");let l=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],c=r?40:22,h=this.rulerTop+cs.height+c,d=this.drawn({name:"Cells and a ruler of positions",width:Oi,height:h,covered:c},l);t.moves&&this.listen(d),this.element=d,this.draw()}xOf(t){return(lm+t)*this.unit}makeCells(){let{columns:t,stride:e}=this.figure,r=Array.from({length:t},(a,l)=>b("rect",{x:this.xOf(l),y:re.top,width:this.unit,height:re.height,class:"rv-cell-box"})),s=Array.from({length:t+1},(a,l)=>{let c=A(this.xOf(l),re.top-6,String(l*e));return c.classList.add("rv-map-number"),c}),o=re.top+re.height/2,i=r.map((a,l)=>b("circle",{cx:this.xOf(l+Ze),cy:o,r:2.5,class:"rv-cell-centre"}));return this.edges=s,[...r,...s,...i]}makeNetworks(){let{columns:t,networks:e}=this.figure;return e.flatMap(({title:r},s)=>{let o=re.top+re.height+s*cm+28,i=Array.from({length:t},(l,c)=>b("circle",{cx:this.xOf(c+this.centres[s]),cy:o,r:4.5,class:"rv-network","data-network":s})),a=A(this.xOf(0),o-11,r);return M(a,{"text-anchor":"start"}),[...i,a]})}makeRuler(){let{columns:t,moves:e}=this.figure,r=this.rulerTop,s=b("rect",{x:this.xOf(0)-12,y:r-6,width:(t-1)*this.unit+24,height:cs.height,rx:4,class:"rv-ruler-back"}),o=Array.from({length:t},(a,l)=>[L(this.xOf(l),r-6,this.xOf(l),r+6),A(this.xOf(l),r+21,String(l))]);if(!e)return b("g",{class:"rv-ruler"},s,...o.flat());let i=Q("Ruler of positions; the arrows slide it",[0,Ze],s,...o.flat());return M(i,{class:"rv-ruler rv-bin-handle"}),i}listen(t){lt(t,(e,r)=>{if(!this.ruler.contains(e))return null;this.ruler.focus({preventScroll:!0});let s=this.gap;return o=>this.slide(Y(s+(o.x-r.x)/this.unit,zO))}),J(this.ruler,e=>this.slide(this.gap+e),{flat:!0,unit:CO})}slide(t){this.gap=Z(t,0,Ze),this.hold()}use(t){this.reader=xp(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=et(this.figure.path,nt(t)).map(e=>Y(e,$e)),this.setRuler()}reveal(t){super.reveal(t),this.own=t?.[0]??Number.NaN,this.setRuler(),this.draw();let e=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...e)}setRuler(){this.asked&&(this.gap=this.open?Ze:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return uf(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,Ze)]}lines(){let{networks:t,stride:e}=this.figure;if(t.length)return t.map(({title:s},o)=>`${s}: ${U(Math.abs(this.missed[o]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let r=this.gap?`${K(this.mark)} / ${e} − ${U(this.gap)}`:`${K(this.mark)} / ${e}`;return[te(r,this.mark/e-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:e,moves:r}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,M(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),r){let l=`0 lies ${U(this.gap)} cells from the first edge`;M(this.ruler,{"aria-valuenow":U(this.gap),"aria-valuetext":l})}let[s,o]=[this.xOf(this.mark/e),this.rulerTop-6],i=L(s,re.top-22,s,o);M(i,{class:"rv-ruler-mark"}),this.edges.forEach((l,c)=>{let h=!t.length&&Math.abs(this.xOf(c)-s)<TO;M(l,{visibility:h?"hidden":null})});let a=A(s,re.top-26,`${K(this.mark)} px`);a.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[i,a,...this.reading(s)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let e=A(t,this.rulerTop+cs.height+16,U(this.position));return e.classList.add("rv-bar-label-now"),[b("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),e]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,e=L(this.xOf(0),t,this.xOf(this.gap),t);M(e,{class:"rv-ruler-gap"});let r=this.xOf(this.gap)+6,{networks:s,stride:o}=this.figure,a=(s.length?[]:[this.mark/o,this.own+Ze]).some(c=>this.xOf(c)<r+NO);if(this.gap!==Ze||a)return[e];let l=A(r,t+4,"half a cell");return M(l,{"text-anchor":"start",class:"rv-stack-name"}),[e,l]}dots(t,e){let r=this.rulerTop-6,s=u=>Math.min(Oi-10,Math.max(10,this.xOf(u+Ze))),o=this.rulerTop+cs.height+16,i=Math.abs(t-e)<1e-9,a=L(s(e),re.top,s(e),r);M(a,{class:"rv-ruler-ghost"});let l=b("circle",{cx:s(e),cy:r,r:9,class:"rv-ghost"}),c=b("circle",{cx:s(t),cy:r,r:6,class:"rv-scale-right"}),h=K((e+Ze)*this.figure.stride),d=A(s(e),o+18,`yours ${K(e)}${i?"":`, at ${h} px`}`);return M(d,{"text-anchor":s(e)>Oi/2?"end":"start"}),[...i?[]:[a],l,c,A(s(t),o,U(t)),d]}};var hm=340,uc=3,Ai=24,Ce=24,dm=26,PO=26,pc=4,LO=20,Si=class extends H{constructor(t,e,r){super(t,e,r);let{layers:s,pixels:o,path:i,lean:a,shows:l}=t;this.writes=l.includes("field"),this.rows=sr(s,o),this.unit=hm/(o+2*uc),this.lit=i[0],this.lean=a[0],this.colours=null,this.groups=this.rows.map((m,g)=>this.makeRow(m,g));let c=this.groups[this.groups.length-1];r?.by==="cell"&&(this.buttons=c.cells.map((m,g)=>this.makeButton(g))),this.marks=b("g",{class:"rv-stack-marks"}),this.ghost=b("g"),this.handle=this.makeHandle();let h="A row of a picture and the layers below it",u=[...this.groups.map(({group:m})=>m),this.marks,this.ghost,...this.buttons,this.handle],f=this.drawn({name:h,width:hm,height:this.yOf(this.rows.length)-dm+PO},u);t.moves&&this.listen(f),this.element=f,this.draw()}yOf(t){return Ai+t*(Ce+dm)}xOf(t,e){return(uc+e*this.rows[t].step)*this.unit}shift(t){let{step:e,centre:r}=this.rows[t];return this.lean*(r-e/2)*this.unit}makeRow({count:t},e){let r=Array.from({length:t},(o,i)=>this.makeCell(e,i));return{group:b("g",{},...this.paddings(e),...r),cells:r}}makeCell(t,e){let[r,s,o]=[this.xOf(t,e),this.yOf(t),this.rows[t].step*this.unit],i=b("g",{},b("rect",{x:r,y:s,width:o,height:Ce,class:"rv-cell-box"}));return t===this.rows.length-1&&i.append(A(r+o/2,s+Ce+20,String(e))),i}makeButton(t){let e=this.rows.length-1,[r,s,o]=[this.xOf(e,t),this.yOf(e),this.rows[e].step*this.unit],i=(l,c)=>b("rect",{x:r+1,y:s-l,width:o-2,height:Ce+2*l,class:c}),a=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return bt(b("g",{class:"rv-cell"},i(6,"rv-pick"),...a),`cell ${t}`,()=>this.pick(t))}paddings(t){let e=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:r,step:s}=this.rows[t];return Array.from({length:e},(o,i)=>[-1-i,r+i]).flat().map(o=>{let i={x:this.xOf(t,o)+1,y:this.yOf(t)+1};return b("rect",{...i,width:s*this.unit-2,height:Ce-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return b("g");let t=b("rect",{x:-16,y:Ai-4,width:32,height:Ce+8,class:"rv-sample-reach"}),e=Q("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return M(e,{class:"rv-sample"}),e}listen(t){Fo(t,this.handle,({x:e})=>this.put(Math.floor(e/this.unit)-uc)),J(this.handle,e=>this.put(this.lit+Math.round(e)),{flat:!0,unit:LO})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:e,lean:r}=this.figure,s=nt(t);[this.lit]=et(e.map(o=>[o]),s).map(Math.round),[this.lean]=et(r.map((o,i)=>[o,i]),s)}reached(t){return df(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Hl(this.answers)]}lines(){return this.open?[rf(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:e}=this.figure;return Vo(t,e,this.lit)[t.length]}draw(){let{layers:t,pixels:e}=this.figure,r=Vo(t,e,this.lit);this.groups.forEach(({group:s,cells:o},i)=>{M(s,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(o,i&&!this.open?null:r[i])}),M(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),M(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(r):[],...this.names(),...this.pixelNames())}colour(t,e){let r=Math.max(...e??[]);t.forEach((s,o)=>{let i=e&&this.colours&&rt(this.colours.ramps.sequential,e[o],[0,r]);M(s.firstElementChild,{style:i?`fill:${st(i)}`:null})})}pixelNames(){let{pixels:t}=this.figure,e=Ai-8,r=Array.from({length:Math.ceil(t/pc)},(o,i)=>i*pc).filter(o=>Math.abs(o-this.lit)>pc).map(o=>A(this.xOf(0,o+.5),e,String(o)));for(let o of r)M(o,{class:"rv-map-number"});let s=A(Math.max(20,this.xOf(0,this.lit+.5)),e,`pixel ${this.lit}`);return M(s,{class:"rv-bar-label-now"}),[...r,s]}names(){let t=this.xOf(0,0),e=this.figure.layers.map((r,s)=>A(t,this.yOf(s)+Ce+17,nf(r)));for(let r of e)M(r,{"text-anchor":"start",class:"rv-stack-name rv-layer-name"});return e}fieldMarks(t){let{layers:e,shows:r}=this.figure,s=e.length;if(this.buttons.length)return[];let o=Qr(t[s]);return r.includes("field")?o.flatMap(i=>this.fieldMarksOf(Dl(e,i))):o.map(i=>this.spanMark(s,[i,i],"rv-most"))}fieldMarksOf(t){let e=t.length-1;return[...t.slice(1).flatMap((s,o)=>[0,1].map(i=>{let[a,l]=[this.endsOf(o,t[o])[i],this.endsOf(o+1,s)[i]],c=L(a,this.yOf(o)+Ce,l,this.yOf(o+1));return M(c,{class:"rv-field-side"}),c})),...t.map((s,o)=>this.spanMark(o,s,o===e?"rv-most":"rv-field"))]}endsOf(t,[e,r]){return[e,r+1].map(s=>this.xOf(t,s)+this.shift(t))}spanMark(t,e,r){let[s,o]=this.endsOf(t,e);return b("rect",{x:s,y:this.yOf(t),width:o-s,height:Ce,class:r})}reveal(t){super.reveal(t);let e=this.asked?.check==="field"&&t?.[0];if(!e)return this.ghost.replaceChildren();let r=Vo(this.figure.layers,this.figure.pixels,this.lit),[s,o]=this.endsOf(0,Dl(this.figure.layers,Hl(r[r.length-1]))[0]),i=e*this.unit,a=b("rect",{x:(s+o-i)/2,y:Ai-3,width:i,height:Ce+6,class:"rv-ghost"});this.ghost.replaceChildren(a)}};var fc="ABCDEF",RO=20,IO=10,Ei=92,BO=27,FO=60,DO=.01,um=8,Ti=class extends H{constructor(t,e,r){super(t,e,r);let{readers:s,shows:o,path:i}=t;if(this.writes=o.includes("numbers"),this.fans=o.includes("fan"),this.numbers=i[0]??null,this.chosen=0,this.read=null,this.boxes=[],this.stands=[],this.answer=null,this.scene=b("g"),this.names=b("g",{class:"rv-turn-names"}),this.letters=this.fans?s.map((a,l)=>this.makeLetter(l)):[],this.buttons=this.fans&&r?this.letters:[],this.handle=t.moves?Q("Bow of the box; the arrows turn it",[-180,180],un(this.fans?"rv-turn-grip":"rv-bin-corner")):b("g"),this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.legend=p("ul",{class:"rv-turn-legend"},...this.makeLegend()),this.element=p("div",{class:"rv-turn-figure"},this.drawing,this.legend),this.chips.length){let a={class:"rv-ratios",role:"group","aria-label":"Version"};this.element.append(p("div",a,...this.chips))}this.draw()}makeDrawing(){let{width:t,height:e,stride:r,moves:s}=this.figure,o=b("rect",{width:t,height:e,class:"rv-water"}),i=[];for(let d=r;r>=um&&d<t;d+=r)i.push(L(d,0,d,e));for(let d=r;r>=um&&d<e;d+=r)i.push(L(0,d,t,d));let a=b("g",{class:"rv-turn-grid"},...i),c=[b("svg",{width:t,height:e},o,a,this.scene),this.names,...this.letters,this.handle],h=this.drawn({name:"A picture with rotated boxes",width:t,height:e},c);return s&&this.listen(h),h}makeLetter(t){let e=(i,a)=>b("circle",{r:i,class:a}),r=A(0,4.5,fc[t]),s=[e(11,"rv-turn-letter"),e(13,"rv-cell-right"),e(13,"rv-cell-edge"),r],o=b("g",{"data-reader":t},...s);return this.asked?(M(o,{class:"rv-cell"}),bt(o,`box ${fc[t]}`,()=>this.pick(t))):o}makeLegend(){return this.fans?this.figure.readers.map(({title:t,turn:e,offset:r,fields:s},o)=>{let i=Math.abs(e)===1?"degrees":"radians",a=[r?"":"no shift",s[2]==="h"?"h first":""].filter(Boolean),l=[`${i} ${e>0?"↺":"↻"}`,...a].join(", "),c=p("b",{"data-reader":String(o)},p("span",{},fc[o]));return p("li",{},c,p("span",{},t),p("small",{},l))}):[]}makeChips(){return this.figure.readers.filter(({writes:e})=>e.length).map(({title:e},r)=>p("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(r)},e))}choose(t){this.chosen=t,this.hold()}listen(t){lt(t,r=>this.handle.contains(r)?(this.handle.focus({preventScroll:!0}),s=>{let o=this.boxes[0];o&&this.turnTo(Math.round(Math.atan2(o.y-s.y,s.x-o.x)*180/Math.PI))}):null);let e=()=>this.numbers?.[4]??0;J(this.handle,(r,s)=>this.turnTo(e()+r-s),{unit:RO,along:r=>this.turnTo(Do(e(),r))})}turnTo(t){if(!this.numbers)return;let e=Math.abs(t)<=180?t:t-360*Math.round(t/360);this.numbers=[...this.numbers.slice(0,4),Number(e.toFixed(6))],this.hold()}use(t){this.read=kf(t,this.figure)}playTo(t){let{path:e,readers:r}=this.figure;e.length?this.numbers=et(e,nt(t)).map(s=>Y(s,IO)):this.chosen=Math.min(r.length-1,Math.floor(t*r.length))}reveal(t){this.answer=t,super.reveal(t)}reached(t){let{boxes:e,written:r}=this;return e.length>0&&Of(t,{boxes:e,written:r,boat:this.figure.boat[4]})}found(t){return this.read&&Mf(t,this.figure,this.read)}get written(){let{writes:t}=this.figure.readers[this.chosen];return t.length?t:this.numbers}lines(){let{written:t,writes:e}=this;return e&&t?[$f(this.figure.readers[this.chosen].fields,t)]:[]}draw(){let{figure:t,read:e,written:r}=this,s=this.fans?t.readers:[t.readers[this.chosen]];this.boxes=e&&r?s.map(a=>e(a,r)):[],this.stands=HO(this.boxes.map((a,l)=>a&&Et(a,a.width/2+s[l].beyond,0)));let o=ir(t.boat),i=t.shows.includes("arc")?this.arcOf(o):[];this.scene.replaceChildren(...this.fans?[]:[ti(o)],...i,...this.drawnBoxes()),this.names.replaceChildren(...t.shows.includes("sides")?this.sideNames():[]),this.drawLetters(),this.drawHandle(),I(this.legend,!this.fans),this.legend.toggleAttribute("data-covered",!this.open),this.chips.forEach((a,l)=>{a.setAttribute("aria-pressed",String(l===this.chosen))})}drawnBoxes(){let{asked:t,answer:e,open:r,figure:s}=this;return this.fans?this.boxes.flatMap((i,a)=>i?[this.fannedBox(i,a)]:[]):t?!r||!e?[]:[[e,"rv-turn-ghost"],[t.right,"rv-turn-right"]].flatMap(([i,a])=>{let l=this.read?.(s.readers[0],this.completed(i));return l?[ar(l,a)]:[]}):this.boxes.flatMap(i=>i?[ar(i,"rv-turn-now")]:[])}fannedBox(t,e){let r=this.open&&this.asked?.right.includes(e)?" rv-turn-right":"",s=!r&&this.open&&this.answer?.includes(e)?" rv-turn-ghost":"",o=ar(t,`rv-turn-fan${r}${s}`),i=this.stands[e];if(i){let[a,l]=[i.x-t.x,i.y-t.y],[c,h]=[t.cosine*a-t.sine*l,t.sine*a+t.cosine*l];o.append(b("path",{d:`M${t.width/2} 0L${c} ${h}`,class:"rv-turn-leader"}))}return M(o,{"data-reader":e}),this.asked&&o.addEventListener("click",()=>this.pick(e)),o}completed(t){let{boat:e,readers:r}=this.figure,[s,o,i,a]=e,l=r[0].fields[2]==="h"?[a,i]:[i,a];return t.length===1?[s,o,...l,t[0]]:t}arcOf(t){let e=Jo(t),r={...t,cosine:1,sine:0},s=ir([t.x,t.y,0,0,e/2]),o=Et(s,Ei+22,0),i=Et(t,Ei,0),a={x:-Math.sign(e)*t.sine,y:-Math.sign(e)*t.cosine},l=L(t.x,t.y,Et(r,Ei+12,0).x,t.y);M(l,{class:"rv-arc-level"});let c=A(o.x,o.y+4,`${P(Math.abs(e))}°`);return M(c,{class:"rv-arc-label"}),[l,ei(t,Ei,e),vn(i,a,"rv-arc-tip"),c]}sideNames(){let[t]=this.boxes;return t?["width","height"].map(r=>{let s=Sf(t,r,16);return A(s.x,s.y+4,`${r[0]} ${P(t[r],200)}`)}):[]}drawLetters(){this.letters.forEach((t,e)=>{let r=this.stands[e];M(t,{visibility:r?null:"hidden"}),r&&M(t,{transform:`translate(${r.x} ${r.y})`})})}drawHandle(){let[t]=this.boxes;if(!this.figure.moves||!t)return;pn(this.handle,this.fans&&this.stands[0]||Et(t,t.width/2,0));let e=this.numbers?.[4]??0,r={"aria-valuenow":e,"aria-valuetext":`angle ${P(e,200)}`};M(this.handle,{class:"rv-bin-handle",...r})}};function HO(n){let t=n.map(s=>s&&{...s}),e=t.filter(s=>s!=null),r=e.flatMap((s,o)=>e.slice(o+1).map(i=>[s,i]));for(let s=0;s<FO;s+=1)for(let[o,i]of r){let[a,l]=[i.x-o.x,i.y-o.y],c=Math.hypot(a,l),[h,d]=c>DO?[a/c,l/c]:[0,1],u=Math.max(0,BO-c)/2;o.x-=u*h,o.y-=u*d,i.x+=u*h,i.y+=u*d}return t}function Pe(n){let t=gc(n),[e,r,s]=[[0,0],[1,1],[0,1]].map(([a,l])=>jO(n,t,a,l)),[o,i]=[(e+r)/2,Math.hypot((e-r)/2,s)];return{centre:t,long:Math.sqrt(o+i),wide:Math.sqrt(Math.max(0,o-i)),angle:Math.atan2(2*s,e-r)/2}}function pm(n,t=n.length?Pe(n).angle:0){if(!n.length)return o=>o;let e=mm(t),r=gc(n),s=mc(n,t);return o=>{let i=o.map((a,l)=>a-r[l]);return e.map((a,l)=>Vr(a,i)/s[l])}}function mc(n,t){let e=gc(n);return mm(t).map(r=>{let s=n.map(o=>Vr(r,o.map((i,a)=>i-e[a])));return Math.sqrt(s.reduce((o,i)=>o+i*i,0)/s.length)})}var zi=({long:n,wide:t})=>n/t,Ni=(n,t)=>Vr(n,t)/(Math.hypot(...n)*Math.hypot(...t));function fm({kind:n,margin:t},e,[r,s,o]){return n==="circle"?zi(Pe(e))-1<=t:n==="outranked"&&Ni(r,o)>Ni(r,s)}var mm=n=>[[Math.cos(n),Math.sin(n)],[-Math.sin(n),Math.cos(n)]],gc=n=>[0,1].map(t=>n.reduce((e,r)=>e+r[t],0)/n.length),jO=(n,t,e,r)=>n.reduce((s,o)=>s+(o[e]-t[e])*(o[r]-t[r]),0)/n.length;var[xc,gm]=[340,12],vc=(xc-gm)/2,WO=2.4,wc=180,qO=20,GO=.06,bc=3,yc=[["query","query"],["same","same place"],["other","another one"]],Ci=class extends H{constructor(t,e,r){super(t,e,r);let{vectors:s,learnt:o,path:i,marks:a}=t;this.writes=!0,this.learnt=o[0],this.angle=i[0]??null,this.ghost=null;let l=1.08*Math.max(...s.flat(),...a.flat());this.before=new mn({x:0,side:vc,low:-GO*l,high:l,title:"as they are"}),this.after=new mn({x:vc+gm,side:vc,low:-bc,high:bc,title:"whitened"});let c=r?.wrong.map(({values:v})=>v[0])??[];this.scale=r?.by==="number"?St({values:[0,...c]},xc):null;let h=b("circle",{r:14,class:"rv-sample-reach"}),d=b("circle",{r:7,class:"rv-sample-dot"});this.handle=i.length?Q("Line; the arrows turn it",[0,wc-1],h,d):b("g"),M(this.handle,{class:"rv-sample"});let u="Vectors of two channels, as they are and whitened",f=[this.before.element,this.after.element,this.handle],m={name:u,width:xc,height:this.before.height+4},g=this.drawn(m,f,a.length?UO():this.scale);if(i.length&&this.listen(g),this.chips=o.length>1?o.map(v=>this.chip(v)):[],this.element=p("div",{class:"rv-whitening-figure"},g),this.chips.length){let v={class:"rv-ratios",role:"group","aria-label":"learnt from"};this.element.append(p("div",v,p("span",{},"learnt from"),...this.chips))}this.draw()}chip(t){return p("button",{class:"rv-chip",type:"button",onclick:()=>{this.learnt=t,this.hold()}},t.label)}listen(t){lt(t,e=>this.handle.contains(e)?(this.handle.focus({preventScroll:!0}),r=>{let[s,o]=this.before.vectorAt(r),[i,a]=Pe(this.figure.vectors).centre;this.turn(180*Math.atan2(o-a,s-i)/Math.PI)}):null),J(this.handle,(e,r)=>this.turn((this.angle??0)-e-r),{unit:qO,along:e=>this.turn(Z((this.angle??0)%wc+e,0,wc-1))})}turn(t){this.angle=(Math.round(t)%360+360)%360,this.hold()}playTo(t){let{learnt:e,path:r}=this.figure;this.learnt=e[Math.min(e.length-1,Math.floor(t*e.length))],r.length&&([this.angle]=et(r.map(s=>[s]),nt(t)))}reveal(t){this.ghost=t?.[0]??null,super.reveal(t)}get whitening(){return pm(this.learnt.vectors,this.angle==null?void 0:Math.PI*this.angle/180)}reached(t){let{whitening:e,figure:r}=this;return fm(t,r.vectors.map(e),r.marks.map(e))}found(){return[zi(Pe(this.figure.vectors.map(this.whitening)))]}lines(){let{figure:t,angle:e,whitening:r}=this,s=Pe(t.vectors.map(r)),o=e==null?[]:_O(mc(t.vectors,Math.PI*e/180)),i=this.open?[`length / width of the ellipse ${Ae(zi(s))}`]:[];if(!t.marks.length)return[...o,...i];let[a,l,c]=t.marks.map(r),h=[l,c].map(d=>Ae(Ni(a,d)));return[`cosine of query and same place ${h[0]}`,`cosine of query and another ${h[1]}`,...i]}draw(){let{figure:t,before:e,after:r,whitening:s,learnt:o}=this,i=Pe(t.vectors);e.drawn.replaceChildren(...t.vectors.map(h=>e.dot(h,"rv-cloud-dot")),e.ellipse(i,"rv-cloud-ellipse"),...this.line(e,i),...this.arrows(e,t.marks));let a=t.vectors.map(s),l=t.marks.map(s),c=2*Pe(a).long;this.span(o.vectors.length?[c,...[...a,...l].flat()]:null),r.drawn.replaceChildren(...this.open?this.whitened(a,l):[r.cover()]),this.drawHandle(i),this.chips.forEach((h,d)=>{h.setAttribute("aria-pressed",String(t.learnt[d]===o))})}span(t){let e=Math.max(bc,Math.ceil(1.05*Math.max(...(t??[]).map(Math.abs))));t?this.after.span(-e,e):this.after.span(this.before.low,this.before.high),this.after.title.textContent=t?"whitened":"not whitened"}whitened(t,e){let{after:r,ghost:s}=this,o=Pe(t),i=s==null?[]:[r.ellipse({...o,long:s*o.wide},"rv-ghost")];return[...t.map(a=>r.dot(a,"rv-cloud-dot")),r.ellipse(o,"rv-cloud-ellipse"),...this.line(r,Pe(this.figure.vectors),this.whitening),...i,...this.arrows(r,e)]}arrows(t,e){return[...yc.keys()].reverse().filter(r=>e[r]).map(r=>t.arrow(e[r],`rv-vector-${yc[r][0]}`))}line(t,e,r=s=>s){let[s,o]=[-1,1].map(a=>t.at(r(this.endOf(e,a))));if(this.angle==null&&!this.asked)return[];let i=L(s.x,s.y,o.x,o.y);return M(i,{class:"rv-direction"}),[i]}endOf({centre:t,long:e,angle:r},s){let o=this.angle==null?r:Math.PI*this.angle/180,i=s*WO*e;return[t[0]+i*Math.cos(o),t[1]+i*Math.sin(o)]}drawHandle(t){if(this.angle==null)return;let{x:e,y:r}=this.before.outside(this.endOf(t,1)),s=Math.round(this.angle);M(this.handle,{transform:`translate(${e} ${r})`}),M(this.handle,{"aria-valuenow":s%180,"aria-valuetext":`${s}°`})}},_O=([n,t])=>[`spread along the line ${Ae(n)}, across it ${Ae(t)}`];function UO(){let n=yc.map(([t,e],r)=>{let s=12+r*112,o=A(s+12,20,e);return M(o,{"text-anchor":"start"}),b("g",{class:`rv-vector-${t}`},b("circle",{cx:s,cy:16,r:5}),o)});return{element:b("g",{class:"rv-vector-legend"},...n),height:26}}var KO={cells:(...n)=>new Qo(...n),bin:(...n)=>new Xo(...n),pool:(...n)=>new gi(...n),pyramid:(...n)=>new wi(...n),backward:(...n)=>new Yo(...n),stack:(...n)=>new Si(...n),ruler:(...n)=>new $i(...n),regions:(...n)=>new Mi(...n),turn:(...n)=>new Ti(...n),flip:(...n)=>new ni(...n),lever:(...n)=>new ri(...n),arrows:(...n)=>new _o(...n),pairs:(...n)=>new fi(...n),whitening:(...n)=>new Ci(...n),thread:(...n)=>new ii(...n),memory:(...n)=>new ai(...n),order:(...n)=>new ci(...n),race:(...n)=>new xi(...n)},vm=(n,t,e)=>KO[n.kind](n,t,e);var hs=32,YO=4,VO=.9,ZO=[.1,.4],wm={cells:({point:{x:n,y:t}})=>({boxes:Pi([n-.5,t-.5,n+.5,t+.5])}),bin:({edges:[n,t,e,r],ratio:s,figure:o})=>{if(s>YO)return null;let i=o.rows>1?[n,t,e,r]:[n,-.5,e,.5];return{boxes:Pi(i),samples:String(s)}},pool:({edges:[n,t]})=>{let[e,r]=ZO;return{boxes:Pi([n-.5,e-.5,t-.5,r-.5])}},ruler:({asked:n,mark:t,gap:e,figure:{stride:r}})=>{let s=[t,r/2,r,r,0].join(",");return n||e===.5?{boxes:s,aligned:"true"}:e===0?{boxes:s,aligned:"false"}:null},backward:({edges:n,read:t})=>({boxes:Pi(n),paint:`0:${Number((t?.upstream??1).toPrecision(6))}`}),turn:({figure:n,numbers:t})=>({boxes:(n.moves&&t?t:n.boat).join(",")}),lever:({box:[n,t,e,r,s]})=>({boxes:[(n+.5)*hs,(t+.5)*hs,e*hs,r*hs,s].map(Ut).join(",")}),regions:({figure:n,level:t,layout:e,steps:r})=>{let s=r?le(n,r)?.overlap??0:null;if(s!=null&&(s<-1e-9||s>VO))return null;let o=s==null?"":String(Ut(Math.max(0,s)));return{levels:t?String(t):"",variant:e.variant,overlap:o}},thread:({thread:n,sizes:t})=>({channel:String(Te(n,t)[1])}),pairs:({off:[n]})=>({off:[...n].sort((t,e)=>t-e).join(",")})};function kc({page:n,address:t},e){let r=wm[e.figure.kind]?.(e)??(wm[e.figure.kind]?null:{});if(!r)return null;let s=new URLSearchParams(t);for(let[o,i]of Object.entries(r))i?s.set(o,i):s.delete(o);return`${n}?${s}`}function bm(n,t){let e=p("a",{class:"rv-way-out",href:`${n.page}?${n.address}`,target:"_blank",rel:"noopener"},`Open in ${n.title} ↗`),r=()=>{let s=kc(n,t);s&&e.setAttribute("href",s)};for(let s of["pointerenter","pointerdown","focus","click"])e.addEventListener(s,r);return e}function Pi(n){let[t,e,r,s]=n.map(o=>(o+.5)*hs);return[(t+r)/2,(e+s)/2,r-t,s-e,0].map(Ut).join(",")}var Li=class{constructor(t,e,r,s,o){this.step=t,this.heard=r,this.answer=null,this.done=!1,this.known=new Set(s);let i={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=vm(t.figure,i,t.question);let{answered:a,redraw:l}=r,c={answered:a,redraw:l,covered:()=>this.covered()};this.question=t.question?Sp(t.question,this.drawing,c):null,this.tick=p("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=p("h3",{tabindex:"-1"},...We(`${e+1} · ${t.title}`),this.tick),this.said=p("span",{}),this.goal=p("p",{class:"rv-goal",role:"status"},this.said),t.goal&&(this.goal.dataset.longest=XO(xm(t.goal),ym(t.goal))),this.sums=p("div",{class:"rv-sums"}),I(this.sums,!this.drawing.writes),this.link=o,this.way=o?bm(o,this.drawing):null;let h=t.words.map(u=>zd(p("p",{},...Vn(u,s)))),d=t.goal&&!t.question?this.goal:null;this.element=p("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${e+1}: ${t.title}`},p("div",{class:"rv-step-words"},this.title,...h,d),p("div",{class:"rv-step-figure"},this.drawing.element,this.sums,this.way),this.question?.element??null),this.write()}moved(){this.write(),this.tellGoal(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}tellGoal(){let{goal:t}=this.step;if(!t)return;let e=this.done&&this.drawing.holds(t);this.goal.toggleAttribute("data-seen",e),j(this.said,...We(e?ym(t):xm(t)))}covered(){this.element.toggleAttribute("data-kept",!0),this.write()}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,e){this.drawing.play(t,e),this.tellGoal(),this.write()}write(){if(this.link&&this.way){let s=!this.drawing.open||kc(this.link,this.drawing)==null;this.way.toggleAttribute("data-away",s)}if(this.sums.hidden)return;let t=this.drawing.lines(),e=this.drawing.open?t:this.drawing.foreseen(),r=Math.max(t.length,e.length);for(;this.sums.childElementCount>r;)this.sums.lastElementChild?.remove();for(;this.sums.childElementCount<r;)this.sums.append(p("code",{}));[...this.sums.children].forEach((s,o)=>{let[i,a]=[t[o]??"",e[o]??""];j(s,...i?We(i):[]),M(s,{"data-covered":a.length>i.length?a.slice(i.length):null})})}show(t,e){this.element.toggleAttribute("data-done",t),this.done=t,this.tellGoal(),e!==this.answer&&this.question?.show(e),this.answer=e,this.write()}},xm=({asks:n})=>`Your turn: ${n}`,ym=({done:n})=>`✓ ${n}`,XO=(n,t)=>n.length<t.length?t:n;var QO=300,JO=3e3,km=.75,t$="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",e$="-45% 0px -50% 0px";function Om(n){let t=new Mc(n);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var Mm=["wheel","touchmove","keydown","pointerdown"],n$=new Set(["ArrowUp","ArrowDown","PageUp","PageDown","Home","End"," "]),r$=({clientX:n},t)=>t instanceof Element&&n>=t.getBoundingClientRect().left+t.clientWidth,Mc=class{constructor({scope:t,colours:e,part:r}){this.scope=t,this.colours=e,this.part=r,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new Lo(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.looking=void 0,this.bar=cp({go:s=>this.go(s),toggle:()=>this.toggle(),seek:s=>this.seek(s)}),this.heading=p("h2",{}),this.note=p("p",{class:"rv-lesson-note",role:"status"}),this.steps=p("div",{class:"rv-steps"}),this.element=p("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.projector=new Io(this.element,s=>this.go((this.progress?.step??0)+s)),this.onKey=this.onKey.bind(this),this.onResize=this.onResize.bind(this),this.onScroll=this.onScroll.bind(this),this.width=innerWidth,document.addEventListener("keydown",this.onKey),addEventListener("resize",this.onResize);for(let s of Mm)addEventListener(s,this.onScroll,{passive:!0});this.observer=new IntersectionObserver(s=>this.looked(s),{rootMargin:e$}),Ue().then(s=>this.takeKernels(s),s=>x(this.note,`${s.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:e}=this;if(this.given=t,this.projector.turn(t.projected),!this.progress||e?.lesson.id!==t.lesson.id||e.rev!==t.rev)this.progress=new Ro(t),this.build(this.progress),this.arrive(e!=null);else if(!this.progress.holds(t.lesson)&&this.progress.awaits(t.lesson)){let{steps:r}=this.progress.lesson;this.progress.takeNumbers(t.lesson);for(let[s,{seed:o}]of t.lesson.steps.entries())o!==r[s].seed&&this.renew(s)}for(let r of this.sections)r.paint(this.colours())}build({lesson:t}){let e=new Set;this.observer.disconnect(),x(this.heading,t.title),this.sections=t.steps.map((r,s)=>this.made(r,s,e)),this.steps.replaceChildren(...this.sections.map(({element:r})=>r)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:r}of this.sections)this.observer.observe(r)}made(t,e,r){let s={completed:()=>this.complete(e),touched:()=>this.touch(e),answered:i=>this.answer(e,i),redraw:()=>this.redraw(e)},o=this.given?.links.find(({step:i})=>i===t.id);return new Li(t,e,s,r,o)}renew(t){let{progress:e,sections:r,kernels:s}=this;if(!e)return;let o=r[t],i=this.made(e.lesson.steps[t],t,new Set(o.known)),a=o.element.matches(":focus-within");this.observer.unobserve(o.element),o.element.replaceWith(i.element),r[t]=i,s&&i.take(s),i.paint(this.colours()),this.show(),a&&i.question?.again.focus({preventScroll:!0}),t===e.step&&this.begin(),this.observer.observe(i.element)}takeKernels(t){this.kernels=t;for(let e of this.sections)e.take(t);this.show()}arrive(t){let e=this.progress?.step??0;this.begin(),!(!e&&!t)&&(this.goal=e,requestAnimationFrame(()=>this.bring(e,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:e,step:r,done:s,answers:o}=t;this.bar.show(e,r,s),this.sections.forEach((i,a)=>{let{id:l}=e.steps[a];i.show(s.has(l),o.get(l)??null),i.element.toggleAttribute("data-current",a===r)}),this.projector.show(e,r)}go(t){let{progress:e}=this;!e||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.stay(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,e){if(this.projector.on)return;let{element:r}=this.sections[t],s=r.offsetHeight<km*innerHeight;r.scrollIntoView({block:s?"center":"start",behavior:e})}enter(t){let{progress:e}=this;!e||t===e.step||(e.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let e=t.filter(s=>s.isIntersecting),r=this.sections.findIndex(({element:s})=>e.some(({target:o})=>o===s));r<0||this.goal>=0||(this.enter(r),this.pass(r))}pass(t){let{progress:e}=this;clearTimeout(this.looking),e&&(t>e.at?this.stay(t):t&&(this.looking=setTimeout(()=>e.step===t&&this.stay(t),JO)))}stay(t){let{progress:e}=this;clearTimeout(this.looking),!(!e||t===e.at)&&(e.at=t,this.tell("view"))}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey)return;let e=this.projector.on&&rr.has(t.key);if(!e&&s$(t.composedPath(),this.element))return;let r=this.progress?.step??0,s=t.key==="b"&&!this.projector.on;if(t.key==="ArrowRight"||t.key==="n")this.go(r+1);else if(t.key==="ArrowLeft"||s)this.go(r-1);else if(t.key==="k")this.toggle();else if(e&&t.key==="PageDown")this.go(r+1);else if(e&&t.key==="PageUp")this.go(r-1);else if(e)this.projector.leave();else return;t.preventDefault()}onScroll(t){if(t instanceof KeyboardEvent&&(t.defaultPrevented||!n$.has(t.key)))return;let[r]=t.composedPath();t.type==="pointerdown"&&!r$(t,r)||(this.goal=-1)}onResize(){let{progress:t}=this;this.projector.fit(!0),!(!t||this.width===innerWidth)&&(this.width=innerWidth,this.goal=t.step,this.bring(t.step,"auto"))}touch(t){this.goal=t,this.enter(t),this.stay(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:e}=this;e?.complete(e.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,e){let{progress:r}=this;if(!r)return;r.answers.set(r.lesson.steps[t].id,e),this.enter(t),this.stay(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&r.complete(r.lesson.steps[t].id),this.goal=t,this.show(),this.reveal(t),this.tell("commit")}reveal(t){let e=this.sections[t].question?.outcome;if(!e||this.projector.on)return;let s=e.offsetHeight<km*innerHeight?"nearest":"start";e.scrollIntoView({block:s,behavior:this.still.matches?"auto":"smooth"})}redraw(t){let{progress:e,given:r}=this;if(!e||!r)return;let{id:s}=e.lesson.steps[t];e.redraw(s,(e.seedOf(s)+1)%(r.last+1)),this.goal=t,this.enter(t),this.stay(t),this.show(),this.tell("commit")}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let e=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(e),this.bar.tell(e,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(r=>this.tick(r)))}tell(t){clearTimeout(this.timer);let e=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?e():this.timer=setTimeout(e,QO)}destroy(){this.projector.turn(!1),clearTimeout(this.timer),clearTimeout(this.looking),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey),removeEventListener("resize",this.onResize);for(let t of Mm)removeEventListener(t,this.onScroll)}};function s$(n,t){let[e]=n;return e instanceof Element?e.matches(n.includes(t)?"input":t$):!1}var o$=new Map([["roi_index","roi"],["bin_index","bin"]]),i$="x1 y1 x2 y2".split(" "),a$="cx cy w h angle".split(" "),Tm=(n,{cases:t,regions:e,tolerance:r})=>[...t.flatMap(s=>$m(Nm(s),()=>l$(n,s,r))),...$m("rmac",()=>c$(n,e))],Nm=({operator:n,reduction:t})=>n==="roi_align"&&t==="max"?"roi_align, max":n;function $m(n,t){try{return t()}catch(e){if(!(e instanceof ft))throw e;return[{operator:n,part:"output",count:0,difference:null,wrong:e.message}]}}function l$(n,t,e){let r=t.operator,[s,o,i,a]=t.shape,{rois:l,bins:c,scale:h,ratio:d,offset:u,minimum:f,clockwise:m}=t,g={values:t.features,batch:s,channels:o,height:i,width:a},v={rois:l,bins:c,rules:{scale:h,ratio:d,offset:u,minimum:f,clockwise:m}},w={...v,features:g,reduction:t.reduction},{output:y,argmax:k}=n.forward(r,w),O=n.backward(r,{...w,gradOutput:t.upstream,argmax:k??void 0}),$=Nm(t),S=[];if(t.plan.length){let B=t.plan.some(N=>N.name==="slopes");S.push({operator:$,...h$(n.plan(r,{...v,height:i,width:a,derivatives:B}),t)})}S.push({operator:$,part:"output",...Oc(y,t.output,e,Em(t))}),t.winners&&k&&S.push({operator:$,part:"winners",...gr(k,t.winners,"cell",Em(t))});let C=B=>f$(B,t.shape);return S.push({operator:$,part:"features",...Oc(O.features,t.grad_features,e,C)}),t.grad_rois&&O.rois&&S.push({operator:$,part:"rois",...Oc(O.rois,t.grad_rois,e,m$(O.rois))}),S}function c$(n,{shape:t,scales:e,overlap:r,layouts:s,features:o,maxima:i,winners:a}){let[l,c,h,d]=t,u=s.map(({variant:O,regions:$,level:S})=>{let C=n.regions({height:h,width:d,scales:e,overlap:r,variant:O}),B=V=>`region ${Math.floor(V/4)}`,[N,E]=[gr(C.regions,$,"cell",B),gr(C.level,S,"level",V=>`region ${V}`)],D=N.count+E.count;return{operator:`rmac_regions, ${O}`,part:"regions",count:D,difference:null,wrong:N.wrong||E.wrong}}),f={values:o,batch:l,channels:c,height:h,width:d},m=n.regionMaxima({features:f,regions:s[0].regions}),g=O=>`region ${Math.floor(O/c)}, channel ${O%c}`,v=gr(m.maxima,i,"maximum",g),w=gr(m.argmax,a,"cell",g),y=v.count+w.count,k=v.wrong||w.wrong;return[...u,{operator:"region maxima",part:"maxima",count:y,difference:null,wrong:k}]}function h$(n,t){let e=0;for(let r of t.plan){let s=d$(n,r),o=s&&u$(r.bytes,s);if(!s||!o)return{part:"plan",count:e,difference:null,wrong:`no ${r.name}`};let i=c=>g$(n,r.name,c,s,t.bins),{count:a,wrong:l}=gr(s,o,r.name,i);if(e+=a,l)return{part:"plan",count:e,difference:null,wrong:l}}return{part:"plan",count:e,difference:null,wrong:""}}var d$=(n,{name:t})=>n[o$.get(t)??t];function u$(n,t){let e=t.constructor;return new e(n.slice().buffer)}function gr(n,t,e,r){let s=t.length;if(n.length!==s)return{count:s,difference:null,wrong:`${e}: ${s} numbers on the CPU, ${n.length} here`};let[o,i]=[Am(n),Am(t)],a=o.findIndex((c,h)=>c!==i[h]);if(a<0)return{count:s,difference:null,wrong:""};let l=Math.floor(a/n.BYTES_PER_ELEMENT);return{count:s,difference:null,wrong:`${r(l)}, ${e}: ${zm(t[l],n[l])}`}}var Am=({buffer:n,byteOffset:t,byteLength:e})=>new Uint8Array(n,t,e);function Oc(n,{values:t,size:e},r,s){let o=t.length;if(n.length!==o){let c=`${o} numbers on the CPU, ${n.length} here`;return{count:o,difference:1/0,wrong:c}}let[i,a]=[0,0];for(let c=0;c<o;c+=1){let h=p$(n[c],t[c],e[e.length===1?0:c]);h>i&&([i,a]=[h,c])}let l=i<=r;return{count:o,difference:i,wrong:l?"":`${s(a)}: ${zm(t[a],n[a])}`}}function p$(n,t,e){if(n===t||Number.isNaN(n)&&Number.isNaN(t))return 0;let r=Math.abs(n-t)/e;return Number.isNaN(r)?1/0:r}var zm=(n,t)=>`${Sm(n)} on the CPU, ${Sm(t)} here`,Sm=n=>Number.isFinite(n)?Object.is(n,-0)?"−0":ue(n):String(n),Cm=(n,[,t])=>`bin (${Math.floor(n/t)}, ${n%t})`;function Em({rois:n,output:t,bins:e}){let r=e[0]*e[1],s=n.shape[1],o=t.values.length/(n.length/s)/r;return i=>{let[a,l]=[Math.floor(i/r/o),Math.floor(i/r)%o];return`box ${a}, channel ${l}, ${Cm(i%r,e)}`}}function f$(n,[,t,e,r]){let s=e*r,[o,i]=[Math.floor(n/s),n%s],a=`channel ${o%t}, cell (${Math.floor(i/r)}, ${i%r})`;return`map ${Math.floor(o/t)}, ${a}`}function m$({shape:n}){let t=n[1],e=["its map's number",...t===6?a$:i$];return r=>`box ${Math.floor(r/t)}, ${e[r%t]}`}function g$(n,t,e,r,s){let o=Math.floor(e/r.shape.slice(1).reduce((a,l)=>a*l,1));if(t==="grids"||t==="offsets")return`box ${o}`;let i=o-n.offsets[n.roi[o]];return`box ${n.roi[o]}, sample ${i}, in ${Cm(n.bin[o],s)}`}var $c={plan:"plan",output:"output",winners:"winning cells",features:"gradient of the features",rois:"gradient of the boxes",regions:"regions and levels",maxima:"values and winning cells"},v$=["bad","good","none"];function Pm({part:n}){let t=T("On the same boxes","agreement"),e=p("p",{class:"rv-agreed",role:"status"}),r=p("table",{class:"rv-table rv-agreement"}),s=p("div",{class:"rv-scrolls",tabindex:"0",role:"region","aria-label":"The comparison"});s.append(r);let o=p("p",{class:"rv-agreed-note"});t.body.append(e,s,o);let i=null;function a(l,c){if(i!==l)return;let h=w$(l,c);e.dataset.state=h.state,x(e,h.text),r.replaceChildren(...O$(l,typeof c=="string"?[]:c))}return{element:t.element,topics:[],update(){let l=n();l?.kind!=="operators"||l===i||(i=l,x(t.remark,l.title),x(o,M$(l)),Ue().then(c=>Tm(c,l)).then(c=>a(l,c),c=>a(l,c.message)))}}}function w$({device:n,tolerance:t},e){let r=[typeof e=="string"?b$(e):x$(e,t)];return n&&r.push(y$(n)),{state:v$.find(o=>r.some(i=>i.state===o))??"none",text:r.map(({text:o})=>o).join(" ")}}var b$=n=>({state:"none",text:`${n.replace(/\.$/,"")}, so the browser has no numbers of its own to compare.`});function x$(n,t){let e=n.reduce((o,i)=>o+i.count,0),r=`${G(e,"number")}, the plans' bit for bit, sums to ${Rm(t)}`,s=n.filter(o=>o.wrong).map(k$);return Lm("The CPU and WebAssembly",s,r)}function y$({name:n,found:t,tolerance:e}){let r=t.filter(({agrees:s})=>!s).map(s=>`${s.operator}, ${$c[s.part]}`);return Lm(`The CPU and ${n}`,r,`to ${Rm(e)}`)}var Lm=(n,t,e)=>t.length?{state:"bad",text:`✗ ${n} disagree. ${t.join("; ")}.`}:{state:"good",text:`✓ ${n} agree: ${e}.`},k$=({operator:n,part:t,wrong:e})=>`${n}, ${$c[t]}: ${e.replace(/\.$/,"")}`,Rm=n=>`one part in ${Math.round(1/n).toLocaleString("en")}`;function M$({cases:n}){let[{rois:t,bins:e,shape:r}]=n,[s,o,i,a]=r,l=`${t.shape[0]} boxes of ${e[0]} × ${e[1]} bins`,c=`${G(s,"map")} of ${i} × ${a} cells and ${G(o,"channel")}`;return`${l} on ${c}. A difference is a share of the largest number; that of a box's gradient, whose terms cancel, a share of these.`}function O$({device:n},t){let e=[t.length?"WebAssembly":"",n?.name??""].filter(Boolean),r=vt(["operator","compared",...e,...t.length?["numbers"]:[]]),s=new Map(n?.found.map(c=>[`${c.operator} ${c.part}`,c])),o=t.map(c=>({operator:c.operator,part:c.part,row:c})),i=new Set(o.map(({operator:c,part:h})=>`${c} ${h}`));for(let[c,{operator:h,part:d}]of s)i.has(c)||o.push({operator:h,part:d,row:null});let a="",l=o.map(({operator:c,part:h,row:d})=>{let u=c===a?"":c;a=c;let f=s.get(`${c} ${h}`);return p("tr",{"data-part":`${c} ${h}`,"data-first":u!==""},p("th",{scope:"row"},p("span",{class:u?"":"rv-unseen"},c)),p("td",{},$c[h]),t.length?$$(d):null,n?A$(f):null,t.length?p("td",{},d?d.count.toLocaleString("en"):"–"):null)});return[p("thead",{},r),p("tbody",{},...l)]}function $$(n){if(!n)return p("td",{},"–");let{difference:t,wrong:e}=n,r=t==null?e?"not the same":"bit for bit":Bm(t);return Im(!e,r)}var A$=n=>n?Im(n.agrees,Bm(n.difference)):p("td",{},"–"),Im=(n,t)=>p("td",{"data-state":n?"good":"bad"},`${n?"✓":"✗"} ${t}`),Bm=n=>n===0?"equal":Number.isFinite(n)?R(n.toExponential(1)):"not finite";var S$={follows:"✓",follows_another:"→",differs:"✗",refuses:"–",unasked:"·"},E$={follows:"follows",follows_another:"follows another",differs:"differs",refuses:"refuses",unasked:"not tested"},T$="✓ follows the convention · → follows another in every case · ✗ differs · – does not take such input, or has no backward · dot: not tested",N$="A cell says what was found.";function Fm({part:n}){let t=T("Who computes what","peers-matrix"),e=p("table",{class:"rv-table rv-peers"}),s=p("div",{class:"rv-scrolls",...{tabindex:"0",role:"region","aria-label":"Implementations by families of cases"}},e),o=p("p",{class:"rv-peers-legend"},T$),i=p("p",{class:"rv-peers-said",role:"status"},N$);t.body.append(o,i,s);let a=null,l=null;function c(h,d,u){l?.setAttribute("aria-pressed","false"),l=kn(u),l.setAttribute("aria-pressed","true");let f=d?d.said:`${h.versions}; held to ${h.convention}. ${h.note}`.trim();i.replaceChildren(p("strong",{},h.title),` ${f}`)}return{element:t.element,topics:[],update(){let h=n();if(h?.kind!=="peers"||h===a)return;a=h,x(t.remark,`run on ${h.date}`);let d=h.rows.map(u=>C$(u,h.families,c));e.replaceChildren(z$(h.families),p("tbody",{},...d))}}}function z$(n){let t=n.map(({title:r,said:s})=>p("th",{scope:"col",title:s},p("span",{},r))),e=p("th",{scope:"col"},p("span",{},"implementation"));return p("thead",{},p("tr",{},e,...t))}function C$(n,t,e){let r=n.cells.map((o,i)=>{let a=`${n.title}, ${t[i].title}: ${E$[o.state]}`,l={type:"button","data-state":o.state,"aria-label":a,"aria-pressed":"false",onclick:c=>e(n,o,c)};return p("td",{},p("button",l,S$[o.state]))});return p("tr",{},p("th",{scope:"row"},p("button",{type:"button",class:"rv-peer","aria-pressed":"false",onclick:o=>e(n,null,o)},n.title)),...r)}var Dm=1.5,P$=.34,jm=64,Ac=.08,L$=3;function Le(n,t,...e){let r=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[s,o]of Object.entries(t))r.setAttribute(s,String(o));return r.append(...e),r}function R$({size:[n,t],readings:e}){let r=[],s=[];for(let{frame:h,samples:d}of e){let[u,f,m,g,v]=h,[w,y]=[Math.cos(v*Math.PI/180),Math.sin(v*Math.PI/180)],k=(Math.abs(m*w)+Math.abs(g*y))/2,O=(Math.abs(m*y)+Math.abs(g*w))/2;r.push(u-k,u+k),s.push(f-O,f+O);for(let $=0;$<d.length;$+=2)r.push(d[$]),s.push(d[$+1])}let o=n*t<=2*jm,[i,a]=o?[Math.min(-.5,...r),Math.max(t-.5,...r)]:Hm(r),[l,c]=o?[Math.min(-.5,...s),Math.max(n-.5,...s)]:Hm(s);return{left:i-.3,top:l-.3,width:a-i+.6,height:c-l+.6}}var Hm=n=>[Math.min(...n)-Dm,Math.max(...n)+Dm];function Wm(n){let{left:t,top:e,width:r,height:s}=R$(n),o=n.readings.map((u,f)=>B$(u,n.bins,f)),i=n.readings.map(({said:u},f)=>`${["blue","orange","green"][f]}: ${u}`),[a,l]=n.size,c=`The map of ${a} × ${l} cells, the box and its samples. ${i.join("; ")}`,d={viewBox:`${t} ${e} ${r} ${s}`,role:"img","aria-label":c,class:"rv-thread-map"};return Le("svg",d,I$(n,{left:t,top:e,width:r,height:s}),...o)}function I$({size:[n,t],map:e},{left:r,top:s,width:o,height:i}){let[a,l]=[1/0,-1/0];for(let g of e)[a,l]=[Math.min(a,g),Math.max(l,g)];let c=Le("g",{}),[h,d]=[Math.max(0,Math.floor(r+.5)),Math.min(t-1,Math.ceil(r+o))],[u,f]=[Math.max(0,Math.floor(s+.5)),Math.min(n-1,Math.ceil(s+i))],m=(d-h+1)*(f-u+1)<=2*jm;for(let g=u;g<=f;g+=1)for(let v=h;v<=d;v+=1){let w=e[g*t+v],y=l>a?(w-a)/(l-a):.5,k={x:v-.5,y:g-.5,width:1,height:1};c.append(Le("rect",{...k,class:"rv-thread-cell",style:`--rv-share: ${y.toFixed(3)}`}));let O=String(w);m&&O.length<=L$&&c.append(Le("text",{x:v,y:g,class:"rv-thread-value","font-size":P$},O))}return c}function B$({frame:n,samples:t,lost:e},[r,s],o){let[i,a,l,c,h]=n,d=[];for(let k=1;k<s;k+=1){let O=-l/2+l*k/s;d.push(Le("line",{x1:O,x2:O,y1:-c/2,y2:c/2}))}for(let k=1;k<r;k+=1){let O=-c/2+c*k/r;d.push(Le("line",{x1:-l/2,x2:l/2,y1:O,y2:O}))}let[u,f]=[-Math.abs(l)/2,-Math.abs(c)/2],m=Le("rect",{x:u,y:f,width:Math.abs(l),height:Math.abs(c)}),g=Le("g",{transform:`translate(${i} ${a}) rotate(${-h})`},m,...d),v=[],w=Math.min(Math.abs(l)/s,Math.abs(c)/r)||1,y=Math.min(Ac,Math.max(Ac/4,Ac*w));for(let k=0;k<e.length;k+=1){let O={cx:t[2*k],cy:t[2*k+1],r:y};v.push(Le("circle",{...O,"data-lost":String(e[k]>0)}))}return Le("g",{class:"rv-thread-mark","data-reading":o},g,...v)}var F$=n=>R(Ct(n)),qm=({values:n},[t,e])=>Array.from({length:t},(r,s)=>Array.from({length:e},(o,i)=>F$(n[s*e+i])));function Gm({part:n}){let t=T("Threads","peers-museum"),e=p("div",{class:"rv-threads"});t.body.append(e);let r=null;return{element:t.element,topics:[],update(){let s=n();s?.kind!=="museum"||s===r||(r=s,x(t.heading,s.cause),x(t.remark,G(s.threads.length,"thread")),e.replaceChildren(...s.threads.map(D$)))}}}function D$(n){let{title:t,year:e,saw:r,why:s,issue:o,thread:i,prism:a,debug:l}=n,c={target:"_blank",rel:"noopener noreferrer"},h=[p("a",{href:o,...c},i),`, ${e} · `,p("a",{href:l,...c},"Its map and numbers in Debug")," · ",p("a",{href:a,...c},"Drag this box in the prism"),", on a map of ours: other numbers, the same rules"],d=p("div",{class:"rv-thread-words"},p("h4",{},t),p("p",{},r),p("p",{class:"rv-thread-why"},s),p("p",{class:"rv-thread-links"},...h)),u=n.readings.map((m,g)=>H$(n,m,g)),f=p("div",{class:"rv-thread-outputs"},...u);return p("article",{class:"rv-thread","data-thread":n.id},d,Wm(n),f)}function H$(n,t,e){let{said:r,convention:s,box:o,printed:i}=t,a=qm(t,n.bins).map(h=>p("tr",{},...h.map(d=>p("td",{},d)))),l=`${r}: the output of ${s}`,c=p("table",{class:"rv-table","aria-label":l},p("tbody",{},...a));return p("figure",{class:"rv-thread-output","data-reading":e},p("figcaption",{},p("strong",{},r),` = ${s}`,p("span",{class:"rv-thread-box"},`${o} · ${i?"printed there":"computed here"}`)),p("div",{class:"rv-scrolls",tabindex:"0",role:"region","aria-label":l},c))}function ds(n,t){let e=n.part("prism");if(!e)return;let{reference:r,why:s,way:o}=e;n.choose({reference:r,why:s,way:o,...t})}var Re=n=>n.shown()?.bin??null,wn=([,n],t)=>`bin (${Math.floor(t/n)}, ${t%n})`;var j$="Two conventions that both take this box are compared here.",W$="Of other conventions than were compared when this page was saved, only a server can tell.";function Um({scope:n}){let t=T("Which rule makes the difference","prism-causes"),e=p("div",{class:"rv-prism-causes",role:"table"}),r=p("p",{class:"rv-words"}),s=p("button",{class:"rv-badge",type:"button","data-state":"good"}),o=null,i={causes:null,bin:-1};return s.addEventListener("click",()=>Y$(n,o)),t.remark.append(s),t.body.append(e,r),{element:t.element,topics:["scene","focus","boxes","fresh"],update(){let a=n.part("prism");if(!a)return;a.resting&&(o=a.causes);let l=!!(o&&Kr(n,o.box)),c=l&&n.live.alone?", of the box that was saved":"";if(t.element.toggleAttribute("data-old",l&&!n.live.alone),t.element.toggleAttribute("data-none",!o),!o)return x(t.heading,"Which rule makes the difference"),i={causes:null,bin:-1},x(r,n.live.alone?W$:j$),e.replaceChildren();x(t.heading,`Why ${o.other} differs from ${o.reference}${c}`);let h=Re(n)??0;if(o===i.causes&&h===i.bin)return;i={causes:o,bin:h},q$(e,r,o,h);let d=Km(o);s.disabled=d==null,x(s,d==null?"":`most: ${wn(o.bins,d)}`)}}}function q$(n,t,e,r){let{shown:s,idle:o}=G$(e),i=Math.max(...s.map(({values:h})=>Math.abs(h[r])||0),0)||1,a=F([0,i],4),l=U$(s,r,a),c=p("div",{class:"rv-prism-cause rv-prism-causehead",role:"row"},...["rule switched alone","",wn(e.bins,r),"largest"].map(h=>p("span",{role:"columnheader"},h)));n.replaceChildren(c,...s.map(h=>K$(h,r,{most:i,format:a,sign:l}))),x(t,o.length?`Differ too, but change nothing here: ${o.join(", ")}.`:"")}function G$(n){let t=n.bins[0]*n.bins[1],e=n.rows.map((c,h)=>_$(c,n.differences.subarray(h*t,(h+1)*t))),r=e.filter(({values:c})=>c.some(h=>h!==0)),s=e.filter(c=>!r.includes(c)).map(({title:c})=>c.toLowerCase()),o={title:"Rules together",words:"what single switches leave",values:n.left},i={title:"Total",words:"",values:n.total,total:!0},a=r.length>1||o.values.some(c=>c!==0);return{shown:[...r,...a?[o]:[],i],idle:s}}var _$=({title:n,reference:t,other:e},r)=>({title:n,words:`${t} → ${e}`,values:r});function U$(n,t,e){let r=n.map(({values:o})=>e(o[t])),s=r.pop()??"";return r.length&&sn(r.join(" + "),s)==="≈"?"≈ ":""}function K$({title:n,words:t,values:e,total:r=!1},s,{most:o,format:i,sign:a}){let l=e[s],c=e.reduce((m,g)=>Math.abs(g)>Math.abs(m)?g:m,0),h=Number.isFinite(l)?Math.min(1,Math.abs(l)/o):0,d=p("i",{class:"rv-prism-bar","data-sign":l<0?"down":"up"});d.style.setProperty("--rv-share",String(h));let u=r?a:"",f=Number.isFinite(l)?`${u}${_m(l,i)}`:"cannot stand alone";return p("div",{class:`rv-prism-cause${r?" rv-prism-total":""}`,role:"row"},p("span",{role:"cell"},p("b",{},n),t?p("small",{},t):null),p("span",{role:"cell",class:"rv-prism-track"},d),p("span",{role:"cell",class:"rv-prism-value"},f),p("span",{role:"cell",class:"rv-prism-value"},_m(c,i)))}var _m=(n,t)=>n>0?`+${t(n)}`:t(n);function Km({total:n}){let t=null;for(let e=0;e<n.length;e+=1)n[e]&&(t==null||Math.abs(n[e])>Math.abs(n[t]))&&(t=e);return t}function Y$(n,t){let e=n.part("prism"),r=t&&Km(t),s=e&&n.answer(e.box,e.why??e.reference);s&&r!=null&&n.pinOn(At(s,r,"prism"))}var V$=40,Z$=/(\S{15,})/,Zm=["outputs","minus the reference"],X$="Draw a box, and what each of these makes of it stands here.",Xm="No kernel of ours has these rules: the numbers are its reference plan's.";function Qm(n){let{scope:t}=n,e=T("Outputs","prism-outputs"),r={tiles:new Map,apart:!1},s=Zm.map((l,c)=>p("button",{class:"rv-chip",type:"button",onclick:()=>{r.apart=c===1,a()}},l)),o=p("div",{class:"rv-prism-tiles"}),i={outputs:Qn("sequential"),apart:Qn("diverging")};e.remark.append(p("div",{class:"rv-chips",role:"group","aria-label":"What is shown"},...s)),e.body.append(p("p",{class:"rv-prism-invites"},X$),o,i.outputs.element,i.apart.element);function a(){let l=t.part("prism");if(o.toggleAttribute("data-waiting",!l),e.element.toggleAttribute("data-boxless",l?.box===null),!l)return Ym(n,r,o,t);s.forEach((d,u)=>{d.setAttribute("aria-pressed",String(r.apart===(u===1)))}),I(i.outputs.element,r.apart),I(i.apart.element,!r.apart),Bt(i.outputs,l.range),Bt(i.apart,l.difference_range),Ym(n,r,o,l);let c=l.readings.flatMap((d,u)=>{let f=t.readings.find(({id:g})=>g===d.id),m=r.tiles.get(d.id);return!f||!m?[]:[{tile:m,what:{part:l,row:u,facts:d,reading:f,answer:t.answer(l.box,d.id)}}]});for(let{tile:d,what:u}of c)J$(n,r,d,u);let h=c.map(({tile:d,what:u})=>rA(n,r,d,u));ke(r.apart?i.apart:i.outputs,h.find(Boolean)??"")}return{element:e.element,watch:o,topics:["scene","focus","fresh","answers"],update:a}}function Ym(n,t,e,{readings:r}){if(r.map(({id:o})=>o).join()===[...t.tiles.keys()].join())return;let s=t.tiles;t.tiles=new Map(r.map(({id:o})=>[o,s.get(o)??Q$(n,o)])),e.replaceChildren(...[...t.tiles.values()].map(o=>o.element))}function Q$({scope:n},t){let e={grid:null,drawn:[],unit:""},r=p("i",{class:"rv-prism-sign"}),s=p("span"),o=p("button",{class:"rv-prism-name",type:"button"},r,s),i=p("button",{class:"rv-chip rv-prism-reference",type:"button"},"ref"),a=p("canvas",{role:"img"}),l=p("div",{class:"rv-slot rv-prism-slot"},a),c=p("p",{class:"rv-prism-refused"}),h=p("span",{class:"rv-prism-read"}),d=p("span",{class:"rv-prism-note"}),u=p("span",{class:"rv-prism-plan",title:Xm},"plan"),f=bo({scope:n,reading:t}),m=()=>n.answer(n.part("prism")?.box,t),g=()=>{let C=m(),B=Re(n);C&&B!=null&&n.setHover(At(C,B,"prism")),n.raise(t)},v=()=>{n.setHover(null),n.raise(null)};o.addEventListener("click",()=>ds(n,{why:t})),o.addEventListener("focus",g),o.addEventListener("blur",v),i.addEventListener("click",()=>ds(n,{reference:t}));let w=C=>{let B=m(),N=Xt(e.grid,C);return B&&N&&At(B,N.row*B.bins[1]+N.column,"prism")};a.addEventListener("pointermove",C=>n.setHover(w(C))),a.addEventListener("click",C=>{let B=w(C);B&&n.togglePin(B)}),a.addEventListener("keydown",C=>S(C));let y=p("div",{class:"rv-prism-head"},o,i),k=p("div",{class:"rv-prism-foot"},h,d,f.element,u),$=p("div",{class:"rv-prism-tile","data-reading":t},y,l,c,k);$.addEventListener("pointerenter",()=>n.raise(t)),$.addEventListener("pointerleave",v);function S(C){let B=m(),N=Re(n),E=Zt(C);if(!B||N==null)return;let[D,V]=B.bins;if(E){let tn={row:Math.floor(N/V),column:N%V},z=Me(tn,E,{rows:D,columns:V});n.pin=null,n.setHover(At(B,z.row*V+z.column,"prism"))}else C.key==="Enter"&&(C.preventDefault(),n.togglePin(At(B,N,"prism")))}return{element:$,sign:r,title:s,why:o,reference:i,canvas:a,slot:l,refused:c,read:h,note:d,plan:u,verdict:f,held:e}}function J$({scope:n},{apart:t},e,r){let{part:s,row:o,facts:i,reading:a,answer:l}=r,c=i.id===s.reference;nA(e,a),e.title.textContent!==i.title&&e.title.replaceChildren(...tA(i.title));let h=i.kernel?`Its plan is checked against our ${i.kernel}.`:Xm;Vm(e.why,[i.calls,i.said,...l?[h]:[]].join(`
`)),e.why.setAttribute("aria-pressed",String(i.id===s.why)),e.why.disabled=c,e.reference.setAttribute("aria-pressed",String(c)),Vm(e.reference,c?"The others are compared with it":"Compare the others with it"),e.element.toggleAttribute("data-reference",c),e.element.toggleAttribute("data-why",i.id===s.why),e.element.toggleAttribute("data-raised",n.raised===i.id),x(e.refused,i.refused??""),I(e.refused,!i.refused),I(e.slot,!!i.refused),e.canvas.tabIndex=o===0?0:-1,I(e.plan,!!(!l||i.kernel||i.refused)),e.verdict.show(l&&n.shown(i.id));let d=Jm(r,t),u=Re(n),f=t?s.difference_range:s.range;if(x(e.read,d&&u!=null?sA(d[u],f,t):""),x(e.note,d?oA(s,i):""),!n.fresh.rests)return;tr(e.canvas,d??new Float32Array(0));let m=u==null?"":`, ${wn(s.bins,u)} is ${e.read.textContent}`;e.canvas.setAttribute("aria-label",`${i.title}: ${Zm[Number(t)]}${m}`)}var tA=n=>n.split(Z$).flatMap((t,e)=>(e%2?t.split(/(?<=[._])/):[t]).flatMap(eA)),eA=(n,t)=>t?[p("wbr"),n]:[n];function nA({sign:n},{color:t,mark:e}){let r=`${e} ${t}`;n.dataset.sign!==r&&(n.dataset.sign=r,n.replaceChildren(Dr(t,e)))}function Vm(n,t){n.title!==t&&(n.title=t)}function Jm({part:n,row:t,answer:e},r){if(!e?.output)return null;let s=n.bins[0]*n.bins[1];return r?n.differences.subarray(t*s,(t+1)*s):e.output}function rA({scope:n,colours:t},{apart:e},r,s){let{part:o,facts:i,answer:a}=s,[l,c]=o.bins,h=String(Math.min(2.4,Math.max(.6,c/l)));if(r.slot.style.aspectRatio!==h&&(r.slot.style.aspectRatio=h),i.refused)return"";let d=t(),u=Re(n),{width:f,height:m,ratio:g}=nn(r.slot),v=[a,e?o:o.range.join(),d,u,f,m,g];if(v.every(($,S)=>$===r.held.drawn[S]))return r.held.unit;let w=W(r),y=Jm(s,e);if(r.held.drawn=w&&y?v:[],!w||!y)return"";r.held.grid=Wt(l,c,w,V$);let k=d.ramps[e?"diverging":"sequential"],O=e?o.difference_range:o.range;return r.held.unit=ln(w.context,r.held.grid,y,O,{colours:d,ramp:k}),u!=null&&Ge(w.context,r.held.grid,u,{width:2,colour:d.highlight}),r.held.unit}function sA(n,t,e){if(Number.isNaN(n))return"NaN";if(!Number.isFinite(n))return n>0?"∞":"−∞";let r=F(t,4)(n);return e&&n>0?`+${r}`:r}function oA({reference:n,bins:t,difference_range:e},{id:r,most:s,worst:o,same_as:i}){if(r===n)return"the reference";if(i)return`= ${i}`;if(s==null||o==null)return"";let a=wn(t,o).replace("bin ","");return be(`up to ${F(e,3)(s)} off in ${a}`)}var iA=8,aA={max:"the largest sample",corner_max:"the largest weight × value of all"},Sc=({answer:{weights:n},readBy:t},e)=>[0,1,2,3].map(r=>n[4*e+r]*(t(4*e+r)??NaN));function Ri(n,t){if(n.answer.state[t]===2)return n.facts.outside;let e=Sc(n,t);return n.facts.pool==="corner_max"?Math.max(...e):e.reduce((r,s)=>r+s,0)}function tg(n){let{answer:t,facts:e,samples:r}=n,o=r.filter(a=>e.counts||t.state[a]!==2).map(a=>Ri(n,a));if(e.pool!=="mean")return Math.max(e.least??-1/0,...o);let i=t.divisor?.[n.bin]??o.length;return o.reduce((a,l)=>a+l,0)/i}function eg({facts:n,write:t}){let e=n.counts?`It counts as ${t(n.outside)}`:"It is left out";return`Discarded: ${n.discarded}. ${e}.`}function ng(n){let{answer:t,facts:e,samples:r,write:s}=n,o=r.slice(0,iA).map(h=>s(Ri(n,h))),i=r.length>o.length?", …":"",a=s(t.applied?.[n.bin]);if(e.pool!=="mean"){let h=`max(${o.join(", ")}${i})`;return`${h} ${gt(h,a)}: ${aA[e.pool]}.`}let l=t.divisor?.[n.bin]??r.length,c=`(${o.join(" + ")}${i.replace(","," +")}) ÷ ${R(String(l))}`;return`${c} ${gt(c,a)}`}var Ec=n=>n.samples_shown<n.samples_total||!!(n.samples_total&&!X(n));function rg({answer:n,bin:t},{title:e}){if(Ec(n))return"Its samples are on their way.";let r=n.output?.[t]??NaN;return`Without a sample, ${e} gives ${Number.isNaN(r)?"NaN":R(String(r))}.`}function sg({scope:n,reading:t}){let e=T("Sample","prism-sum"),r=p("i",{class:"rv-prism-sign"}),s=p("span");e.remark.append(r,s);let o=p("p",{class:"rv-line"}),i=p("tbody"),a=p("table",{class:"rv-table rv-terms"},i),l=p("p",{class:"rv-why"}),c=p("p",{class:"rv-prism-made"}),h=Zn(()=>an(n,t)),d=p("p",{class:"rv-words"});return e.body.append(o,a,l,c,h.line,d),{element:e.element,topics:["scene","focus","feed","fresh","answers"],ofBoxes:!1,update(){let u=n.shown(t),f=u&&n.part("prism")?.readings.find(({id:w})=>w===u.answer.reading),m=u&&f?cA(n,u,f):null;if(e.element.toggleAttribute("data-none",!u||!f),!u||!f)return x(e.heading,"Sample");let{color:g,mark:v}=n.readings.find(({id:w})=>w===f.id)??{color:null,mark:"disc"};j(r,Dr(g,v)),x(s,f.title),j(d,p("b",{},f.calls),`. Rules: ${f.said}.`),x(e.heading,lA(u,m));for(let w of[o,a,l])I(w,!m);x(c,m?ng(m):rg(u,f)),m&&hA(m,o,i,l,n),Xn(h,m?uA(n,u,m):{ok:"",text:"",go:null})}}}function lA({answer:n,bin:t,samples:e},r){let s=ut(n,t);return!r&&Ec(n)?`Samples of ${s}`:r?`Sample ${e.indexOf(r.sample)+1} of ${e.length} in ${s}`:`No sample in ${s}`}function cA(n,{answer:t,bin:e,samples:r,sample:s},o){if(s==null||!X(t))return null;let i=n.channel?.values,{taps:a,tap_values:l}=t,c=u=>a[u]<0?0:l?l[u]:i?.[a[u]]??null,{min:h,max:d}=n.scene?.channel??{};return{answer:t,facts:o,bin:e,samples:r,sample:s,readBy:c,write:F([h??0,d??1],4)}}function hA(n,t,e,r,s){let{answer:o,facts:i,sample:a,readBy:l,write:c}=n,{positions:h,taps:d,weights:u}=o,f=o.state[a],[m,g]=[h[2*a],h[2*a+1]].map(E=>_(E,3));x(t,`${Ln[f]} x = ${m}  y = ${g} cells`);let v=s.scene?.cells?.width??1,w=Sc(n,a),y=[],k=[0,1,2,3].flatMap(E=>{let D=4*a+E;if(d[D]<0)return[];let V=`cell (${Math.floor(d[D]/v)}, ${d[D]%v})`,[tn,z,q]=[c(l(D)),R(u[D].toFixed(4)),c(w[E])];y.push(q);let Tt=[V,tn,`× ${z}`,gt(`${tn} × ${z}`,q)];return[p("tr",u[D]?{}:{"data-zero":!0},...Tt.map(kr=>p("td",{},kr)))]}),O=i.pool==="corner_max",$=O?"largest of them":"Σ value × weight",S=f===2?"":O?`max(${y.join(", ")})`:y.join(" + "),C=p("td",{class:"rv-sum"},gt(S,c(Ri(n,a)))),B=p("tr",{class:"rv-total"},p("td",{colspan:"3"},f===2?"outside":$),C);j(e,vt(["","value","weight",""]),...k,B);let N=f===2?eg(n):f===1?`Clamped: ${i.clamped}.`:"";x(r,N||dA(n)),r.dataset.state=oe(f)}function dA({answer:{taps:n,weights:t,tap_values:e},sample:r}){if(e)return"Each bin reads a channel of its own, which need not be the shown one.";let s=[0,1,2,3].map(h=>4*r+h);if(s.filter(h=>n[h]>=0).length<2)return"It reads one cell.";let[,o,i,a]=s.map(h=>t[h]),[l,c]=[o+a,i+a].map(h=>_(h,4));return`Inside: dx = ${l}, dy = ${c} past the first cell's centre.`}function uA(n,t,e){let{answer:r,facts:s,write:o}=e,i=on(n,t);if(i.state==="waiting")return{ok:"",text:"the answer for this box is on its way",go:null};let a=r.output?.[e.bin]??NaN,c=r.samples_shown===r.samples_total&&n.channel?Math.abs(tg(e)-a):0;if(!(c<=r.tolerance))return{ok:"false",text:`≠ ${o(a)} ✗ ${qe(c)}`,go:null};if(!s.kernel)return{ok:"",text:"its reference plan: no kernel of ours has these rules",go:null};let h=`= ${s.kernel}'s output ${o(a)}`;if(i.state==="bad"){let d=ut(i.answer,i.bin??0);return{ok:"false",text:`${h} ✗ but ${d} is ${qe(i.difference)}`,go:`show ${d}`}}return{ok:"true",text:`${h} ✓ all bins to ${Gt(i.difference??0)}`,go:null}}var pA={disc:[],square:[8,4],diamond:[2,3],triangle:[9,3,2,3]},fA=8,mA=4;function og(n){let{scope:t}=n,e=T("Sweep","prism-sweep"),r=p("div",{class:"rv-chips",role:"group","aria-label":"What moves"}),s=p("canvas",{tabindex:"0",role:"slider","aria-label":"The box's number"}),o=p("div",{class:"rv-plot rv-plot-tall rv-prism-plot"},s),i=p("p",{class:"rv-words"});e.remark.append(r),e.body.append(o,i);let a={kept:null,plot:null,drawn:[],size:0},l=new ResizeObserver(()=>{a.size+=1});return l.observe(o),s.addEventListener("click",c=>{!a.kept||!a.plot?.x||ig(t,a.kept,Du(o.clientWidth,a.plot.x,Wn(o,c).x))}),s.addEventListener("keydown",c=>xA(t,a.kept,c)),{element:e.element,watch:o,topics:["scene","focus","boxes","fresh"],update(){let c=t.part("prism");if(!c||(c.resting&&(a.kept=c.sweep),gA(t,r,c),e.element.toggleAttribute("data-none",!a.kept),!a.kept))return;let h=Kr(t,a.kept.box,a.kept.field);e.element.toggleAttribute("data-old",h);let d=[a.kept,h,Re(t),n.colours(),a.size];h&&d.every((u,f)=>u===a.drawn[f])||(a.drawn=d,vA(n,{card:e,canvas:s,slot:o,words:i},a,h))},destroy:()=>l.disconnect()}}function gA(n,t,{ways:e,way:r}){t.childElementCount!==e.length&&t.replaceChildren(...e.map(([s,o])=>p("button",{class:"rv-chip",type:"button",title:o,"data-way":s,onclick:()=>ds(n,{way:s})},s))),[...t.children].forEach((s,o)=>{s.setAttribute("aria-pressed",String(e[o][0]===r))})}function vA({scope:n,colours:t},{card:e,canvas:r,slot:s,words:o},i,a){let l=i.kept,c=Re(n)??0,h=l.listed.includes(c)?c:l.listed[0],{places:d}=l,[u,f]=[d[0],d[d.length-1]],g=n.editor?.boxes.find(({id:k})=>k===l.box.id)?.[l.field]??NaN;x(e.heading,`Sweep of ${wn(l.bins,h)}`),x(o,`Steps of 1/${l.steps} cell. A click or the arrow keys set ${l.field}, now ${_(g,3)} px.`);for(let[k,O]of Object.entries({valuemin:u,valuemax:f,valuenow:g}))r.setAttribute(`aria-${k}`,String(O));r.setAttribute("aria-valuetext",`${_(g,3)} px`),r.setAttribute("aria-label",`${l.title} of the box`),r.dataset.now=String(g);let v=t(),w={series:[],points:[],x:[u,f],xLabel:`${l.title} (${l.field}), px`};for(let[k,O]of l.readings.entries()){let $=n.readings.find(E=>E.id===O);if(!$)continue;let S=wA(l,k,h),C=bA(v,$);w.series.push({x:d,y:S,colour:C,width:2,dash:pA[$.mark]});let N=(a?null:n.answer(l.box.id,O))?.output?.[h];N!=null&&Number.isFinite(N)&&g>=u&&g<=f&&w.points?.push({x:g,y:N,colour:C})}r.dataset.bin=String(h),i.plot=w;let y=W({canvas:r,slot:s});y&&_e(y,v,w)}function wA({values:n,places:t,listed:e},r,s){let o=e.indexOf(s),i=r*t.length;return Float64Array.from(t,(a,l)=>n[(i+l)*e.length+o])}var bA=({categorical:n,mark:t},{color:e})=>e==null?t:n[e%n.length];function ig(n,{box:t,field:e,places:r},s){let{editor:o}=n,i=o?.boxes.findIndex(({id:l})=>l===t.id)??-1;if(!o||i<0||!o.rules.editable)return;let a=r.reduce((l,c)=>Math.abs(c-s)<Math.abs(l-s)?c:l);o.select(i),o.set({[e]:a})}function xA(n,t,e){let r=t&&n.editor?.boxes.find(({id:o})=>o===t.box.id),s=t&&r?yA(t,r[t.field],e):null;!t||s==null||(e.preventDefault(),e.stopPropagation(),ig(n,t,s))}function yA({places:n,steps:t},e,{key:r,shiftKey:s}){if(r==="Home")return n[0];if(r==="End")return n[n.length-1];let o=n[1]-n[0],i={PageDown:-1,PageUp:1}[r];if(i)return e+i*Math.max(1,t/mA)*o;let a={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1}[r];return a?e+a*(s?fA:1)*o:null}var lg="regions",kA=8,ag=-1e6,vr=n=>`var(--rv-categorical-${n%kA})`,Ii=n=>n?`Level ${n}`:"Whole map";function Bi(n){let t=`var(--rv-level) 0 ${n}px, transparent ${n}px ${n*1.7}px`,e=n?`background: repeating-linear-gradient(90deg, ${t})`:"background: var(--rv-level)";return p("i",{class:"rv-rline",style:e})}var cg=n=>n.part("rmac_regions")??n.part("rmac_descriptor");function wr({regions:n}){return Array.from({length:n.shape[0]},(t,e)=>{let[r,s,o,i,a]=n.subarray(5*e,5*e+5);return{index:e,level:a,x1:r,y1:s,x2:o,y2:i}})}var us=(n,t,e)=>Vt({layer:lg,row:cg(n)?.drawn.indexOf(t)??-1,region:t,from:e});function Xe(n){let t=cg(n)?.drawn??[];for(let e of[n.pin,n.hover]){if(e?.layer!==lg)continue;let r=e.row??-1,s=r>=0?t[r]:e.region;if(s!=null)return{region:s,pinned:e===n.pin}}return{region:t[0]??0,pinned:!1}}function ps(n,t){let e=n.scene?.cells,r=n.layer("winner");if(!e||!r||t==null||Number.isNaN(t))return;let{width:s,stride:o}=e,i=[t%s,Math.floor(t/s)],a=t<0?[ag,ag]:i.map(l=>it(l,o));n.place("winner",[...a,...r.array.subarray(2)])&&n.stage?.dirty()}var Fi=me(()=>({channel:null})),Qe=n=>n.part("rmac_descriptor"),fs=(n,t)=>Math.min(Fi(n).channel??n.scene?.channel?.index??0,t.channels.length-1);function zn(n,t,e){Fi(n).channel=e;let r=t==null?n.hover:us(n,t,"matrix");Ws(r,n.hover)?n.changed("focus"):n.setHover(r)}var hg=(n,t)=>zn(n,t,Fi(n).channel);function ms(n){Fi(n).channel=null,n.setHover(null),n.changed("focus")}function br(...n){let t=1/0,e=-1/0;for(let r of n)for(let s of r)s<t&&(t=s),s>e&&(e=s);return Number.isFinite(t)?[Math.min(0,t),e]:[0,1]}function Di({context:n,width:t,height:e},r,[s,o],{colourOf:i,gap:a,least:l}){let c=d=>(e-2)*(1-(d-s)/(o-s||1))+1,h=t/r.length;return r.forEach((d,u)=>{let[f,m]=[c(Math.max(0,d)),c(Math.min(0,d))];n.fillStyle=i(u),n.fillRect(u*h,f,Math.max(h-a,l),Math.max(m-f,.5))}),c}function dg({scope:n,colours:t}){let e=T("Three ways to combine the regions","rmac-aggregates"),r=p("div",{class:"rv-arows"});e.body.append(r);let s=[];return{element:e.element,watch:r,topics:["scene"],update(){let o=Qe(n)?.aggregates??[];s.length!==o.length&&(s=o.map(MA),r.replaceChildren(...s.map(i=>i.element))),o.forEach((i,a)=>{OA(t(),s[a],i)})}}}function MA({name:n}){let t=p("b"),e=p("code"),r=p("span",{class:"rv-quiet"}),s=p("canvas",{role:"img","aria-label":"The descriptor's numbers"}),o=p("div",{class:"rv-aslot"},s),i=p("div",{},t,e,r);return{element:p("div",{class:"rv-arow","data-aggregate":n},i,o),title:t,formula:e,facts:r,canvas:s,slot:o}}function OA(n,t,e){let{title:r,formula:s,norm:o,descriptor:i}=e;x(t.title,r),x(t.formula,s),x(t.facts,`${$A(e)} · length before L2: ${_(o,3)}`);let a=W(t);if(!a)return;let l={colourOf:()=>n.accent,gap:.5,least:.6};Di(a,i,br(i),l)}function $A({name:n,length:t,similarity:e}){return e==null?`${t} numbers, not comparable with the others`:n==="sum"?`${t} numbers`:`${t} numbers · cosine to R-MAC ${_(e,4)}`}var AA=["region","channel →","length","part of sum","turns it by"],SA=330,pg=5,EA=.6,TA=.16,NA="Region vectors: one row per region, one column per channel. Arrow keys move through them.",fg=n=>Math.max(11,Math.min(20,Math.floor(SA/Math.max(1,n))));function mg({scope:n,colours:t}){let e=T("Region vectors and their sum","rmac-matrix"),r=p("button",{class:"rv-chip",type:"button",onclick:()=>gg(n,[])},"all on");e.remark.append(r);let s=AA.map(w=>p("span",{},w)),o=p("div",{class:"rv-mrow rv-mhead","aria-hidden":!0},...s),i=p("div",{class:"rv-mlist"}),a=p("canvas",{tabindex:"0",role:"img","aria-label":NA}),l=p("div",{class:"rv-mslot"},a),c=p("canvas",{role:"img","aria-label":"The descriptor: one bar per channel"}),h=p("div",{class:"rv-msum"},c),d=p("p",{class:"rv-marith"}),u=p("div",{class:"rv-scale"}),f=p("div",{class:"rv-mbody"},i,l),m=p("div",{class:"rv-mfoot"},p("span",{},"descriptor"),h);e.body.append(o,f,m,u,d),zA(n,a,c);let g=[],v="";return{element:e.element,watch:l,topics:["scene","focus","feed"],update(){let w=Qe(n);if(!w)return;let y=JSON.stringify(wr(w).map(k=>k.level));y!==v&&(v=y,g=PA(n,w),i.replaceChildren(...g.map(k=>k.element))),RA(n,w,g),r.disabled=!w.off.length,l.style.height=`${fg(g.length)*g.length}px`,IA(n,w,t(),{canvas:a,slot:l}),FA(n,w,t(),{canvas:c,slot:h}),DA(w,u),HA(n,w,d)}}}function zA(n,t,e){let r=(s,o)=>Oo(s,o,Qe(n)?.vectors.shape??[0,0]);t.addEventListener("pointermove",s=>{let o=r(t,s);o&&zn(n,o.row,o.column)}),t.addEventListener("pointerleave",()=>ms(n)),t.addEventListener("keydown",s=>CA(n,s)),e.addEventListener("pointermove",s=>zn(n,null,r(e,s)?.column??null)),e.addEventListener("pointerleave",()=>ms(n))}function gg(n,t){n.choose({off:[...t].sort((e,r)=>e-r)})}function vg(n,t){let e=new Set(Qe(n)?.off);e.delete(t)||e.add(t),gg(n,[...e])}function CA(n,t){let e=Qe(n);if(!e)return;let{region:r}=Xe(n),s=Zt(t);if(s){let[o,i]=e.vectors.shape,a=fs(n,e)+s.column;zn(n,(r+s.row+o)%o,(a+i)%i)}else(t.key===" "||t.key==="Enter")&&(t.preventDefault(),vg(n,r))}function PA(n,t){let e=wr(t);return e.map(({index:r,level:s})=>LA(n,r,s,fg(e.length)))}function LA(n,t,e,r){let s=()=>hg(n,t),o={class:"rv-mswitch",type:"button",role:"switch","data-region":String(t)},i=p("button",{...o,onclick:()=>vg(n,t),onfocus:s},p("i",{style:`background: ${vr(e)}`}),String(t)),a=ug(),l=ug(),c=p("span");return{element:p("div",{class:"rv-mrow",style:`height: ${r}px`,onpointerenter:s},i,p("span"),a.element,l.element,c),button:i,norm:a,share:l,change:c,index:t}}function ug(){let n=p("i"),t=p("b");return{element:p("span",{class:"rv-meter rv-mbar"},n,t),show(e,r){n.style.width=`${100*e}%`,x(t,r)}}}function RA(n,{norms:t,shares:e,turns:r,...s},o){let i=new Set(s.off),{region:a}=Xe(n),l=Math.max(...t)||1,c=Math.max(...e)||1,h=F([0,l],3);for(let{element:d,button:u,norm:f,share:m,change:g,index:v}of o){let w=!i.has(v);u.setAttribute("aria-checked",String(w)),u.setAttribute("aria-label",`Region ${v}, ${w?"on":"off"}`),d.toggleAttribute("data-off",!w),d.toggleAttribute("data-here",v===a),f.show(t[v]/l,h(t[v])),m.show(Math.max(0,e[v])/c,w?`${_(100*e[v],1)} %`:"–"),x(g,Number.isNaN(r[v])?"nothing left":`${r[v].toFixed(2)}°`)}}var wg=n=>n>pg?EA:0;function IA(n,t,e,r){let s=W(r);if(!s)return;let{context:o,width:i,height:a}=s,{vectors:l}=t,[c,h]=l.shape,d=br(l),u=new Set(t.off),[f,m]=[i/h,a/c];for(let w=0;w<c;w+=1){o.globalAlpha=u.has(w)?TA:1;for(let y=0;y<h;y+=1)o.fillStyle=st(rt(e.ramps.sequential,l[w*h+y],d)),o.fillRect(y*f,w*m+.5,Math.max(f-wg(f),.5),m-1)}o.globalAlpha=1;for(let w=0;w<h&&f>pg;w+=1){let y=BA(l,u,w);if(y==null)continue;let k={x:w*f+f/2,y:y*m+m/2};Lr(o,k,Math.min(2.6,f/4),e.mark,{width:1,colour:e.casing})}let{region:g}=Xe(n),v=fs(n,t)*f-1;o.lineWidth=1.6,o.strokeStyle=e.highlight,o.strokeRect(v,.8,f+1.4,a-1.6),o.lineWidth=2,o.strokeStyle=e.focus,o.strokeRect(v,g*m,f+1.4,m)}function BA(n,t,e){let[r,s]=n.shape,o=a=>n[a*s+e],i=null;for(let a=0;a<r;a+=1)!t.has(a)&&(i==null||o(a)>o(i))&&(i=a);return i}function FA(n,t,e,r){let s=W(r);if(!s)return;let{descriptor:o,full:i,off:a}=t,{context:l,width:c}=s,h=c/o.length,d=fs(n,t),f={colourOf:g=>g===d?e.highlight:e.accent,gap:wg(h),least:.5},m=Di(s,o,br(o,i),f);a.length&&(l.strokeStyle=e.text,l.lineWidth=1.4,l.beginPath(),i.forEach((g,v)=>{l.moveTo(v*h,m(g)),l.lineTo((v+1)*h,m(g))}),l.stroke())}function DA({vectors:n,off:t},e){let r=br(n),s=F(r,3),o=t.length?"— with every region":"",i=[s(r[0]),s(r[1]),"○ the channel's largest",o];if(e.dataset.texts===i.join())return;e.dataset.texts=i.join();let[a,...l]=i.map(c=>p("span",{},c));e.replaceChildren(a,p("i",{class:"rv-rampbar rv-rampbar-sequential"}),...l)}function HA(n,t,e){let{channels:r,argmax:s,maxima:o,norms:i,vectors:a,total:l,total_norm:c,descriptor:h}=t,{region:d}=Xe(n),u=fs(n,t),f=d*r.length+u,m=n.scene?.cells?.width??1,g=`at row ${Math.floor(s[f]/m)}, column ${s[f]%m}`,v=t.off.includes(d);ps(n,s[f]);let w=`Region ${d}, ${r[u]}: `,y=v?" · switched off, so not added. ":" · added over the regions that are on: ",[k,O,$]=[l[u],c,h[u]].map(V=>_(V,4)),S=`Σ = ${k}, ÷ ${O} ${sn(`${k} ÷ ${O}`,$)} `,[C,B,N]=[o[f],i[d],a[f]].map(V=>_(V,4)),E=[p("span",{class:"rv-quiet"},w),`largest value ${C} ${s[f]<0?"in each of its cells":g} ÷ length ${B} `,`${sn(`${C} ÷ ${B}`,N)} `,p("b",{},N),p("span",{class:"rv-quiet"},y),S,p("b",{},$)],D=E.map(V=>typeof V=="string"?V:V.textContent).join("");e.textContent!==D&&e.replaceChildren(...E)}var bg="144",jA=3;function xg({scope:n,colours:t}){let e=T("Where the strongest channels come from","rmac-patches"),r=p("div",{class:"rv-pstrip"}),s=p("p",{class:"rv-quiet",hidden:!0},"No channel of the sum is above 0.");e.body.append(r,s);let o="";return{element:e.element,topics:["scene","feed"],update(){let i=Qe(n)?.patches??[],a=n.picture?.bitmap??null,l=JSON.stringify([i,n.scene?.picture?.digest,!!a]);l!==o&&(o=l,x(e.remark,"winning cell with its neighbours"),I(s,i.length>0),r.replaceChildren(...i.map(c=>WA(n,t(),c,a))))}}}function WA(n,t,e,r){let{channel:s,region:o,name:i,cell:a,share:l}=e,c=_(e.value,3),h=p("canvas",{width:bg,height:bg}),d=()=>zn(n,o,s),u=`region ${o}, cell row ${a[0]}, column ${a[1]}`,f=`region ${o} · ${(100*l).toFixed(0)} %`;return r&&qA(h,t,e,r,n.scene?.cells?.stride??0),p("button",{class:"rv-pitem",type:"button","data-channel":String(s),"data-region":String(o),"data-cell":a.join(),"aria-label":`${i}, ${c}: ${u}`,onpointerenter:d,onpointerleave:()=>ms(n),onfocus:d},h,p("b",{},c),p("span",{},i),p("span",{class:"rv-quiet"},f))}function qA(n,t,{box:[e,r,s,o],cell:i},a,l){let c=n.getContext("2d"),h=n.width/Math.max(s,o),[d,u]=[e-s/2,r-o/2];c.imageSmoothingEnabled=h<jA,c.drawImage(a,d,u,s,o,0,0,s*h,o*h);let f=l*h-2,m=(i[1]*l-d)*h+1,g=(i[0]*l-u)*h+1;c.lineWidth=5,c.strokeStyle=t.casing,c.strokeRect(m,g,f,f),c.lineWidth=2.6,c.strokeStyle=t.highlight,c.strokeRect(m,g,f,f)}var GA=8,_A=6,UA=.35,KA=["level","square ⌊2w / (l + 1)⌋","rows × columns","a step down, first rows","a step across, first columns"],gs=n=>R(String(Number(n.toPrecision(4)))),kg=n=>n.map(({t,b:e})=>e?p("strong",{},t):t);function Mg({scope:n}){let t=T("Where the regions come from","rmac-derivation"),e="";return{element:t.element,topics:["scene"],update(){let r=n.part("rmac_regions")?.derivation,s=JSON.stringify(r??null);if(!r||s===e)return;e=s,x(t.remark,`${r.variant}, ${r.bits}-bit`);let o=[YA(r),VA(r),...QA(r),tS(r)];t.body.replaceChildren(...o)}}}var Tc=({steps:n},t)=>kg(n.find(e=>e.title===t)?.sentence??[]),ji=(n,t,...e)=>p("section",{class:"rv-dstage"},p("h4",{},p("i",{},String(n)),t),...e);function YA(n){let{height:t,width:e}=n,r=Math.min(t,e),s=Math.max(t,e),o=`${r>UA*s?"short side ":""}w = ${r}`,i={class:"rv-drest",style:`flex: ${s-r} 0 0`},a=p("div",{class:"rv-dsides","aria-hidden":!0},p("span",{style:`flex: ${r} 0 0`},o),s>r?p("span",i,`${s-r}`):null);return ji(1,"The two sides",p("p",{},...Tc(n,"The two sides")),a)}function VA(n){let t="How many steps along the long side",{candidates:e,overlap:r}=n,s=p("p",{},...Tc(n,t)),o=p("p",{class:"rv-dmore"},...Tc(n,"More of them along the long side"));if(!e.length)return ji(2,t,s,o);let i=Math.min(n.height,n.width),a=Math.max(n.height,n.width),l=p("tr",{},p("th",{scope:"col"},"steps k"),p("th",{scope:"col",class:"rv-dpicture"},"a square and the next"),p("th",{scope:"col"},`b = (${a} − ${i}) / k`),p("th",{scope:"col"},"overlap (w² − w·b) / w²"),p("th",{scope:"col"},`|overlap − ${gs(r)}|`)),c=e.map(u=>ZA(u,i,a)),h=p("tbody",{},...c),d=p("table",{class:"rv-table rv-dtable rv-dcandidates"},p("thead",{},l),h);return ji(2,t,d,s,o)}function ZA({steps:n,gap:t,overlap:e,difference:r,chosen:s,written:o},i,a){let l=s?p("span",{class:"rv-dtaken"},"taken"):null;return p("tr",{"data-chosen":s,"data-steps":String(n),"data-gap":String(t),"data-overlap":String(e),"data-difference":String(r)},p("th",{scope:"row"},String(n),l),p("td",{class:"rv-dpicture"},XA(t,i,a)),p("td",{title:o.gap},gs(t)),p("td",{title:o.overlap},gs(e)),p("td",{title:o.difference},gs(r)))}function XA(n,t,e){let r=s=>`${100*s/e}%`;return p("div",{class:"rv-dtrack","aria-hidden":!0},p("i",{style:`left: 0; width: ${r(t)}`}),p("i",{style:`left: ${r(n)}; width: ${r(t)}`}))}function QA(n){if(!n.levels.length)return[];let t=n.levels.map(s=>JA(s,n)),e=p("thead",{},vt(KA)),r=p("table",{class:"rv-table rv-dtable rv-dlevels"},e,p("tbody",{},...t));return[ji(3,"The squares of each level",r)]}function JA(n,{height:t,width:e,wd:r,hd:s}){let{level:o,size:i,columns:a,rows:l,dash:c}=n,h=[Hi(`(${o} + ${s}) × `),Hi(`(${o} + ${r})`),Hi(` = ${a*l}`)];return p("tr",{style:`--rv-level: ${vr(o)}`,"data-level":String(o),"data-size":String(i),"data-columns":String(a),"data-rows":String(l),"data-stride-x":String(n.stride_x),"data-stride-y":String(n.stride_y),"data-starts-x":n.starts_x.join(),"data-starts-y":n.starts_y.join()},p("th",{scope:"row"},Bi(c),String(o)),p("td",{title:`2 · ${Math.min(t,e)} / ${o+1}`},p("b",{},String(i))),p("td",{},...h),p("td",{},yg(t,i,n.stride_y,n.starts_y)),p("td",{},yg(e,i,n.stride_x,n.starts_x)))}var Hi=n=>p("span",{class:"rv-dpart"},n);function yg(n,t,e,r){let s=r.length,o=s>GA?[...r.slice(0,_A),"…",r[s-1]]:r,i=s>1?[`(${n} − ${t}) / ${s-1} `,`= ${gs(e)}`]:["one square"];return p("span",{class:"rv-dwalk"},p("span",{class:"rv-quiet"},...i.map(Hi)),p("b",{},o.join(" ")))}function tS({levels:n,whole_map:t,count:e}){let r=n.map(a=>a.columns*a.rows);t&&r.unshift(1);let s=r.length>1?`${r.join(" + ")} = `:"",o=t?"; the 1 is the whole map":"",i=p("strong",{},G(e,"region"));return p("p",{class:"rv-dsum","data-count":String(e)},s,i,o)}function Og({scope:n}){let t=T("Other implementations at this size","rmac-variants"),e="";return{element:t.element,topics:["scene"],update(){let r=n.part("rmac_regions")?.differences,s=JSON.stringify(r??null);if(!r||s===e)return;e=s;let o=r.some($g);x(t.remark,o?"draw one with “Compare with”":"all agree here"),t.body.replaceChildren(...r.map(eS))}}}var $g=({extra:n,missing:t})=>!!(n||t);function eS(n){let{variant:t,count:e,extra:r,missing:s,drawn:o}=n,i=[r?`${r} only there`:"",s?`${s} only here`:""].filter(Boolean);return p("p",{class:"rv-dother","data-variant":t,"data-count":String(e),"data-differs":$g(n),"data-drawn":o},...kg(n.sentence),i.length?p("span",{class:"rv-quiet"},` ${i.join(", ")}`):null)}var nS=4096,rS=["channel","largest value","row, column"];function Sg({scope:n}){let t=T("Regions","rmac-list"),e="",r=[];return t.element.addEventListener("pointerleave",()=>n.setHover(null)),{element:t.element,topics:["scene","focus"],update(){let s=n.part("rmac_regions");if(!s)return;let{height:o,width:i,levels:a,whole_map:l,variant:c}=s.derivation,h=JSON.stringify([o,i,a,l,c]);e!==h&&(e=h,r=sS(n,t,s)),x(t.remark,"hover, or click to pin");let{region:d,pinned:u}=Xe(n);for(let{button:f,index:m}of r){let g=m===d;f.toggleAttribute("data-here",g),f.setAttribute("aria-pressed",String(g&&u)),f.tabIndex=g?0:-1}}}}function sS(n,t,e){let r=[],s=()=>r.map(({button:a})=>a),o=new Map;for(let a of wr(e))o.set(a.level,[...o.get(a.level)??[],a]);let i=[...o].map(([a,l])=>{let c=[...l].sort((f,m)=>f.y1-m.y1||f.x1-m.x1),h=c.map(f=>iS(n,f,s));h.forEach((f,m)=>{r.push({button:f,index:c[m].index})});let d=new Set(l.map(f=>f.x1)).size,u=e.derivation.levels.find(f=>f.level===a)?.dash??0;return oS(a,u,d,h)});return t.body.replaceChildren(...i),r}function oS(n,t,e,r){let s=p("span",{},`${r.length}`),o=p("div",{class:"rv-rlevel-name"},Bi(t),Ii(n),s),i=`grid-template-columns: repeat(${e}, minmax(14px, 24px))`,a=`Regions of ${Ii(n).toLowerCase()}`,l=p("div",{class:"rv-rgrid",style:i,role:"group","aria-label":a},...r);return p("div",{class:"rv-rlevel",style:`--rv-level: ${vr(n)}`},o,l)}function iS(n,{index:t,x1:e,y1:r,x2:s,y2:o},i){let a=`${o-r+1} × ${s-e+1}`,l=()=>n.setHover(us(n,t,"list"));return p("button",{class:"rv-rcell",type:"button","data-region":String(t),"aria-pressed":"false","aria-label":`Region ${t}: ${a} cells from row ${r}, column ${e}`,onpointerenter:l,onfocus:l,onclick:()=>n.togglePin(us(n,t,"list")),onkeydown:c=>qn(i(),c,{round:!0})})}function Eg({scope:n}){let t=T("Region","rmac-region"),e=p("p",{class:"rv-facts-line"}),r=p("tbody"),s=p("thead",{},vt(rS)),o=p("table",{class:"rv-table rv-rtable"},s,r),a={class:"rv-rscroll",tabindex:"0",role:"region","aria-label":"Winning cell of each channel"};t.body.append(e,p("div",a,o));let l={scene:null,region:-1};return r.addEventListener("pointerover",c=>{let h=c.target instanceof Element?c.target.closest("tr"):null;h&&ps(n,Number(h.dataset.cell))}),r.addEventListener("pointerleave",()=>Ag(n)),{element:t.element,topics:["scene","focus"],update(){let c=n.part("rmac_regions"),{scene:h}=n;if(!c||!h)return;let{region:d,pinned:u}=Xe(n),f=wr(c),m=f[d];if(t.element.toggleAttribute("data-empty",!m),!m)return x(t.heading,"No region"),x(e,""),r.replaceChildren();let g=Ii(m.level).toLowerCase();x(t.heading,`Region ${d}`),x(t.remark,`${g} · one of ${f.length}${u?" · pinned":""}`),x(e,aS(m,h.cells?.stride??0)),(l.scene!==h||l.region!==d)&&r.replaceChildren(...lS(h,c,d)),Object.assign(l,{scene:h,region:d}),Ag(n)}}}function aS({x1:n,y1:t,x2:e,y2:r},s){let[o,i]=[r-t+1,e-n+1],a=`${o} × ${i} = ${o*i} cell${o*i===1?"":"s"}`;return`${`rows ${t} … ${r}, columns ${n} … ${e}`}
${a} · ${o*s} × ${i*s} px`}function lS({cells:n,channel:t},{maxima:e,argmax:r,channels:s},o){let i=e.shape[1],a=e.subarray(o*i,(o+1)*i),l=n?.width??1,c=s.length?t?.index:0,h=[...a.keys()].sort((m,g)=>+(g===c)-+(m===c)||a[g]-a[m]).slice(0,nS),d=F([Math.min(...a),Math.max(...a)],4),u=h.map(m=>{let g=r[o*i+m];return p("tr",{"data-cell":String(g),"data-shown":m===c},p("th",{scope:"row"},s[m]??t?.name??""),p("td",{},d(a[m])),p("td",{},g<0?"all alike":`${Math.floor(g/l)}, ${g%l}`))});return s.length?u:[...u,p("tr",{},p("td",{colspan:"3"},"A map with this many channels sends the shown one only."))]}function Ag(n){let t=n.part("rmac_regions");if(!t)return;let e=t.channels.length?n.scene?.channel?.index??0:0,{region:r}=Xe(n);ps(n,t.argmax[r*t.argmax.shape[1]+e])}var Tg=11,Nc=me(()=>({hit:null})),Cn=n=>n.part("rmac_search");function vs(n,t){Nc(n).hit!==t&&(Nc(n).hit=t,n.changed("focus"))}function ws(n,{hits:t,chosen:e}){let r=o=>t.findIndex(i=>i.key===o),s=r(Nc(n).hit);return s>=0?s:Math.max(0,r(e))}function Ng({best:n},t){let[e,r]=n.shape,s=[];if(t>=e)return s;for(let o=t*r;o<(t+1)*r;o+=1){let i=[...n.subarray(o*Tg,(o+1)*Tg)],[a,l,c]=i.slice(8);if(Number.isNaN(a))break;s.push({query:i.slice(0,4),hit:i.slice(4,8),value:a,regions:[l,c]})}return s}function zg({pairs:n,query_boxes:t,hit_boxes:e},{row:r,column:s}){return!n||!t||!e?null:{query:[...t.subarray(4*r,4*r+4)],hit:[...e.subarray(4*s,4*s+4)],value:n[r*n.shape[1]+s],regions:[r,s]}}function Cg({scope:n}){let t=T("Found","rmac-hits"),r=p("div",{class:"rv-hits",role:"listbox","aria-label":"Pictures found, the most alike first"});t.body.append(r),r.addEventListener("pointerleave",()=>vs(n,null));let s=new Map,o=i=>{let a=s.get(i.key)??cS(n,i,()=>[...r.querySelectorAll("button")]);return s.set(i.key,a),a};return{element:t.element,topics:["scene","feed","focus"],update(){let i=Cn(n),a=i?.hits??[];x(t.remark,`${a.length} pictures, the most alike first`);let l=a.map(u=>o(u).element);if(l.length===r.children.length&&l.every((u,f)=>r.children[f]===u)||r.replaceChildren(...l),!i)return;let h=a[ws(n,i)]?.key,d=Math.min(...a.map(u=>u.similarity),0);for(let u of a){let{element:f,bar:m}=o(u);hS(o(u),u),m.style.width=`${Math.max(0,100*(u.similarity-d)/(1-d))}%`,f.toggleAttribute("data-here",u.key===h),f.setAttribute("aria-selected",String(u.key===i.chosen))}}}}function cS(n,{key:t},e){let r=p("img",{alt:""}),s=p("b"),o=p("span",{class:"rv-hname"}),i=p("code"),a=p("i"),l=p("span",{class:"rv-hline"},i,p("span",{class:"rv-meter rv-htrack"},a));return{element:p("button",{class:"rv-hit",type:"button",role:"option","data-key":t,onpointerenter:()=>vs(n,t),onfocus:()=>vs(n,t),onblur:()=>vs(n,null),onclick:()=>n.choose({hit:t}),onkeydown:h=>qn(e(),h)},r,s,o,l),image:r,rank:s,name:o,value:i,bar:a}}function hS({element:n,image:t,rank:e,name:r,value:s},o){let i=js(o.digest),a=_(o.similarity,3);i&&t.src!==i.src&&(t.src=i.src),x(e,`${o.rank}${o.relevant?" · same":""}`),x(r,o.title),x(s,a),n.toggleAttribute("data-relevant",!!o.relevant);let l=o.relevant?", the same landmark":"";n.setAttribute("aria-label",`${o.rank}: ${o.title}, similarity ${a}${l}`)}var Pg=26,dS=.15,Wi=1.5,uS=-1e6;function Bg({scope:n,colours:t}){let e=T("What makes them similar","rmac-pairs"),s=p("canvas",{role:"img","aria-label":"The query and the hit with their best pairs of regions"}),o=p("div",{class:"rv-pairs"},s),i=p("div",{class:"rv-plist"}),l=p("canvas",{role:"img","aria-label":"Every pair of regions: rows are the query's, columns the hit's"}),c=p("div",{class:"rv-pgrid"},l),h=p("p",{class:"rv-quiet rv-pgridwords"}),d=p("div",{class:"rv-pbelow"},i,p("div",{},c,h));e.body.append(o,d);let u={pair:null,cell:null},f=g=>{Object.assign(u,g),m()};i.addEventListener("pointerleave",()=>f({pair:null})),l.addEventListener("pointermove",g=>f({cell:vS(n,l,g)})),l.addEventListener("pointerleave",()=>f({cell:null}));function m(){let g=Cn(n),v=g?ws(n,g):-1,w=g?.hits[v];if(!g||!w)return;let y=Ng(g,v),k=u.cell&&zg(g,u.cell);x(e.heading,`What makes ${w.title} similar`),x(e.remark,`similarity ${_(w.similarity,4)}`);let O=pS(k?[k]:y,y,t());mS(n,t(),{canvas:s,slot:o},w,O,k?0:u.pair),k||fS(n,y),gS(i,y,w,$=>f({pair:$})),wS(g,t(),{canvas:l,slot:c},h,w,k)}return{element:e.element,watch:o,topics:["scene","focus","feed"],update:m}}var pS=(n,t,e)=>n.map(r=>{let s=t.findIndex(({regions:o})=>o.every((i,a)=>i===r.regions[a]));return{...r,colour:s<0?e.highlight:e.categorical[Fg(s)]}}),Fg=n=>(n+1)%8;function fS(n,t){let e=n.layer("pairs");if(!e)return;let r=new Float32Array(e.array.length).fill(uS);t.forEach(({query:s},o)=>{r.set([...s,0],r.length-5*(o+1))}),n.place("pairs",r)&&n.stage?.dirty()}function mS(n,t,e,r,s,o){let i=W(e),a=n.scene?.picture;if(!i||!a)return;let{context:l,width:c,height:h}=i,d={width:(c-Pg)/2,height:h},u=Rg(a.width,a.height,0,d),f=Rg(r.size[0],r.size[1],d.width+Pg,d),m=n.picture?.bitmap,g=js(r.digest);m&&l.drawImage(m,u.x,u.y,u.width,u.height),g?.complete&&g.naturalWidth&&l.drawImage(g,f.x,f.y,f.width,f.height);for(let v=s.length-1;v>=0;v-=1){l.globalAlpha=o!=null&&o!==v?dS:1;let w=Ig(u,s[v].query),y=Ig(f,s[v].hit);Lg(l,w,y,4.5,t["casing-strong"]),Lg(l,w,y,2.2,s[v].colour)}l.globalAlpha=1}function Lg(n,t,e,r,s){n.lineWidth=r,n.strokeStyle=s,n.strokeRect(t.x,t.y,t.width,t.height),n.strokeRect(e.x,e.y,e.width,e.height),n.beginPath(),n.moveTo(t.x+t.width,t.y+t.height/2),n.lineTo(e.x,e.y+e.height/2),n.stroke()}function Rg(n,t,e,r){let s=Math.min(r.width/n,r.height/t),o={width:n*s,height:t*s};return{...o,scale:s,x:e+(r.width-o.width)/2,y:(r.height-o.height)/2}}function Ig(n,[t,e,r,s]){let o=Math.max(n.x+Wi,n.x+(t-r/2)*n.scale),i=Math.max(n.y+Wi,n.y+(e-s/2)*n.scale),a=Math.min(n.x+n.width-Wi,n.x+(t+r/2)*n.scale),l=Math.min(n.y+n.height-Wi,n.y+(e+s/2)*n.scale);return{x:o,y:i,width:Math.max(2,a-o),height:Math.max(2,l-i)}}function gS(n,t,e,r){let s=JSON.stringify([e.key,t.map(c=>[c.value,...c.regions])]);if(n.dataset.pairs===s)return;n.dataset.pairs=s;let o=t.map(({value:c,regions:h},d)=>{let u=e.similarity>0?`${(100*c/e.similarity).toFixed(1)} %`:"";return p("div",{class:"rv-pair",tabindex:"0","data-value":String(c),onpointerenter:()=>r(d),onfocus:()=>r(d),onblur:()=>r(null)},p("i",{style:`background: var(--rv-categorical-${Fg(d)})`}),p("span",{},`region ${h[0]} ↔ ${h[1]}`),p("code",{},_(c,4)),p("span",{class:"rv-quiet"},u))}),i=t.reduce((c,h)=>c+h.value,0)/e.similarity,a=`Together ${(100*i).toFixed(1)} % of the similarity.`,l={class:"rv-quiet","data-given":String(i)};n.replaceChildren(...o,p("p",l,e.similarity>0?a:""))}function vS(n,t,e){let r=Cn(n);return!r?.pairs||r.hits[ws(n,r)]?.key!==r.chosen?null:Oo(t,e,r.pairs.shape)}function wS({pairs:n,chosen:t},e,r,s,o,i){if(I(r.slot,o.key!==t||!n),!n||r.slot.hidden)return x(s,"Click the picture to see every pair of its regions.");let[a,l]=n.shape,c=n.reduce(($,S)=>$+S,0),h=n.reduce(($,S)=>Math.max($,Math.abs(S)),0),u=`${a*l===1?"1 pair gives":`${a} × ${l} pairs add up to`} ${_(c,4)}; colours ±${_(h,4)}`,[f,m]=i?.regions??[0,0];x(s,i?`query's region ${f}, hit's region ${m}: ${_(i.value,5)}`:u),r.slot.dataset.sum=String(c);let g=W(r);if(!g)return;let{context:v,width:w,height:y}=g,[k,O]=[w/l,y/a];n.forEach(($,S)=>{v.fillStyle=st(rt(e.ramps.diverging,$,[-h||-1,h||1])),v.fillRect(S%l*k,Math.floor(S/l)*O,k+.3,O+.3)}),i&&(v.lineWidth=2,v.strokeStyle=e.highlight,v.strokeRect(m*k,f*O,k,O))}function Hg({scope:n}){let t=T("Which descriptor finds the most","rmac-scores"),e=p("tbody"),r=p("thead",{},vt(["","as it is","whitened"])),s=p("table",{class:"rv-table rv-scores"},r,e),o=p("p",{class:"rv-quiet rv-scorenote"});t.body.append(s,o);let i="";return{element:t.element,topics:["scene"],update(){let a=Cn(n);if(!a)return;let l=JSON.stringify([a.scores,a.is_whitened,a.collection]);l!==i&&(i=l,x(t.remark,"mean average precision"),e.replaceChildren(...xS(a)),x(o,bS(a.collection)))}}}var bS=n=>`Each of the ${n} drawn pictures is the query once, computed just now. The collection is made for teaching: landmarks come back at another scale, place and light, before landscapes they share with others. So these numbers compare the descriptors here; they say nothing about photographs.`;function xS({scores:n,is_whitened:t}){let e=Math.max(...n.flatMap(r=>[r.plain,r.whitened??0]));return n.map(({method:r,title:s,plain:o,whitened:i,used:a})=>p("tr",{"data-method":r,"data-used":a},p("th",{scope:"row"},s),Dg(o,o===e,a&&!t,"plain"),Dg(i,i===e,a&&t,"whitened")))}function Dg(n,t,e,r){if(n==null)return p("td",{},p("span",{class:"rv-quiet"},"–"));let s=p("i",{style:`width: ${100*n}%`,"data-best":t}),o={"data-kind":r,"data-value":String(n),"data-used":e};return p("td",o,p("span",{class:"rv-meter rv-strack"},s),p("code",{},_(n,3)))}var jg={form:ou,arithmetic:eu,output:uu,map:cu,patch:fu,sentence:mu,rotation:$u,comparison:Ou,upstream:Ju,cells:_u,adds:Ru,order:Vu,numbers:qu,curve:Gu,descent:Yu,staircase:Xu,debug_where:yu,debug_number:bu,debug_box:vu,debug_gradient:ku,agreement:Pm,lesson:Om,peers_matrix:Fm,peers_museum:Gm,prism_outputs:Qm,prism_sum:sg,prism_causes:Um,prism_sweep:og,rmac_list:Sg,rmac_region:Eg,rmac_derivation:Mg,rmac_variants:Og,rmac_matrix:mg,rmac_aggregates:dg,rmac_patches:xg,rmac_hits:Cg,rmac_pairs:Bg,rmac_scores:Hg},Wg={Enter:n=>Ya(n),d:Ka,c:n=>Va(n),w:n=>an(n)||ml(n)};var qg=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-set-0: #c8a0ff;
  --rv-set-1: #b6f24a;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  text-align: right;
  line-height: 17px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  /* What moves in it, many times a second, has nothing around it laid out. */
  contain: strict;
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  /* It follows the hand: a layer of its own is moved, and the page around it not composed anew. */
  will-change: transform;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  contain: strict;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where,
.rv-timing {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
/* What the pointer asks for is cut last. */
.rv-timing {
  flex-shrink: 1000;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-root[data-bare] .rv-status {
  height: 18px;
}
.rv-root[data-bare] .rv-legend {
  display: none;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-entry > :is(.rv-swatch, .rv-rampbar) {
  flex: none;
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  margin: 0;
  padding: 0;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
/* Two lines of it are no higher than a card's header. */
.rv-remark {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 14px;
  text-align: right;
}
/* It changes with the cell that is pointed at, and its lines break before the heading's do. */
.rv-card-map .rv-remark {
  flex: 1 1 0;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  min-height: 36px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  min-height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: 0 1 56px;
  min-width: 16px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1 0 auto;
  color: var(--rv-text);
  text-align: right;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  flex: none;
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
  white-space: nowrap;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 700px) {
  .rv-bar:has(.rv-tool:not(.rv-tool-icon)) .rv-caption {
    display: none;
  }
}
/* Beside the badge there is no room for a channel's name, which the map's card has too. */
@container (max-width: 620px) {
  .rv-card-output .rv-remark > span {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    flex-basis: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines, or one below what the pointer asks for. */
  /* The pointer's place above; a long timing takes both lines where there is none. */
  .rv-status {
    flex-wrap: wrap;
    align-content: flex-end;
    height: 36px;
  }
  .rv-where:empty {
    display: none;
  }
  .rv-timing {
    flex: 1 1 100%;
    text-align: right;
    white-space: normal;
  }
  .rv-where:not(:empty) + .rv-timing {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card .rv-mean {
    display: block;
    height: 51px;
    white-space: pre-wrap;
  }
  .rv-chipsum {
    overflow: visible;
  }
  .rv-tail {
    white-space: pre;
  }
  .rv-card-map .rv-remark,
  .rv-card-arithmetic .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@container (max-width: 400px) {
  .rv-card .rv-why {
    min-height: 54px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    min-height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    min-height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-card {
    min-height: 0 !important;
    box-shadow: none;
  }
  .rv-stage {
    background: none;
  }
  .rv-bar .rv-group,
  .rv-tool-icon,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  /* Nor does the label know where its box is there: it stands below the picture. */
  .rv-stage:has(.rv-label:not([hidden])) {
    margin-bottom: 50px;
    overflow: visible;
    contain: size layout style;
  }
  .rv-label {
    top: calc(100% + 4px);
    transform: none !important;
  }
}
@media print and (max-width: 900px) {
  /* A sheet has room for the legend, too. */
  .rv-stage {
    max-height: 540px;
  }
  .rv-status,
  .rv-legend {
    break-before: avoid;
  }
}
`,`/* Debug: where wrong numbers are, one box's numbers, and how the chosen one is made. */

.rv-card .rv-debug-said {
  margin: 0 0 8px;
  padding-left: 1.15em;
  font-size: var(--rv-size-lead);
  line-height: 1.45;
}
.rv-card .rv-debug-said:empty {
  display: none;
}
.rv-debug-maps {
  display: grid;
  grid-template-columns: max-content fit-content(9em) minmax(0, 1fr);
  gap: 8px 16px;
  line-height: 18px;
  font-variant-numeric: tabular-nums;
}
.rv-debug-maps > :nth-child(3n + 1) {
  color: var(--rv-muted);
}
.rv-card .rv-debug-hint {
  margin-top: 8px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  overflow-wrap: anywhere;
}

/* A mark is as dark as what it stands for is wrong; the chosen one has a ring. */
.rv-marks {
  display: grid;
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 20px));
  gap: 1px;
  width: max-content;
  max-width: 100%;
  padding: 1px;
  background: var(--rv-line);
}
.rv-marks button {
  position: relative;
  min-width: 0;
  height: 20px;
  padding: 0;
  color: inherit;
  background: color-mix(in srgb, var(--rv-bad) calc(100% * var(--rv-share)), var(--rv-surface));
  border: 0;
  border-radius: 0;
  font: inherit;
  cursor: pointer;
}
.rv-marks[data-of="bin"] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 24px));
}
.rv-marks[data-of="bin"] button {
  height: auto;
  aspect-ratio: 1;
}
.rv-marks button[aria-checked="true"] {
  z-index: 1;
  outline: 2px solid var(--rv-text);
  outline-offset: 0;
}
.rv-root .rv-marks button:focus-visible {
  z-index: 2;
  outline: 3px solid var(--rv-accent);
  outline-offset: 1px;
}
.rv-marks[data-of="cell"] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 20px));
}
.rv-marks[data-of="cell"] button {
  height: auto;
  aspect-ratio: 1;
}
/* A row of marks goes on in another where they would be too small to be hit. */
.rv-marks:is([data-of="box"], [data-of="channel"], [data-of="picture"]) {
  --rv-least: 3px;
  display: flex;
  flex-wrap: wrap;
  width: auto;
  background: none;
}
.rv-marks:is([data-of="box"], [data-of="channel"], [data-of="picture"]) button {
  width: clamp(var(--rv-least), calc((100% + 1px) / var(--rv-columns) - 1px), 20px);
  box-shadow: 0 0 0 1px var(--rv-line);
}
@media (max-width: 640px) {
  .rv-debug-maps {
    grid-template-columns: max-content minmax(0, 1fr);
  }
  .rv-debug-maps > .rv-marks {
    --rv-least: 12px;
    grid-column: 1 / -1;
  }
  :is(.rv-card-debug-number, .rv-card-debug-gradient) .rv-table {
    font-size: var(--rv-size-tiny);
  }
  :is(.rv-card-debug-number, .rv-card-debug-gradient) .rv-table :is(th, td) {
    padding-inline: 0 5px;
  }
}
/* A finger's tip is wider than a pointer's. */
@media (pointer: coarse) {
  .rv-marks:is([data-of="box"], [data-of="channel"], [data-of="picture"]) button {
    width: 26px;
    height: 26px;
  }
  .rv-marks[data-of="bin"] {
    grid-template-columns: repeat(var(--rv-columns), minmax(0, 32px));
  }
}
.rv-card-debug-gradient h4 {
  margin: 0 0 6px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
  font-weight: 500;
}
.rv-card-debug-gradient section + section {
  margin-top: 12px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-card-debug-gradient .rv-debug-place {
  margin-top: 10px;
}
.rv-card-debug-gradient .rv-table {
  width: auto;
  margin: 6px 0;
}
.rv-card-debug-gradient .rv-table :is(th, td) {
  padding: 2px 14px 2px 0;
}
/* What goes on beyond an edge casts a shadow on it. */
:is(.rv-card-debug-number, .rv-card-debug-gradient) .rv-scrolls {
  --rv-edge: color-mix(in srgb, var(--rv-text) 22%, transparent);
  background:
    linear-gradient(to right, var(--rv-surface) 40%, transparent) 0 0 / 36px 100% no-repeat local,
    linear-gradient(to left, var(--rv-surface) 40%, transparent) 100% 0 / 36px 100% no-repeat local,
    linear-gradient(to right, var(--rv-edge), transparent) 0 0 / 12px 100% no-repeat scroll,
    linear-gradient(to left, var(--rv-edge), transparent) 100% 0 / 12px 100% no-repeat scroll;
}
.rv-card-debug-box .rv-scrolls {
  padding: 3px;
}
.rv-card-debug-box .rv-marks {
  grid-template-columns: repeat(var(--rv-columns), minmax(8px, 1fr));
  min-width: 100%;
}
.rv-card-debug-box .rv-marks[data-written] {
  grid-template-columns: repeat(var(--rv-columns), minmax(54px, 1fr));
  max-width: none;
}
.rv-marks[data-written] button {
  height: 38px;
  padding: 0 5px;
  background: var(--rv-surface);
  font: var(--rv-size-note) / 1.3 var(--rv-font);
  font-variant-numeric: tabular-nums;
  text-align: right;
  white-space: nowrap;
}
.rv-marks[data-written] button[data-wrong] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-marks small {
  display: block;
  color: var(--rv-text);
  font-size: var(--rv-size-small);
}

.rv-card .rv-debug-place {
  font-size: var(--rv-size-lead);
}
.rv-debug-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 30px;
  margin: 6px 0 0;
  font-variant-numeric: tabular-nums;
}
.rv-debug-facts dt {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-debug-facts dd {
  margin: 0;
  font-size: var(--rv-size-read);
  line-height: 1.35;
}
.rv-debug-facts [data-wrong] dd {
  color: var(--rv-bad);
}
.rv-debug-sums > section {
  margin-top: 10px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
}
.rv-card .rv-debug-whose {
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  overflow-wrap: anywhere;
}
.rv-debug-whose b {
  color: var(--rv-text);
}
.rv-debug-sums .rv-table {
  width: auto;
  margin: 4px 0;
}
.rv-debug-sums .rv-table :is(th, td) {
  padding: 2px 14px 2px 0;
}
.rv-debug-sums .rv-table td {
  font-family: var(--rv-font);
  vertical-align: top;
}
.rv-debug-sums .rv-table :is(th, td):nth-child(3) {
  text-align: left;
  white-space: normal;
}
.rv-debug-sums .rv-table td:nth-child(3) span {
  white-space: nowrap;
}
.rv-debug-sums .rv-table :is(th, td):nth-child(5) {
  min-width: 8em;
  color: var(--rv-muted);
  text-align: left;
  white-space: normal;
}
.rv-card .rv-debug-result {
  font: 600 var(--rv-size-base) / 1.4 var(--rv-mono);
  overflow-wrap: anywhere;
}

/* As high as the groups that are words alone. */
.rv-card:is(.rv-card-debug-where, .rv-card-debug-number, .rv-card-debug-gradient) {
  padding: 10px 14px;
}
:is(.rv-card-debug-where, .rv-card-debug-gradient) > header {
  min-height: 18px;
  margin-bottom: 4px;
}
.rv-card-debug-number > header {
  min-height: 24px;
  margin-bottom: 0;
}
`,`/* The cards of the pages about gradients and rotation. */

.rv-card-numbers,
.rv-card-curve,
.rv-card-descent,
.rv-card-staircase,
.rv-card-rotation,
.rv-card-order {
  grid-column: 1 / -1;
}
.rv-card .rv-words {
  margin-top: 8px;
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-words[data-kind="kink"],
.rv-words[data-kind="jump"] {
  color: var(--rv-warn);
}
.rv-adds,
.rv-staircase {
  max-width: none;
}
.rv-adds th,
.rv-staircase th {
  padding-bottom: 4px;
  vertical-align: bottom;
  white-space: normal;
}
.rv-adds td:not(:last-child) {
  padding-right: 7px;
}
.rv-card .rv-body-adds .rv-check {
  height: 40px;
  white-space: normal;
  line-height: 18px;
}
.rv-body-adds {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
.rv-card-order .rv-terms,
.rv-adds,
.rv-staircase {
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
}
/* In half of a narrow column a box's number takes the last free place. */
@container (max-width: 620px) {
  .rv-adds[data-several] {
    font-size: var(--rv-size-tiny);
  }
}
.rv-staircase .rv-swatch {
  display: inline-block;
  width: 11px;
  height: 11px;
  vertical-align: -1px;
}

.rv-numbers-row {
  display: grid;
  grid-template-columns: 34px minmax(74px, 0.8fr) minmax(84px, 1fr) 76px minmax(80px, 1.3fr);
  align-items: center;
  gap: 10px;
  width: 100%;
  height: 40px;
  padding: 0 6px;
  color: inherit;
  background: none;
  border: 0;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-numbers-row b {
  font-size: var(--rv-size-lead);
  text-align: left;
}
.rv-numbers-head {
  height: 24px;
  border: 0;
  color: var(--rv-muted);
  font-family: inherit;
  font-size: var(--rv-size-small);
}
.rv-numbers:empty {
  height: 200px;
}
.rv-numbers .rv-numbers-row {
  cursor: pointer;
}
.rv-numbers .rv-numbers-row:hover {
  background: var(--rv-sunken);
}
.rv-numbers-row[aria-checked="true"] {
  background: var(--rv-accent-soft);
}
.rv-slope {
  font-weight: 700;
}
.rv-verdict {
  font-weight: 600;
  text-align: left;
}
.rv-verdict[data-ok="true"] {
  color: var(--rv-good);
}
.rv-verdict[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-verdict[data-ok="warn"] {
  color: var(--rv-warn);
}
.rv-spark {
  position: relative;
  display: block;
  height: 34px;
}
.rv-plot {
  position: relative;
  width: 100%;
  height: 168px;
}
.rv-plot-tall {
  height: 232px;
}
.rv-card-curve .rv-words {
  min-height: 63px;
}

.rv-walk-player {
  display: flex;
  margin-bottom: 8px;
}
.rv-walk-player .rv-group {
  flex: 0 1 auto;
  flex-wrap: wrap;
}
.rv-range {
  width: 100%;
  height: 24px;
  margin: 0;
  accent-color: var(--rv-accent);
  cursor: pointer;
}
.rv-facts-line {
  margin: 4px 0;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}
.rv-facts-line span {
  display: inline-block;
  margin-right: 2ch;
  white-space: nowrap;
}
.rv-sliderline {
  display: grid;
  grid-template-columns: auto 1fr 74px;
  align-items: center;
  gap: 10px;
  color: var(--rv-muted);
}
.rv-sliderline output {
  color: var(--rv-text);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  text-align: right;
}
.rv-card-descent .rv-words {
  min-height: 42px;
}

.rv-turns {
  display: grid;
  grid-template-columns: 1fr 1fr 1fr;
  gap: 12px;
  margin-top: 8px;
}
.rv-turnslot {
  position: relative;
  height: 190px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-compareslot {
  height: auto;
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-compareslot canvas {
  cursor: crosshair;
}
.rv-card-comparison .rv-tuple {
  display: block;
  font-size: var(--rv-size-small);
  line-height: 1.35;
  overflow-wrap: anywhere;
  min-height: 1.35em;
}
.rv-card-comparison h3::first-letter {
  text-transform: uppercase;
}
.rv-comparetitle {
  font-size: var(--rv-size-base);
}
.rv-card-comparison .rv-badge[data-state="good"]:enabled {
  padding: 0 7px;
  color: inherit;
  border-color: currentcolor;
  cursor: pointer;
}
.rv-card.rv-card-comparison .rv-words {
  min-height: 42px;
  margin: 0;
}
.rv-card .rv-numbersline {
  margin-top: 5px;
  color: var(--rv-muted);
  font: var(--rv-size-small) / 1.5 var(--rv-mono);
}
.rv-tuple {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}

@container (max-width: 460px) {
  .rv-numbers-row {
    grid-template-columns: 26px 1fr 1fr 62px;
    gap: 6px;
    font-size: var(--rv-size-small);
  }
  .rv-numbers-row .rv-spark,
  .rv-numbers-head span:nth-child(5) {
    display: none;
  }
  .rv-turns:not(.rv-card-comparison .rv-turns) {
    grid-template-columns: 1fr;
  }
}
@container (max-width: 540px) {
  .rv-card-comparison .rv-turns {
    gap: 6px;
  }
  .rv-card-comparison .rv-words {
    min-height: 63px;
  }
  .rv-facts-line {
    min-height: 36px;
  }
}
@container (max-width: 400px) {
  .rv-card-comparison .rv-turns {
    grid-template-columns: 1fr 1fr;
  }
}

/* A row of eight adds needs its room; a grid below another is larger, too. */
@container (max-width: 540px) {
  .rv-card-cells,
  .rv-card-adds {
    grid-column: 1 / -1;
  }
  .rv-card-cells .rv-slot {
    aspect-ratio: 1.8;
  }
}
@container (max-width: 400px) {
  .rv-card-upstream,
  .rv-card-upstream ~ .rv-card-output,
  .rv-card-output:has(~ .rv-card-upstream) {
    grid-column: 1 / -1;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template:
    "words figure" auto
    "asked figure" 1fr / minmax(0, 1fr) minmax(0, 1fr);
  column-gap: 40px;
  align-items: start; /* what comes with an answer comes below */
  align-content: start;
  min-height: min(78vh, 620px);
  padding: clamp(28px, 7vh, 64px) 0 28px;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  padding-right: 24px; /* for the tick, which takes no room of its own */
  font-size: var(--rv-size-heading);
  line-height: 1.3;
}
.rv-step h3:is(:focus, :focus-visible) {
  outline: 0; /* it is read, not worked */
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal > span,
.rv-goal::after {
  padding: 9px 13px;
}
.rv-step .rv-goal > span {
  align-self: start;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step .rv-goal[data-seen] > span {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-words {
  grid-area: words;
}
.rv-question {
  grid-area: asked;
}
.rv-step-figure {
  grid-area: figure;
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
/* In the colour of their cell, where a guide would run through them. */
.rv-drawing .rv-cell-value,
.rv-drawing .rv-cell-weight {
  stroke-width: 5;
  paint-order: stroke;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums [data-covered]:empty {
  display: none;
}
.rv-sums code,
.rv-step .rv-working,
.rv-rehearsed p:last-child {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: flex-end;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7.5em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
/* What comes into sight stands above the player. */
.rv-outcome {
  scroll-margin: 12px 0 84px;
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > :not(text) {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-bin-handle > g > .rv-knob-reach {
  fill: transparent;
  stroke: none;
}
.rv-bin-handle:focus-visible .rv-bin-corner,
.rv-bin-handle:focus-visible .rv-turn-grip {
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
/* As wide as a letter, so that no line is seen between them. */
.rv-drawing .rv-layer-name {
  stroke-width: 9;
}
.rv-map-worth {
  pointer-events: none;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-drawn-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-drawing .rv-pyramid-size {
  font-size: var(--rv-size-small);
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-bin-handle ~ .rv-overlap > .rv-pick {
  cursor: ew-resize;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-plain-cell {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 0.7;
}
.rv-plain-cell[data-line="1"] {
  fill: var(--rv-surface);
}
.rv-plain-cell[data-read],
.rv-read-cell {
  fill: var(--rv-highlight);
  fill-opacity: 0.55;
}
.rv-output {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-cell[data-now] .rv-output {
  fill: var(--rv-accent);
}
.rv-thread-marks,
.rv-jumps {
  pointer-events: none;
}
.rv-bin-line {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 0.8;
}
.rv-bin-now {
  fill: var(--rv-accent);
  fill-opacity: 0.28;
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-drawing .rv-box-name {
  fill: var(--rv-accent);
  font-size: var(--rv-size-small);
}
.rv-mark-idle {
  fill: var(--rv-surface);
  stroke: var(--rv-text);
  stroke-width: 1.2;
}
.rv-memory-number,
.rv-memory-line {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-memory-line {
  stroke: none;
  fill: var(--rv-line-strong);
}
.rv-memory-number[data-state] {
  fill: var(--rv-accent-soft);
  stroke: var(--rv-accent);
}
.rv-memory-number[data-state="read"],
.rv-memory-number[data-state="now"] {
  fill: var(--rv-highlight);
}
.rv-memory-number[data-state="now"] {
  stroke: var(--rv-text);
  stroke-width: 2.5;
}
.rv-memory-line[data-state] {
  fill: var(--rv-highlight);
  stroke: var(--rv-text);
  stroke-width: 0.8;
}
.rv-add-way {
  stroke: var(--rv-text);
  stroke-width: 1.2;
}
.rv-held {
  stroke: var(--rv-text);
  stroke-width: 1.8;
}
.rv-lost {
  stroke: var(--rv-line-strong);
  stroke-width: 1.2;
}
.rv-jump {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.2;
}
.rv-rounded {
  stroke: var(--rv-bad);
  stroke-width: 4;
}
.rv-drawing .rv-order-name {
  font-size: var(--rv-size-small);
}
.rv-drawing .rv-order-end {
  fill: var(--rv-good);
  font-weight: 700;
}
.rv-race {
  width: 100%;
  margin-top: 12px;
  border-collapse: collapse;
  font-size: var(--rv-size-base);
  font-variant-numeric: tabular-nums;
}
.rv-race :is(th, td) {
  padding: 3px 0 3px 10px;
  text-align: right;
  font-weight: 400;
  white-space: nowrap;
}
.rv-race :is(th, td):first-child {
  padding-left: 0;
  text-align: left;
}
.rv-race tbody th,
.rv-race-time {
  font-weight: 600;
}
.rv-race tbody th {
  white-space: normal;
}
.rv-race thead th,
.rv-race-how,
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  color: var(--rv-muted);
}
.rv-race .rv-race-way td {
  padding: 0 0 8px;
}
.rv-race-bar {
  width: 0;
  height: 10px;
  background: var(--rv-accent);
  border-radius: 3px;
}
.rv-step .rv-race-compared,
.rv-step .rv-race-note {
  margin: 8px 0 0;
  font-size: var(--rv-size-base);
  line-height: 1.4;
}
.rv-step .rv-race-note {
  min-height: 4.2em;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
.rv-water {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-turn-grid line {
  stroke: var(--rv-line);
  stroke-width: 0.6;
}
.rv-boat {
  pointer-events: none;
}
.rv-boat path {
  fill: var(--rv-line-strong);
  stroke: var(--rv-muted);
  stroke-width: 1;
}
.rv-boat rect {
  fill: var(--rv-surface);
  fill-opacity: 0.75;
}
.rv-turn-box {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-turn-box path {
  fill: none;
  stroke-width: 1.5;
}
.rv-turn-now rect {
  fill: var(--rv-wash);
}
.rv-turn-right {
  stroke: var(--rv-good);
  stroke-width: 4;
}
.rv-turn-ghost {
  stroke: var(--rv-focus);
  stroke-dasharray: 6 4;
}
.rv-turn-fan {
  stroke-width: 2;
}
.rv-turn-fan.rv-turn-right {
  stroke-width: 4;
}
.rv-turn-fan .rv-turn-way {
  display: none;
}
.rv-turn-box .rv-turn-leader {
  stroke-width: 1.5;
  stroke-dasharray: 2 3;
}
[role="group"] .rv-turn-fan {
  pointer-events: stroke;
}
.rv-turn-letter {
  fill: var(--rv-surface);
  stroke-width: 2.5;
}
[data-reader] > text {
  font-weight: 600;
}
.rv-turn-grip {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 2.5;
  pointer-events: all;
}
.rv-turn-legend {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(128px, 1fr));
  gap: 4px 12px;
  margin: 10px 0 0;
  padding: 0;
  list-style: none;
  font-size: var(--rv-size-note);
  line-height: 1.35;
}
.rv-turn-legend:is([hidden], [data-covered]) {
  display: none;
}
.rv-turn-legend li {
  display: grid;
  grid-template-columns: 22px 1fr;
  column-gap: 7px;
  align-items: center;
  align-content: start;
}
.rv-turn-legend b {
  grid-row: span 2;
  width: 22px;
  height: 22px;
  border: 2.5px solid;
  border-radius: 11px;
  text-align: center;
  line-height: 17px;
}
.rv-turn-legend b span {
  color: var(--rv-text);
}
.rv-turn-legend small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-arc {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-arc-tip {
  fill: var(--rv-highlight);
}
.rv-arc-level {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-drawing .rv-arc-label {
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-axis {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-axis-tip {
  fill: var(--rv-text);
}
.rv-lever {
  pointer-events: none;
}
.rv-lever-bin {
  stroke: var(--rv-accent);
  stroke-width: 1;
}
.rv-lever-arm {
  stroke: var(--rv-mark);
  stroke-width: 2;
  stroke-dasharray: 5 3;
}
.rv-sweep-halo {
  stroke: var(--rv-casing);
  stroke-width: 5;
}
.rv-sweep {
  stroke: var(--rv-mark);
  stroke-width: 2;
}
.rv-sweep-tip {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
}
.rv-sweep.rv-sweep-told {
  stroke: var(--rv-highlight);
  stroke-width: 3;
}
.rv-sweep-tip.rv-sweep-told {
  fill: var(--rv-highlight);
}
.rv-answer-named {
  display: flex;
  flex-direction: column;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-answer-named .rv-answer-number {
  width: 4.6em;
  padding: 4px 7px;
  font-size: var(--rv-size-lead);
}
.rv-answer-named[data-unit="radians"] .rv-answer-number {
  width: 6.4em;
}
.rv-turn-fan[data-reader="0"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-0);
}
[data-reader="0"] > .rv-turn-letter {
  stroke: var(--rv-categorical-0);
}
.rv-turn-legend [data-reader="0"] {
  color: var(--rv-categorical-0);
}
.rv-turn-fan[data-reader="1"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-1);
}
[data-reader="1"] > .rv-turn-letter {
  stroke: var(--rv-categorical-1);
}
.rv-turn-legend [data-reader="1"] {
  color: var(--rv-categorical-1);
}
.rv-turn-fan[data-reader="2"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-2);
}
[data-reader="2"] > .rv-turn-letter {
  stroke: var(--rv-categorical-2);
}
.rv-turn-legend [data-reader="2"] {
  color: var(--rv-categorical-2);
}
.rv-turn-fan[data-reader="3"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-3);
}
[data-reader="3"] > .rv-turn-letter {
  stroke: var(--rv-categorical-3);
}
.rv-turn-legend [data-reader="3"] {
  color: var(--rv-categorical-3);
}
.rv-turn-fan[data-reader="4"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-4);
}
[data-reader="4"] > .rv-turn-letter {
  stroke: var(--rv-categorical-4);
}
.rv-turn-legend [data-reader="4"] {
  color: var(--rv-categorical-4);
}
.rv-turn-fan[data-reader="5"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-5);
}
[data-reader="5"] > .rv-turn-letter {
  stroke: var(--rv-categorical-5);
}
.rv-turn-legend [data-reader="5"] {
  color: var(--rv-categorical-5);
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template: "words" "figure" "asked" / minmax(0, 1fr);
    row-gap: 12px;
    min-height: 0;
    padding-top: 28px;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
  /* What an answer brings keeps its room above the question. */
  .rv-turn-legend[data-covered]:not([hidden]) {
    display: grid;
    visibility: hidden;
  }
  .rv-sums [data-covered]:nth-child(n) {
    display: block;
  }
  .rv-sums [data-covered]::after {
    visibility: hidden;
    content: attr(data-covered);
  }
}
/* Once an answer was shown, its room stays while another one is typed. */
.rv-step[data-kept] .rv-turn-legend[data-covered]:not([hidden]) {
  display: grid;
  visibility: hidden;
}
.rv-step[data-kept] .rv-sums [data-covered]:nth-child(n) {
  display: block;
}
.rv-step[data-kept] .rv-sums [data-covered]::after {
  visibility: hidden;
  content: attr(data-covered);
}
.rv-lesson[data-projected] {
  width: auto;
  height: auto;
  max-width: none;
  max-height: none;
  inset: 0;
  box-sizing: border-box;
  margin: 0;
  padding: 0 max(20px, (100vw - 178vh) / 2) 40px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-ground);
  border: 0;
}
.rv-lesson[data-projected] > :is(h2, .rv-player),
.rv-lesson[data-projected] :is(.rv-step:not([data-current]), .rv-way-out) {
  display: none;
}
.rv-lesson[data-projected] .rv-step:nth-child(n) {
  grid-template:
    "words figure" auto
    "asked figure" 1fr / minmax(0, 1fr) minmax(0, var(--rv-figure, 1.08fr));
  gap: 0 28px;
  min-height: calc(100vh - 40px);
  box-sizing: border-box;
  margin: 0;
  padding: 20px 0 12px;
  border: 0;
}
.rv-lesson[data-projected] :is(.rv-step-words, .rv-question) {
  zoom: var(--rv-large, 1.2);
}
.rv-lesson[data-projected] :is(.rv-sums, .rv-ratios, .rv-turn-legend, .rv-race, .rv-race-said) {
  zoom: clamp(1.2, 0.75 * var(--rv-large, 1.2), 1.6);
}
.rv-lesson[data-projected] :is(.rv-turn-legend, .rv-turn-legend small, .rv-answer-named) {
  font-size: var(--rv-size-base);
}
.rv-lesson[data-projected] .rv-step-figure {
  padding: 10px;
}
.rv-lesson[data-projected] .rv-drawing {
  max-height: 78vh;
}
/* What any known answer will take: on a projector its place is kept, so that nothing moves. */
.rv-outcome,
.rv-goal {
  display: grid;
}
.rv-outcome > *,
.rv-goal > *,
.rv-goal::after {
  grid-area: 1 / 1;
}
.rv-rehearsed,
.rv-goal::after {
  visibility: hidden;
}
.rv-goal::after {
  content: attr(data-longest);
}
.rv-rehearsed p:first-child {
  font-weight: 600;
}
.rv-lesson:not([data-projected]) .rv-rehearsed {
  display: none;
}
.rv-lesson:not([data-projected]) .rv-goal::after {
  content: none;
}
.rv-corner {
  position: fixed;
  right: 10px;
  bottom: 4px;
  display: flex;
  gap: 2px;
  align-items: center;
  color: var(--rv-muted);
}
.rv-corner .rv-step-count {
  display: inline;
  font-size: var(--rv-size-heading);
}
.rv-corner :is(a, button) {
  min-width: 30px;
  height: 30px;
  padding: 0;
  color: inherit;
  background: none;
  border: 0;
  font: inherit;
  font-size: var(--rv-size-heading);
  line-height: 30px;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
}
.rv-corner :is(a, button):is(:hover, :focus-visible) {
  color: var(--rv-text);
}
.rv-unbroken {
  white-space: nowrap;
}
/* On paper a step stands whole on its sheet, and nothing waits to be pressed. */
@media print {
  .rv-step.rv-step {
    min-height: 0;
    margin-bottom: 0;
    padding: 18px 0;
    break-inside: avoid;
  }
  .rv-player,
  .rv-answer .rv-press {
    display: none;
  }
}
`,`/* From regions to search: vectors as arrows and clouds, pictures as signs, and the matrix of their pairs. */

.rv-panel-ground {
  fill: var(--rv-sunken);
}
.rv-panel-axes line {
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-drawing .rv-panel-cover {
  fill: var(--rv-muted);
  font-size: var(--rv-size-title);
}
.rv-vector path {
  fill: var(--rv-vector);
  stroke: var(--rv-vector);
  stroke-width: 2.5;
}
.rv-drawing .rv-vector text {
  fill: var(--rv-text);
  stroke: var(--rv-sunken);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-vector-0,
.rv-vector-query {
  --rv-vector: var(--rv-accent);
}
.rv-vector-1,
.rv-vector-other {
  --rv-vector: var(--rv-bad);
}
.rv-vector-same {
  --rv-vector: var(--rv-good);
}
.rv-vector-sum {
  --rv-vector: var(--rv-muted);
}
.rv-vector-legend circle {
  fill: var(--rv-vector);
}
.rv-unit-circle {
  fill: none;
  stroke: var(--rv-line-strong);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-cloud-dot {
  fill: var(--rv-muted);
  fill-opacity: 0.75;
}
.rv-cloud-ellipse {
  fill: var(--rv-accent);
  fill-opacity: 0.1;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-direction {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 6 4;
}
.rv-sign-0 {
  fill: var(--rv-categorical-5);
}
.rv-sign-1 {
  fill: var(--rv-categorical-2);
}
.rv-sign-2 {
  fill: var(--rv-categorical-0);
}
.rv-root[data-theme="dark"] .rv-sign-2 {
  fill: var(--rv-categorical-4);
}
.rv-switch-back {
  fill: transparent;
}
.rv-switch[role] {
  cursor: pointer;
}
.rv-switch[role] .rv-switch-back {
  fill: var(--rv-surface);
  stroke: var(--rv-line-strong);
}
.rv-switch[role]:hover .rv-switch-back {
  stroke: var(--rv-accent);
}
.rv-switch[role]:focus {
  outline: 0;
}
.rv-switch[role]:focus-visible .rv-switch-back {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-switch[data-off] > :not(.rv-switch-back) {
  opacity: 0.3;
}
.rv-region-icon rect {
  fill: none;
  stroke: var(--rv-muted);
}
.rv-region-icon .rv-region-part {
  fill: var(--rv-accent);
  stroke: none;
}
.rv-matrix {
  pointer-events: none;
}
.rv-pair-cell rect {
  stroke: var(--rv-surface);
  stroke-width: 1.5;
}
.rv-pair-off {
  opacity: 0.12;
}
.rv-drawing .rv-result text:first-child {
  font-size: var(--rv-size-title);
  font-weight: 700;
}
.rv-drawing .rv-result text {
  fill: var(--rv-accent);
}
.rv-drawing .rv-rank-tick {
  fill: var(--rv-good);
}
.rv-rank-same {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
[data-empty] :is(.rv-rank-tick, .rv-rank-same, .rv-rank-place) {
  display: none;
}
@media (prefers-reduced-motion: no-preference) {
  .rv-rank {
    transition: transform 300ms;
  }
}
.rv-way-out {
  display: inline-block;
  margin-top: 10px;
  color: var(--rv-accent);
  font-size: var(--rv-size-lead);
}
.rv-way-out[data-away] {
  visibility: hidden; /* its place stays, so that nothing jumps when it comes */
}
`,`/* The page of the operators: what the machines gave, side by side. */

.rv-card .rv-agreed {
  margin: 0 0 12px;
  line-height: 1.5;
}
.rv-agreed[data-state="good"],
.rv-agreement [data-state="good"] {
  color: var(--rv-good);
}
.rv-agreed[data-state="bad"],
.rv-agreement [data-state="bad"] {
  color: var(--rv-bad);
}
.rv-scrolls {
  overflow-x: auto;
}
.rv-agreement {
  width: auto;
  min-width: min(100%, 720px);
}
.rv-agreement :is(th, td) {
  padding: 2px 18px 2px 0;
}
.rv-agreement :is(th, td):nth-child(2) {
  text-align: left;
}
.rv-agreement tr[data-first] > :is(th, td) {
  border-top: 1px solid var(--rv-line);
}
.rv-agreement th[scope="row"] {
  font-weight: 500;
}
.rv-card .rv-agreed-note {
  max-width: 75ch;
  margin: 12px 0 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 480px) {
  .rv-agreement :is(th, td) {
    padding-right: 10px;
    vertical-align: top;
  }
  .rv-agreement :is(th, td):nth-child(-n + 2) {
    white-space: normal;
  }
}
`,`/* The page of the peers: the matrix of implementations and families, and the museum's threads. */

.rv-peers {
  width: auto;
  border-collapse: collapse;
}
.rv-peers :is(th, td) {
  padding: 1px 2px;
  text-align: center;
}
.rv-peers thead th {
  height: 92px;
  padding: 0 2px 6px;
  font-weight: 500;
  vertical-align: bottom;
}
.rv-peers thead th:not(:first-child) > span {
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.rv-peers :is(thead th:first-child, th[scope="row"]) {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 300px;
  padding-right: 10px;
  background: var(--rv-surface);
  font-family: var(--rv-font);
  font-weight: 500;
  text-align: left;
  white-space: normal;
}
.rv-peers tbody tr > * {
  border-top: 1px solid var(--rv-line);
}
.rv-peers button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-peers .rv-peer {
  text-align: left;
}
.rv-peers button:hover,
.rv-peers button[aria-pressed="true"] {
  border-color: var(--rv-accent);
}
.rv-peers [data-state="follows"] {
  color: var(--rv-good);
}
.rv-peers [data-state="follows_another"] {
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
}
.rv-peers [data-state="differs"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-peers :is([data-state="refuses"], [data-state="unasked"]) {
  color: var(--rv-muted);
}
.rv-card :is(.rv-peers-legend, .rv-peers-said) {
  max-width: 110ch;
  margin: 0 0 6px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.rv-card .rv-peers-legend {
  color: var(--rv-muted);
}
.rv-card .rv-peers-said {
  min-height: 3.2em;
}

.rv-threads {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  gap: 14px;
}
.rv-thread {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  grid-template-rows: auto 1fr;
  gap: 10px 16px;
  padding: 14px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-thread h4 {
  margin: 0 0 6px;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-card .rv-thread p {
  margin: 0 0 6px;
  line-height: 1.5;
}
.rv-card .rv-thread .rv-thread-why {
  color: var(--rv-muted);
}
.rv-card .rv-thread .rv-thread-links {
  margin: 0;
  font-size: var(--rv-size-note);
}
.rv-thread a {
  color: var(--rv-accent);
  text-decoration: underline;
}
.rv-thread-map {
  grid-area: 1 / 2 / span 2;
  width: 100%;
  max-height: 240px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-thread-cell {
  fill: color-mix(in srgb, var(--rv-text) calc(4% + 30% * var(--rv-share)), var(--rv-surface));
  stroke: var(--rv-line);
  stroke-width: 0.02;
}
.rv-thread-value {
  fill: var(--rv-muted);
  font-family: var(--rv-mono);
  dominant-baseline: central;
  text-anchor: middle;
}
.rv-thread-mark :is(rect, line) {
  fill: none;
  stroke: var(--rv-reading);
  stroke-width: 0.07;
}
.rv-thread-mark line {
  stroke-width: 0.035;
}
.rv-thread-mark circle {
  fill: var(--rv-reading);
  stroke: var(--rv-surface);
  stroke-width: 0.02;
}
.rv-thread-mark circle[data-lost="true"] {
  fill: var(--rv-surface);
  stroke: var(--rv-reading);
  stroke-width: 0.05;
}
.rv-thread [data-reading="0"] {
  --rv-reading: var(--rv-accent);
}
.rv-thread [data-reading="1"] {
  --rv-reading: var(--rv-focus);
}
.rv-thread [data-reading="2"] {
  --rv-reading: var(--rv-good);
}
.rv-thread-mark:not([data-reading="0"]) rect {
  stroke-dasharray: 0.2 0.12;
}
.rv-thread-outputs {
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: 10px 24px;
}
.rv-thread-output {
  min-width: 0;
  margin: 0;
  padding-left: 8px;
  border-left: 3px solid var(--rv-reading);
}
.rv-thread-output figcaption {
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
}
.rv-thread-box {
  display: block;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-thread-output table {
  width: auto;
}
.rv-thread-output td {
  padding: 1px 10px 1px 0;
}
@container (max-width: 560px) {
  .rv-thread {
    grid-template-columns: minmax(0, 1fr);
  }
  .rv-thread-map {
    grid-area: auto;
    max-width: 260px;
  }
  .rv-peers :is(thead th:first-child, th[scope="row"]) {
    max-width: 140px;
  }
}
`,`/* The prism's cards. */

.rv-prism-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
  gap: 10px;
}
.rv-prism-tile {
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 6px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
/* Until numbers are there, tiles and cards keep the room that they will take. */
.rv-prism-tiles[data-waiting] > * > * {
  visibility: hidden;
}
.rv-card-prism-outputs:not(:has(.rv-prism-tile)) {
  min-height: 574px;
}
.rv-prism-invites {
  padding-bottom: 10px;
}
/* Without a box there are names, and no room for numbers. */
.rv-card-prism-outputs:not([data-boxless]) .rv-prism-invites,
.rv-card-prism-outputs[data-boxless] :is(.rv-prism-slot, .rv-prism-foot, .rv-scale) {
  display: none;
}
.rv-prism-tile[data-raised] {
  border-color: var(--rv-accent);
}
.rv-prism-tile[data-reference] {
  background: var(--rv-sunken);
}
/* A long name has a tile's whole width: the reference's button stands above it, beside the sign. */
.rv-prism-head {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  margin-bottom: 6px;
}
.rv-prism-head > * {
  grid-area: 1 / 2;
}
.rv-prism-head > .rv-prism-name {
  display: grid;
  grid-area: 1 / 1 / 2 / 3;
  grid-template-rows: 30px auto;
  align-content: start;
  align-items: center;
  min-width: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
.rv-card-prism-sum .rv-remark {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-prism-sign {
  display: inline-flex;
  flex: none;
}
.rv-prism-name span {
  overflow-wrap: break-word;
  line-height: 15px;
}
.rv-prism-name:disabled {
  cursor: default;
}
.rv-prism-name:hover:not(:disabled) {
  background: var(--rv-sunken);
}
.rv-prism-name[aria-pressed="true"] {
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  box-shadow: inset 0 0 0 1.5px var(--rv-accent);
}
.rv-prism-reference {
  align-self: start;
}
.rv-prism-slot {
  aspect-ratio: 1;
  margin-top: auto;
}
.rv-prism-refused {
  flex: 1;
  margin: 6px 4px;
  color: var(--rv-warn);
  font-size: var(--rv-size-note);
}
.rv-prism-foot {
  display: grid;
  grid-template-columns: 1fr auto;
  grid-template-rows: 17px auto;
  gap: 0 6px;
  height: 54px;
  margin-top: 5px;
  /* Its numbers change with every move: nothing around it is laid out for them. */
  contain: strict;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-prism-foot .rv-badge {
  grid-column: 2;
  grid-row: 1;
  height: 17px;
  font-size: var(--rv-size-small);
}
.rv-prism-read {
  font: 600 var(--rv-size-note) / 17px var(--rv-mono);
}
.rv-prism-plan {
  grid-column: 2;
  grid-row: 1;
  color: var(--rv-muted);
}
.rv-prism-note {
  grid-column: 1 / -1;
  grid-row: 2;
  color: var(--rv-muted);
}

.rv-prism-cause {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px 76px 76px;
  align-items: center;
  gap: 2px 10px;
  padding: 4px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-prism-causehead {
  border-top: 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-causehead span:nth-child(n + 3) {
  text-align: right;
}
.rv-prism-cause b {
  display: block;
  font-size: var(--rv-size-base);
}
.rv-prism-cause small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-total {
  border-top: 2px solid var(--rv-line-strong);
}
.rv-prism-value {
  font: 500 var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-prism-track {
  position: relative;
  height: 10px;
  background:
    linear-gradient(var(--rv-line-strong), var(--rv-line-strong)) 50% 0 / 1px 100% no-repeat,
    var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-prism-bar {
  position: absolute;
  top: 2px;
  left: 50%;
  width: calc(50% * var(--rv-share, 0));
  height: 6px;
  background: var(--rv-focus);
}
.rv-prism-bar[data-sign="down"] {
  right: 50%;
  left: auto;
  background: var(--rv-accent);
}
.rv-prism-made {
  margin-top: 6px;
  overflow-wrap: anywhere;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}
.rv-prism-plot {
  cursor: crosshair;
}

@container (max-width: 460px) {
  .rv-prism-cause {
    grid-template-columns: minmax(0, 1fr) 84px 84px;
  }
  .rv-prism-cause > :first-child {
    grid-column: 1 / -1;
  }
  .rv-prism-causehead > :first-child {
    display: none;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards:has(.rv-card-prism-outputs) .rv-card-sentence {
    min-height: 103px;
  }
}
`,`/* The cards of the R-MAC pages. */

.rv-rlevel {
  margin-bottom: 10px;
}
.rv-rlevel-name {
  display: flex;
  align-items: center;
  gap: 7px;
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-rlevel-name span {
  color: var(--rv-muted);
  font-weight: 500;
  font-variant-numeric: tabular-nums;
}
.rv-rline {
  display: inline-block;
  flex: none;
  width: 30px;
  height: 3px;
  border-radius: 1px;
}
.rv-body-rmac-list {
  max-height: 236px;
  overflow: auto;
}
.rv-rgrid {
  display: grid;
  gap: 2px;
}
.rv-rcell {
  height: 18px;
  padding: 0;
  background: color-mix(in srgb, var(--rv-level) 26%, var(--rv-surface));
  border: 1.5px solid color-mix(in srgb, var(--rv-level) 60%, var(--rv-surface));
  border-radius: var(--rv-radius-mark);
  cursor: pointer;
}
.rv-rcell[data-here] {
  background: var(--rv-highlight);
  border-color: var(--rv-focus);
}
.rv-rcell[aria-pressed="true"] {
  box-shadow: 0 0 0 2px var(--rv-focus);
}
.rv-rscroll {
  height: 170px;
  overflow: auto;
  border-block: 1px solid var(--rv-line);
}
/* Where it goes on, above or below, lies a shadow. */
.rv-rscroll,
.rv-body-rmac-list,
.rv-hits {
  --rv-edge: color-mix(in srgb, var(--rv-text) 18%, transparent);
  background:
    linear-gradient(to bottom, var(--rv-surface) 40%, transparent) 0 0 / 100% 40px no-repeat local,
    linear-gradient(to top, var(--rv-surface) 40%, transparent) 0 100% / 100% 40px no-repeat local,
    linear-gradient(to bottom, var(--rv-edge), transparent) 0 0 / 100% 14px no-repeat scroll,
    linear-gradient(to top, var(--rv-edge), transparent) 0 100% / 100% 14px no-repeat scroll;
}
@media print {
  /* Of a hundred channels the strongest, of regions all. */
  .rv-rscroll,
  .rv-body-rmac-list {
    height: auto;
    max-height: none;
    background: none;
  }
  .rv-rtable tbody tr:nth-child(n + 9) {
    display: none;
  }
}
.rv-rtable th,
.rv-rtable td {
  height: 22px;
}
.rv-rtable th:first-child {
  font-weight: 500;
}
.rv-rtable th {
  white-space: normal;
}
.rv-rtable thead th {
  position: sticky;
  top: 0;
  background: var(--rv-surface);
}
.rv-rtable tr[data-shown] {
  color: var(--rv-focus);
  font-weight: 650;
}

/* The derivation. */
.rv-dstage {
  margin-bottom: 14px;
}
.rv-card h4 {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 0 6px;
  padding: 0;
  font-family: inherit;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
.rv-card h4 i {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 19px;
  height: 19px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: 50%;
  font-size: var(--rv-size-small);
  font-style: normal;
  font-weight: 700;
}
.rv-dstage p {
  margin: 6px 0 0;
  line-height: 1.5;
}
.rv-dsides {
  display: flex;
  height: 24px;
  margin-top: 8px;
  font: var(--rv-size-small) / 22px var(--rv-mono);
}
.rv-dsides span {
  min-width: 58px;
  padding: 0 7px;
  overflow: hidden;
  background: var(--rv-accent-soft);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
  white-space: nowrap;
}
.rv-dsides .rv-drest {
  background: none;
  border: 1px dashed var(--rv-line-strong);
  border-left: 0;
  border-radius: 0 var(--rv-radius-mark) var(--rv-radius-mark) 0;
}
.rv-dtable th,
.rv-dtable td,
.rv-scores th,
.rv-scores td {
  height: 26px;
  border-top: 1px solid var(--rv-line);
}
.rv-dtable thead th,
.rv-scores thead th {
  border-top: 0;
  vertical-align: bottom;
  white-space: normal;
}
.rv-dtable th:first-child {
  padding-left: 6px;
}
.rv-dtable :is(th, td):last-child {
  padding-right: 6px;
}
.rv-dtable tbody th,
.rv-scores tbody th {
  font-weight: 600;
}
.rv-dcandidates tr[data-chosen] {
  background: var(--rv-focus-soft);
}
.rv-dcandidates tr[data-chosen] td:last-child {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-dtaken {
  margin-left: 8px;
  color: var(--rv-focus);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 650;
}
.rv-dtable .rv-dpicture {
  width: 34%;
  text-align: left;
}
.rv-dtrack {
  position: relative;
  height: 14px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-dtrack i {
  position: absolute;
  top: 0;
  bottom: 0;
  background: color-mix(in srgb, var(--rv-accent) 32%, transparent);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
}
.rv-dlevels td {
  vertical-align: middle;
}
.rv-dlevels .rv-rline {
  width: 22px;
  margin-right: 8px;
  vertical-align: 3px;
}
.rv-dwalk {
  display: inline-flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 9px;
  padding: 3px 0;
  white-space: normal;
}
.rv-dpart {
  display: inline-block;
  white-space: pre;
}
.rv-dlevels th:first-child {
  white-space: nowrap;
}
.rv-dwalk b {
  font-weight: 650;
}
.rv-card .rv-dsum {
  padding-top: 8px;
  border-top: 1px solid var(--rv-line-strong);
  font: var(--rv-size-base) / 1.5 var(--rv-mono);
  text-align: right;
}
.rv-dother {
  padding: 3px 0;
  line-height: 1.5;
}
.rv-dother[data-drawn] {
  padding-left: 8px;
  border-left: 3px solid var(--rv-categorical-5);
}

/* The descriptor. */
.rv-mrow,
.rv-mfoot {
  display: grid;
  grid-template-columns: 62px minmax(0, 1fr) 66px 78px 70px;
  gap: 8px;
  align-items: center;
}
.rv-mrow {
  font: var(--rv-size-small) / 1 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-mrow > :last-child {
  text-align: right;
}
.rv-mhead {
  min-height: 20px;
  padding-bottom: 2px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
}
.rv-mbody {
  position: relative;
}
.rv-mslot {
  position: absolute;
  top: 0;
  right: 238px;
  left: 70px;
}
.rv-mslot canvas {
  cursor: crosshair;
}
.rv-msum {
  position: relative;
  height: 66px;
  margin-top: 6px;
  background: var(--rv-sunken);
}
.rv-mfoot {
  grid-template-columns: 62px minmax(0, 1fr) 230px;
  font-size: var(--rv-size-small);
  color: var(--rv-muted);
}
.rv-mrow[data-here] {
  background: var(--rv-focus-soft);
}
.rv-mrow[data-off] .rv-mbar,
.rv-mrow[data-off] > span:last-child {
  opacity: 0.55;
}
.rv-mswitch {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 100%;
  min-height: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-mswitch i {
  width: 9px;
  height: 9px;
  border: 1.5px solid transparent;
  border-radius: 50%;
}
.rv-mswitch[aria-checked="false"] {
  text-decoration: line-through;
  opacity: 0.65;
}
.rv-mswitch[aria-checked="false"] i {
  background: none !important;
  border-color: var(--rv-muted);
}
.rv-mbar {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  height: 76%;
}
.rv-mbar > i {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  height: auto;
  background: var(--rv-accent-soft);
}
.rv-mbar b {
  position: relative;
  padding-right: 4px;
  font-weight: 500;
}
/* Twenty regions' rows, as most maps have them, until the page's own come. */
.rv-mlist:empty {
  height: 320px;
}
.rv-card .rv-marith {
  min-height: 48px;
  margin-top: 8px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.6 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-marith b {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-arow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 14px;
  align-items: center;
  padding: 7px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-arow:first-child {
  border-top: 0;
}
.rv-arow b,
.rv-arow code,
.rv-arow .rv-quiet {
  display: block;
}
.rv-arow code {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
}
.rv-arow .rv-quiet {
  font-size: var(--rv-size-note);
}
.rv-aslot {
  position: relative;
  height: 46px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pstrip {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
  gap: 8px;
}
.rv-pitem {
  min-width: 0;
  padding: 4px;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.35 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-pitem:hover,
.rv-pitem:focus-visible {
  background: var(--rv-sunken);
  border-color: var(--rv-line);
}
.rv-pitem canvas {
  display: block;
  width: 100%;
  aspect-ratio: 1;
  margin-bottom: 4px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pitem b {
  font-family: var(--rv-mono);
}
.rv-pitem span {
  display: block;
}

@container (max-width: 560px) {
  .rv-mrow {
    grid-template-columns: 60px minmax(0, 1fr) 0 62px 0;
    gap: 4px;
  }
  .rv-mrow > :nth-child(3),
  .rv-mrow > :nth-child(5) {
    visibility: hidden;
    overflow: hidden;
  }
  .rv-mslot {
    right: 74px;
    left: 64px;
  }
  .rv-mfoot {
    grid-template-columns: 60px minmax(0, 1fr) 70px;
    gap: 4px;
  }
  .rv-card .rv-marith {
    min-height: 67px;
  }
  .rv-dtable .rv-dpicture {
    display: none;
  }
  .rv-dtable th,
  .rv-dtable td {
    padding-right: 6px;
    white-space: normal;
  }
}

@container (max-width: 460px) {
  .rv-card-rmac-list,
  .rv-card-rmac-region {
    grid-column: 1 / -1;
  }
}
@container (max-width: 400px) {
  .rv-dlevels td {
    font-size: var(--rv-size-tiny);
  }
  .rv-dlevels .rv-rline {
    display: none;
  }
  .rv-dlevels .rv-dpart {
    display: inline;
    white-space: normal;
  }
}

/* Search. */
.rv-hits {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 6px;
  min-height: 318px;
  max-height: 318px;
  align-content: start;
  padding: 2px;
  overflow: auto;
}
@media print {
  .rv-hits {
    max-height: none;
    overflow: visible;
    background: none;
  }
}
.rv-hit {
  position: relative;
  min-width: 0;
  padding: 3px;
  color: inherit;
  background: none;
  border: 2px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.3 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-hit img {
  display: block;
  width: 100%;
  aspect-ratio: 21 / 16;
  object-fit: cover;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-hit b {
  position: absolute;
  top: 7px;
  left: 7px;
  padding: 1px 6px;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-mark);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-hit[data-relevant] {
  background: var(--rv-good-soft);
}
.rv-hit[data-relevant] b {
  color: var(--rv-surface);
  background: var(--rv-good);
}
.rv-hit[data-here] {
  border-color: var(--rv-focus);
}
.rv-hit[aria-selected="true"] {
  border-color: var(--rv-accent);
}
.rv-hname {
  display: block;
  margin-top: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-hline {
  display: flex;
  align-items: center;
  gap: 6px;
}
.rv-hline code,
.rv-pair code,
.rv-scores code {
  padding: 0;
  color: inherit;
  background: none;
  font: var(--rv-size-small) / 1.4 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-htrack {
  flex: 1;
  height: 5px;
}
.rv-pairs {
  position: relative;
  width: 100%;
  aspect-ratio: 2.72;
}
.rv-pairs canvas,
.rv-pgrid canvas {
  border-radius: var(--rv-radius-mark);
}
.rv-pbelow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  gap: 18px;
  margin-top: 10px;
}
.rv-pair {
  display: grid;
  grid-template-columns: 14px minmax(0, 1fr) 64px 52px;
  align-items: center;
  gap: 8px;
  height: 26px;
  padding: 0 6px;
  border-radius: var(--rv-radius-mark);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-pair:hover {
  background: var(--rv-sunken);
}
.rv-pair i {
  width: 12px;
  height: 12px;
  border-radius: var(--rv-radius-mark);
}
.rv-pair > :nth-child(n + 3) {
  text-align: right;
}
.rv-pgrid {
  position: relative;
  width: 130px;
  height: 130px;
}
.rv-pgrid canvas {
  cursor: crosshair;
}
.rv-card .rv-pgridwords {
  min-height: 34px;
  margin-top: 4px;
  font-size: var(--rv-size-note);
}
.rv-scores {
  font-family: inherit;
}
.rv-scores th,
.rv-scores td {
  height: 30px;
  text-align: left;
}
.rv-scores thead th {
  height: 22px;
}
.rv-scores tbody th {
  width: 80px;
}
.rv-scores td[data-used] code {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-strack {
  display: inline-block;
  width: calc(100% - 52px);
  height: 9px;
  margin-right: 8px;
}
.rv-strack > i:not([data-best]) {
  background: color-mix(in srgb, var(--rv-accent) 55%, var(--rv-sunken));
}
.rv-card .rv-scorenote {
  margin-top: 8px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 560px) {
  .rv-pbelow {
    grid-template-columns: minmax(0, 1fr);
  }
}
`];var yS=qg.map(n=>{let t=new CSSStyleSheet;return t.replaceSync(n),t});Ds(Ue);var qi=new WeakMap;function Gi(n,t,e){if(t.role==="feed")return qs(t),e.hide?.(n)??(()=>{});let r=qi.get(n);return(!r||r.role!==t.role||r.canvas!==t.canvas)&&(r?.destroy(),r=new zc(n,t,e),qi.set(n,r)),r.take(t,e)}var zc=class{constructor(t,e,r){this.place=t,this.role=e.role,this.canvas=e.canvas,this.adapter=r,this.generation=0,r.there&&(ht(this.canvas).there=r.there),this.root=p("div",{class:`rv-root rv-${e.role}`}),kS(t),t.append(this.root),this.stage=e.role==="canvas"?this.makeStage():null,this.board=e.role==="cards"?this.makeBoard():null,this.voice=null,this.unwatch=this.stage&&r.watch?.(t,s=>ht(this.canvas).fresh.setBusy(s)),this.media=matchMedia("(prefers-color-scheme: dark)"),this.onTheme=()=>this.setTheme(),this.media.addEventListener("change",this.onTheme)}makeStage(){let t=o=>this.adapter.send(o),e=o=>this.adapter.tell?.(o),r=this.adapter.takeFiles&&(o=>this.adapter.takeFiles?.(o)??!1),s={send:t,tell:e,commands:Wg,groundOf:this.adapter.groundOf,takeFiles:r};return new ho(this.root,ht(this.canvas),s)}makeBoard(){return new ks(this.root,ht(this.canvas),jg,this.adapter.groundOf)}speakWith(t){this.voice??=new _s(ht(this.canvas),e=>this.adapter.send(e)),this.voice.take(t),na(t.address,t.replaces)}setTheme(){this.stage?.setTheme(),this.board?.setTheme()}take(t,e){this.adapter=e,this.generation+=1;let r=this.generation;return this.setTheme(),t.role==="canvas"?this.show(t):(t.voice&&this.speakWith(t.voice),this.board?.update(t)),()=>{r===this.generation&&setTimeout(()=>{r===this.generation&&!this.root.isConnected&&this.destroy()})}}show(t){this.stage?.update(t),na(t.address,t.replaces)}destroy(){this.media.removeEventListener("change",this.onTheme),this.unwatch?.(),this.stage?.destroy(),this.board?.destroy(),this.root.remove(),qi.get(this.place)===this&&qi.delete(this.place)}};function kS(n){let t=n.getRootNode(),e=t instanceof ShadowRoot?t:document;e.adoptedStyleSheets=[...new Set([...e.adoptedStyleSheets,...yS])]}function _g(n,{cells:t,box:e,mirrored:r,maximum:s}){let o=[...MS(n,t,e,r),...OS(n)];if(!X(n)||n.samples_shown<n.samples_total)return o;let i=[0,0,0];for(let h of n.state)i[h]+=1;let a=n.samples_total,l=new Set(n.taps.filter((h,d)=>h>=0&&n.weights[d]>0)).size;a&&o.push(l?Ft("cells_read",{cells:l}):Ft("nothing_read"));let c={height:t.height,width:t.width};return a&&i[2]===a?o.push(Ft("all_outside",c)):i[2]&&o.push(Ft(s?"outside_of_maximum":"outside_of_mean",{count:i[2],of:a,...c})),i[1]&&o.push(Ft("clamped",{count:i[1]})),o}var Ft=(n,t={})=>({kind:n,values:t});function MS({way:n,read_frame:{w:t,h:e,angle:r}},{stride:s},o,i){let a=[e/s,t/s];if(n?.kind==="pooled")return[Ft("rounded",{size:a})];let l=r?Ft("turned",{angle:r,size:a}):Ft("box",{size:a});return i&&o.angle?[l,Ft("mirrored",{drawn:o.angle,read:-o.angle})]:[l]}function OS({way:n,bins:t,grid:e,bin_rows:r,bin_columns:s}){let o=t[0]*t[1]===1;if(r&&s)return[Ft(o?"pooled_one_bin":"pooled_bins",{rows:Gg(r),columns:Gg(s)})];let i=[n?.y.bin_size,n?.x.bin_size],a=e[0]*e[1];return a?o?[a===1?Ft("one_bin_once"):Ft("one_bin",{grid:e})]:[a===1?Ft("bins_once",{size:i}):Ft("bins",{size:i,grid:e})]:[Ft("bins_empty",{size:i})]}var Gg=n=>Array.from({length:n.length/2},(t,e)=>[n[2*e],n[2*e+1]]);var Ug=(n,t)=>[...$S(n,t),...AS(n,t)],bn=(n,t={})=>({kind:n,values:t});function $S(n,t){let[e,r]=[n,t].map(({output:h})=>[...h??[]]),s=r.map((h,d)=>h-e[d]),o=s.map(Math.abs);if(!o.every(Number.isFinite))return[bn("not_finite")];let i=Math.max(...o);if(!i)return[bn("all_same")];if(i<=Math.max(n.tolerance,t.tolerance))return[bn("rounding",{most:i})];let a=o.indexOf(i),l=[Math.floor(a/n.bins[1]),a%n.bins[1]],c=o.reduce((h,d)=>h+d,0)/o.length;return[bn("worst_bin",{bin:l,numbers:[e[a],r[a],s[a]]}),bn("mean_apart",{bins:o.length,mean:c})]}function AS({read_frame:n},{read_frame:t}){let e=[t.cx-n.cx,t.cy-n.cy],r={own:[n.h,n.w],other:[t.h,t.w]},s=[];if(Math.max(...e.map(Math.abs))>.001){let[i,a]=e.map(l=>Math.abs(l)<=.001?0:l);s.push(bn("bins_moved",{distance:Math.hypot(i,a),x:i,y:a}))}Math.max(Math.abs(t.h-n.h),Math.abs(t.w-n.w))>.001&&s.push(bn("bins_resized",r));let o=t.angle-n.angle;return Math.abs(o-360*Math.round(o/360))>.001&&s.push(bn("bins_turned",{own:n.angle,other:t.angle})),s}var SS="compared";function Kg(n,t,{words:e}){let r=n.page,s=r.comparison,o=t.boxes[t.active??0],i=n.boxes[n.active??0];if(!s||o&&i&&o.id===i.id&&pt(o,i))return{};if(!o)return{page:{...r,comparison:null},layers:[]};let{own:a,other:l}=ES(n,s,o),c={...s,box:o.id,sentence:[],refused:null,worst:null};if(!a?.output||!l?.output||!s.output){let d=l?.error??a?.error??(i?zs(i):"");return{page:{...r,comparison:{...c,refused:d}},layers:[]}}let h=e?Lt(Ug(a,l),e):[];return{page:{...r,comparison:{...c,...TS(a,l),sentence:h}},layers:n.layers.map(d=>NS(d,l.read_frame))}}function ES(n,{kernel:t},e){let{ready:r}=ht(n.canvas).live,s=n.readings[0].kernel;if(!r||!t||!s)return{};let[o,i]=[s,t].map(a=>r.kernels.knows(a.operator,a.reduction)?Is({...r,kernel:a,box:e,wanted:null}):null);return{own:o,other:i}}function TS(n,t){let[e,r]=[[...n.output??[]],[...t.output??[]]],s=r.map((l,c)=>l-e[c]),o=s.map(Math.abs),i=Math.max(...o,n.tolerance,t.tolerance),a=n.bins;return{output:Object.assign(Float32Array.from(r),{shape:a}),difference:Object.assign(Float32Array.from(s),{shape:a}),range:[Math.min(...e,...r),Math.max(...e,...r)],difference_range:[-i,i],worst:o.every(Number.isFinite)?o.indexOf(Math.max(...o)):null,check_ok:t.status==="ok"}}function NS(n,{cx:t,cy:e,w:r,h:s,angle:o}){if(n.id!==SS)return n;let i=Object.assign(Float32Array.of(t,e,r,s,o),{shape:[1,5]});return{...n,array:i}}var zS=2;function Yg(n,{width:t,height:e}){return[["outside",n.filter(({samples_total:s,state:o})=>s&&o?.every(Vg))],["no samples",n.filter(({samples_total:s})=>!s)]].flatMap(([s,o])=>{if(!o.length)return[];let i=o.map(({place:l})=>l+1),a=n.length===1?" only":o.length===1?" one":"";return[{kind:`${s}${a}`,values:{boxes:i,width:t,height:e}}]})}var Vg=n=>n===zS;function Zg({answers:n,part:{upstream:t}}){let e=new Map;return n.forEach((r,s)=>{if(!X(r))return;let o=r.bins[0]*r.bins[1],i=r.grid[0]*r.grid[1];r.taps.forEach((a,l)=>{if(a<0||r.weights[l]===0)return;let c=s*o+r.bin[l>>2],h=e.get(a)??{adds:0,carrying:0,sum:0,boxes:new Set,bins:new Set};h.adds+=1,h.sum+=r.weights[l]*t[c]/i,h.carrying+=+(t[c]!==0),h.boxes.add(s),h.bins.add(c),e.set(a,h)})}),e}function Xg(n,t){let{answers:e,part:r}=n,s=Yg(e,t),o=[...Zg(n).values()],i=k=>[...k].reduce((O,$)=>O+$,0),a=i(o.map(k=>k.adds));if(!a)return s;s.push({kind:"adds",values:{adds:a,cells:o.length}});let l=i(o.map(k=>k.carrying)),c=o.filter(k=>k.carrying).length;l?l<a&&s.push({kind:"carrying",values:{adds:l,cells:c}}):s.push({kind:"nothing carried",values:{}});let[,h,d]=r.upstream.shape,u=h*d,f=i(r.upstream.filter((k,O)=>e[Math.floor(O/u)].samples_total)),m=i(o.map(k=>k.sum)),[g,v]=[0,0];e.filter(X).forEach(({state:k,bin:O},$)=>{k.forEach((S,C)=>{Vg(S)&&(v+=1,g+=+(r.upstream[$*u+O[C]]!==0))})});let w={upstream:f,cells:m,samples:g};g?s.push(g<v?{kind:"lost of some",values:{...w,all:v}}:{kind:"lost",values:w}):l&&s.push({kind:"kept",values:{sum:f}});let y=o.filter(({boxes:k})=>k.size>1).length;return y&&s.push({kind:"shared",values:{cells:y}}),s}function Qg(n,t){let e=[...Zg(n)].sort(([a],[l])=>a-l);if(!e.length)return[...Yg(n.answers,t),{kind:"no writes",values:{}}];let[r,s]=e.reduce((a,l)=>l[1].bins.size>a[1].bins.size?l:a),o=[Math.floor(r/t.width),r%t.width];return[{kind:"threads",values:{several:e.filter(([,{bins:a}])=>a.size>1).length,cells:e.length}},{kind:"meet",values:{cell:o,threads:s.bins.size,adds:s.adds}},{kind:"atomics",values:{}}]}var[Jg,CS]=[.42,.09],[PS,Cc,Pc,LS]=[1,2,4,3],RS=1e-6;function tv(n,t){let{box:e,kernel:r}=t,s=en(r,r.rotated?e:{...e,angle:0});try{let o=nv(t,s),i=IS(n,t.place,o);if(!i)return null;let a=BS(n,i),l=FS(t,s,i),c=n.numbers.map((u,f)=>DS(u,t,{row:s,k:f,slope:l[f+1],lossOf:a,here:o})),h=a(o),{loss:d}=n;return{numbers:c,loss:`${d.slice(0,d.lastIndexOf(" = "))} = ${fe(h)}`,said:jS(c,h)}}catch(o){if(!(o instanceof ft))throw o;return null}}var ev=({bins:n,scale:t,ratio:e,offset:r,minimum:s,clockwise:o},{values:i,height:a,width:l})=>({bins:n,rules:{scale:t,ratio:e,offset:r,minimum:s,clockwise:o},features:{values:i,channels:1,height:a,width:l}}),nv=({kernel:n,ready:{kernels:t,map:e}},r)=>t.forward(n.operator,{...ev(n,e),rois:r}).output;function IS({upstream:n,drawn:t,wanted:e},r,s){if(e)return s.map((a,l)=>a-e[l]);let o=t?r*s.length:0,i=(t??n).slice(o,o+s.length);return i.length===s.length?i:null}function BS({wanted:n},t){return e=>e.reduce((r,s,o)=>r+(n?(s-n[o])**2/2:t[o]*s),0)}function FS({kernel:n,ready:{kernels:t,map:e}},r,s){let o={...ev(n,e),rois:r,gradOutput:s},{rois:i}=t.backward(n.operator,o);return i??new Float32Array(r.length)}function DS(n,t,{row:e,k:r,slope:s,lossOf:o,here:i}){let a=new Set(n.curve.filter((g,v)=>v%2===0).filter(Number.isFinite)),[l,c]=HS(e,r,t.kernel.rotated),h=[...a].filter(g=>g>=l&&g<=c),d=new Float32Array(e.length*h.length);h.forEach((g,v)=>{d.set(e,v*e.length),d[v*e.length+r+1]+=g});let u=h.length?nv(t,d):new Float32Array,f=new Float32Array(2*h.length);h.forEach((g,v)=>{f[2*v]=g,f[2*v+1]=o(u.subarray(v*i.length,(v+1)*i.length))});let m=[{kind:"slope only",values:{slope:s,unit:n.unit}},{kind:"no search",values:{}}];return{...n,value:e[r+1],slope:s,loss:o(i),kind:"smooth",agrees:!0,difference:null,left:null,right:null,loss_left:null,loss_right:null,crossings:null,marks:"",curve:Object.assign(f,{shape:[h.length,2]}),sentence:Lt(m,t.words).map(({t:g})=>g).join("")}}function HS(n,t,e){if(e)return[t===2||t===3?-n[t+1]:-1/0,1/0];let r=n[1+(t+2)%4]-n[1+t];return t<2?[-1/0,r]:[r,1/0]}function jS(n,t){let e=n.filter(({unit:s})=>s==="px"),[r]=e.toSorted((s,o)=>Math.abs(o.slope)-Math.abs(s.slope));return!r||Math.abs(r.slope)<=RS*Math.max(1,Math.abs(t))?[{kind:"all flat",values:{}}]:[{kind:"strongest only",values:{name:r.name,slope:r.slope}}]}function rv(n,t,e,{clockwise:r,longer:s}){let o=new Map(e.map(({name:d,slope:u})=>[d,u])),i=o.has("x1")?WS(t,o):qS(t,o,r),a=Math.max(0,...i.map(({size:d})=>Math.abs(d))),l=Math.max(Jg*Math.min(t.w,t.h),CS*s),c=i.map(d=>({...d,length:a?l*d.size/a:0})).filter(({length:d})=>Math.abs(d)>=1),h=c.flatMap(({x:d,y:u,way:f,length:m})=>[d,u,d+f[0]*m,u+f[1]*m]);return{...n,array:Object.assign(Float32Array.from(h),{shape:[c.length,4]}),color:c.map(({colour:d})=>d),labels:c.map(({label:d})=>d),legend:`the way the loss grows, longest ${fe(a)} per px`,follow:t.id}}var WS=({cx:n,cy:t,w:e,h:r},s)=>[["x1",-.5,0,[1,0],Cc],["y1",0,-.5,[0,1],Pc],["x2",.5,0,[1,0],Cc],["y2",0,.5,[0,1],Pc]].map(([o,i,a,l,c])=>{let h=s.get(o)??0;return{x:n+i*e,y:t+a*r,way:l,size:h,colour:c,label:`${o} ${fe(h)}`}});function qS({cx:n,cy:t,w:e,h:r,angle:s},o,i){let[a,l,c]=["cx","cy","θ"].map($=>o.get($)??0),h=s*Math.PI/180,d=[Math.cos(h),-Math.sin(h)],u=[Math.sin(h),Math.cos(h)],f=Math.hypot(a,l),m=f?[a/f,l/f]:[1,0],g=[{x:n,y:t,way:m,size:f,colour:PS,label:`centre ${fe(f)}`}];for(let[$,S,C,B]of[["w",d,e,Cc],["h",u,r,Pc]]){let N=o.get($)??0;for(let E of[1,-1]){let D=[E*S[0],E*S[1]],V=E>0?`${$} ${fe(N)}`:"";g.push({x:n+D[0]*C/2,y:t+D[1]*C/2,way:D,size:N,colour:B,label:V})}}let v=Math.max(e/2,1e-6),w=c/(v*Math.PI/180)*(i?-1:1),y=Jg*Math.min(e,r),O=d[1]*v-u[1]*(w<0||Object.is(w,-0)?-y:y)>0?-1:1;for(let $ of[1,-1])g.push({x:n+$*d[0]*v,y:t+$*d[1]*v,way:[-$*u[0],-$*u[1]],size:w,colour:LS,label:$===O?`θ ${fe(c)} per °`:""});return g}var GS=1e-6,_i=.002,_S=.001;function sv(n,{box:t,bin:e,kernel:r,ready:s,words:o}){let i={...t,angle:0},a={...r,rotated:!1},l=en(a,i),{offsets:c}=n;try{let h=Rc(Lc("roi_align",s,a,Ui(l,c)),e,c.length),d=Rc(Lc("roi_pool",s,a,Ui(l,c)),e,c.length),u=KS(s,a,l,e,c),[f,m]=r.bins;return{...n,box:i,bin:[Math.floor(e/m),e%m],smooth:h,stepped:d,slopes:US(s,a,Ui(l,c),e,f*m),sentences:[0,1].map(g=>Lt(YS({offsets:c,smooth:h,stepped:d},u[g],g),o).map(({t:v})=>v).join(""))}}catch(h){if(!(h instanceof ft))throw h;return null}}function Ui(n,t){let e=new Float32Array(5*t.length);for(let r=0;r<t.length;r+=1){e.set(n,5*r);for(let s of[1,3])e[5*r+s]=n[s]+t[r]}return e}var Ic=({bins:n,scale:t,ratio:e,offset:r,minimum:s},{values:o,height:i,width:a})=>({bins:n,rules:{scale:t,ratio:e,offset:r,minimum:s},features:{values:o,channels:1,height:i,width:a}}),Lc=(n,{kernels:t,map:e},r,s)=>t.forward(n,{...Ic(r,e),rois:s,reduction:"max"}).output;function Rc(n,t,e){let r=n.length/e,s=new Float32Array(2*e);for(let o=0;o<e;o+=1){let i=n.subarray(o*r,(o+1)*r);s[2*o]=i[t],s[2*o+1]=i.reduce((a,l)=>a+l,0)/r}return Object.assign(s,{shape:[e,2]})}function US({kernels:n,map:t},e,r,s,o){let i=r.length/5,a=new Float32Array(2*i);return[0,1].forEach(l=>{let c=Float32Array.from({length:i*o},(u,f)=>l?1/o:+(f%o===s)),h={...Ic(e,t),rois:r,gradOutput:c,reduction:"max"},d=n.backward("roi_align",h).rois??new Float32Array(r.length);for(let u=0;u<i;u+=1)a[2*u+l]=d[5*u+1]+d[5*u+3]}),Object.assign(a,{shape:[i,2]})}function KS(n,t,e,r,s){let{values:o,height:i,width:a}=n.map,{bins:l,rules:c}=Ic(t,n.map),{positions:h}=n.kernels.plan("roi_align",{rois:e,bins:l,rules:c,height:i,width:a}),d=s[s.length-1],u=new Set;for(let y=0;y<h.length;y+=2)for(let k of[-1,a]){let O=Math.round((k-h[y])/c.scale/_i)*_i;Math.abs(O)<d&&u.add(O)}let f=[...u].sort((y,k)=>y-k);if(!f.length)return[0,0];let[m,g]=[-2*_i,2*_i].map(y=>{let k=Ui(e,f.map(O=>O+y));return Rc(Lc("roi_align",n,t,k),r,f.length)}),[v,w]=ov(o);return[0,1].map(y=>f.filter((k,O)=>Math.abs(g[2*O+y]-m[2*O+y])>_S*(w-v)).length)}function YS({offsets:n,smooth:t,stepped:e},r,s){let o={wide:n[n.length-1]-n[0],places:n.length},[i,a]=[t,e].map(m=>m.filter((g,v)=>v%2===s)),l=a.reduce((m,g,v)=>m+ +(v>0&&g!==a[v-1]),0),c={...o,levels:new Set(a).size,changes:l},h=l?{kind:"steps",values:c}:{kind:"flat",values:o},[d,u]=ov(i);if(u-d<=GS*Math.max(1,Math.abs(d),Math.abs(u)))return[h,{kind:l?"still alone":"still",values:{}}];let f={kind:"follows",values:{range:u-d}};return r?[h,f,{kind:"jumps",values:{places:r}}]:[h,f]}var ov=n=>n.reduce(([t,e],r)=>[Math.min(t,r),Math.max(e,r)],[1/0,-1/0]);var VS="arrows",ZS={bin:(n,{bin:t},e)=>{for(let r=Math.min(t,e-1);r<n.length;r+=e)n.fill(1,r,r+1)},painted:(n,{painted:t},e)=>{for(let[r,s]of t)if(!(r>=e))for(let o=r;o<n.length;o+=e)n.fill(s,o,o+1)}};function lv(n,t,{said:e,words:r}){let s=JS(n,t),o=s.page??n.page,i={...o,staircase:QS(n,t,o,r)};if(o.lasting)return{...s,page:i,sentence:e};let{boxes:a}=t;if(cv(n,t)&&!s.page){let h=a.length===n.boxes.length&&a.every((d,u)=>pt(d,n.boxes[u]))?e:r&&iv(n,null,o,r,a.length);return{page:i,sentence:h??av(n,t,e)}}let l=o.numbers.length&&r?XS(n,t,o,r):null;return{...s,page:{...i,...l&&{numbers:l.numbers,loss:l.loss,computed:!0}},layers:n.layers.flatMap(c=>c.id===VS?l?l.arrows(c):[]:c),sentence:(r&&iv(n,l,o,r,a.length))??av(n,t,e)}}function iv({canvas:n,cells:t},e,r,s,o){if(e)return Lt(e.said,s);let i=So(ht(n).answers),a=cl(r,i);return!t||!r.chart||!a||i.length!==o||!o?null:Lt((r.orders?Qg:Xg)({answers:i,part:a},t),s)}function XS(n,t,e,r){let[{kernel:s}]=n.readings,{ready:o}=ht(n.canvas).live,i=t.active??0,a=t.boxes[i],{picture:l}=n;if(!s||!o||!a||!l)return null;let c=tv(e,{box:a,place:i,kernel:s,ready:o,words:r});if(!c)return null;let h=Math.max(l.width,l.height),d={clockwise:s.clockwise,longer:h},u=s.rotated?a:{...a,angle:0};return{...c,arrows:f=>rv(f,u,c.numbers,d)}}function cv({boxes:n,active:t},e){let[r,s]=[n[t??0],e.boxes[e.active??0]];return!!(r&&s&&r.id===s.id&&pt(r,s))}function QS(n,t,{staircase:e},r){let[{kernel:s}]=n.readings,{ready:o}=ht(n.canvas).live,i=t.boxes[t.active??0];if(!e||!s||!o||!i||!r)return e;let[a,l]=s.bins,c=t.pin?.bin??null,h=Math.floor(a/2)*l+Math.floor(l/2),d=c!=null&&c<a*l?c:h,u=e.bin[0]*l+e.bin[1];return cv(n,t)&&d===u?e:sv(e,{box:i,bin:d,kernel:s,ready:o,words:r})}function JS(n,t){let e=n.page,r=ZS[e.upstream_kind],s=t.choice;if(!r||!s)return{};let{bin:o=e.chosen.bin,painted:i=e.chosen.painted}=s,a={...e.chosen,bin:o,painted:i},{shape:l}=e.upstream,c=Object.assign(new Float32Array(e.upstream.length),{shape:l});return r(c,a,l[1]*l[2]),{page:{...e,chosen:a,upstream:c},answers:[]}}function av({canvas:n,boxes:t,sentence:e},r,s){let o=r.boxes;if(!o.length)return e;if(o.length===t.length&&o.every((u,f)=>pt(u,t[f])))return s;let{answers:a}=ht(n),l=new Set(So(a)),c=a.filter(u=>zt(u)&&ot(u)&&!l.has(u)).map(({place:u,samples_total:f})=>`box ${u+1} (${f.toLocaleString("en")})`),h=t.length===1?`of ${Sr(t[0])}`:`of its ${t.length} boxes`,d=u=>({t:u,b:!1,tone:"warn"});return[...c.length?[d(`Too many samples to follow one by one: ${c.join(", ")}. `)]:[],d(`When this page was saved, ${h}: `),...s]}function hv(n,t){let e=n.page,{reference:r,why:s,way:o}={...e,...t.choice},i=t.boxes[t.active??0],a=e.readings.map(({id:v})=>i?tE(n,i.id,v):null),l=a[e.readings.findIndex(({id:v})=>v===r)]??null,c=e.readings.map((v,w)=>nE(a[w],l)),h=c.flatMap(v=>[...v??[]].filter(Number.isFinite).map(Math.abs)),d=Math.max(0,...h,...a.map(v=>v?.tolerance??0)),u=n.boxes[n.active??0],f=e.readings.map((v,w)=>({...v,refused:eE(a[w],i?u??null:null),...rE(c[w]),same_as:sE(e.readings,a,w)})),m=r===e.reference&&s===e.why,g=f.find(({id:v})=>v===r);return{readings:[...n.readings].sort((v,w)=>+(w.id===r)-+(v.id===r)),operator:{...n.operator,reduction:g?.pool==="mean"?"avg":"max"},page:{...e,box:i?.id??null,reference:r,why:s,way:o,readings:f,range:iE(a),difference_range:[-d,d],differences:aE(c,e.differences.shape),causes:m?e.causes:null}}}function tE({canvas:n,answers:t},e,r){let s=i=>i.box===e&&i.reading===r;return ht(n).answers.find(i=>s(i)&&zt(i))??t.find(s)??null}function eE(n,t){return n||!t?n?.error??null:zs(t)}function nE(n,t){let[e,r]=[n?.output,t?.output];return!e||!r?null:Float32Array.from(e,(s,o)=>dv(s,r[o])?0:s-r[o])}var dv=(n,t)=>n===t||Object.is(n,t);function rE(n){let[t,e]=[null,null];return n?.forEach((r,s)=>{!Number.isFinite(r)||t!=null&&Math.abs(r)<=t||(t=Math.abs(r),e=s)}),{most:t,worst:e}}function sE(n,t,e){let r=t[e],s=t.slice(0,e).findIndex(o=>o&&r&&oE(o,r));return n[s]?.title??null}function oE({output:n,tolerance:t,device:e},{output:r,device:s}){let o=e===s?0:t;return!!(n&&r?.every((i,a)=>dv(i,n[a])||Math.abs(i-n[a])<=o))}function iE(n){let t=n.flatMap(e=>{let r=new Set(e?.bin);return[...e?.output??[]].filter((s,o)=>Number.isFinite(s)&&r.has(o))});return t.length?[Math.min(...t),Math.max(...t)]:[0,0]}function aE(n,t){let e=Object.assign(new Float32Array(t[0]*t[1]).fill(NaN),{shape:t});return n.forEach((r,s)=>{r&&e.set(r,s*t[1])}),e}function Je(n,t){let e=0;for(let r=0;r<n.length;r+=1)e+=n[r]*t[r];return e}var Kt=n=>Math.sqrt(Je(n,n));function se(n){let t=Kt(n);return Float64Array.from(n,e=>t?e/t:e)}var Bc=(n,t)=>Je(se(n),se(t));function Fc(n,t){let[e,r]=[se(n),se(t)];if(!Kt(e)||!Kt(r))return Number.NaN;let s=Kt(e.map((i,a)=>i-r[a])),o=Kt(e.map((i,a)=>i+r[a]));return 2*Math.atan2(s,o)*180/Math.PI}var he=(n,t)=>Array.from({length:t?n.length/t:0},(e,r)=>n.subarray(r*t,(r+1)*t));function xr(n,t){let e=new Float64Array(t);for(let r of n)for(let s=0;s<t;s+=1)e[s]+=r[s];return e}var lE=8,uv=1,cE=1e-12;function fv(n,t,{words:e}){let r=n.page,s=t.choice?.off;if(!s||!e)return{};let[o,i]=r.vectors.shape,a=Array.from({length:o},(d,u)=>!s.includes(u)),l=he(r.vectors,i),c=xr(Ki(l,a),i),h=hE(n,r,{on:a,vectors:l,total:c});return{page:h,layers:n.layers.map(d=>d.id==="winners"?mE(n,h,a,d):d),sentence:Lt(gE(h,a),e)}}var Ki=(n,t)=>n.filter((e,r)=>t[r]);function hE(n,t,e){let{on:r,total:s}=e,o=bs(se(s));return{...t,off:r.flatMap((i,a)=>i?[]:[a]),total:bs(s),total_norm:Kt(s),descriptor:o,similarity:Bc(s,t.full),shares:bs(dE(e)),turns:bs(uE(e,t.full)),aggregates:t.aggregates.map(i=>pE(i,t,e)),patches:fE(n,t,e)}}var bs=n=>Object.assign(Float32Array.from(n),{shape:[n.length]});function dE({on:n,vectors:t,total:e}){let r=Je(e,e);return t.map((s,o)=>n[o]&&r?Je(s,e)/r:0)}function uE({on:n,vectors:t,total:e},r){let s=t.reduce((o,i)=>o+i.reduce((a,l)=>a+Math.abs(l),0),0);return t.map((o,i)=>{let a=e.map((l,c)=>l+(n[i]?-o[c]:o[c]));return Kt(a)<=cE*s?Number.NaN:Fc(a,r)})}function pE(n,t,{on:e,vectors:r,total:s}){let o=t.maxima.shape[1],i={sum:()=>s,raw:()=>xr(Ki(he(t.maxima,o),e),o),concat:()=>Float64Array.from(Ki(r,e).flatMap(l=>[...l]))}[n.name],a=i?.()??s;return{...n,norm:Kt(a),similarity:a.length===s.length?Bc(a,s):null,length:a.length,descriptor:bs(se(a))}}function fE({cells:n},t,{on:e,vectors:r,total:s}){if(!n||!e.some(Boolean))return[];let o=Kt(s)||1;return[...s.keys()].sort((a,l)=>s[l]-s[a]).slice(0,lE).filter(a=>s[a]>0).flatMap(a=>{let l=r.map((w,y)=>e[y]?w[a]:-1/0),c=l.indexOf(Math.max(...l)),h=t.argmax[c*t.channels.length+a];if(h<0)return[];let[d,u]=[Math.floor(h/n.width),h%n.width],[f,m]=pv(u,n.width,n.stride),[g,v]=pv(d,n.height,n.stride);return{channel:a,name:t.channels[a],value:s[a]/o,region:c,share:l[c]/s[a],cell:[d,u],box:[f,g,m,v]}})}function pv(n,t,e){let[r,s]=[Math.max(n-uv,0),Math.min(n+uv,t-1)];return[it((r+s)/2,e),(s-r+1)*e]}function mE({channel:n},t,e,r){let s=t.argmax.shape[1],o=new Float32Array(r.array.length);for(let l of Ki(he(t.argmax,s),e)){let c=t.every_channel?l:[l[n?.index??0]];for(let h of c)h>=0&&(o[h]+=1)}let i=o.reduce((l,c)=>Math.max(l,c),1),a=Object.assign(o.map(l=>l||Number.NaN),{shape:r.array.shape});return{...r,array:a,range:[0,i]}}function gE({descriptor:n,full:t,shares:e,turns:r,regions:s},o){let i=o.length,a=o.filter(Boolean).length;if(!i)return[Ie("no regions")];if(!a)return[Ie("all off")];let l=[Ie("described",{numbers:n.length,on:a,regions:i})];if(!n.some(Boolean))return[...l,Ie("all zero")];let c=e.indexOf(Math.max(...e)),h=s[5*c+4],d={region:c,where:h?`level ${h}`:"the whole map"};if(l.push(a===1?Ie("alone",d):Ie("largest",{...d,share:e[c]})),a<i){let g=Fc(n,t),v=Ie("turned",{off:i-a,degrees:g});return[...l,t.some(Boolean)?v:Ie("no angle",{regions:i})]}if(i===1)return l;let u=r.findIndex(Number.isNaN),f=r.indexOf(Math.max(...r)),m=u>=0?Ie("nothing left",{region:u}):Ie("turns at most",{region:f,degrees:r[f]});return[...l,m]}var Ie=(n,t={})=>({kind:n,values:t});var Yi=5,vE=1e-6,Dc=11;function gv(n,t,{words:e,kernels:r}){let s=n.page,{alone:o}=s,{cells:i}=n;if(!o||!i||!e||!r)return{};let a=t.boxes[0]??null,l=a&&bE(a,i),c=a&&!l,h=c?xE(a,i):wE(i),d=yE(r,o,i,h),u=OE(d,s,o),f=u.map(({hit:k,similarity:O},$)=>({...k,similarity:O,rank:$+1})),g=t.choice?.hit??(s.chosen===s.hits[0]?.key?"":s.chosen),v=Math.max(0,f.findIndex(({key:k})=>k===g)),w=u.map(({parts:k})=>$E(d,k)),y=[yr(c?"searched box":"searched map",{method:s.method,cells:[h[3]-h[1]+1,h[2]-h[0]+1],regions:d.vectors.length}),...o.whiten&&!o.projection?[yr("no whitening")]:[],...SE(f,!!c)];return{sentence:l?[{t:l,b:!1,tone:"warn"}]:Lt(y,e),message:l||null,page:{...s,hits:f,chosen:f[v]?.key??"",best:AE(u,d,w,i.stride),pairs:f.length?jc(Float32Array.from(w[v]),[d.vectors.length,w[v].length/d.vectors.length]):null,query_boxes:f.length?mv(d,i.stride):null,hit_boxes:f.length?mv(u[v].parts,i.stride):null}}}var wE=({width:n,height:t})=>[0,0,n-1,t-1];function bE({cx:n,cy:t,w:e,h:r},{width:s,height:o,stride:i}){let l=[["left and right",n-e/2,n+e/2,s*i],["top and bottom",t-r/2,t+r/2,o*i]].find(([,m,g,v])=>g<0||m>v);if(!l)return"";let[c,...h]=l,[d,u,f]=h.map(Ct);return`The box does not touch the picture: its ${c} lie at ${d} and ${u} of ${f} px.`}function xE({cx:n,cy:t,w:e,h:r},{width:s,height:o,stride:i}){let a=(u,f,m)=>{let g=Math.max(Math.ceil((u-f/2)/i-it(0,1)),0),v=Math.min(Math.floor((u+f/2)/i-it(0,1)),m-1);if(g<=v)return[g,v];let w=Math.min(Math.max(Math.floor(u/i),0),m-1);return[w,w]},[[l,c],[h,d]]=[a(n,e,s),a(t,r,o)];return[l,h,c,d]}function yE(n,t,e,[r,s,o,i]){let[a,l]=[o-r+1,i-s+1],[c]=t.values.shape,h=new Float32Array(c*l*a);for(let O=0;O<c;O+=1)for(let $=0;$<l;$+=1){let S=(O*e.height+s+$)*e.width+r;h.set(t.values.subarray(S,S+a),(O*l+$)*a)}let d=t.as_region&&t.method==="rmac"?"mac":t.method,u=Int32Array.of(0,0,a-1,l-1),{scales:f,overlap:m,variant:g}=t,v=d==="rmac"?n.regions({height:l,width:a,scales:f,overlap:m,variant:g}).regions:u,k=(d==="rmac"||d==="mac"?(O=>he(n.regionMaxima({features:{values:h,channels:c,height:l,width:a},regions:O}).maxima,c))(v):[kE(h,c,d==="gem")]).map(O=>ME(se(O),t));return{vectors:k,regions:he(v,4).map(([O,$,S,C])=>[O+r,$+s,S+r,C+s]),total:xr(k,k[0]?.length??0)}}function kE(n,t,e){return Float64Array.from(he(n,n.length/t),r=>{let s=0;for(let o of r)s+=e?Math.max(o,vE)**3:o;return e?Math.cbrt(s/r.length):s/r.length})}function ME(n,{mean:t,projection:e}){if(!t||!e)return n;let r=n.map((s,o)=>s-t[o]);return se(he(e,n.length).map(s=>Je(s,r)))}function OE(n,t,{counts:e,vectors:r,regions:s}){let o=r.shape[1],[i,a]=[he(r,o),he(s,4)],l=0;return t.hits.map((h,d)=>{let u=l+e[d],f=i.slice(l,u).map(v=>Float64Array.from(v)),m=a.slice(l,u).map(v=>[...v]);l=u;let g={vectors:f,regions:m,total:xr(f,o)};return{hit:h,parts:g,similarity:Je(se(g.total),se(n.total))}}).sort((h,d)=>d.similarity-h.similarity)}function $E(n,t){let e=Kt(n.total)*Kt(t.total);return n.vectors.flatMap(r=>t.vectors.map(s=>e?Je(r,s)/e:0))}function AE(n,t,e,r){let s=new Float32Array(n.length*Yi*Dc).fill(Number.NaN);return n.forEach(({parts:o},i)=>{let a=o.vectors.length;[...e[i].keys()].sort((c,h)=>e[i][h]-e[i][c]).slice(0,Yi).forEach((c,h)=>{let[d,u]=[Math.floor(c/a),c%a],f=[...Hc(t.regions[d],r),...Hc(o.regions[u],r)];s.set([...f,e[i][c],d,u],(i*Yi+h)*Dc)})}),jc(s,[n.length,Yi,Dc])}var Hc=([n,t,e,r],s)=>[it((n+e)/2,s),it((t+r)/2,s),(e-n+1)*s,(r-t+1)*s],mv=({regions:n},t)=>jc(Float32Array.from(n.flatMap(e=>Hc(e,t))),[n.length,4]);function SE(n,t){let e=n.filter(({relevant:s})=>s).map(({rank:s})=>s),[r]=n;if(e.length){let s=e.reduce((a,l,c)=>a+(c+1)/l,0)/e.length,o={right:e.length,ranks:e,hits:n.length,precision:s},i=yr(e.length===1?"right one":"right ones",o);return t?[i]:[i,yr("drag")]}return[r?yr("best",{name:r.title,similarity:r.similarity}):yr("nothing found")]}var yr=(n,t={})=>({kind:n,values:t}),jc=(n,t)=>Object.assign(n,{shape:t});var EE={explore:Kg,gradients:lv,prism:hv,rmac_descriptor:fv,rmac_search:gv},vv=(n,t,e)=>EE[n.page?.kind??""]?.(n,t,e)??{};var TE="Drag on the picture to draw a box.";async function NE(n,t,e,r){Ds(Ue,!0);let s={words:r,kernels:await Ue().catch(()=>null)};for(let o of e){let i=xa(new Uint8Array(await Po(o).arrayBuffer()));i.role==="feed"?await qs(i):i.role==="canvas"?Gi(n,i,zE(n,i,s)):Gi(t.appendChild(p("div")),i,{send:()=>{}})}}function zE(n,t,e){let r={send(s){queueMicrotask(()=>Gi(n,CE(t,e,s),r))}};return r}function CE(n,t,e){let{mid:r,seq:s}=e,o=new Map(e.boxes.map(h=>[h.id,h])),i=h=>{let d=o.get(h.id);return!!(d&&pt(h,d))},a=n.answers.filter(({frame:h})=>i(h)),l=PE(n,t.words,e,i),c={...n,mid:r,seq:s,answers:a,sentence:l};return Gs({...c,...vv(c,e,{...t,said:n.sentence})})}function PE(n,t,e,r){let s=n.boxes[n.active??0],o=e.boxes[e.active??0];if(!s||s.id===o?.id&&r(s))return n.sentence;if(!o)return[{t:TE,b:!1,tone:null}];let[i,...a]=n.readings,{answers:l}=ht(n.canvas),c=a.length?null:l.find(d=>d.box===o.id&&d.reading===i.id);if(c?.error)return[{t:c.error,b:!1,tone:"warn"}];if(t&&c&&n.cells){let{clockwise:d,reduction:u}=n.operator,f={cells:n.cells,box:o,mirrored:d,maximum:u==="max"};return Lt(_g(c,f),t)}return[{t:`When this page was saved, of ${Sr(s)}: `,b:!1,tone:"warn"},...n.sentence]}return Av(LE);})();
